import type { Directive } from '../../directives/directive.ts'
import type { Choice, OutgoingMessage } from '../../messaging/outgoing.ts'
import type { Unit } from '../../people/unit.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import type { ReportDemand } from '../../tasks/task.ts'
import { withSafeDay, wordsForDue, type When } from '../deadline-line.ts'
import { nextEnd } from '../sending/hand-over.ts'
import { capital, nameOf, shortened } from '../title.ts'

/** One directive in the morning's message: it is new, or days of it come up. */
export interface DigestItem {
  directive: Directive
  view: AssignmentView
  demands: readonly ReportDemand[]
  isNew: boolean
  dues: readonly Date[]
  /** what the officer has put right since */
  corrections: readonly string[]
}

const SUBJECT = 100
/** With the choices below it is one message of a phone, and of the platforms. */
const LISTED = 8
const BUTTONS = 2

/** "Hôm nay BV Nhi có 1 văn bản mới, 1 việc đến hạn": public words of the document, its day, and how to answer. */
export function wordDigest(unit: Unit, items: readonly DigestItem[], when: When, buttons: boolean): OutgoingMessage {
  const { say } = when
  const fresh = items.filter((i) => i.isNew)
  const due = items.filter((i) => !i.isNew)
  const shown = [...due, ...fresh].slice(0, LISTED)
  const more = items.length - shown.length
  const lines = [
    say('digest-head', { unit: unit.shortName, fresh: fresh.length, due: due.length }),
    ...shown.flatMap((item) => itemLines(item, when)),
    ...(more > 0 ? [say('hand-over-more', { count: more })] : []),
    ...(buttons ? [] : [say('digest-answer', { ref: (fresh[0] ?? shown[0])?.directive.ref ?? '' })]),
  ]
  return { text: lines.join('\n'), choices: choicesOf(fresh, when) }
}

function itemLines({ directive, view, demands, isNew, dues, corrections }: DigestItem, when: When): string[] {
  const { say } = when
  const name = capital(nameOf(directive, say))
  const end = nextEnd(view, when.now)
  const days = isNew ? (end ? [end] : []) : dues
  const deadlines = days.map((day) => withSafeDay(wordsForDue(day, view, demands, say), day, when))
  const subject = directive.subject === null ? '' : ` – ${shortened(directive.subject, SUBJECT)}`
  return [
    say(isNew ? 'digest-new' : 'digest-due', { name, subject }),
    ...deadlines.map((deadline) => say('digest-deadline', { deadline })),
    ...corrections,
  ]
}

const choicesOf = (fresh: readonly DigestItem[], { say }: When): Choice[] => [
  ...fresh
    .filter(({ view }) => isUnacknowledged(view.assignment))
    .slice(0, BUTTONS)
    .map(({ directive, view }) => ({
      label: say('digest-act-acknowledge', { ref: directive.ref }),
      value: `nhan:${view.assignment.id}`,
    })),
  { label: say('choice-my-tasks'), value: 'viec' },
]
