import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newId } from '../../src/base/ids.ts'
import { createOfficeTime } from '../../src/calendar/office-time.ts'
import { draftOf } from '../../src/directives/intake.ts'
import { readDirective } from '../../src/directives/read-directive.ts'
import { officeOf, parseRegister } from '../../src/people/register.ts'
import { resolveUnits } from '../../src/people/resolve/resolve-units.ts'
import { partnersOfDirective } from '../../src/tasks/intake/words-of-directive.ts'
import { demandsOfReading, tasksOfReading } from '../../src/tasks/intake/tasks-of-reading.ts'
import { actingCopies, wordsForUnits } from '../../src/tasks/intake/written-units.ts'
import { isWanted } from '../../src/tasks/standing/report-due.ts'
import type { PlannedAssignment } from '../../src/tasks/plan-assignments.ts'
import { planAssignments } from '../../src/tasks/plan-assignments.ts'
import { hasShared, sharedPath } from '../support/shared.ts'

const there = hasShared()
const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const now = new Date('2025-03-15T01:00:00Z')

/** Reads a real directive and gives its office's units their parts, with nobody correcting anything. */
function planOf(document: string, officeName: string): { planned: PlannedAssignment[]; codes: string[] } {
  const file = readdirSync(sharedPath('seeds')).find((f) => f.startsWith(`${document}_`)) ?? ''
  const reading = readDirective(readFileSync(sharedPath('seeds', file), 'utf8'))
  const register = parseRegister(readFileSync(sharedPath('units', `units-${officeName}.csv`), 'utf8')).units
  const office = officeOf(register)
  const facts = { directiveId: 'd', newId, officeTime }
  const directive = draftOf(reading, {
    id: 'd',
    ref: '1',
    issuerCode: office?.code ?? '',
    createdBy: null,
    fileHash: null,
    now,
  })
  const isPartner = partnersOfDirective(directive, { register, at: '2025-03-15' })
  const tasks = tasksOfReading(reading, { ...facts, isPartner })
  const words = [...wordsForUnits(directive, tasks), ...actingCopies(directive)]
  const resolutions = words.map((written) => {
    const { unitCodes, how, guesses } = resolveUnits(written, register, { at: '2025-03-15', office })
    return { written, unitCodes, how, guesses }
  })
  const demands = demandsOfReading(reading, facts)
  const planned = planAssignments({ directive, tasks, demands, resolutions, register, now, officeTime, newId })
  return { planned, codes: planned.map((p) => p.unit.code) }
}

const dueOf = (planned: PlannedAssignment | undefined): string | undefined =>
  planned?.assignment.reports.map((r) => r.due?.toISOString()).join()

const due = (planned: PlannedAssignment[], code: string): string | undefined =>
  dueOf(planned.find((p) => p.unit.code === code))

describe.runIf(there)('the parts that the real directives give', () => {
  test('000: four classes named at the end owe everything, and report before 05/4/2025', () => {
    const { planned, codes } = planOf('000', 'thanhhoa')
    // Not: the office and its two departments, the broadcaster and the newspaper.
    expect(codes).toHaveLength(40 - 5)
    expect(codes).not.toContain('SYT')
    expect(codes).not.toContain('P-NVYD')
    expect(new Set(planned.map(dueOf))).toEqual(new Set(['2025-04-04T17:00:00.000Z']))
    const parts = (code: string): number => planned.find((p) => p.unit.code === code)?.obligations.length ?? 0
    expect([parts('BVN'), parts('SNV')]).toEqual([7, 6])
  })

  test('001: hospitals, the disease control centre and the health centres, without a report', () => {
    const { planned, codes } = planOf('001', 'thanhhoa')
    expect(codes).toHaveLength(8 + 1 + 5)
    expect(planned.some((p) => isWanted(p.assignment))).toBe(false)
  })

  test('002: a plan reaches districts, departments and subordinate units; nobody owes a report', () => {
    const { planned, codes } = planOf('002', 'angiang')
    expect(codes).toHaveLength(37 - 1)
    expect(codes).not.toContain('SYT')
    expect(planned.some((p) => isWanted(p.assignment))).toBe(false)
  })

  test('003: every unit that is addressed, each with its own item; communes help with another', () => {
    const { planned, codes } = planOf('003', 'sonduong')
    expect(codes).toHaveLength(7 + 31)
    expect(codes).not.toContain('UBNDH')
    const parts = (code: string): (string | undefined)[] =>
      (planned.find((p) => p.unit.code === code)?.obligations ?? []).map((o) => o.part)
    expect(parts('XA-TANTRAO')).toEqual(['coordinating', 'lead'])
    expect(parts('TTYT')).toEqual(['lead'])
  })

  test('004: addressees and named districts report before 31/3/2023', () => {
    const { planned, codes } = planOf('004', 'kontum')
    // Not: the office and its two departments.
    expect(codes).toHaveLength(37 - 3)
    for (const code of ['UBND-DAKGLEI', 'PLD-SATHAY', 'VINHSON3', 'CDCD'])
      expect(due(planned, code)).toBe('2023-03-30T17:00:00.000Z')
  })
})
