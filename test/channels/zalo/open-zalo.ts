import { onTestFinished } from 'vitest'
import { realClock } from '../../../src/base/clock.ts'
import { silentLog, type Log } from '../../../src/base/log.ts'
import { createZaloChannel, type ZaloOptions } from '../../../src/channels/zalo/zalo-channel.ts'
import type { Channel, Inlet } from '../../../src/messaging/channel.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { startFakeZalo, type FakeZalo } from '../../support/fake-zalo/fake-zalo.ts'
import type { ZaloSettings } from '../../support/fake-zalo/zalo-settings.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'

export interface OpenZalo {
  fake: FakeZalo
  channel: Channel
  /** everything that the channel has handed in */
  heard: IncomingEvent[]
  /** resolves with the n-th event */
  nth: (n: number, timeoutMs?: number) => Promise<IncomingEvent>
}

/** A fake platform and a channel on it, both closed at the end of the test. */
export async function openZalo(
  settings: Partial<ZaloSettings> = {},
  options: Partial<ZaloOptions> & {
    log?: Log
    inlet?: Inlet
    listen?: boolean
    /** with the platform, before the channel is made */
    before?: (fake: FakeZalo) => void
    /** with the channel and what it hands in to, before it listens */
    opened?: (channel: Channel, hear: Inlet) => void
  } = {},
): Promise<OpenZalo> {
  const { inlet, listen = true, before, opened, ...rest } = options
  const fake = await startFakeZalo({ settings })
  before?.(fake)
  const channel = createZaloChannel({
    tokens: [fake.token],
    photos: true,
    show: ({ kind, hash, name }) =>
      Promise.resolve({
        line: `(kèm ${name})`,
        ...(kind === 'photo' ? { photo: `https://office.example/tep/${hash}.png` } : {}),
      }),
    apiRoot: fake.url,
    log: silentLog,
    clock: realClock,
    pollSeconds: 1,
    ...rest,
  })
  const heard: IncomingEvent[] = []
  const hear: Inlet = async (event) => {
    await inlet?.(event)
    heard.push(event)
  }
  opened?.(channel, hear)
  onTestFinished(async () => {
    await channel.stop()
    await fake.close()
  })
  if (listen) await channel.start(hear)
  return { fake, channel, heard, nth: (n, ms) => waitUntil(() => heard[n - 1], `event ${n}`, ms) }
}
