import type { Role } from './person.ts'
import type { Unit } from './unit.ts'

/** What can be done in the house. Reading one's own unit's part is not listed: everybody with a post may. */
export type Action =
  /** hand in, correct, publish and withdraw directives; broadcast; remind */
  | 'directives.manage'
  /** invite people, decide requests, link groups */
  | 'people.manage'
  /** approve and return reports, record what came on paper, decide extensions */
  | 'reports.decide'
  /** how every unit stands, by name */
  | 'status.read-all'
  /** "đã nắm việc" for one's own unit */
  | 'work.acknowledge'
  /** hand in a report, ask for an extension, for one's own unit */
  | 'work.report'

const ALLOWED: Readonly<Record<Role, readonly Action[]>> = {
  officer: ['directives.manage', 'people.manage', 'reports.decide', 'status.read-all'],
  // A deputy has the head's role; the contact drafts, acknowledges and reports for the head.
  head: ['work.acknowledge', 'work.report'],
  contact: ['work.acknowledge', 'work.report'],
  leader: ['status.read-all'],
}

/** Whether somebody acting in that role may do it. */
export const may = (role: Role, action: Action): boolean => ALLOWED[role].includes(action)

/**
 * Whether somebody may know how `unit` stands: who has acknowledged and reported is another unit's private state. The units
 * below their own are theirs to know.
 */
export function maySee(asker: { role: Role; unit: Unit }, unit: Unit): boolean {
  return may(asker.role, 'status.read-all') || unit.id === asker.unit.id || unit.parentCode === asker.unit.code
}
