import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { exactly } from '../../command.ts'
import { dueLines } from '../../dialogs/report/name-report.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf } from '../../dialogs/report/subject.ts'

const MOST = 15

/** "đã báo cáo", "báo cáo của tôi": what the unit has reported, newest directive first. */
export const reported: Command = {
  name: 'dabaocao',
  help: 'unit-help-reported',
  roles: ['head', 'contact'],
  where: ['private'],
  match: exactly(
    'da bao cao',
    'bao cao cua toi',
    'bao cao cua don vi',
    'cac bao cao da gui',
    'bao cao da gui',
    'xem bao cao cua toi',
    'my reports',
  ),
  async run(visit) {
    const { say, stores, tools, who } = visit
    if (!who) return
    const unit = who.unit.shortName
    const views = await stores.tasks.viewsOf(who.unit.id)
    const latest = await stores.reports.latestOf(views.map((v) => v.assignment.id))
    const lines: string[] = []
    for (const { assignment } of views) {
      const own = latest.filter((r) => r.assignmentId === assignment.id)
      const subject = own.length === 0 ? null : await subjectOf(visit, assignment.id)
      if (!subject) continue
      for (const last of own) {
        const day = dateText(tools.officeTime.dayOf(last.createdAt))
        const due = assignment.reports.find((r) => r.id === last.dueId)
        const about = { directive: nameOf(subject.directive, say), version: last.version, day }
        lines.push(
          `• ${say('unit-reported-line', { ...about, state: say(`unit-state-${last.state}`) })}`,
          ...(due ? dueLines(visit, subject, due) : []).map((line) => `  ${line}`),
        )
        if (last.state === 'returned' && last.note !== null)
          lines.push(`  ${say('unit-reported-note', { note: last.note })}`)
      }
      if (lines.length >= MOST) break
    }
    await visit.reply(
      lines.length > 0
        ? [say('unit-reported-title', { unit }), ...lines].join('\n')
        : say('unit-reported-none', { unit }),
    )
  },
}
