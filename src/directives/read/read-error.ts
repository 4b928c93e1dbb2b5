/** Why a file could not be read; each has a sentence "read-error-…" in locales/. */
export const READ_PROBLEMS = [
  'password',
  'corrupt',
  'empty',
  'oversized',
  'zip-bomb',
  'too-many-pages',
  'wrong-type',
  'encoding',
  'time-out',
  'too-heavy',
  'mixed',
] as const

export type ReadProblem = (typeof READ_PROBLEMS)[number]

/** The one error of this room. `args` fill the sentence. */
export class ReadError extends Error {
  readonly problem: ReadProblem
  readonly args: Readonly<Record<string, string | number>>

  constructor(problem: ReadProblem, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${problem} ${JSON.stringify(args)}`, { cause })
    this.name = 'ReadError'
    this.problem = problem
    this.args = args
  }
}
