import { PlainError } from '../../../../base/errors.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import { readTypedDeadline } from '../../../../calendar/deadline-words/read-typed-deadline.ts'
import { hasReported } from '../../../../tasks/standing/report-due.ts'
import { weekdayText } from '../../../../wording/dates.ts'
import type { Command } from '../../../command.ts'
import { mustBeNamed } from './published-named.ts'

const TYPED =
  /^\s*(?:theo\s+dõi|theo\s+doi|ngày\s+theo\s+dõi|ngay\s+theo\s+doi)\s+(?:văn\s+bản\s+|van\s+ban\s+)?(\S+)\s+(?:vào\s+|vao\s+)?(.*\d.*)$/iu

/**
 * "theo dõi 512 ngày 28/3": the office's own follow-up date (ngày theo dõi nội bộ) for the parts of a directive that names
 * none. It is always told as not from the document.
 */
export const followUp: Command = {
  name: 'theodoi',
  help: 'officer-help-follow-up',
  roles: ['officer'],
  where: ['private'],
  match(_words, text) {
    const [, ref, when] = TYPED.exec(text) ?? []
    return ref !== undefined && when !== undefined ? [ref, when] : null
  },
  async run(visit, [ref, ...rest]) {
    const { stores, tools, now, say, locale } = visit
    if (ref === undefined || rest.length === 0) return visit.reply(say('follow-up-how'))
    const directive = await mustBeNamed(visit, ref)
    const today = tools.officeTime.dayOf(now)
    const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
    const typed = readTypedDeadline(rest.join(' '), { year, month, date })
    if (!typed?.end) throw new PlainError('follow-up-how')
    if (typed.end < today) throw new PlainError('follow-up-past', { day: weekdayText(typed.end, locale) })
    const undated = (await stores.tasks.assignmentsOf(directive.id)).filter(
      (a) => !hasReported(a) && a.reports.every((r) => r.due === null),
    )
    for (const { id } of undated) await stores.tasks.setFollowUp(id, typed.end)
    await visit.audit('directive.follow-up', `directive:${directive.id}`, { day: typed.end, units: undated.length })
    await visit.reply(
      undated.length === 0
        ? say('follow-up-none', { title: titleOf(directive, say) })
        : say('follow-up-set', {
            title: titleOf(directive, say),
            day: weekdayText(typed.end, locale),
            units: undated.length,
          }),
    )
  },
}
