import type { Day } from '../../../../calendar/day.ts'
import type { ReportDue } from '../../../../tasks/assignment.ts'
import { dateText } from '../../../../wording/dates.ts'
import { noteDialog } from '../../../dialogs/note-dialog.ts'
import { dueLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf, type ReportSubject } from '../../../dialogs/report/subject.ts'
import { openDialogue } from '../../../dialogue/open-dialogue.ts'
import type { Visit } from '../../../visit.ts'
import { readUntil } from './read-request.ts'
import { isLater, keepRequest } from './take-request.ts'

interface Asking {
  assignmentId: string
  /** the report due */
  dueId: string
  /** the day, once it was told: the reason is lacking */
  until: Day | null
}

/** The report that more time is asked for, with the part that it belongs to. */
interface About {
  subject: ReportSubject
  due: ReportDue
}

async function aboutOf(visit: Visit, { assignmentId, dueId }: Asking): Promise<About | null> {
  const subject = await subjectOf(visit, assignmentId)
  const due = subject?.view.assignment.reports.find((r) => r.id === dueId)
  return subject?.directive.status === 'published' && due ? { subject, due } : null
}

/** Until when, and why: what a request for more time lacks is asked for. */
export const extensionWords = noteDialog<Asking>({
  name: 'extension-words',
  async ask(visit, state) {
    const about = await aboutOf(visit, state)
    if (!about) return null
    const directive = nameOf(about.subject.directive, visit.say)
    const question =
      state.until === null
        ? visit.say('extension-ask-until', { directive })
        : visit.say('extension-ask-reason', { directive, until: dateText(state.until) })
    return [question, ...dueLines(visit, about.subject, about.due)].join('\n')
  },
  async take(visit, state, words) {
    const about = await aboutOf(visit, state)
    if (!about) return false
    if (state.until === null) return !(await takeWords(visit, about, words))
    await keepRequest(visit, about, { until: state.until, reason: words })
    return false
  },
  gone: 'extension-gone',
  cancelled: 'extension-cancelled',
})

/** "đến 10/4 vì …" as typed: kept when both are told; a lacking reason is asked for. False when the day has to be told anew. */
export async function takeWords(visit: Visit, about: About, words: string): Promise<boolean> {
  const { tools, now, say } = visit
  const { until, reason } = readUntil(words, { today: tools.officeTime.dayOf(now), time: tools.officeTime })
  if (until === null) {
    await visit.reply(say('extension-which-day'))
    return false
  }
  if (!(await isLater(visit, about.due, until))) return false
  if (reason === null) await askWords(visit, about, until)
  else await keepRequest(visit, about, { until, reason })
  return true
}

/** Asks for the day and the reason, or for the reason alone. */
export const askWords = (visit: Visit, { subject, due }: About, until: Day | null): Promise<void> =>
  openDialogue(visit, extensionWords, { assignmentId: subject.view.assignment.id, dueId: due.id, until })
