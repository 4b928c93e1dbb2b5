import { fold } from '../../base/vietnamese.ts'
import type { DirectiveHead } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import type { Subject } from '../follow/subject.ts'
import type { UnitMention } from '../hear/spots/spot-units.ts'
import type { Intent } from '../lexicon/intents.ts'
import { asksDuty, seesAll } from '../private-state.ts'
import { findPapers } from '../retrieve/papers/find-papers.ts'
import { said, type Understanding } from '../understand.ts'
import { readDeskQuestion } from './desk-question.ts'
import { officeDesk } from './office-desk.ts'
import { officeListOf } from './office-ask.ts'
import { ownDesk } from './own-desk.ts'
import { ownListOf } from './own-ask.ts'

export interface DeskAsk {
  question: string
  understanding: Understanding
  asker: Asker
  subject: Subject
  register: readonly Unit[]
  /** the published ones */
  directives: readonly DirectiveHead[]
  tools: AnswerTools
}

/** Questions that are asked across directives; null when the question is about a fact of one. */
export async function deskAnswer(ask: DeskAsk, stores: AnswerStores): Promise<Answer | null> {
  return seesAll(ask.asker) ? ofOffice(ask, stores) : ofUnit(ask, stores)
}

async function ofUnit(
  { question, understanding, asker, tools }: DeskAsk,
  stores: AnswerStores,
): Promise<Answer | null> {
  const { units, papers, sections } = understanding
  if (understanding.intents.some((i) => i.score >= SURELY && OF_ONE.has(i.intent))) return null
  if (ALONE.test(understanding.plain) || said(understanding, 'inTime') || asksDuty(understanding)) return null
  const desk = readDeskQuestion(question, understanding, today(asker, tools))
  const others = units.some((m) => !m.own)
  const ofOthers = officeListOf(desk, { paper: papers.length > 0, units: others })
  if ((others || desk.parts.has('units')) && ofOthers !== null && OF_OTHERS.has(ofOthers)) return forbidden
  if (papers.length + sections.length > 0 || others) return null
  const list = ownListOf(desk)
  return list === null ? null : ownDesk(list, desk.periods, { asker, tools }, stores)
}

/** "những ý giao riêng cho trung tâm": what one directive gives to the unit, and to nobody else. */
const ALONE = /\b(?:giao|noi|neu|de nghi|yeu cau|phan|danh) rieng\b|\brieng (?:cho|cua)\b/
const SURELY = 0.86
/** What only a directive can tell, however much of the question is about reports and papers. */
const OF_ONE: ReadonlySet<Intent> = new Set<Intent>(['report', 'onward', 'outline', 'rhythm', 'manner'])

/** "ai trễ?" after a directive was spoken of means that one; the answer names it. */
const OF_SUBJECT: ReadonlySet<string> = new Set(['unacknowledged', 'unreported', 'late', 'returned', 'reported'])

/** How other units stand is told to officers and leaders only. */
const OF_OTHERS: ReadonlySet<string> = new Set([...OF_SUBJECT, 'overview', 'compare'])

const forbidden: Answer = {
  status: 'forbidden',
  facts: [{ kind: 'private', unit: null }],
  sources: [],
  choices: [],
  subject: null,
}

async function ofOffice(ask: DeskAsk, stores: AnswerStores): Promise<Answer | null> {
  const { question, understanding, asker, subject, register, directives, tools } = ask
  const { units, papers, sections } = understanding
  if (sections.length > 0) return null
  const desk = readDeskQuestion(question, understanding, today(asker, tools))
  const others = [...units.filter((m) => !m.own), ...understanding.kinds]
  const named = await findPapers(papers, directives, stores.directives)
  if (named.unknown !== null || named.citing.length > 0) return null
  const [only] = others
  // "TTYT Sơn Khê còn nợ gì": the list of that unit.
  if (only?.units.length === 1 && others.length === 1 && papers.length === 0) {
    const list = ownListOf(desk)
    const [unit] = only.units
    if (list !== null && unit) return ownDesk(list, desk.periods, { asker: { ...asker, unit }, tools }, stores)
  }
  const list = officeListOf(desk, { paper: papers.length > 0, units: others.length > 0 })
  if (list === null) return null
  const chosen = others.length === 0 ? null : unitsMeant(others, register)
  if (chosen?.length === 0) return null
  const spoken = directives.filter((d) => d.id === subject.directiveId || d.id === subject.at?.directiveId)
  const follows = OF_SUBJECT.has(list) && spoken.length > 0 && !desk.parts.has('paper') && desk.periods.length === 0
  const meant = named.directives.length > 0 ? named.directives : follows ? spoken : directives
  const scope = others.length === 0 ? null : others.map((m) => m.spoken).join(', ')
  const office = {
    asker,
    tools,
    stores,
    directives: meant,
    named: meant !== directives,
    units: chosen,
    scope,
    register,
  }
  return officeDesk(list, desk, office)
}

const today = ({ now }: Asker, { officeTime, calendar }: AnswerTools) => ({ today: officeTime.dayOf(now), calendar })

/** Those that are named, by their name, their kind, or the area that they lie in. */
function unitsMeant(mentions: readonly UnitMention[], register: readonly Unit[]): Unit[] {
  const areas = mentions.map((m) => fold(m.spoken))
  const there = register.filter((u) => u.area !== null && areas.includes(fold(u.area)))
  return [...new Set([...mentions.flatMap((m) => m.units), ...there])]
}
