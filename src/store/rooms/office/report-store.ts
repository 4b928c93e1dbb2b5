import type { Draft } from '../../../reports/draft.ts'
import type { Report } from '../../../reports/report.ts'
import type { ReportStore } from '../../../reports/store.ts'
import type { Db } from '../../db.ts'
import type { ReportDraftModel, ReportModel } from '../../generated/sqlite/models.ts'
import { json } from '../../json.ts'

const toReport = (row: ReportModel): Report => ({
  ...row,
  source: row.source as Report['source'],
  state: row.state as Report['state'],
  answers: row.answers as Report['answers'],
  attachments: row.attachments as Report['attachments'],
})

const standing = { state: { not: 'withdrawn' } }
const newestFirst = [{ createdAt: 'desc' as const }, { version: 'desc' as const }, { id: 'desc' as const }]
const byArrival = (a: Report, b: Report): number => a.createdAt.getTime() - b.createdAt.getTime()

const toDraft = (row: ReportDraftModel): Draft => ({
  ...row,
  state: row.state as Draft['state'],
  answers: row.answers as Draft['answers'],
})

export function createReportStore({ client: { report, reportDraft } }: Db): ReportStore {
  return {
    async save(version) {
      await report.create({
        data: { ...version, answers: json(version.answers), attachments: json(version.attachments) },
      })
    },
    async byId(id) {
      const row = await report.findUnique({ where: { id } })
      return row && toReport(row)
    },
    async of(assignmentId) {
      return (await report.findMany({ where: { assignmentId, ...standing }, orderBy: newestFirst })).map(toReport)
    },
    async history(assignmentId) {
      return (await report.findMany({ where: { assignmentId }, orderBy: newestFirst })).map(toReport)
    },
    async latestOf(assignmentIds, source) {
      const rows = await report.findMany({
        where: { assignmentId: { in: [...assignmentIds] }, ...standing, ...(source ? { source } : {}) },
        orderBy: { version: 'asc' },
      })
      return [...new Map(rows.map((row) => [row.dueId, toReport(row)])).values()].sort(byArrival)
    },
    async saveDraft(draft) {
      await reportDraft.create({ data: { ...draft, answers: json(draft.answers) } })
    },
    async draft(id) {
      const row = await reportDraft.findUnique({ where: { id } })
      return row && toDraft(row)
    },
    async waitingDrafts(assignmentIds) {
      const rows = await reportDraft.findMany({
        where: { assignmentId: { in: [...assignmentIds] }, state: 'waiting' },
        orderBy: { createdAt: 'asc' },
      })
      return rows.map(toDraft)
    },
    async settleDraft(id, state, { note, by, at }) {
      const data = { state, note, decidedBy: by, decidedAt: at }
      return (await reportDraft.updateMany({ where: { id, state: 'waiting' }, data })).count === 1
    },
    async decide(id, state, note, at) {
      await report.update({ where: { id }, data: { state, note, decidedAt: at } })
    },
  }
}
