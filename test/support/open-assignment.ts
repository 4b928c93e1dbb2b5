import type { Store } from '../../src/store/open-store.ts'
import type { Assignment } from '../../src/tasks/assignment.ts'
import { aDirective, aReading, at, aUnit } from './nouns.ts'
import { anAssignment, aReportDue } from './task-nouns.ts'

/** A unit's part of a published directive, with one report due on 7 April 2025 and nothing done yet. */
export async function anOpenAssignment(store: Store, code = 'A', ref = '512'): Promise<Assignment> {
  const [directive, unit] = [aDirective(ref, { status: 'published' }), aUnit(code)]
  const reports = [aReportDue(null, at('2025-04-07T00:00'))]
  const assignment = anAssignment(directive.id, unit.id, { reports })
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(''))
    await s.tasks.saveAssignment(assignment, [])
  })
  return assignment
}
