import { fold } from '../base/vietnamese.ts'
import { newId } from '../base/ids.ts'
import { accented } from './resolve/words/canonical.ts'
import { flagOf } from './register/columns.ts'
import type { RegisterProblem, RegisterRow } from './register/register-rows.ts'
import { registerRows } from './register/register-rows.ts'
import { RELATIONS, chain, relationOf } from './register/relation.ts'
import type { Relation, Unit } from './unit.ts'

/**
 * Reads a register of units (columns code, name, short_name, kind, parent_code, area, aliases; where wanted also relation, or
 * "x" under subordinate or private, valid_from, valid_to, successors; several aliases or successors stand between "|"; the
 * heads may be Vietnamese). Units get new ids. With any problem the caller imports nothing.
 */
export function parseRegister(csv: string): { units: Unit[]; problems: RegisterProblem[] } {
  const { rows, problems } = registerRows(csv)
  const taken = new Map<string, number>()
  const kept: { unit: Unit; row: RegisterRow }[] = []
  for (const row of rows) {
    const wrong = ownProblems(row)
    const key = row.cells.code.toUpperCase()
    const first = taken.get(key)
    if (first !== undefined) wrong.push(problem(row, 'register-code-twice', { code: row.cells.code, first }))
    if (row.cells.code !== '') taken.set(key, first ?? row.line)
    problems.push(...wrong)
    if (wrong.length === 0) kept.push({ unit: unitOf(row), row })
  }
  const units = kept.map((k) => k.unit)
  const byCode = new Map(units.map((u) => [u.code, u]))
  const codes = new Set(rows.map((r) => r.cells.code))
  for (const { unit, row } of kept) problems.push(...treeProblems(unit, row, byCode, codes))
  problems.push(...aliasProblems(kept))
  const office = officeOf(units)
  if (office && problems.length === 0) {
    for (const { unit, row } of kept) if (toldRelation(row) === null) unit.relation = relationOf(unit, office, byCode)
  }
  return { units, problems: problems.sort((a, b) => a.line - b.line) }
}

/** The office itself: the root with departments of its own (phòng), else the first row; null for an empty register. */
export function officeOf(units: readonly Unit[]): Unit | null {
  for (const kind of ['phong_so', 'phong_huyen', 'phong_xa']) {
    const parents = units.filter((u) => u.kind === kind).map((u) => u.parentCode)
    const size = (u: Unit): number => parents.filter((p) => p === u.code).length
    const [best] = units.filter((u) => u.parentCode === null && size(u) > 0).sort((a, b) => size(b) - size(a))
    if (best) return best
  }
  return units[0] ?? null
}

const problem = (row: RegisterRow, key: string, args: RegisterProblem['args'] = {}): RegisterProblem => ({
  line: row.line,
  key,
  args,
})

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((a) => a.trim())
    .filter((a) => a !== '')

function unitOf(row: RegisterRow): Unit {
  const { cells } = row
  return {
    id: newId(),
    code: cells.code,
    name: cells.name,
    shortName: cells.short_name || cells.name,
    kind: fold(cells.kind).replace(/[^a-z0-9]+/g, '_') || 'khac',
    relation: toldRelation(row) ?? 'peer',
    parentCode: cells.parent_code || null,
    area: cells.area || null,
    aliases: list(cells.aliases),
    validFrom: dayOf(cells.valid_from),
    validTo: dayOf(cells.valid_to),
    successors: list(cells.successors),
  }
}

/** Null where the file doesn't tell. */
function toldRelation({ cells }: RegisterRow): Relation | null {
  if (cells.relation !== '') return cells.relation as Relation
  return flagOf(cells.private) === true ? 'private' : flagOf(cells.subordinate) === true ? 'subordinate' : null
}

/** An alias that is also a name of another unit of the same time would name nobody for sure. */
function aliasProblems(kept: readonly { unit: Unit; row: RegisterRow }[]): RegisterProblem[] {
  const bearers = new Map<string, { unit: Unit; row: RegisterRow }[]>()
  for (const one of kept) {
    for (const name of new Set([one.unit.name, one.unit.shortName, ...one.unit.aliases].map(accented)))
      bearers.set(name, [...(bearers.get(name) ?? []), one])
  }
  return kept.flatMap(({ unit, row }) =>
    unit.aliases.flatMap((alias) => {
      const other = bearers.get(accented(alias))?.find((b) => b.unit !== unit && meet(b.unit, unit))
      return other
        ? [problem(row, 'register-alias-twice', { alias, other: other.unit.code, first: other.row.line })]
        : []
    }),
  )
}

const meet = (a: Unit, b: Unit): boolean =>
  (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo)

/** What is wrong with a row by itself. */
function ownProblems(row: RegisterRow): RegisterProblem[] {
  const { cells } = row
  const found: RegisterProblem[] = []
  if (cells.code === '') found.push(problem(row, 'register-code-missing'))
  if (/[\s,;|]/.test(cells.code)) found.push(problem(row, 'register-code-form', { code: cells.code }))
  if (cells.name === '') found.push(problem(row, 'register-name-missing', { code: cells.code }))
  if (cells.relation !== '' && !RELATIONS.some((r) => r === cells.relation)) {
    found.push(problem(row, 'register-relation-unknown', { relation: cells.relation, allowed: RELATIONS.join(', ') }))
  }
  for (const column of ['subordinate', 'private'] as const) {
    if (flagOf(cells[column]) === null)
      found.push(problem(row, 'register-flag-wrong', { column, value: cells[column] }))
  }
  for (const column of ['valid_from', 'valid_to'] as const) {
    if (cells[column] !== '' && dayOf(cells[column]) === null) {
      found.push(problem(row, 'register-day-wrong', { column, value: cells[column] }))
    }
  }
  const [from, to] = [dayOf(cells.valid_from), dayOf(cells.valid_to)]
  if (from !== null && to !== null && to < from) found.push(problem(row, 'register-days-reversed', { from, to }))
  return found
}

/** What is wrong with a row among the others. */
function treeProblems(
  unit: Unit,
  row: RegisterRow,
  byCode: ReadonlyMap<string, Unit>,
  codes: ReadonlySet<string>,
): RegisterProblem[] {
  const found: RegisterProblem[] = []
  if (unit.parentCode !== null && !codes.has(unit.parentCode)) {
    found.push(problem(row, 'register-parent-unknown', { parent: unit.parentCode }))
  }
  if (chain(unit, byCode).includes(unit.code)) found.push(problem(row, 'register-parent-circle', { code: unit.code }))
  for (const successor of unit.successors) {
    if (!codes.has(successor)) found.push(problem(row, 'register-successor-unknown', { successor }))
  }
  return found
}

/** "2025-06-30" or, as Excel shows it, "30/6/2025"; null for anything else. */
function dayOf(cell: string): string | null {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? []
  const text = y && m && d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : cell
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null
}
