import type { Clock } from './clock.ts'

/** Where office time stood at an instant of real time; kept in the store, so that a restart does not turn it back. */
export interface ClockState {
  /** ISO instants */
  officeAt: string
  realAt: string
  speed: number
}

/** Office time: deadlines, reminders, wording. It is real time in an office, and may be virtual in a demonstration. It never goes back. */
export interface OfficeClock extends Clock {
  readonly virtual: boolean
  /** Moves ahead; throws RangeError for an instant in the past. */
  jump(to: Date): ClockState
  state(): ClockState
}

/** `state` null = office time is real time. */
export function createOfficeClock(state: ClockState | null, real: Clock): OfficeClock {
  let current = state
  let latest = 0
  const at = (): number => {
    const now = real.now().getTime()
    if (!current) return now
    return Date.parse(current.officeAt) + (now - Date.parse(current.realAt)) * current.speed
  }
  // A host whose clock is set back must not hand out a time that has passed.
  const now = (): Date => new Date((latest = Math.max(latest, at())))
  return {
    virtual: state !== null,
    now,
    jump(to) {
      if (!current) throw new RangeError('office time is real time here')
      if (to.getTime() < at()) throw new RangeError('office time never goes back')
      current = { ...current, officeAt: to.toISOString(), realAt: real.now().toISOString() }
      return current
    },
    state: () => current ?? { officeAt: now().toISOString(), realAt: real.now().toISOString(), speed: 1 },
  }
}
