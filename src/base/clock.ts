/** A source of the present instant. Two are handed around: office time and real time; they are never mixed. */
export interface Clock {
  now(): Date
}

/** Leases, pacing, time-outs and HTTP live on this one. */
export const realClock: Clock = { now: () => new Date() }
