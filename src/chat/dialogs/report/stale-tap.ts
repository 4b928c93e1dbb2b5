import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { goOnWith, unfinished } from './start-report.ts'

/** A button of a report whose conversation is paused or over: "Gửi" tapped twice is still one report, and says so. */
export const staleTap: Command = {
  name: 'report',
  help: null,
  roles: ['head', 'contact'],
  where: ['private'],
  match: () => null,
  async run(visit, [token]) {
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
    await visit.reply(say('report-stale-button'))
  },
}
