import { setTimeout as pause } from 'node:timers/promises'
import { pauseAfter } from './http/client.ts'
import { updatesIn } from './update.ts'

/** One server replays an update that it has delivered already, at once on every poll. */
const FLOOR_MS = 1_000

export interface PollDeps {
  /** the `result` of one getUpdates */
  updates: (signal: AbortSignal) => Promise<unknown>
  /** takes one update in; the next poll waits for it, since an answered poll has taken it out of the queue. False when it was known. */
  take: (update: unknown) => Promise<boolean>
  /** before the first poll, and again after a refusal */
  prepare?: (signal: AbortSignal) => Promise<void>
  /** what a round came to: an error, or null */
  outcome: (error: unknown, failures: number) => void
  /** a refusal of the platform itself may mean a new token, or a webhook that somebody has set */
  refused: (error: unknown) => boolean
}

/** Polls until `signal` ends it, one poll at a time; `ready` is called after the first attempt to prepare, whatever came of it. */
export async function pollUpdates(
  deps: PollDeps,
  signal: AbortSignal,
  ready: () => void = () => undefined,
): Promise<void> {
  const ended = (): boolean => signal.aborted
  const wait = (ms: number): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined)
  let prepared = false
  let failures = 0

  async function round(): Promise<void> {
    const began = performance.now()
    if (!prepared) await deps.prepare?.(signal)
    prepared = true
    ready()
    let fresh = false
    for (const update of updatesIn(await deps.updates(signal))) fresh = (await deps.take(update)) || fresh
    deps.outcome(null, 0)
    failures = 0
    const left = FLOOR_MS - (performance.now() - began)
    if (!fresh && left > 0) await wait(left)
  }

  while (!ended()) {
    try {
      await round()
    } catch (thrown) {
      if (ended()) break
      failures++
      if (deps.refused(thrown)) prepared = false
      deps.outcome(thrown, failures)
      ready()
      await wait(pauseAfter(failures))
    }
  }
}
