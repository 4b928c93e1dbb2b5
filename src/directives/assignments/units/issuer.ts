import { isSameOffice } from './same-unit.ts'
import type { Surroundings } from '../task-draft.ts'

/** Whether a name means the office that issues the directive. */
export const isIssuer = (unit: string, all: Surroundings): boolean =>
  all.issuer !== null && isSameOffice(unit.replace(/\s*\([^)]*\)/g, ''), all.issuer)
