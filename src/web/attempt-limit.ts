import type { Clock } from '../base/clock.ts'

const WINDOW_MS = 5 * 60_000
const WRONG_AN_ADDRESS = 5
/** six digits are a million codes: many addresses at once must not get through them either */
const WRONG_IN_ALL = 100

export interface AttemptLimit {
  /** true when this caller must wait */
  mustWait(address: string): boolean
  wrong(address: string): void
}

/** Counts wrong codes of the last five minutes, by caller and in all. */
export function createAttemptLimit(clock: Clock): AttemptLimit {
  let attempts: { address: string; at: number }[] = []
  const recent = (): { address: string; at: number }[] => {
    const since = clock.now().getTime() - WINDOW_MS
    attempts = attempts.filter((attempt) => attempt.at > since)
    return attempts
  }
  return {
    mustWait: (address) => {
      const all = recent()
      return all.length >= WRONG_IN_ALL || all.filter((a) => a.address === address).length >= WRONG_AN_ADDRESS
    },
    wrong: (address) => {
      attempts.push({ address, at: clock.now().getTime() })
    },
  }
}
