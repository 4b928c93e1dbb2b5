import { PlainError } from '../../base/errors.ts'

/** Why a file could not be read; each has its sentence "read-error-…" in locales/. */
export const READ_PROBLEMS = [
  'password',
  'corrupt',
  'empty',
  'oversized',
  'zip-bomb',
  'too-many-pages',
  'too-many-scans',
  'wrong-type',
  'encoding',
  'time-out',
  'too-heavy',
  'mixed',
] as const

export type ReadProblem = (typeof READ_PROBLEMS)[number]

/** The one error of this room. */
export class ReadError extends PlainError {
  readonly problem: ReadProblem

  constructor(problem: ReadProblem, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`read-error-${problem}`, args, cause)
    this.name = 'ReadError'
    this.problem = problem
  }
}
