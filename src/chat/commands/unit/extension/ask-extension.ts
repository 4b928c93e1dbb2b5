import { addDays } from '../../../../calendar/day.ts'
import type { ReportDue } from '../../../../tasks/assignment.ts'
import { dueOfNumber, numberOf, owedReports } from '../../../../tasks/standing/report-due.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import { reportLabel } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'
import { which, type Asking } from '../which.ts'
import { askWords, takeWords } from './extension-words.ts'
import { readAsking, readUntil } from './read-request.ts'
import { cannotExtend, extendable } from './take-request.ts'

const MOST = 4

const asking: Asking = {
  command: 'giahan',
  open: ({ assignment }) => owedReports(assignment).some((r) => r.due !== null),
}

/**
 * "xin gia hạn 512 đến 10/4 vì …": a unit asks for more time; day and reason are asked for where they are not told. A button
 * names the report due by its number.
 */
export const askExtension: Command = {
  name: 'giahan',
  help: 'unit-help-extension',
  roles: ['head', 'contact'],
  where: ['private'],
  match(_words, text) {
    const asked = text.trim().endsWith('?') ? null : readAsking(text)
    return asked && [asked.ref, asked.rest]
  },
  async run(visit, args) {
    const [named = '', rest = '', number] = args
    const subject = await which(visit, named === '' ? [] : args, asking)
    if (!subject) return
    const obstacle = cannotExtend(visit, subject)
    if (obstacle !== null) return visit.reply(obstacle)
    // A page of choices is asked for with a number behind it.
    const words = /^\d*$/.test(rest.trim()) ? '' : rest.trim()
    const due = dueOfNumber(subject.view.assignment, number) ?? dueMeant(visit, subject, words)
    if (!due) return askWhich(visit, subject)
    const about = { subject, due }
    if (words === '' || !(await takeWords(visit, about, words))) await askWords(visit, about, null)
  },
}

/** The only report that is owed by a day, or the only one whose end lies before the day asked for; null when that is not told. */
function dueMeant({ tools, now }: Visit, subject: ReportSubject, words: string): ReportDue | null {
  const owed = extendable(subject)
  const [first, ...others] = owed
  if (!first || others.length === 0) return first ?? null
  const { until } = readUntil(words, { today: tools.officeTime.dayOf(now), time: tools.officeTime })
  if (until === null) return null
  const before = owed.filter((r) => r.due !== null && r.due < tools.officeTime.startOf(addDays(until, 1)))
  return before.length > 1 ? null : (before[0] ?? first)
}

async function askWhich(visit: Visit, subject: ReportSubject): Promise<void> {
  const { assignment } = subject.view
  await visit.reply({
    text: visit.say('extension-which-report', { directive: nameOf(subject.directive, visit.say) }),
    choices: extendable(subject)
      .slice(0, MOST)
      .map((due) => ({
        label: reportLabel(visit, due, subject),
        value: choiceValue('giahan', assignment.id, '', numberOf(assignment, due.id)),
      })),
  })
}
