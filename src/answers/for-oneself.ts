import type { Answer, Fact } from './fact.ts'

/** How units stand: told to the one who may know it, never where others listen. */
const STANDING: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'agenda',
  'handed',
  'given',
  'papers',
  'standings',
  'rounds',
  'compared',
  'state',
])

/** Whether an answer is for the asker's eyes alone. */
export const isForOneself = ({ facts }: Answer): boolean => facts.some((f) => STANDING.has(f.kind))
