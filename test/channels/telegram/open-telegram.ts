import { onTestFinished } from 'vitest'
import { realClock } from '../../../src/base/clock.ts'
import { silentLog } from '../../../src/base/log.ts'
import { createTelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/telegram-channel.ts'
import type { Channel, Inlet } from '../../../src/messaging/channel.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { webhookDoors } from '../../../src/web/webhooks.ts'
import { openWebHouse } from '../../unit/web/web-house.ts'
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts'

export interface OpenTelegram {
  fake: FakeTelegram
  channel: Channel
  /** everything that the channel has handed in */
  heard: IncomingEvent[]
  /** resolves with the n-th event */
  nth: (n: number, timeoutMs?: number) => Promise<IncomingEvent>
}

/** by which the fake platform is known at the webhook */
export const SECRET = 'mat-khau-cua-nen-tang_0123456789'

/** The person who has spoken to the bot before every test begins. */
export const HA = '5001'

/** A fake platform and a channel on it, both closed at the end of the test. */
export async function openTelegram(
  options: Partial<TelegramOptions> & {
    inlet?: Inlet
    listen?: boolean
    stored?: Record<string, Uint8Array>
    mode?: 'poll' | 'webhook'
  } = {},
): Promise<OpenTelegram> {
  const { inlet, listen = true, stored = {}, mode = 'poll', ...rest } = options
  const fake = await startFakeTelegram()
  const heard: IncomingEvent[] = []
  const hear: Inlet = async (event) => {
    await inlet?.(event)
    heard.push(event)
  }
  const take = (request: Request): Promise<Response> =>
    channel.webhook?.(request, hear) ?? Promise.resolve(new Response(null, { status: 404 }))
  const web = mode === 'webhook' ? await openWebHouse({ doors: webhookDoors({ telegram: take }) }) : null
  const channel = createTelegramChannel({
    token: fake.token,
    apiRoot: fake.url,
    log: silentLog,
    clock: realClock,
    files: (hash) => Promise.resolve(stored[hash] ?? null),
    commands: [],
    webhook: web && { url: `${web.url}/hooks/telegram`, secret: SECRET },
    pollSeconds: 1,
    ...rest,
  })
  onTestFinished(async () => {
    await channel.stop()
    await fake.close()
    await web?.close()
  })
  fake.knows(HA, 'Hà')
  if (listen) await channel.start(hear)
  return { fake, channel, heard, nth: (n, ms) => waitUntil(() => heard[n - 1], `event ${n}`, ms) }
}
