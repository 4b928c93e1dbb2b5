import type { Answer, Fact } from './fact.ts'

/** How a unit stands. What officers are told of all of them is not even looked up where others listen. */
const STANDING: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['agenda', 'handed', 'given', 'papers', 'state'])

/** Whether an answer is for the asker's eyes alone. */
export const isForOneself = ({ facts }: Answer): boolean => facts.some((f) => STANDING.has(f.kind))
