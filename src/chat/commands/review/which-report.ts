import { fold, plain } from '../../../base/vietnamese.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Report } from '../../../reports/report.ts'
import { dueOfNumber, hasReported, numberOf } from '../../../tasks/standing/report-due.ts'
import { dateText } from '../../../wording/dates.ts'
import { answerQuestion } from '../../answering/answer-question.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf, type ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'

const MOST = 8

const ASKS = /\b(?:chua|khong|gi|nao|ai|sao|dau|may|bao nhieu|khi|the)\b/

/**
 * "duyệt", "duyệt 512 TYT-BINHLAM", "duyệt báo cáo Bình Lâm", "trả lại 512 TYT-BINHLAM: thiếu số người": what stands behind
 * the phrase, as typed.
 */
export const namingReport =
  (...phrases: string[]) =>
  (words: string, text: string): string[] | null => {
    for (const phrase of phrases) {
      if (words === phrase) return []
      if (!words.startsWith(`${phrase} `)) continue
      const [named = ''] = text.split(':')
      if (ASKS.test(plain(named)) || text.trim().endsWith('?')) continue
      return text.trim().split(/\s+/).slice(phrase.split(' ').length)
    }
    return null
  }

/** A unit's part, and the report due that is meant; null = the one that has waited longest for a decision. */
export interface ReportChoice {
  subject: ReportSubject
  dueId: string | null
}

/**
 * What an officer named: by a button's id, or by a directive's ref and a unit's code or name, or by the unit alone; `rest` is
 * what follows a colon.
 */
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
  const code = named.slice(ref?.[0].length ?? 0).trim()
  if (!ref) return ofUnit(visit, named, rest, command)
  const directive = await stores.directives.byRef(ref[1] ?? '')
  if (!directive) return said(visit, say('report-review-unknown-directive', { ref: ref[1] ?? named }))
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

interface Handed {
  subject: ReportSubject
  report: Report
}

/** The reports of the unit that was named, without a directive: the only one, else a choice; words for no unit are a question. */
async function ofUnit(
  visit: Visit,
  named: string,
  rest: string,
  command: string,
): Promise<(ReportChoice & { rest: string }) | null> {
  const { say, stores, event } = visit
  const units = findUnits(named, await stores.people.units())
  if (units.length === 0) {
    const asked = event.content.kind === 'text' ? event.content.text : named
    await answerQuestion(visit, asked)
    return null
  }
  const found: Handed[] = []
  for (const unit of units.slice(0, MOST)) {
    for (const { assignment } of await stores.tasks.viewsOf(unit.id)) {
      const [report] = await stores.reports.of(assignment.id)
      const subject = report ? await subjectOf(visit, assignment.id) : null
      if (report && subject?.directive.status === 'published') found.push({ subject, report })
    }
  }
  const open = found.filter(({ report }) => report.state === 'submitted')
  const [only, ...others] = command === 'xembaocao' || open.length === 0 ? found : open
  if (!only) return said(visit, say('report-none-of', { unit: units.map((u) => u.shortName).join(', ') }))
  if (others.length === 0) return { subject: only.subject, rest, dueId: only.report.dueId }
  return choose(visit, [only, ...others], command, say('report-review-several'))
}

/** Reports that wait for a decision, as choices. */
async function waiting(visit: Visit, command: string): Promise<null> {
  const { say, stores } = visit
  const found: Handed[] = []
  for (const directive of await stores.directives.list('published')) {
    const reported = (await stores.tasks.assignmentsOf(directive.id)).filter(hasReported)
    for (const report of await stores.reports.latestOf(reported.map((a) => a.id))) {
      const subject = report.state === 'submitted' ? await subjectOf(visit, report.assignmentId) : null
      if (subject) found.push({ subject, report })
    }
  }
  if (found.length === 0) return said(visit, say('report-review-waiting-none'))
  const oldest = found.sort((a, b) => a.report.createdAt.getTime() - b.report.createdAt.getTime())
  return choose(visit, oldest, command, say('report-review-waiting', { count: found.length }))
}

async function choose(visit: Visit, among: readonly Handed[], command: string, text: string): Promise<null> {
  const { say, tools } = visit
  const choices = among.slice(0, MOST).map(({ subject: { unit, directive, view }, report }) => ({
    label: say('report-review-waiting-line', {
      unit: unit.shortName,
      directive: nameOf(directive, say),
      day: dateText(tools.officeTime.dayOf(report.createdAt)),
    }),
    value: choiceValue(command, report.assignmentId, numberOf(view.assignment, report.dueId)),
  }))
  await visit.reply({ text, choices })
  return null
}

async function said(visit: Visit, text: string): Promise<null> {
  await visit.reply(text)
  return null
}
