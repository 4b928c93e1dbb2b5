import { grouped } from '../../../base/grouped.ts'
import type { Assignment, AssignmentView } from '../../../tasks/assignment.ts'
import type { Task } from '../../../tasks/task.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type { AssignmentModel, ExtensionModel, ObligationModel, ReportDueModel } from '../../generated/sqlite/models.ts'
import { among } from '../../raw-values.ts'
import { inOrder, toAssignment, toObligation, toTask, withDeadlines } from './task-rows.ts'

// A unit has hundreds of parts and an office many thousands: Prisma's own rows cost four times as much, and with so many
// parts its lists of ids go over what SQLite takes.

const rowsWhere = (db: Db, rest: Prisma.Sql): Promise<AssignmentModel[]> => db.client.$queryRaw<AssignmentModel[]>`
    SELECT a.* FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId" JOIN "Unit" u ON u."id" = a."unitId" ${rest}`

/** The parts "a" of directives "d" that `rest`, from "WHERE" on, chooses; in its order. */
export const partsWhere = async (db: Db, rest: Prisma.Sql): Promise<Assignment[]> =>
  withDues(db, await rowsWhere(db, rest))

async function withDues(db: Db, rows: readonly AssignmentModel[]): Promise<Assignment[]> {
  if (rows.length === 0) return []
  const ids = idsOf(db, rows)
  const [dues, extensions] = await Promise.all([
    db.client.$queryRaw<ReportDueModel[]>`
      SELECT * FROM "ReportDue" WHERE "assignmentId" ${ids} ORDER BY "assignmentId", "demandId", "id"`,
    db.client.$queryRaw<ExtensionModel[]>`
      SELECT x.* FROM "ReportDue" r JOIN "Extension" x ON x."dueId" = r."id" AND x."state" = 'granted'
      WHERE r."assignmentId" ${ids} ORDER BY x."decidedAt" DESC`,
  ])
  const granted = grouped(extensions, (x) => x.dueId)
  const ofParts = grouped(dues, (due) => due.assignmentId)
  const withGranted = (due: ReportDueModel) => ({ ...due, extensions: granted.get(due.id)?.slice(0, 1) ?? [] })
  return rows.map((row) => toAssignment({ ...row, dues: (ofParts.get(row.id) ?? []).map(withGranted) }))
}

const idsOf = (db: Db, rows: readonly AssignmentModel[]): Prisma.Sql =>
  among(
    db,
    rows.map((row) => row.id),
  )

/** The same with their duties, in the document's order. What belongs to the parts is asked for side by side. */
export async function viewsWhere(db: Db, rest: Prisma.Sql): Promise<AssignmentView[]> {
  const rows = await rowsWhere(db, rest)
  if (rows.length === 0) return []
  const [parts, obligations, tasks] = await Promise.all([
    withDues(db, rows),
    db.client.$queryRaw<ObligationModel[]>`
      SELECT * FROM "Obligation" WHERE "assignmentId" ${idsOf(db, rows)} ORDER BY "id"`,
    tasksByDirective(db, [...new Set(rows.map((row) => row.directiveId))]),
  ])
  const byId = new Map([...tasks.values()].flat().map((task) => [task.id, task]))
  const duties = grouped(obligations, (o) => o.assignmentId)
  return parts.map((assignment) => ({
    assignment,
    obligations: (duties.get(assignment.id) ?? [])
      .flatMap((row) => {
        const task = byId.get(row.taskId)
        return task ? [{ obligation: toObligation(row), task }] : []
      })
      .sort((a, b) => a.task.position - b.task.position),
  }))
}

/** Each directive's tasks, in its order. */
export function tasksByDirective(db: Db, directiveIds: readonly string[]): Promise<Map<string, Task[]>> {
  return db.kept.each(db.client, ['Task'], directiveIds, async (missing) => {
    const where = { directiveId: { in: [...missing] } }
    const rows = await db.client.task.findMany({ where, orderBy: inOrder, include: withDeadlines })
    return byDirective(missing, rows.map(toTask))
  })
}

/** What each of these directives has; nothing is an answer too. */
export function byDirective<T extends { directiveId: string }>(ids: readonly string[], rows: T[]): Map<string, T[]> {
  const groups = grouped(rows, (row) => row.directiveId)
  return new Map(ids.map((id) => [id, groups.get(id) ?? []]))
}

/**
 * Of a unit's parts those that are not settled, or have a day from then on: with either a task without a day is open as well.
 * Aggregates are worked out part by part: of EXISTS within OR PostgreSQL makes a table of all parts of the office.
 */
export const liveSince = (since: Date): Prisma.Sql => Prisma.sql`AND (
    COALESCE((SELECT MAX(CASE WHEN r."reportedAt" IS NULL OR r."due" >= ${since} THEN 1 ELSE 0 END)
      FROM "ReportDue" r WHERE r."assignmentId" = a."id"), 1) = 1
    OR (SELECT COUNT(*) FROM "Obligation" o JOIN "TaskDeadline" t ON t."taskId" = o."taskId"
      WHERE o."assignmentId" = a."id" AND t."due" >= ${since}) > 0)`
