import { reasonOf } from '../../../base/errors.ts'
import { SendError } from '../../../messaging/send-error.ts'
import { ZaloAuthError, ZaloBotError, ZaloRateLimitError, ZaloValidationError } from '../sdk/http/errors.ts'
import { refusalOf } from './failures.ts'

export interface Circumstances {
  /** ids of the earlier parts of the same message, which have arrived */
  parts: readonly string[]
  /** other bots serve the channel too */
  several: boolean
}

/** What a failed call means to the sender. */
export function sendErrorOf(thrown: unknown, { parts, several }: Circumstances): SendError {
  if (thrown instanceof ZaloValidationError) return new SendError('rejected', thrown.message, { parts })
  if (!(thrown instanceof ZaloBotError)) return new SendError('unreachable', reasonOf(thrown), { parts })
  const { failure, pauseMs } = refusalOf(codeOf(thrown), thrown.message)
  const asked =
    thrown instanceof ZaloRateLimitError && thrown.retryAfter !== undefined ? thrown.retryAfter * 1_000 : pauseMs
  return new SendError(failure, thrown.message, {
    mayHaveArrived: thrown.mayHaveArrived,
    parts,
    alone: several && (thrown instanceof ZaloAuthError || failure === 'throttled'),
    ...(asked === undefined ? {} : { retryAfterMs: asked }),
  })
}

const codeOf = ({ code }: ZaloBotError): number | 'gateway' => (code === undefined ? 'gateway' : Number(code))
