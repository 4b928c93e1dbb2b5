import type { Clock } from '../../base/clock.ts'
import { reasonOf } from '../../base/errors.ts'
import { ZaloError } from './api/zalo-error.ts'

/** One lost poll is weather; this many in a row are the operator's business. */
const MANY = 3

export interface Trouble {
  /** what a call came to: an error, or null for a success */
  heard: (error: unknown) => void
  problem: () => string | null
}

export function createTrouble(apiRoot: string, clock: Clock): Trouble {
  let failures = 0
  let since: Date | null = null
  let sentence: string | null = null

  return {
    heard(error) {
      if (error === null) {
        failures = 0
        since = sentence = null
        return
      }
      failures++
      since ??= clock.now()
      if (error instanceof ZaloError && error.envelope && error.code === 401) {
        sentence =
          'ZALO_BOT_TOKEN is not accepted by Zalo: copy the present token from the message of Zalo Bot Manager, set ZALO_BOT_TOKEN and start again'
      } else if (failures >= MANY) {
        sentence = `Zalo at ${apiRoot} has not answered since ${since.toISOString()} (${reasonOf(error)}): check the network of this machine and ZALO_API_ROOT`
      }
    },
    problem: () => sentence,
  }
}
