/** The closed list that every failure text of every platform is mapped to. */
export type SendFailure =
  /** network, 5xx, HTML instead of JSON, time-out: try again with back-off */
  | 'unreachable'
  /** the platform asks for patience; the whole bot cools down */
  | 'throttled'
  /** the person blocked the bot, or the bot was removed from the group */
  | 'blocked'
  /** chat or user does not exist any more */
  | 'gone'
  /** the group has a new id */
  | 'migrated'
  /** this message will never be accepted */
  | 'rejected'
  /** the bot's plan knows no more people or groups */
  | 'over-plan'
  /** token wrong or missing: the operator must act */
  | 'not-configured'

export class SendError extends Error {
  readonly failure: SendFailure
  /** throttled: milliseconds that the platform asked for */
  readonly retryAfterMs: number | undefined
  /** migrated: the new id */
  readonly newChatId: string | undefined
  /** the request was written and its answer lost: the message may have arrived */
  readonly mayHaveArrived: boolean
  /** one bot of several is meant: the channel's others go on */
  readonly alone: boolean
  /** platform ids of the message's first parts, which have arrived: the next attempt goes on behind them */
  readonly parts: readonly string[]

  constructor(
    failure: SendFailure,
    message: string,
    more: {
      retryAfterMs?: number
      newChatId?: string
      mayHaveArrived?: boolean
      alone?: boolean
      parts?: readonly string[]
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: more.cause })
    this.name = 'SendError'
    this.failure = failure
    this.retryAfterMs = more.retryAfterMs
    this.newChatId = more.newChatId
    this.mayHaveArrived = more.mayHaveArrived ?? false
    this.alone = more.alone ?? false
    this.parts = more.parts ?? []
  }
}
