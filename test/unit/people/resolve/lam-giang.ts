import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRegister } from '../../../../src/people/register.ts'
import type { ResolveContext, ResolvedUnits } from '../../../../src/people/resolve/resolve-units.ts'
import { resolveUnits } from '../../../../src/people/resolve/resolve-units.ts'

const { units, problems } = parseRegister(readFileSync(join(import.meta.dirname, 'lam-giang.csv'), 'utf8'))
if (problems.length > 0) throw new Error(JSON.stringify(problems))

/** A province that there isn't, with its departments, communes, stations and schools across the year 2025. */
export const LAM_GIANG = units

/** As the province's People's Committee means it in December 2025, unless said otherwise. */
export const resolve = (written: string, context: Partial<ResolveContext> = {}): ResolvedUnits =>
  resolveUnits(written, LAM_GIANG, { at: '2025-12-01', office: 'UBND', ...context })

/** Sorted codes, or "?" and the guesses where it is asked. */
export function meant(written: string, context: Partial<ResolveContext> = {}): string {
  const { how, unitCodes, guesses } = resolve(written, context)
  return how === 'none' ? `? ${guesses.join(' ')}`.trim() : [...unitCodes].sort().join(' ')
}
