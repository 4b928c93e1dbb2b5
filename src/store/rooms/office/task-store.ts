import type { AssignmentView } from '../../../tasks/assignment.ts'
import type { TaskStore } from '../../../tasks/store.ts'
import type { Db } from '../../db.ts'
import type { AssignmentModel, ObligationModel, TaskModel } from '../../generated/sqlite/models.ts'
import { fromTask, toAssignment, toDemand, toObligation, toTask } from './task-rows.ts'

const inOrder = { position: 'asc' as const }
const withTasks = { obligations: { include: { task: true }, orderBy: [{ task: inOrder }, { id: 'asc' as const }] } }

type ViewRow = AssignmentModel & { obligations: (ObligationModel & { task: TaskModel })[] }

const toView = ({ obligations, ...assignment }: ViewRow): AssignmentView => ({
  assignment: toAssignment(assignment),
  obligations: obligations.map(({ task, ...obligation }) => ({
    obligation: toObligation(obligation),
    task: toTask(task),
  })),
})

export function createTaskStore({ client }: Db): TaskStore {
  const { task, reportDemand, assignment, obligation } = client
  return {
    async saveTask(noun) {
      const data = fromTask(noun)
      await task.upsert({ where: { id: noun.id }, create: data, update: data })
    },
    async removeTask(id) {
      await task.deleteMany({ where: { id } })
    },
    async tasksOf(directiveId) {
      return (await task.findMany({ where: { directiveId }, orderBy: inOrder })).map(toTask)
    },
    async saveDemand(demand) {
      await reportDemand.upsert({ where: { id: demand.id }, create: demand, update: demand })
    },
    async demandsOf(directiveId) {
      return (await reportDemand.findMany({ where: { directiveId }, orderBy: inOrder })).map(toDemand)
    },

    async saveAssignment(noun, obligations) {
      await assignment.upsert({ where: { id: noun.id }, create: noun, update: noun })
      await obligation.deleteMany({ where: { assignmentId: noun.id } })
      await obligation.createMany({ data: obligations })
    },
    async removeAssignment(id) {
      await assignment.deleteMany({ where: { id } })
    },
    async assignment(directiveId, unitId) {
      const row = await assignment.findUnique({ where: { directiveId_unitId: { directiveId, unitId } } })
      return row && toAssignment(row)
    },
    async assignmentById(id) {
      const row = await assignment.findUnique({ where: { id } })
      return row && toAssignment(row)
    },
    async view(directiveId, unitId) {
      const where = { directiveId_unitId: { directiveId, unitId } }
      const row = await assignment.findUnique({ where, include: withTasks })
      return row && toView(row)
    },
    async viewsOf(unitId) {
      const rows = await assignment.findMany({
        where: { unitId, directive: { status: 'published' } },
        orderBy: [{ directive: { publishedAt: 'desc' } }, { directive: { createdAt: 'desc' } }, { id: 'desc' }],
        include: withTasks,
      })
      return rows.map(toView)
    },
    async assignmentsOf(directiveId) {
      const rows = await assignment.findMany({ where: { directiveId }, orderBy: { unit: { code: 'asc' } } })
      return rows.map(toAssignment)
    },
    async openDated() {
      const dated = [{ due: { not: null } }, { followUpOn: { not: null } }]
      const rows = await assignment.findMany({
        where: {
          reportedAt: null,
          directive: { status: 'published' },
          OR: [{ reportDue: { not: null } }, { obligations: { some: { OR: dated } } }],
        },
        orderBy: { id: 'asc' },
      })
      return rows.map(toAssignment)
    },
    async acknowledge(id, by, via, at) {
      const data = { acknowledgedAt: at, acknowledgedBy: by, acknowledgedVia: via }
      return (await assignment.updateMany({ where: { id, acknowledgedAt: null }, data })).count === 1
    },
    async markReported(id, { via, at, timely, complete }) {
      await assignment.update({ where: { id }, data: { reportedVia: via, reportedAt: at, timely, complete } })
    },
    async setApproved(id, approved) {
      await assignment.update({ where: { id }, data: { approved } })
    },
    async setFollowUp(assignmentId, day) {
      await obligation.updateMany({ where: { assignmentId }, data: { followUpOn: day } })
    },
  }
}
