import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { goOnWith, startReport, unfinished } from '../../dialogs/report/start-report.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import type { Choice } from '../../../messaging/outgoing.ts'
import { dueAnswered, latestVersions } from '../../../reports/hand-in/due-answered.ts'
import type { Report } from '../../../reports/report.ts'
import type { Assignment, AssignmentView, ReportDue } from '../../../tasks/assignment.ts'
import { dueOfNumber, hasReported, nextReport, numberOf, owedReports } from '../../../tasks/standing/report-due.ts'
import { reportLabel } from '../../dialogs/report/name-report.ts'
import type { Visit } from '../../visit.ts'
import { showWaitingDraft } from './consent/own-draft.ts'
import { showReport } from '../review/show-report.ts'
import { namingDirective, which } from './which.ts'

const MOST = 3
/** on the button of a head who writes another one than the draft that waits */
const AGAIN = 'moi'

/**
 * "báo cáo": begins the next report, goes on with an unfinished one, or shows the one that was sent. A button names the report
 * due by its number.
 */
export const report: Command = {
  name: 'baocao',
  help: 'unit-help-report',
  roles: ['head', 'contact'],
  where: ['private'],
  match: namingDirective('nop bao cao', 'gui bao cao', 'bao cao ket qua', 'lam bao cao', 'bao cao', 'baocao', 'report'),
  async run(visit, args) {
    const subject = await which(visit, args, { command: 'baocao', open: isAwaited })
    if (!subject) return
    const { assignment } = subject.view
    const row = await unfinished(visit, (state) => state.assignmentId === assignment.id)
    if (row && (await goOnWith(visit, row))) return
    const versions = await visit.stores.reports.of(assignment.id)
    const chosen = dueOfNumber(assignment, args[1])
    const due = chosen ?? dueAnswered(assignment, versions, null)
    const last = latestVersions(versions).get(due.id) ?? null
    const [newest] = versions
    const waiting = args[2] === AGAIN ? [] : await visit.stores.reports.waitingDrafts([assignment.id])
    const draft = waiting.find((d) => d.dueId === due.id)
    if (draft && (chosen || !isUncertain(assignment, visit.now))) return showWaitingDraft(visit, subject, draft)
    if (last?.state === 'approved')
      return visit.reply(visit.say('report-approved-closed', { directive: nameOf(subject.directive, visit.say) }))
    if (!chosen && last?.state !== 'returned') {
      if (newest?.state === 'submitted') return showSent(visit, subject, newest)
      if (isUncertain(assignment, visit.now)) return askWhich(visit, subject)
    }
    if (last?.state === 'returned' && last.note !== null)
      await visit.reply(visit.say('unit-reported-note', { note: last.note }))
    await startReport(visit, assignment.id, due.id, last)
  },
}

const isAwaited = ({ assignment }: AssignmentView): boolean =>
  nextReport(assignment) !== null || !hasReported(assignment)

/** With one report overdue and another one owed too, only the unit knows which it brings. */
function isUncertain(assignment: Assignment, now: Date): boolean {
  const [first, second] = owedReports(assignment)
  return first?.due != null && first.due <= now && second !== undefined
}

const choiceOf = ({ view }: ReportSubject, due: ReportDue, label: string): Choice => ({
  label,
  value: choiceValue('baocao', view.assignment.id, numberOf(view.assignment, due.id)),
})

async function askWhich(visit: Visit, subject: ReportSubject): Promise<void> {
  const owed = owedReports(subject.view.assignment).slice(0, MOST)
  await visit.reply({
    text: visit.say('unit-report-which', { directive: nameOf(subject.directive, visit.say) }),
    choices: owed.map((due) => choiceOf(subject, due, reportLabel(visit, due, subject))),
  })
}

async function showSent(visit: Visit, subject: ReportSubject, last: Report): Promise<void> {
  const { assignment } = subject.view
  const due = assignment.reports.find((r) => r.id === last.dueId)
  const text = [showReport(visit, subject, last), visit.say('unit-reported-new')].join('\n\n')
  await visit.reply({
    text,
    choices: [
      ...(due ? [choiceOf(subject, due, visit.say('unit-act-correct'))] : []),
      ...owedReports(assignment)
        .slice(0, MOST - 1)
        .map((r) => choiceOf(subject, r, visit.say('unit-act-next', { report: reportLabel(visit, r, subject) }))),
    ],
  })
}
