import { fold, plain } from '../../../base/vietnamese.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Report } from '../../../reports/report.ts'
import { dueOfNumber, hasReported, numberOf } from '../../../tasks/report-due.ts'
import { dateText } from '../../../wording/dates.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf, type ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'

const MOST = 8

/** "duyệt", "duyệt 512 TYT-BINHLAM", "trả lại 512 TYT-BINHLAM: thiếu số người": what stands behind the phrase, as typed. */
export const namingReport =
  (...phrases: string[]) =>
  (words: string, text: string): string[] | null => {
    for (const phrase of phrases) {
      if (words === phrase) return []
      if (!words.startsWith(`${phrase} `) || !/^(?:vb ?)?\d/.test(words.slice(phrase.length + 1))) continue
      return text.trim().split(/\s+/).slice(phrase.split(' ').length)
    }
    return null
  }

/** A unit's part, and the report due that is meant; null = the one that has waited longest for a decision. */
export interface ReportChoice {
  subject: ReportSubject
  dueId: string | null
}

/** What an officer named: by a button's id, or by a directive's ref and a unit's code or name; `rest` is what follows a colon. */
export async function whichReport(
  visit: Visit,
  args: readonly string[],
  command: string,
): Promise<(ReportChoice & { rest: string }) | null> {
  const { say, stores } = visit
  const [first, number] = args
  if (first === undefined) return waiting(visit, command)
  if (first.length > 20) {
    const subject = await subjectOf(visit, first)
    const dueId = subject && (dueOfNumber(subject.view.assignment, number)?.id ?? null)
    return subject ? { subject, rest: '', dueId } : said(visit, say('report-review-which'))
  }
  const typed = args.join(' ')
  const colon = typed.indexOf(':')
  const named = colon < 0 ? typed : typed.slice(0, colon)
  const rest = colon < 0 ? '' : typed.slice(colon + 1).trim()
  const ref = /^\s*(vb ?\d+|\d+)\S*/i.exec(named)
  const code = ref ? named.slice(ref[0].length).trim() : ''
  const directive = ref ? await stores.directives.byRef(ref[1] ?? '') : null
  if (!directive) return said(visit, say('report-review-unknown-directive', { ref: ref?.[1] ?? named }))
  if (code === '') return said(visit, say('report-review-which'))
  const unit = unitNamed(await stores.people.units(), code)
  if (!unit) return said(visit, say('report-review-unknown-unit', { code }))
  const assignment = await stores.tasks.assignment(directive.id, unit.id)
  const subject = assignment && (await subjectOf(visit, assignment.id))
  if (!subject)
    return said(visit, say('report-review-not-assigned', { directive: nameOf(directive, say), unit: unit.shortName }))
  return { subject, rest, dueId: null }
}

const unitNamed = (units: readonly Unit[], words: string): Unit | undefined =>
  units.find((u) => fold(u.code) === fold(words)) ??
  units.find((u) => [u.name, u.shortName, ...u.aliases].some((name) => plain(name) === plain(words)))

/** Reports that wait for a decision, as choices. */
async function waiting(visit: Visit, command: string): Promise<null> {
  const { say, stores, tools } = visit
  const found: { subject: ReportSubject; report: Report }[] = []
  for (const directive of await stores.directives.list('published')) {
    const reported = (await stores.tasks.assignmentsOf(directive.id)).filter(hasReported)
    for (const report of await stores.reports.latestOf(reported.map((a) => a.id))) {
      const subject = report.state === 'submitted' ? await subjectOf(visit, report.assignmentId) : null
      if (subject) found.push({ subject, report })
    }
  }
  if (found.length === 0) return said(visit, say('report-review-waiting-none'))
  const oldest = found.sort((a, b) => a.report.createdAt.getTime() - b.report.createdAt.getTime()).slice(0, MOST)
  const choices = oldest.map(({ subject: { unit, directive, view }, report }) => ({
    label: say('report-review-waiting-line', {
      unit: unit.shortName,
      directive: nameOf(directive, say),
      day: dateText(tools.officeTime.dayOf(report.createdAt)),
    }),
    value: choiceValue(command, report.assignmentId, numberOf(view.assignment, report.dueId)),
  }))
  await visit.reply({ text: say('report-review-waiting', { count: found.length }), choices })
  return null
}

async function said(visit: Visit, text: string): Promise<null> {
  await visit.reply(text)
  return null
}
