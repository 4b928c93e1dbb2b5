import type { AgendaItem } from '../../../answers/facts/desk-fact.ts'
import type { Fact } from '../../../answers/fact.ts'
import type { Choice } from '../../../messaging/outgoing.ts'
import type { Role } from '../../../people/person.ts'
import type { SayIn } from '../../../wording/say.ts'
import { choiceValue } from '../../command.ts'
import { QUESTION_CHOICE } from '../choice-question.ts'
import { namePaper } from '../name-paper.ts'

/** Lists that a button asks for: the questions that they stand for. Not shown to anybody. */
export const DESK_QUESTIONS: Readonly<Record<string, string>> = {
  tre: 'việc nào trễ',
  tuansau: 'việc tuần sau',
  chuagui: 'báo cáo nào chưa gửi',
}

/** What one may want after a list over all directives; null for a fact of one. */
export function deskSteps([fact]: readonly Fact[], role: Role, say: SayIn): Choice[] | null {
  if (!fact) return null
  if (fact.kind === 'agenda') return role === 'officer' || role === 'leader' ? [] : agendaSteps(fact, say)
  if (fact.kind === 'handed')
    return fact.items
      .filter((i) => !i.acknowledged)
      .slice(0, 2)
      .map(({ paper: { ref } }) => ({
        label: say('digest-act-acknowledge', { ref }),
        value: choiceValue('nhan', ref),
      }))
  if (fact.kind === 'found')
    return [...new Map(fact.items.map(({ paper }) => [paper.ref, paper])).values()].slice(0, MOST).map((paper) => ({
      label: namePaper(paper, say),
      value: choiceValue(QUESTION_CHOICE, paper.ref, 'subject'),
    }))
  if (fact.kind === 'standings' || fact.kind === 'published' || fact.kind === 'rounds' || fact.kind === 'totals')
    return officeSteps(fact, role, say)
  return fact.kind === 'given' || fact.kind === 'compared' ? [] : null
}

const isReportable = ({ what, state }: AgendaItem): boolean =>
  what === 'report' && (state === 'open' || state === 'late' || state === 'returned')

function agendaSteps(fact: Extract<Fact, { kind: 'agenda' }>, say: SayIn): Choice[] {
  const { items, next, late, list } = fact
  const refs = [...new Set([...items, ...(next ? [next] : [])].filter(isReportable).map((i) => i.paper.ref))]
  const step = (label: 'late' | 'next-week' | 'unreported', list: string): Choice => ({
    label: say(`desk-step-${label}`),
    value: choiceValue('viec', list),
  })
  return [
    ...refs.slice(0, 1).map((ref) => ({ label: say('answers-step-report'), value: choiceValue('baocao', ref) })),
    ...(late > 0 ? [step('late', 'tre')] : []),
    ...(list === 'due' && items.length === 0 ? [step('next-week', 'tuansau')] : []),
    ...(list === 'done' || list === 'all' ? [step('unreported', 'chuagui')] : []),
  ].slice(0, 3)
}

const MOST = 3

function officeSteps(
  fact: Extract<Fact, { kind: 'standings' | 'published' | 'rounds' | 'totals' }>,
  role: Role,
  say: SayIn,
): Choice[] {
  const papers = new Map(fact.items.map((i) => [i.paper.id, i.paper.ref]))
  const [first, ...more] = [...papers]
  if (first && more.length === 0 && fact.kind === 'standings' && fact.list !== 'overview') {
    const [id, ref] = first
    const owing = fact.list !== 'reported' && fact.items.some((i) => i.names.length > 0)
    return [
      { label: say('office-step-units', { ref }), value: choiceValue('tinhhinh', id, fact.list) },
      ...(owing && role === 'officer'
        ? [{ label: say('office-step-nudge', { ref }), value: choiceValue('dondoc', id) }]
        : []),
    ]
  }
  return [...papers]
    .slice(0, MOST)
    .map(([id, ref]) => ({ label: say('office-step-one', { ref }), value: choiceValue('tinhhinh', id) }))
}
