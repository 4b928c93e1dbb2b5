import { backOffMs } from '../listening/back-off.ts'
import type { SendError } from '../send-error.ts'

/** With the longest pause this is more than a day: a platform's outage of hours loses nothing. */
const ATTEMPTS = 110
const LONGEST_PAUSE_MS = 15 * 60_000
/** A wrong token is the operator's to mend: look again every minute. */
const UNCONFIGURED_PAUSE_MS = 60_000

/** Milliseconds until a message that has failed so many times before is tried again; null = never. */
export function pauseOf(attempts: number, { failure, retryAfterMs }: SendError): number | null {
  if (failure === 'not-configured') return UNCONFIGURED_PAUSE_MS
  const backOff = backOffMs(attempts + 1, LONGEST_PAUSE_MS)
  if (failure === 'throttled') return retryAfterMs ?? backOff
  return failure === 'unreachable' && attempts + 1 < ATTEMPTS ? backOff : null
}
