import type { Fault } from '../../support/fake-platform/faults.ts'

/** Telegram's limit over all chats; in one chat it is one a second, which no recipient of these runs comes near. */
const PER_SECOND = 30
const RETRY_AFTER_S = 5

export interface Limits {
  pick: () => Fault | null
  /** calls that were refused */
  refused: () => number
}

/** A platform that takes as many calls a second as Telegram does, refuses the others, and answers after `delayMs`. */
export function enforceLimits(delayMs: number): Limits {
  let taken: number[] = []
  let refused = 0
  return {
    refused: () => refused,
    pick() {
      const now = performance.now()
      taken = taken.filter((at) => at > now - 1_000)
      if (taken.length >= PER_SECOND) {
        refused++
        const description = `Too Many Requests: retry after ${RETRY_AFTER_S}`
        return { code: 429, description, parameters: { retry_after: RETRY_AFTER_S } }
      }
      taken.push(now)
      return { delayMs }
    },
  }
}
