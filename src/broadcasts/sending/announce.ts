import type { When } from '../deadline-line.ts'
import { daysBeside, reportLine, withSafeDay, wordsForDue } from '../deadline-line.ts'
import { capital, eventLines, nameOf, shortened, subjectLine } from '../title.ts'
import type { Directive } from '../../directives/directive.ts'
import type { Choice, OutgoingMessage } from '../../messaging/outgoing.ts'
import type { Unit } from '../../people/unit.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import { pointsOfView } from '../../tasks/standing/points.ts'
import { isWanted } from '../../tasks/standing/report-due.ts'
import type { ReportDemand, Task } from '../../tasks/task.ts'
import type { SendStores } from './send-out.ts'

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

/** How the issuing office is called in messages: its short name in the register. */
export async function officeName({ people }: Pick<SendStores, 'people'>, directive: Directive): Promise<string> {
  const unit = await people.unitByCode(directive.issuerCode)
  return unit?.shortName ?? directive.issuer ?? directive.issuerCode
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
  const head = [
    nameOf(directive, say),
    ...(directive.subject === null ? [] : [subjectLine(directive.subject)]),
    ...eventLines(directive, say),
  ]
  const blocks = parts.map((part) => partLines(part, about, when).join('\n'))
  const foot = buttons ? [] : [say('broadcast-answer', { ref: directive.ref })]
  return {
    text: [head.join('\n'), ...blocks, ...foot].join('\n\n'),
    choices: parts.flatMap((part) => choicesFor(part, parts.length > 1, when)),
  }
}

function partLines({ unit, view }: UnitPart, about: Announced, when: When): string[] {
  const { office } = about
  const { say } = when
  const { obligations } = view
  const asks = unit.relation === 'subordinate' ? 'broadcast-gives' : 'broadcast-asks'
  const lines = [say(asks, { office, unit: unit.shortName, count: obligations.length })]
  obligations.slice(0, DUTIES).forEach(({ obligation, task }, i) => {
    const part = obligation.part === 'lead' ? '' : `${say(`part-${obligation.part}`)} `
    const words = shortened(part === '' ? capital(task.words) : task.words, DUTY_LENGTH)
    const days = untold(task, words, view, about)
    const due = days.length === 0 ? '' : ` — ${say('broadcast-duty-due', { deadline: days.join('; ') })}`
    lines.push(`${i + 1}. ${part}${words}${due}`)
  })
  if (obligations.length > DUTIES) lines.push(say('broadcast-more', { count: obligations.length - DUTIES }))
  return [...lines, ...deadlineLines(view, about, when)]
}

/** The days of a duty that neither its words nor the lines of the reports tell: said once is enough on a phone. */
function untold(task: Task, words: string, { assignment }: AssignmentView, { directive }: Announced): string[] {
  const reports = new Set(assignment.reports.map((r) => r.writtenDue?.getTime()))
  const deadlines = task.deadlines.filter((d) => !reports.has(d.due?.getTime()))
  return daysBeside({ ...task, deadlines }, words, directive)
}

function deadlineLines(view: AssignmentView, { directive, demands }: Announced, when: When): string[] {
  const { say } = when
  const { reports } = view.assignment
  const positions = view.obligations.map((o) => o.task.position)
  const asked = demands.filter((d) => d.taskPosition === null || positions.includes(d.taskPosition))
  const wanted = demands.filter((d) => reports.some((r) => r.demandId === d.id))
  const names = new Set((wanted.length > 0 ? wanted : asked.slice(0, 1)).map((d) => d.to).filter(Boolean))
  const to = isWanted(view.assignment) ? [...names].map((name) => say('broadcast-report-to', { to: name })) : []
  const dues = reports.flatMap((r) => r.due ?? [])
  if (dues.length > 0) return [...dues.map((due) => reportLine(due, { directive, view, demands }, when)), ...to]
  const next = pointsOfView(view).find((p) => p.due > when.now)
  if (next) {
    const words = wordsForDue(next.due, view, demands, say)
    return [say('broadcast-next-due', { deadline: withSafeDay(words, next.due, when) }), ...to]
  }
  return [say('broadcast-undated'), ...to]
}

function choicesFor({ unit, view }: UnitPart, several: boolean, { say }: When): Choice[] {
  const { id } = view.assignment
  const named = (label: string): string => (several ? `${label} (${unit.shortName})` : label)
  return [
    { label: named(say('unit-act-acknowledge')), value: `nhan:${id}` },
    { label: named(say('unit-act-part')), value: `phan:${id}` },
    ...(isWanted(view.assignment) ? [{ label: named(say('unit-act-report')), value: `baocao:${id}` }] : []),
  ]
}
