import type { Choice, OutgoingMessage } from '../messaging/outgoing.ts'
import { standing } from '../calendar/days-left.ts'
import { addDays, daysBetween } from '../calendar/day.ts'
import { lastDay } from '../calendar/deadline.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Directive } from '../directives/directive.ts'
import type { Unit } from '../people/unit.ts'
import type { Returned } from '../reports/returned.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import type { ReportDemand } from '../tasks/task.ts'
import { dateText, weekdayText } from '../wording/dates.ts'
import type { Locale, SayIn } from '../wording/say.ts'
import type { ReminderRule } from './rules/rule.ts'
import type { Target } from './target.ts'

/** How the house names a directive and a deadline; handed in, because broadcasts say the same. */
export interface ReminderPhrases {
  title(directive: Directive, say: SayIn): string
  /** what the directive is about, as a line */
  subject(words: string): string
  /** the document's words for the moment; "" when they are not known */
  deadlineWords(due: Date, view: AssignmentView, demands: readonly ReportDemand[], say: SayIn): string
  /** what is to be done by that day; "" where the subject tells */
  purpose(
    target: Target,
    about: { directive: Directive; view: AssignmentView; demands: readonly ReportDemand[] },
  ): string
}

/** A day that comes up, and the occasion. */
export interface ReminderDay {
  rule: ReminderRule
  target: Target
}

export interface ReminderFacts {
  /** at least one, the earliest first */
  days: readonly ReminderDay[]
  directive: Directive
  unit: Unit
  view: AssignmentView
  demands: readonly ReportDemand[]
  /** reports that are owed again */
  returned: readonly Returned[]
  now: Date
}

export interface ReminderVoice {
  say: SayIn
  locale: Locale
  buttons: boolean
  officeTime: OfficeTime
  calendar: WorkCalendar
  phrases: ReminderPhrases
}

/** Each deadline as written, the last safe working day, the days left, what is missing, and what can be done about it. */
export function wordReminder(facts: ReminderFacts, voice: ReminderVoice): OutgoingMessage {
  const { days, directive, view } = facts
  const { say, phrases } = voice
  const title = { directive: phrases.title(directive, say) }
  const head = days.some((d) => d.rule.side === 'after')
    ? say('reminder-overdue', title)
    : days.some((d) => isLastDay(d, facts, voice))
      ? say('reminder-last', title)
      : say('reminder-before', title)
  const lines = [head]
  if (directive.subject !== null) lines.push(phrases.subject(directive.subject))
  for (const day of days) lines.push(...dateLines(day, facts, voice))
  lines.push(...missingLines(facts, voice), askLine(facts, say))
  if (wantsReport(facts)) lines.push(say('reminder-already'))
  if (!voice.buttons)
    lines.push(
      say(view.assignment.acknowledgedAt === null ? 'reminder-answer-acknowledge' : 'reminder-answer-report', {
        ref: directive.ref,
      }),
    )
  return { text: lines.join('\n'), choices: choicesOf(facts, say) }
}

const wantsReport = ({ days }: ReminderFacts): boolean => days.some((d) => d.target.what === 'report')

const isLastDay = ({ target }: ReminderDay, { now }: ReminderFacts, { officeTime, calendar }: ReminderVoice): boolean =>
  target.what !== 'follow-up' && standing(target.due, now, officeTime, calendar).lastSafeDay === officeTime.dayOf(now)

/** "trước ngày 07/4/2025"; the last day itself where the document's words are not known. */
export function deadlineText(
  due: Date,
  { view, demands }: Pick<ReminderFacts, 'view' | 'demands'>,
  { say, officeTime, phrases }: Pick<ReminderVoice, 'say' | 'officeTime' | 'phrases'>,
): string {
  const words = phrases.deadlineWords(due, view, demands, say)
  return words === '' ? say('unit-deadline-by', { day: dateText(lastDay(due, officeTime)) }) : words
}

function dateLines({ target }: ReminderDay, facts: ReminderFacts, voice: ReminderVoice): string[] {
  const { now } = facts
  const { say, locale, officeTime, calendar, phrases } = voice
  if (target.what === 'follow-up') {
    return [say('reminder-deadline-follow-up', { day: weekdayText(addDays(officeTime.dayOf(target.due), -1), locale) })]
  }
  const deadline = deadlineText(target.due, facts, voice)
  const purpose = phrases.purpose(target, facts)
  const what = say(
    target.what === 'task' ? 'reminder-what-task' : purpose === '' ? 'reminder-what-report' : 'reminder-what-hand-in',
  )
  const line =
    purpose === ''
      ? say('reminder-deadline', { what, deadline })
      : say('reminder-deadline-for', { what, deadline, purpose })
  const { lastSafeDay, late, daysLate } = standing(target.due, now, officeTime, calendar)
  if (late) return [line, daysLate > 0 ? say('reminder-late-days', { days: daysLate }) : say('reminder-late-today')]
  const days = daysBetween(officeTime.dayOf(now), lastSafeDay)
  const left =
    days > 0
      ? say('reminder-left-days', { days })
      : days === 0
        ? say('reminder-left-today')
        : say('reminder-left-passed')
  return [line, say('reminder-safe', { day: weekdayText(lastSafeDay, locale), left })]
}

/** What was returned is asked for again with what for; of the other days is said what the unit has not done. */
function missingLines(facts: ReminderFacts, { say, officeTime }: ReminderVoice): string[] {
  const { unit, view, days } = facts
  const name = { unit: unit.shortName }
  const returned = facts.returned.filter((r) => days.some((day) => isAbout(day, r)))
  const lines = returned.map(({ at, note }) =>
    say(unit.relation === 'subordinate' ? 'reminder-missing-returned' : 'reminder-missing-supplement', {
      ...name,
      day: dateText(officeTime.dayOf(at)),
      note: note ?? '',
    }),
  )
  if (days.every((day) => returned.some((r) => isAbout(day, r)))) return lines
  const acknowledged = view.assignment.acknowledgedAt !== null
  if (!wantsReport(facts))
    return [...lines, acknowledged ? say('reminder-missing-done', name) : say('reminder-missing-acknowledgement', name)]
  if (acknowledged && view.assignment.reports.length > 1) return [...lines, say('reminder-missing-next', name)]
  return [...lines, acknowledged ? say('reminder-missing-report', name) : say('reminder-missing-both', name)]
}

/** A day of a task is answered for by a report of that day or a later one. */
const isAbout = ({ target }: ReminderDay, { due: { due } }: Returned): boolean =>
  target.what === 'report' ? due?.getTime() === target.due.getTime() : due === null || target.due <= due

/** An office orders its own units, and asks the others. */
function askLine({ days, unit }: ReminderFacts, say: SayIn): string {
  const own = unit.relation === 'subordinate'
  if (days.some((d) => d.rule.side === 'after'))
    return say(own ? 'reminder-ask-overdue-subordinate' : 'reminder-ask-overdue-peer')
  return say(own ? 'reminder-ask-subordinate' : 'reminder-ask-peer')
}

function choicesOf({ view }: ReminderFacts, say: SayIn): Choice[] {
  const { id, acknowledgedAt } = view.assignment
  return [
    ...(acknowledgedAt === null ? [{ label: say('unit-act-acknowledge'), value: `nhan:${id}` }] : []),
    { label: say('unit-act-report'), value: `baocao:${id}` },
    { label: say('unit-act-part'), value: `phan:${id}` },
  ]
}
