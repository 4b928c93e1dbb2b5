import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import { seesAll } from '../private-state.ts'
import type { Understanding } from '../understand.ts'
import { readDeskQuestion } from './desk-question.ts'
import { ownDesk } from './own-desk.ts'
import { ownListOf } from './own-ask.ts'

/** Questions that are asked across directives; null when the question is about a fact of one. */
export async function deskAnswer(
  question: string,
  understanding: Understanding,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
): Promise<Answer | null> {
  const from = { today: tools.officeTime.dayOf(asker.now), calendar: tools.calendar }
  if (seesAll(asker)) return null
  const { units, papers, sections } = understanding
  if (papers.length + sections.length > 0 || units.some((m) => !m.own)) return null
  const inName = (i: number): boolean => units.some((m) => m.from <= i && i < m.to)
  const desk = readDeskQuestion(question, understanding, from, inName)
  const list = ownListOf(desk)
  return list === null ? null : ownDesk(list, desk.periods, { asker, tools }, stores)
}
