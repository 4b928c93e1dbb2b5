import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { showWaitingDraft } from '../../commands/unit/consent/own-draft.ts'
import { subjectOf } from './subject.ts'
import { handInDraft } from './draft/hand-in-draft.ts'
import { goOnWith, unfinished } from './start-report.ts'

/** A button of a report whose conversation is paused or over: "Gửi" tapped twice is still one report, and says so. */
export const staleTap: Command = {
  name: 'report',
  help: null,
  roles: ['head', 'contact'],
  where: ['private'],
  match: () => null,
  async run(visit, [token, act]) {
    const { say, stores, tools, who } = visit
    const row = await unfinished(visit, (state) => state.token === token)
    if (row && (await goOnWith(visit, row))) return
    const views = who ? await stores.tasks.viewsOf(who.unit.id) : []
    const report = token === undefined ? null : await stores.reports.byId(token)
    if (report && views.some((v) => v.assignment.id === report.assignmentId)) {
      const moment = {
        time: tools.officeTime.timeOf(report.createdAt),
        day: dateText(tools.officeTime.dayOf(report.createdAt)),
      }
      return visit.reply(say('report-already-sent', moment))
    }
    const draft = token === undefined ? null : await stores.reports.draft(token)
    if (!draft || draft.byPerson !== who?.person.id) return visit.reply(say('report-stale-button'))
    // Under a summary that was put before the head "Gửi" still means what it says.
    if (act === 'submit') return handInDraft(visit, draft)
    const subject = await subjectOf(visit, draft.assignmentId)
    if (subject && draft.state === 'waiting') return showWaitingDraft(visit, subject, draft)
    return handInDraft(visit, draft)
  },
}
