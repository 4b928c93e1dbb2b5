import type { Clock } from '../../../src/base/clock.ts'

/** Real time of a house in a test: it runs as the machine's does, and skips over pauses in which nobody does anything. */
export interface PatientClock extends Clock {
  skip(ms: number): void
}

export function createPatientClock(): PatientClock {
  let skipped = 0
  return { now: () => new Date(Date.now() + skipped), skip: (ms) => void (skipped += ms) }
}
