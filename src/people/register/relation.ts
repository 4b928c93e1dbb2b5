import { plain } from '../../base/vietnamese.ts'
import type { Relation, Unit } from '../unit.ts'

export const RELATIONS: readonly Relation[] = ['subordinate', 'peer', 'superior', 'mass_organisation', 'private']

/** People's Committees by rank (cấp tỉnh, huyện, xã): a higher one gives orders to a lower one whatever the register's tree. */
const COMMITTEES = ['ubnd_tinh', 'ubnd_huyen', 'ubnd_xa']
const PRIVATE_KINDS = /_tu$|^doanh_nghiep/
const PRIVATE_NAMES = /\b(?:ngoai cong lap|tu nhan|tu thuc|dan lap)\b/

type Known = Pick<Unit, 'code' | 'name' | 'kind' | 'parentCode'>

/** How a unit stands to the office, told from its kind, its name and the tree, where the register doesn't say. */
export function relationOf(unit: Known, office: Known, byCode: ReadonlyMap<string, Known>): Relation {
  if (PRIVATE_KINDS.test(unit.kind) || PRIVATE_NAMES.test(plain(unit.name))) return 'private'
  if (unit.kind === 'doan_the') return 'mass_organisation'
  if (chain(office, byCode).includes(unit.code)) return 'superior'
  if (chain(unit, byCode).includes(office.code)) return 'subordinate'
  const [theirs, ours] = [COMMITTEES.indexOf(unit.kind), COMMITTEES.indexOf(office.kind)]
  if (theirs >= 0 && ours >= 0 && theirs !== ours) return theirs > ours ? 'subordinate' : 'superior'
  return unit.kind === 'ubnd_tinh' ? 'superior' : 'peer'
}

/** Codes of all units above, nearest first. Ends at a circle. */
export function chain(unit: Known, byCode: ReadonlyMap<string, Known>): string[] {
  const above: string[] = []
  for (let code = unit.parentCode; code !== null && !above.includes(code);) {
    above.push(code)
    code = byCode.get(code)?.parentCode ?? null
  }
  return above
}
