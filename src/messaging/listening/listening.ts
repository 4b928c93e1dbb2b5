import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'

/** Polls until `signal` ends it; calls `ready` after the first attempt, whatever came of it. */
type Poll = (signal: AbortSignal, ready: () => void) => Promise<void>

export interface Listening {
  /** Resolves when listening has begun. */
  start(poll: Poll): Promise<void>
  stop(): Promise<void>
}

/** One poll of a platform, from its beginning to its end. */
export function createListening(platform: string, log: Log): Listening {
  let open: { abort: AbortController; ended: Promise<void> } | null = null
  return {
    start: (poll) =>
      new Promise((ready) => {
        const abort = new AbortController()
        const ended = poll(abort.signal, ready)
          .catch((thrown: unknown) => log.error({ reason: reasonOf(thrown) }, `listening to ${platform} has ended`))
          .finally(ready)
        open = { abort, ended }
      }),
    async stop() {
      open?.abort.abort()
      await open?.ended
      open = null
    },
  }
}
