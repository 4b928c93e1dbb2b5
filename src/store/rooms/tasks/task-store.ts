import type { AssignmentView } from '../../../tasks/assignment.ts'
import type { TaskStore } from '../../../tasks/store.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type { ObligationModel } from '../../generated/sqlite/models.ts'
import { among, packedRows } from '../../raw-values.ts'
import { withExtension } from './extension-store.ts'
import { byDirective, liveSince, partsWhere, tasksByDirective, viewsWhere } from './part-rows.ts'
import {
  fromDeadline,
  fromReportDue,
  fromTask,
  inOrder,
  toAssignment,
  toDemand,
  toObligation,
  toTask,
  withDeadlines,
  type AssignmentRow,
  type TaskRow,
} from './task-rows.ts'

const withDues = { dues: { include: withExtension } }
const withTasks = {
  ...withDues,
  obligations: { include: { task: { include: withDeadlines } }, orderBy: [{ task: inOrder }, { id: 'asc' as const }] },
}

type ViewRow = AssignmentRow & { obligations: (ObligationModel & { task: TaskRow })[] }

const toView = ({ obligations, ...assignment }: ViewRow): AssignmentView => ({
  assignment: toAssignment(assignment),
  obligations: obligations.map(({ task, ...obligation }) => ({
    obligation: toObligation(obligation),
    task: toTask(task),
  })),
})

export function createTaskStore(db: Db): TaskStore {
  const { client, kept } = db
  const { task, taskDeadline, reportDemand, reportDue, assignment, obligation } = client
  return {
    async saveTask({ deadlines, ...noun }) {
      const data = fromTask(noun)
      await task.upsert({ where: { id: noun.id }, create: data, update: data })
      await taskDeadline.deleteMany({ where: { taskId: noun.id } })
      await taskDeadline.createMany({ data: deadlines.map((d) => fromDeadline(noun.id, d)) })
    },
    async removeTask(id) {
      await task.deleteMany({ where: { id } })
    },
    async tasksOf(directiveId) {
      return (await task.findMany({ where: { directiveId }, orderBy: inOrder, include: withDeadlines })).map(toTask)
    },
    async tasksOfAll(ids) {
      return [...(await tasksByDirective(db, ids)).values()].flat()
    },
    async saveDemand(demand) {
      await reportDemand.upsert({ where: { id: demand.id }, create: demand, update: demand })
    },
    async demandsOf(directiveId) {
      return (await reportDemand.findMany({ where: { directiveId }, orderBy: inOrder })).map(toDemand)
    },
    async demandsOfAll(ids) {
      const found = await kept.each(client, ['ReportDemand'], ids, async (missing) => {
        const rows = await reportDemand.findMany({ where: { directiveId: { in: [...missing] } }, orderBy: inOrder })
        return byDirective(missing, rows.map(toDemand))
      })
      return [...found.values()].flat()
    },

    async saveAssignment({ reports, ...noun }, obligations) {
      await assignment.upsert({ where: { id: noun.id }, create: noun, update: noun })
      for (const due of reports) {
        const data = fromReportDue(noun.id, due)
        await reportDue.upsert({ where: { id: due.id }, create: data, update: data })
      }
      await obligation.deleteMany({ where: { assignmentId: noun.id } })
      await obligation.createMany({ data: obligations })
    },
    async removeAssignment(id) {
      await assignment.deleteMany({ where: { id } })
    },
    async assignment(directiveId, unitId) {
      const row = await assignment.findUnique({
        where: { directiveId_unitId: { directiveId, unitId } },
        include: withDues,
      })
      return row && toAssignment(row)
    },
    async assignmentById(id) {
      const row = await assignment.findUnique({ where: { id }, include: withDues })
      return row && toAssignment(row)
    },
    async view(directiveId, unitId) {
      const where = { directiveId_unitId: { directiveId, unitId } }
      const row = await assignment.findUnique({ where, include: withTasks })
      return row && toView(row)
    },
    viewsAmong: (unitId, ids) =>
      viewsWhere(db, Prisma.sql`WHERE a."unitId" = ${unitId} AND a."directiveId" ${among(db, ids)} ORDER BY a."id"`),
    async directivesFor(unitId) {
      const rows = await packedRows<[directiveId: string]>(
        db,
        Prisma.sql`"directiveId"`,
        Prisma.sql`SELECT a."directiveId" FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId"
          WHERE a."unitId" = ${unitId} AND d."status" = 'published'`,
      )
      return rows.flat()
    },
    async settledFor(unitId) {
      const rows = await packedRows<[directiveId: string]>(
        db,
        Prisma.sql`"directiveId"`,
        Prisma.sql`SELECT a."directiveId" FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId"
          JOIN "ReportDue" r ON r."assignmentId" = a."id" WHERE a."unitId" = ${unitId} AND d."status" = 'published'
          GROUP BY a."directiveId" HAVING COUNT(r."id") = COUNT(r."reportedAt")`,
      )
      return rows.flat()
    },
    viewsOf: (unitId, since) =>
      viewsWhere(
        db,
        Prisma.sql`WHERE a."unitId" = ${unitId} AND d."status" = 'published' ${since ? liveSince(since) : Prisma.empty}
          ORDER BY d."publishedAt" DESC, d."createdAt" DESC, a."id" DESC`,
      ),
    assignmentsOf: (directiveId) =>
      partsWhere(db, Prisma.sql`WHERE a."directiveId" = ${directiveId} ORDER BY u."code"`),
    assignmentsOfAll: (ids) => partsWhere(db, Prisma.sql`WHERE a."directiveId" ${among(db, ids)} ORDER BY u."code"`),
    async unsettled() {
      const rows = await client.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT a."directiveId" AS id FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId"
        LEFT JOIN "ReportDue" r ON r."assignmentId" = a."id"
        WHERE d."status" = 'published' AND (r."id" IS NULL OR r."reportedAt" IS NULL)`
      return rows.map((r) => r.id)
    },
    async reportedBetween(from, until) {
      const where = { reportedAt: { gte: from, lte: until }, assignment: { directive: { status: 'published' } } }
      const select = { timely: true, assignment: { select: { directiveId: true, unitId: true } } }
      return (await reportDue.findMany({ where, select })).map((r) => ({ timely: r.timely, ...r.assignment }))
    },
    async openDated(now) {
      const dated = [{ task: { deadlines: { some: { due: { gt: now } } } } }, { followUpOn: { not: null } }]
      const rows = await assignment.findMany({
        where: {
          directive: { status: 'published' },
          OR: [{ dues: { some: { due: { not: null }, reportedAt: null } } }, { obligations: { some: { OR: dated } } }],
        },
        orderBy: { id: 'asc' },
        include: withTasks,
      })
      return rows.map(toView)
    },
    async acknowledge(id, by, via, at) {
      const data = { acknowledgedAt: at, acknowledgedBy: by, acknowledgedVia: via }
      return (await assignment.updateMany({ where: { id, acknowledgedAt: null }, data })).count === 1
    },
    async setAcknowledged(id, fact) {
      const { at = null, by = null, via = null } = fact ?? {}
      const data = { acknowledgedAt: at, acknowledgedBy: by, acknowledgedVia: via }
      await assignment.update({ where: { id }, data })
    },
    async setReported(id, { reportedAt, reportedVia, timely, complete, approved, returnedAt, resubmittedAt }) {
      const data = { reportedAt, reportedVia, timely, complete, approved, returnedAt, resubmittedAt }
      await reportDue.update({ where: { id }, data })
    },
    async setFollowUp(assignmentId, day) {
      await obligation.updateMany({ where: { assignmentId }, data: { followUpOn: day } })
    },
  }
}
