import type { AssignmentView } from '../../../tasks/assignment.ts'
import type { TaskStore } from '../../../tasks/store.ts'
import type { Db } from '../../db.ts'
import type { ObligationModel } from '../../generated/sqlite/models.ts'
import { withExtension } from './extension-store.ts'
import {
  fromDeadline,
  fromReportDue,
  fromTask,
  toAssignment,
  toDemand,
  toObligation,
  toTask,
  type AssignmentRow,
  type TaskRow,
} from './task-rows.ts'

const inOrder = { position: 'asc' as const }
const withDues = { dues: { include: withExtension } }
const withDeadlines = { deadlines: true }
const withTasks = {
  ...withDues,
  obligations: { include: { task: { include: withDeadlines } }, orderBy: [{ task: inOrder }, { id: 'asc' as const }] },
}

/** Nobody reported, or a report is owed still: with either a task without a day is open as well. */
const UNSETTLED = [{ dues: { none: {} } }, { dues: { some: { reportedAt: null } } }]
const dayFrom = (since: Date) => [
  { dues: { some: { due: { gte: since } } } },
  { obligations: { some: { task: { deadlines: { some: { due: { gte: since } } } } } } },
]

type ViewRow = AssignmentRow & { obligations: (ObligationModel & { task: TaskRow })[] }

const toView = ({ obligations, ...assignment }: ViewRow): AssignmentView => ({
  assignment: toAssignment(assignment),
  obligations: obligations.map(({ task, ...obligation }) => ({
    obligation: toObligation(obligation),
    task: toTask(task),
  })),
})

export function createTaskStore({ client }: Db): TaskStore {
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
      const where = { directiveId: { in: [...ids] } }
      return (await task.findMany({ where, orderBy: inOrder, include: withDeadlines })).map(toTask)
    },
    async saveDemand(demand) {
      await reportDemand.upsert({ where: { id: demand.id }, create: demand, update: demand })
    },
    async demandsOf(directiveId) {
      return (await reportDemand.findMany({ where: { directiveId }, orderBy: inOrder })).map(toDemand)
    },
    async demandsOfAll(ids) {
      const where = { directiveId: { in: [...ids] } }
      return (await reportDemand.findMany({ where, orderBy: inOrder })).map(toDemand)
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
    async viewsAmong(unitId, ids) {
      const where = { unitId, directiveId: { in: [...ids] } }
      return (await assignment.findMany({ where, include: withTasks })).map(toView)
    },
    async directivesFor(unitId) {
      const rows = await client.$queryRaw<{ directiveId: string; dues: number | bigint; came: number | bigint }[]>`
        SELECT a."directiveId", COUNT(r."id") AS dues, COUNT(r."reportedAt") AS came
        FROM "Assignment" a JOIN "Directive" d ON d."id" = a."directiveId"
        LEFT JOIN "ReportDue" r ON r."assignmentId" = a."id"
        WHERE a."unitId" = ${unitId} AND d."status" = 'published' GROUP BY a."directiveId"`
      return rows.map(({ directiveId, dues, came }) => ({ directiveId, settled: Number(dues) > 0 && dues === came }))
    },
    async viewsOf(unitId, since) {
      const live = since === undefined ? {} : { OR: [...UNSETTLED, ...dayFrom(since)] }
      const rows = await assignment.findMany({
        where: { unitId, directive: { status: 'published' }, ...live },
        orderBy: [{ directive: { publishedAt: 'desc' } }, { directive: { createdAt: 'desc' } }, { id: 'desc' }],
        include: withTasks,
      })
      return rows.map(toView)
    },
    async assignmentsOf(directiveId) {
      const rows = await assignment.findMany({
        where: { directiveId },
        orderBy: { unit: { code: 'asc' } },
        include: withDues,
      })
      return rows.map(toAssignment)
    },
    async assignmentsOfAll(ids) {
      const where = { directiveId: { in: [...ids] } }
      const rows = await assignment.findMany({ where, orderBy: { unit: { code: 'asc' } }, include: withDues })
      return rows.map(toAssignment)
    },
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
