import type { Answer, Fact } from '../../../answers/fact.ts'
import type { Paper } from '../../../answers/said-of-paper.ts'
import type { OfficeTime } from '../../../calendar/office-time.ts'
import type { Choice } from '../../../messaging/outgoing.ts'
import type { Role } from '../../../people/person.ts'
import type { Locale, SayIn, Wording } from '../../../wording/say.ts'
import { choiceValue } from '../../command.ts'
import { deskSteps } from '../desk/desk-steps.ts'
import { howToSteps } from '../how-to/word-how-to.ts'
import { QUESTION_CHOICE } from '../choice-question.ts'
import { namePaper, namePlace } from '../name-paper.ts'
import { wordFact } from './word-fact.ts'

export interface AnswerWording {
  wording: Wording
  locale: Locale
  officeTime: OfficeTime
  role: Role
  /** what the asker's unit still owes for the directive; everything when it is not known */
  owes?: Owing
}

export interface Owing {
  acknowledgement: boolean
  report: boolean
}

export interface WordedAnswer {
  text: string
  choices: Choice[]
}

/** What a phone shows without scrolling far. */
const ROOM = 680
const MOST_STEPS = 3
const EVERYTHING: Owing = { acknowledgement: true, report: true }
const LABEL = 40

/** An answer as one message: the fact, its source, and what one may want next. */
export function wordAnswer(
  answer: Answer,
  { wording, locale, officeTime, role, owes = EVERYTHING }: AnswerWording,
): WordedAnswer {
  const say: SayIn = (key, ...rest) => wording.say(locale, key, ...rest)
  const lists = answer.facts.filter((f) => f.kind === 'tasks').length
  const room = Math.floor((ROOM + (lists > 1 ? 240 : 0)) / Math.max(1, lists))
  const blocks = answer.facts.map((fact) => {
    const lines = wordFact(fact, { say, locale, officeTime, room })
    const place = placeOf(fact)
    return { lines, source: place && namePlace(place.paper, place.section, say) }
  })
  const text: string[] = []
  if (answer.status === 'clarify') text.push(say(byUnits(answer) ? 'answers-clarify-units' : 'answers-clarify-papers'))
  // Of several things that lack, the last one tells whom to ask.
  const lastLack = answer.facts.findLastIndex((f) => f.kind === 'lack')
  const asking = say('answers-ask-officer')
  for (const [i, block] of blocks.entries()) {
    text.push(...block.lines.filter((line) => line !== asking || i >= lastLack))
    // One source line serves all facts before it that come from the same place.
    if (block.source !== null && block.source !== blocks[i + 1]?.source)
      text.push(say('answers-source', { source: block.source }))
  }
  if (answer.status === 'clarify')
    text.push(say(byUnits(answer) ? 'answers-clarify-which-unit' : 'answers-clarify-which'))
  return {
    text: text.join('\n'),
    choices: answer.status === 'clarify' ? alternatives(answer, say) : nextSteps(answer, role, owes, say),
  }
}

const byUnits = (answer: Answer): boolean => answer.choices.every((c) => c.unitCode !== null)

function placeOf(fact: Fact): { paper: Paper; section: string | null } | null {
  if (fact.kind === 'lack') return fact.instead === null ? null : placeOf(fact.instead)
  if (fact.kind === 'changed') return { paper: fact.by, section: null }
  if (!('paper' in fact)) return null
  if (fact.kind === 'tasks') {
    const named = [...new Set(fact.items.filter((i) => !i.common).map((i) => i.section))]
    return { paper: fact.paper, section: named.length === 1 ? (named[0] ?? null) : null }
  }
  if (fact.kind === 'located') {
    const sections = [...new Set(fact.places.map((p) => p.section))]
    return { paper: fact.paper, section: sections.length === 1 ? (sections[0] ?? null) : null }
  }
  return { paper: fact.paper, section: 'section' in fact ? fact.section : null }
}

function alternatives(answer: Answer, say: SayIn): Choice[] {
  return answer.choices.map((c) => {
    const args = [c.ref, c.intent, ...(c.unitCode === null ? [] : [c.unitCode])]
    const name =
      c.unit ??
      (c.paper.number === null && c.paper.about !== null ? `${c.ref}: ${c.paper.about}` : namePaper(c.paper, say))
    const label = name.length > LABEL ? `${name.slice(0, LABEL - 1).trimEnd()}…` : name
    return { label, value: choiceValue(QUESTION_CHOICE, ...args) }
  })
}

/** Units may acknowledge, see their words, ask for the day: whatever was not just told. */
function nextSteps(answer: Answer, role: Role, owes: Owing, say: SayIn): Choice[] {
  const settled = howToSteps(answer.facts, say) ?? deskSteps(answer.facts, role, say)
  if (settled) return settled
  const fact = answer.facts.find((f) => 'paper' in f && f.paper !== null)
  if (!fact || !('paper' in fact) || fact.paper === null || role === 'officer' || role === 'leader') return []
  if (answer.status !== 'answered' && answer.status !== 'not_found') return []
  const { ref } = fact.paper
  const ask = (intent: string): string => choiceValue(QUESTION_CHOICE, ref, intent)
  const steps: Choice[] = []
  if (fact.kind === 'form' && fact.titles.length > 0)
    steps.push({ label: say('answers-step-form'), value: choiceValue('mau', ref) })
  if (fact.kind !== 'tasks') steps.push({ label: say('answers-step-part'), value: ask('tasks') })
  if (fact.kind === 'tasks' && fact.own && owes.acknowledgement)
    steps.push({ label: say('answers-step-acknowledge'), value: choiceValue('nhan', ref) })
  if (
    fact.kind === 'deadline' ||
    fact.kind === 'days' ||
    fact.kind === 'report' ||
    (fact.kind === 'tasks' && fact.own && fact.reports.length > 0)
  ) {
    if (owes.report) steps.push({ label: say('answers-step-report'), value: choiceValue('baocao', ref) })
  } else if (fact.kind !== 'lack' || fact.lack !== 'deadline')
    steps.push({ label: say('answers-step-deadline'), value: ask('deadline') })
  return steps.slice(0, MOST_STEPS)
}
