import { SendError } from '../../../messaging/send-error.ts'

interface Details {
  /** `error_code` of the envelope, else the HTTP status; null when no answer came */
  code: number | null
  /** the platform itself spoke, not a gateway before it */
  envelope: boolean
  mayHaveArrived: boolean
  retryAfterMs?: number | undefined
}

/** A call that did not end in `ok: true`. Its message holds no token. */
export class ZaloError extends Error {
  readonly code: number | null
  readonly envelope: boolean
  readonly mayHaveArrived: boolean
  readonly retryAfterMs: number | undefined

  constructor(message: string, details: Details) {
    super(message)
    this.name = 'ZaloError'
    this.code = details.code
    this.envelope = details.envelope
    this.mayHaveArrived = details.mayHaveArrived
    this.retryAfterMs = details.retryAfterMs
  }
}

/** A quota that is used up comes back with a new day or month; asking again within the hour is useless. */
const QUOTA_PAUSE_MS = 3_600_000

/** `parts`: ids of the earlier parts of the same message, which have arrived. */
export function sendErrorOf(error: ZaloError, parts: readonly string[]): SendError {
  const { failure, retryAfterMs } = failureOf(error)
  return new SendError(failure, error.message, {
    mayHaveArrived: error.mayHaveArrived,
    parts,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

function failureOf(error: ZaloError): { failure: SendError['failure']; retryAfterMs?: number | undefined } {
  const { code, envelope, message } = error
  if (code === 429) return { failure: 'throttled', retryAfterMs: error.retryAfterMs }
  if (!envelope || code === null) return { failure: 'unreachable' }
  if (code === 401) return { failure: 'not-configured' }
  if (code === 426) return { failure: 'throttled', retryAfterMs: QUOTA_PAUSE_MS }
  // The documented meaning of 403 is "Internal server error"; a refusal by the person has no documented text.
  if (code === 403) return { failure: /block|kick|not a member/i.test(message) ? 'blocked' : 'unreachable' }
  if (code === 408 || code >= 500) return { failure: 'unreachable' }
  if (/\b(?:chat|user|group)\b.*(?:not found|not exist|deactivated)/i.test(message)) return { failure: 'gone' }
  return { failure: 'rejected' }
}
