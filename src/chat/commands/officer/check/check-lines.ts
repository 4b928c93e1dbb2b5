import { plain } from '../../../../base/vietnamese.ts'
import { bareDeadline, dayAsWritten } from '../../../../broadcasts/deadline-line.ts'
import { capital, shortened } from '../../../../broadcasts/title.ts'
import { lastDay, lastSafeDay } from '../../../../calendar/deadline.ts'
import type { Directive, Resolution } from '../../../../directives/directive.ts'
import type { Unit } from '../../../../people/unit.ts'
import { standsInDocument } from '../../../../tasks/correct/draft.ts'
import type { ReportDemand, Task, TaskDeadline } from '../../../../tasks/task.ts'
import { weekdayText } from '../../../../wording/dates.ts'
import type { Visit } from '../../../visit.ts'
import { namesOf } from '../draft/units-of-draft.ts'

const QUOTE = 280
const LEAD = 100
const NAMES = 3

/** What a page of the check is worded from. */
export interface CheckFacts {
  directive: Directive
  demands: readonly ReportDemand[]
  resolutions: readonly Resolution[]
  register: readonly Unit[]
}

/** Every value of a task with the words of the document that it was read from. */
export function checkLines(visit: Visit, task: Task, facts: CheckFacts): string[] {
  const { say } = visit
  const { text } = facts.directive
  const quote = standsInDocument(task) ? quoteOf(text, task) : null
  const isQuoted = quote !== null && saysTheSame(plain(text.slice(task.span.start, task.span.end)), task)
  return [
    ...(quote === null ? [say('check-own')] : [say('check-quote', { words: quote })]),
    ...(isQuoted ? [] : [say('check-words', { words: shortened(capital(task.words), QUOTE) })]),
    say('check-assigned', { units: unitsText(visit, task.assignees, facts) || '?' }),
    ...(task.coordinators.length === 0
      ? []
      : [say('check-coordinating', { units: unitsText(visit, task.coordinators, facts) })]),
    ...deadlineLines(visit, task),
    ...facts.demands.filter((d) => d.taskPosition === task.position).map((d) => reportLine(visit, d, task)),
  ]
}

/** The words are the document's, but for days that were put right: those have a line of their own. */
function saysTheSame(passage: string, { words, deadlines }: Task): boolean {
  const pieces = deadlines.reduce((all, { text }) => all.flatMap((piece) => piece.split(text)), [words])
  return pieces.every((piece) => passage.includes(plain(piece)))
}

/** The passage from the beginning of its paragraph, which often names who is meant. */
function quoteOf(text: string, { span }: Task): string {
  const from = text.lastIndexOf('\n', span.start) + 1
  return shortened(text.slice(span.start - from > LEAD ? span.start : from, span.end), QUOTE)
}

/** "BV Nhi (“Bệnh viện Nhi”); 8 đơn vị: …": whom the words mean, beside the words. */
function unitsText({ say }: Visit, written: readonly string[], { resolutions, register }: CheckFacts): string {
  const nameOf = (code: string): string => register.find((u) => u.code === code)?.shortName ?? code
  return written
    .map((words) => {
      if (words === '*') return say('check-everybody')
      const known = resolutions.find((r) => r.written === words)
      const quoted = shortened(words, QUOTE / 2)
      const codes = known?.unitCodes.filter((c) => c !== '*') ?? []
      if (!known || known.how === 'none') {
        const some = codes.length === 0 ? '' : `${namesOf(codes.map(nameOf), NAMES)}; `
        return some + say('check-unit-open', { words: quoted })
      }
      if (known.unitCodes.includes('*')) return say('check-everybody-as', { words: quoted })
      if (codes.length === 0) return say('check-unit-nobody', { words: quoted })
      const names = namesOf(codes.map(nameOf), NAMES)
      const units = codes.length > NAMES ? say('check-unit-count', { count: codes.length, names }) : names
      return codes.length === 1 && plain(names) === plain(words)
        ? units
        : say('check-unit-as', { units, words: quoted })
    })
    .join('; ')
}

function deadlineLines(visit: Visit, { deadlines }: Task): string[] {
  const { say } = visit
  const [only] = deadlines
  if (only === undefined) return [say('check-due-none')]
  return deadlines.map((d) => {
    const text = deadlineText(visit, d)
    return deadlines.length === 1 ? say('check-due', { text }) : say('check-due-numbered', { number: d.position, text })
  })
}

/** "“trước ngày 28/3” → muộn nhất hết thứ Năm, 27/3/2025 (năm 2025 lấy theo văn bản)" */
function deadlineText({ say, tools, locale }: Visit, deadline: TaskDeadline): string {
  const { due, time, kind, derivation, span } = deadline
  const { officeTime, calendar } = tools
  const words = `“${shortened(bareDeadline(deadline.text), QUOTE / 2)}”`
  if (due === null) return say('check-due-undated', { words })
  const byHour = time !== null && kind !== 'range'
  const day = weekdayText(lastDay(due, officeTime), locale)
  const last = byHour ? say('check-last-hour', { time: time.replace(':', 'h'), day }) : say('check-last-day', { day })
  const safe = lastSafeDay(due, officeTime, calendar)
  const why = [
    ...(safe === lastDay(due, officeTime) ? [] : [say('check-safe-day', { day: weekdayText(safe, locale) })]),
    ...derivation.assumed.map(({ what, value }) =>
      say(what === 'lunar' ? 'check-assumed-lunar' : what === 'month' ? 'check-assumed-month' : 'check-assumed-year', {
        value,
      }),
    ),
    ...(span === null ? [say('check-due-own')] : []),
  ]
  return say('check-due-day', { words, last: why.length === 0 ? last : `${last} (${why.join(', ')})` })
}

/** A report by the day of the task's own deadline needs no day of its own. */
function reportLine({ say }: Visit, demand: ReportDemand, { deadlines }: Task): string {
  if (demand.to !== '' && deadlines.some((d) => d.end !== null && d.end === demand.end))
    return say('check-report-to', { to: demand.to })
  const when = dayAsWritten(demand, say) ?? shortened(demand.text, LEAD)
  return say('card-report', { report: demand.to === '' ? when : say('card-report-to', { when, to: demand.to }) })
}
