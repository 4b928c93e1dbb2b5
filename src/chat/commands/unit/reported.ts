import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { exactly } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'

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
      const last = latest.get(assignment.id)
      const directive = last && (await stores.directives.byId(assignment.directiveId))
      if (!last || !directive) continue
      const day = dateText(tools.officeTime.dayOf(last.createdAt))
      lines.push(
        `• ${say('unit-reported-line', { directive: nameOf(directive, say), version: last.version, day, state: say(`unit-state-${last.state}`) })}`,
      )
      if (last.state === 'returned' && last.note !== null)
        lines.push(`  ${say('unit-reported-note', { note: last.note })}`)
      if (lines.length >= MOST) break
    }
    await visit.reply(
      lines.length > 0
        ? [say('unit-reported-title', { unit }), ...lines].join('\n')
        : say('unit-reported-none', { unit }),
    )
  },
}
