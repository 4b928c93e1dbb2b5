import { roleIn } from '../../../people/role-words.ts'
import type { Role } from '../../../people/person.ts'
import type { Unit } from '../../../people/unit.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'

const FRAME =
  /^(kinh thua|da|thua|em chao|xin chao|chao)?\s*(anh chi|ad|bot)?\s*(toi|em|minh|chung toi)\s+(la|o|ben|thuoc)\s+/

/** "tôi là Giám đốc TTYT Hoằng Hóa" → the role and the best units; nothing is decided here. */
export function readStatement(folded: string, register: readonly Unit[]): { role: Role | null; units: Unit[] } {
  const rest = folded.replace(FRAME, '')
  const role = roleIn(rest)
  return { role: role?.role ?? null, units: findUnits(role?.rest ?? rest, register) }
}

/** Whether somebody introduces themselves. */
export const introduces = (folded: string): boolean => FRAME.test(folded)
