import type { Clock } from './clock.ts'

/** From `realAt` on, office time ran from `officeAt` at `speed`; kept in the store, so that a restart does not turn it back. */
export interface ClockStretch {
  /** ISO instants */
  officeAt: string
  realAt: string
  speed: number
}

/** Office time: deadlines, reminders, wording. It is real time in an office, and may be virtual in a demonstration. It never goes back. */
export interface OfficeClock extends Clock {
  readonly virtual: boolean
  /** how many office seconds pass in a real one */
  readonly speed: number
  /** What office time was at an instant of real time. */
  at(real: Date): Date
  /** Moves ahead and returns every stretch so far; throws RangeError for an instant in the past. */
  jump(to: Date): ClockStretch[]
}

/** `stretches` in order of time; none = office time is real time. */
export function createOfficeClock(stretches: readonly ClockStretch[], real: Clock): OfficeClock {
  let kept = [...stretches]
  let latest = 0
  const at = (instant: Date): number => {
    const now = instant.getTime()
    const stretch = kept.findLast((s) => Date.parse(s.realAt) <= now) ?? kept[0]
    return stretch ? Date.parse(stretch.officeAt) + (now - Date.parse(stretch.realAt)) * stretch.speed : now
  }
  return {
    virtual: stretches.length > 0,
    get speed() {
      return kept.at(-1)?.speed ?? 1
    },
    // A host whose clock is set back must not hand out a time that has passed.
    now: () => new Date((latest = Math.max(latest, at(real.now())))),
    at: (instant) => new Date(at(instant)),
    jump(to) {
      const last = kept.at(-1)
      if (!last) throw new RangeError('office time is real time here')
      if (to.getTime() < at(real.now())) throw new RangeError('office time never goes back')
      kept = [...kept, { ...last, officeAt: to.toISOString(), realAt: real.now().toISOString() }]
      return kept
    },
  }
}
