import { existsSync } from 'node:fs'
import { join } from 'node:path'

const SHARED = join(import.meta.dirname, '../../../shared')

/** Where the real directives and the scorer lie; they are never part of the project. */
export const sharedPath = (...parts: string[]): string => join(SHARED, ...parts)

/**
 * Whether the folder of shared test data is there. Without it a test may be skipped with a message; in CI its absence
 * is a failure, so that nothing passes by having read nothing.
 */
export function hasShared(): boolean {
  if (existsSync(SHARED)) return true
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') {
    throw new Error('The folder ../shared is missing: in CI the tests on real directives must run.')
  }
  console.warn('Skipped: the folder ../shared with the real directives is not there.')
  return false
}
