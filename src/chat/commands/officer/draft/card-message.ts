import type { Directive } from '../../../../directives/directive.ts'
import type { Gap } from '../../../../directives/review.ts'
import { gapsOf } from '../../../../directives/review.ts'
import type { SayIn } from '../../../../wording/say.ts'
import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import { dayAsWritten } from '../../../../broadcasts/deadline-line.ts'
import { eventLines, shortened, titleOf } from '../../../../broadcasts/title.ts'
import { plannedFor } from '../../../../tasks/assign.ts'
import { isDoubtful } from '../../../../tasks/intake/doubts.ts'
import { purposeOfDemand } from '../../../../tasks/standing/points.ts'
import type { ReportDemand } from '../../../../tasks/task.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { formerNames } from './former-names.ts'
import { relationLines } from '../relate/relation-words.ts'
import { unitsOfDraft } from './units-of-draft.ts'

const PURPOSE = 60

/** The compact card of what was read, and what can be done with it. */
export async function cardMessage(visit: Visit, directive: Directive): Promise<OutgoingMessage> {
  const { say, stores } = visit
  const { id, ref, subject, signer, issuer, urgency, forms } = directive
  const tasks = await stores.tasks.tasksOf(id)
  const demands = (await stores.tasks.demandsOf(id)).sort(datedFirst)
  const { open } = await unitsOfDraft(visit, directive)
  const planned = await plannedFor(stores, directive, { ...visit.tools, now: visit.now })
  const doubtful = tasks.filter(isDoubtful)
  const dated = tasks.filter((t) => t.deadlines.length > 0).length
  const checked = tasks.filter((t) => t.checkedAt !== null).length
  const lines = [
    `${say('card-head', { title: titleOf(directive, say) })}${issuer === null ? '' : ` – ${issuer}`}`,
    ...(subject === null ? [] : [say('card-subject', { subject: shortened(subject, 220) })]),
    ...(signer?.name == null
      ? []
      : [say('card-signer', { signer: [signer.capacity, signer.name].filter(Boolean).join(' ') })]),
    ...(urgency === 'thuong' ? [] : [say(`card-urgency-${urgencyKey(urgency)}`)]),
    ...eventLines(directive, say),
    ...(await relationLines(visit, directive)),
    say('card-tasks', { tasks: tasks.length, dated }),
    ...(checked === 0 ? [] : [say('card-checked', { checked, tasks: tasks.length })]),
    ...(doubtful.length === 0 ? [] : [say('card-doubtful', { numbers: doubtful.map((t) => t.position).join(', ') })]),
    ...demands.slice(0, 3).map((d) => reportItem(d, demands.length > 1, visit)),
    ...(forms.length === 0
      ? []
      : [say('card-forms', { titles: forms.map((f) => `“${shortened(f.title, 60)}”`).join('; ') })]),
    say('card-units', { count: planned.length }),
    ...(await formerNames(visit, directive)),
    ...(open.length === 0
      ? []
      : [
          say('card-open', {
            names: open
              .slice(0, 6)
              .map((r) => `“${shortened(r.written, 60)}”`)
              .join('; '),
            count: open.length,
          }),
        ]),
    ...gapsOf(directive).map((gap) => say(GAPS[gap])),
    ...handlingLine(directive, say),
    say('card-ref', { ref }),
  ]
  return {
    text: lines.join('\n'),
    choices: [
      ...(tasks.length === 0 || checked === tasks.length
        ? [{ label: say('card-act-edit'), value: choiceValue('sua', id) }]
        : [{ label: say('card-act-check'), value: choiceValue('soat', id) }]),
      { label: say('card-act-tasks'), value: choiceValue('dsnv', id) },
      ...(open.length === 0
        ? []
        : [{ label: say('card-act-open', { count: open.length }), value: choiceValue('donvi', id) }]),
      { label: say('card-act-preview'), value: choiceValue('xemtruoc', id) },
      { label: say('card-act-publish'), value: choiceValue('phathanh', id) },
      { label: say('card-act-discard'), value: choiceValue('bo', id) },
    ],
  }
}

/** Whether a paper that is marked for few eyes may go into chats. */
export const handlingLine = ({ handling, releasedAt }: Directive, say: SayIn): string[] =>
  handling === 'none' ? [] : [say(releasedAt === null ? `card-handling-${handling}` : 'card-released')]

const datedFirst = (a: ReportDemand, b: ReportDemand): number => Number(b.due !== null) - Number(a.due !== null)

const GAPS = {
  number: 'card-gap-number',
  date: 'card-gap-date',
  'date-incomplete': 'card-gap-date-incomplete',
  subject: 'card-gap-subject',
  recipients: 'card-gap-recipients',
  signer: 'card-gap-signer',
} as const satisfies Record<Gap, string>

const urgencyKey = (urgency: 'khan' | 'thuong_khan' | 'hoa_toc'): 'khan' | 'thuong-khan' | 'hoa-toc' =>
  urgency === 'thuong_khan' ? 'thuong-khan' : urgency === 'hoa_toc' ? 'hoa-toc' : 'khan'

/**
 * "Báo cáo: trước ngày 05/4/2025, gửi Sở Y tế"; where there are several, with the number that the officer names it by and what
 * it is about.
 */
export function reportItem(demand: ReportDemand, several: boolean, visit: Visit): string {
  const report = reportText(demand, visit)
  if (!several) return visit.say('card-report', { report })
  const purpose = shortened(purposeOfDemand(demand), PURPOSE)
  return visit.say('card-report-numbered', { number: demand.position, report, purpose })
}

function reportText(demand: ReportDemand, { say }: Visit): string {
  const day = dayAsWritten(demand, say)
  const when = day ?? (demand.kind === null ? say('card-report-undated') : shortened(demand.text, 100))
  const sent = demand.to ? say('card-report-to', { when, to: demand.to }) : when
  return demand.form === null ? sent : say('card-report-form', { report: sent, form: demand.form })
}
