/** What every error of the platform may tell. */
interface Told {
  /** `error_code` of the envelope; undefined when a gateway, or nobody, answered */
  code?: string | number | undefined
  /** HTTP status; undefined when no answer came */
  status?: number | undefined
  details?: ZaloErrorDetails | undefined
  cause?: unknown
}

export interface ZaloErrorDetails {
  readonly [fact: string]: unknown
  /** the request was written and its answer lost, or a gateway gave up waiting: it may have been done all the same */
  readonly mayHaveArrived?: boolean
}

/** Every error of this wrapper. No message of any of them holds the bot's token. */
export class ZaloBotError extends Error {
  override readonly name: string = 'ZaloBotError'
  readonly code: string | number | undefined
  readonly status: number | undefined
  readonly details: ZaloErrorDetails | undefined

  constructor(message: string, { code, status, details, cause }: Told = {}) {
    super(message, { cause })
    this.code = code
    this.status = status
    this.details = details
  }

  get mayHaveArrived(): boolean {
    return this.details?.mayHaveArrived === true
  }
}

/** `ok: false`, or an answer without an envelope: then `code` is undefined and `status` tells. */
export class ZaloApiError extends ZaloBotError {
  override readonly name = 'ZaloApiError'

  constructor(message: string, code?: string | number, status?: number, details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { code, status, details, cause })
  }
}

/** The token is missing, wrong or was reset (401). */
export class ZaloAuthError extends ZaloBotError {
  override readonly name = 'ZaloAuthError'

  constructor(message = 'the bot token is not accepted', status = 401, details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { code: 401, status, details, cause })
  }
}

/** A webhook request without the right secret, or whose body is no event. */
export class ZaloWebhookError extends ZaloBotError {
  override readonly name = 'ZaloWebhookError'

  constructor(message = 'the webhook secret is wrong', status = 401, details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { status, details, cause })
  }
}

/** 429, of the platform or of the gateway before it. */
export class ZaloRateLimitError extends ZaloBotError {
  override readonly name = 'ZaloRateLimitError'
  /** seconds that the platform asked for; it seldom says */
  readonly retryAfter: number | undefined

  constructor(
    message = 'too many requests',
    status = 429,
    retryAfter?: number,
    details?: ZaloErrorDetails,
    cause?: unknown,
  ) {
    super(message, { code: 429, status, details, cause })
    this.retryAfter = retryAfter
  }
}

/** An argument that the platform would refuse; nothing was sent. */
export class ZaloValidationError extends ZaloBotError {
  override readonly name = 'ZaloValidationError'
  readonly field: string

  constructor(message: string, field: string, details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { details, cause })
    this.field = field
  }
}

/** No answer: no connection, or a connection that broke. */
export class ZaloNetworkError extends ZaloBotError {
  override readonly name = 'ZaloNetworkError'

  constructor(message = 'the platform could not be reached', details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { details, cause })
  }
}

/** No answer within the time given, or the caller's own signal ended the wait. */
export class ZaloTimeoutError extends ZaloBotError {
  override readonly name = 'ZaloTimeoutError'

  constructor(message = 'no answer in time', details?: ZaloErrorDetails, cause?: unknown) {
    super(message, { details, cause })
  }
}
