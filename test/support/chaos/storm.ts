import type { Fault } from '../fake-platform/faults.ts'

/** Numbers of a seeded generator (mulberry32), from 0 to 1: a run can be had again. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What goes wrong with so many of a thousand calls. */
export type Weather = readonly (readonly [perThousand: number, fault: Fault])[]

/** More than the house waits for an answer. */
const TOO_LATE_MS = 32_000

/** Everything that a platform, or the way to it, has been seen to do. */
export const STORM: Weather = [
  [1.5, { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } }],
  [5, { code: 500, description: 'Internal Server Error' }],
  [5, 'html502'],
  [5, 'reset'],
  [5, 'lost-answer'],
  [10, { delayMs: 700 }],
  [1, 'hang'],
  [1, { delayMs: TOO_LATE_MS }],
]
/** The same without what takes half a minute to be noticed. */
export const SHORT_STORM: Weather = STORM.filter(
  ([, fault]) => fault !== 'hang' && !(typeof fault === 'object' && 'delayMs' in fault && fault.delayMs > 1_000),
)

export const pickFrom =
  (weather: Weather, chance: () => number): (() => Fault | null) =>
  () => {
    let left = chance() * 1_000
    for (const [perThousand, fault] of weather) {
      left -= perThousand
      if (left < 0) return fault
    }
    return null
  }
