import type { When } from '../deadline-line.ts'
import { bareDeadline, withSafeDay, wordsForDue } from '../deadline-line.ts'
import { capital, nameOf, shortened, subjectLine } from '../title.ts'
import type { Directive } from '../../directives/directive.ts'
import type { Choice, OutgoingMessage } from '../../messaging/outgoing.ts'
import type { Unit } from '../../people/unit.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import type { ReportDemand } from '../../tasks/task.ts'

/** A Zalo message holds 2,000 characters; the choices are written under it. */
const DUTIES = 5
const DUTY_LENGTH = 170

/** A unit with its part of one directive. */
export interface UnitPart {
  unit: Unit
  view: AssignmentView
}

export interface Announced {
  directive: Directive
  /** short name of the issuing office */
  office: string
  demands: readonly ReportDemand[]
}

/**
 * The one message about a directive: each part of the reader's units (usually one), its deadline as written, the last safe
 * working day, days left, and whom to report to.
 */
export function announcement(
  parts: readonly UnitPart[],
  about: Announced,
  when: When,
  buttons: boolean,
): OutgoingMessage {
  const { directive } = about
  const { say } = when
  const head = [nameOf(directive, say), ...(directive.subject === null ? [] : [subjectLine(directive.subject)])]
  const blocks = parts.map((part) => partLines(part, about, when).join('\n'))
  const foot = buttons ? [] : [say('broadcast-answer', { ref: directive.ref })]
  return {
    text: [head.join('\n'), ...blocks, ...foot].join('\n\n'),
    choices: parts.flatMap((part) => choicesFor(part, parts.length > 1, when)),
  }
}

function partLines({ unit, view }: UnitPart, { office, demands }: Announced, when: When): string[] {
  const { say } = when
  const { assignment, obligations } = view
  const asks = unit.relation === 'subordinate' ? 'broadcast-gives' : 'broadcast-asks'
  const lines = [say(asks, { office, unit: unit.shortName, count: obligations.length })]
  obligations.slice(0, DUTIES).forEach(({ obligation, task }, i) => {
    const part = obligation.part === 'lead' ? '' : `${say(`part-${obligation.part}`)} `
    const own = obligation.due && obligation.due.getTime() !== assignment.reportDue?.getTime()
    const words = shortened(part === '' ? capital(task.words) : task.words, DUTY_LENGTH)
    // Said once is enough on a phone.
    const deadline = own ? task.deadline?.text : undefined
    const told = deadline === undefined || words.includes(deadline)
    const due = told ? '' : ` — ${say('broadcast-duty-due', { deadline: bareDeadline(deadline) })}`
    lines.push(`${i + 1}. ${part}${words}${due}`)
  })
  if (obligations.length > DUTIES) lines.push(say('broadcast-more', { count: obligations.length - DUTIES }))
  return [...lines, ...deadlineLines(view, demands, when)]
}

function deadlineLines(view: AssignmentView, demands: readonly ReportDemand[], when: When): string[] {
  const { say } = when
  const { reportDue, reportWanted } = view.assignment
  const positions = view.obligations.map((o) => o.task.position)
  const asked = demands.filter((d) => d.taskPosition === null || positions.includes(d.taskPosition))
  const named = asked.find((d) => d.due?.getTime() === reportDue?.getTime()) ?? asked[0]
  const to = reportWanted && named?.to ? [say('broadcast-report-to', { to: named.to })] : []
  if (reportDue) {
    const line = withSafeDay(wordsForDue(reportDue, view, demands, say), reportDue, when)
    return [say('broadcast-report-due', { deadline: line }), ...to]
  }
  const [next] = view.obligations.filter((o) => o.obligation.due && o.obligation.due > when.now).sort(byDue)
  if (next?.obligation.due) {
    const words = wordsForDue(next.obligation.due, view, demands, say)
    return [say('broadcast-next-due', { deadline: withSafeDay(words, next.obligation.due, when) }), ...to]
  }
  return [say('broadcast-undated'), ...to]
}

type Owed = AssignmentView['obligations'][number]
const byDue = (a: Owed, b: Owed): number => (a.obligation.due?.getTime() ?? 0) - (b.obligation.due?.getTime() ?? 0)

function choicesFor({ unit, view }: UnitPart, several: boolean, { say }: When): Choice[] {
  const { id, reportWanted } = view.assignment
  const named = (label: string): string => (several ? `${label} (${unit.shortName})` : label)
  return [
    { label: named(say('unit-act-acknowledge')), value: `nhan:${id}` },
    { label: named(say('unit-act-part')), value: `phan:${id}` },
    ...(reportWanted ? [{ label: named(say('unit-act-report')), value: `baocao:${id}` }] : []),
  ]
}
