import { onTestFinished } from 'vitest'
import { ZaloBot, type ZaloBotOptions } from '../../../../src/channels/zalo/sdk/zalo-bot.ts'
import { startFakeZalo, type FakeZalo } from '../../../support/fake-zalo/fake-zalo.ts'
import type { ZaloSettings } from '../../../support/fake-zalo/zalo-settings.ts'

export const SECRET = 'bi-mat-cua-toi'

/** A bot on a platform of its own, both closed at the end of the test. */
export async function aBot(
  settings: Partial<ZaloSettings> = {},
  more: Partial<ZaloBotOptions> = {},
): Promise<{ fake: FakeZalo; bot: ZaloBot }> {
  const fake = await startFakeZalo({ settings })
  const bot = new ZaloBot({ botToken: fake.token, secretKey: SECRET, baseURL: `${fake.url}/`, timeout: 2_000, ...more })
  onTestFinished(async () => {
    await bot.stopPolling()
    await fake.close()
  })
  return { fake, bot }
}

export const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => {
      throw new Error(`nothing was thrown but ${JSON.stringify(value)}`)
    },
    (e: unknown) => e,
  )
