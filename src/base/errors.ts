/**
 * A fault that the person at the other end can do something about. `key` names the sentence in locales/, `args` fill it;
 * `message` is the English gist for the log.
 */
export class PlainError extends Error {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>

  constructor(key: string, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${key} ${JSON.stringify(args)}`, { cause })
    this.name = 'PlainError'
    this.key = key
    this.args = args
  }
}

/** The words of whatever was thrown. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
