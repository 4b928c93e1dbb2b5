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

/** The parts "a" of directives "d" that `rest`, from "WHERE" on, chooses; in its order. */
export async function partsWhere(db: Db, rest: Prisma.Sql): Promise<Assignment[]> {
  const rows = await db.client.$queryRaw<AssignmentModel[]>`
    SELECT a.* FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId" JOIN "Unit" u ON u."id" = a."unitId" ${rest}`
  const dues = grouped(await duesOf(db, rows), (due) => due.assignmentId)
  return rows.map((row) => toAssignment({ ...row, dues: dues.get(row.id) ?? [] }))
}

type DueRow = ReportDueModel & { extensions: ExtensionModel[] }

async function duesOf(db: Db, parts: readonly { id: string }[]): Promise<DueRow[]> {
  if (parts.length === 0) return []
  const ids = among(
    db,
    parts.map((part) => part.id),
  )
  const dues = await db.client.$queryRaw<ReportDueModel[]>`
    SELECT * FROM "ReportDue" WHERE "assignmentId" ${ids} ORDER BY "assignmentId", "demandId", "id"`
  const extensions = await db.client.$queryRaw<ExtensionModel[]>`
    SELECT x.* FROM "ReportDue" r JOIN "Extension" x ON x."dueId" = r."id" AND x."state" = 'granted'
    WHERE r."assignmentId" ${ids} ORDER BY x."decidedAt" DESC`
  const granted = grouped(extensions, (x) => x.dueId)
  return dues.map((due) => ({ ...due, extensions: granted.get(due.id)?.slice(0, 1) ?? [] }))
}

/** The same with their duties, in the document's order. */
export async function viewsWhere(db: Db, rest: Prisma.Sql): Promise<AssignmentView[]> {
  const parts = await partsWhere(db, rest)
  if (parts.length === 0) return []
  const obligations = await db.client.$queryRaw<ObligationModel[]>`
    SELECT * FROM "Obligation" WHERE "assignmentId" ${among(
      db,
      parts.map((part) => part.id),
    )} ORDER BY "id"`
  const tasks = await tasksByDirective(db, [...new Set(parts.map((part) => part.directiveId))])
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

/** Of a unit's parts those that are not settled, or have a day from then on: with either a task without a day is open as well. */
export const liveSince = (since: Date): Prisma.Sql => Prisma.sql`AND (
    NOT EXISTS (SELECT 1 FROM "ReportDue" r WHERE r."assignmentId" = a."id")
    OR EXISTS (SELECT 1 FROM "ReportDue" r WHERE r."assignmentId" = a."id" AND (r."reportedAt" IS NULL OR r."due" >= ${since}))
    OR EXISTS (SELECT 1 FROM "Obligation" o JOIN "TaskDeadline" t ON t."taskId" = o."taskId"
      WHERE o."assignmentId" = a."id" AND t."due" >= ${since}))`
