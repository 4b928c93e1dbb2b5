import type { DirectiveHead } from '../directives/directive.ts'
import { answerClauses } from './answering/answer-clauses.ts'
import { answerOne, aside, type Desk } from './answering/answer-one.ts'
import type { AnswerStores, AnswerTools, Asker } from './asking.ts'
import type { Answer, Fact } from './fact.ts'
import { findText } from './find/find-text.ts'
import { pointedAt } from './follow/pointed-at.ts'
import type { Subject } from './follow/subject.ts'
import { withLast } from './follow/with-last.ts'
import { withHowTo } from './how-to/tell-how-to.ts'
import { deskAnswer } from './office/desk.ts'
import { withBareNumbers } from './retrieve/papers/find-papers.ts'
import { openPapers } from './topics/paper-file.ts'
import type { Understanding } from './understand.ts'
import { understand } from './understand.ts'

/** Answers a unit's question from the published directives. Writes nothing, and composes nothing that is not in the store. */
export async function answer(
  question: string,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
  subject: Subject = {},
): Promise<Answer> {
  const reading = stores.reading()
  return withChanges(await plainAnswer(question, asker, reading, tools, subject), reading, tools)
}

/** Whoever hears a fact of a paper that a later one has changed is told so. */
async function withChanges(found: Answer, stores: AnswerStores, { hearing }: AnswerTools): Promise<Answer> {
  const told = new Set(found.facts.flatMap(directivesOf))
  if (found.facts.some((f) => f.kind === 'changed' || (f.kind === 'lack' && f.lack === 'validity'))) return found
  const relations = told.size === 0 ? [] : await stores.directives.relationsTo([...told])
  const changed = new Set(relations.map((r) => r.targetId))
  const papers = openPapers(await stores.directives.byIds([...told].filter((id) => changed.has(id))), stores, hearing)
  const changes = await Promise.all(papers.map((p) => p.changes()))
  const all = changes.flat()
  if (all.length === 0) return found
  const facts = [...found.facts, ...all.map((c) => c.fact)]
  return { ...found, facts, sources: [...found.sources, ...all.map((c) => c.source)] }
}

/** Ids of the directives that a fact is about. */
function directivesOf(fact: Fact): string[] {
  if ('paper' in fact) return fact.paper === null ? [] : [fact.paper.id]
  return fact.kind === 'agenda' || fact.kind === 'found' ? fact.items.map((i) => i.paper.id) : []
}

async function plainAnswer(
  question: string,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
  subject: Subject,
): Promise<Answer> {
  const [register, published] = await Promise.all([stores.people.units(), stores.directives.heads('published')])
  const searched = await findText(question, published, stores, tools.hearing)
  if (searched) return searched
  const understood = (words: string): Understanding =>
    withBareNumbers(understand(words, register, asker.unit, tools.hearing), published)
  const whole = withLast(understood(question), subject, understood)
  const directives = whole.intents[0]?.intent === 'validity' ? await withPast(published, stores) : published
  const desk: Desk = { asker, register, directives, stores, tools, subject }
  const office = { question: whole.typed, understanding: whole, asker, subject, register, directives: published, tools }
  const early =
    aside(whole, desk) ?? (await pointedAt(whole, subject, asker, stores, tools)) ?? (await deskAnswer(office, stores))
  if (early) return early
  const found = await answerWithStory(whole, desk)
  // "VB1 ai ký, VB2 ai ký": each clause names its own paper.
  const isUnclear = found.status === 'clarify' && whole.papers.length < 2
  if (found.status === 'forbidden' || isUnclear || found.facts.some((f) => f.kind === 'off_topic')) return found
  const clauses = await answerClauses(whole, desk, understood)
  const isLess = clauses?.status === 'not_found' && found.status === 'answered'
  return clauses === null || isLess ? withHowTo(found, whole, asker) : clauses
}

/** What is asked of the text may be named in the sentences around the question. */
async function answerWithStory(heard: Understanding, desk: Desk): Promise<Answer> {
  const found = await answerOne(heard, desk)
  const isOfText = found.facts.every((f) => f.kind === 'unclear' || (f.kind === 'lack' && f.lack === 'passage'))
  if (heard.inFull === null || found.status !== 'not_found' || !isOfText) return found
  const told = await answerOne(heard.inFull, desk)
  return told.status === 'answered' ? told : found
}

/** Whether a paper still holds is asked of those that were taken back as well, unless one was handed in anew. */
async function withPast(published: DirectiveHead[], stores: AnswerStores): Promise<DirectiveHead[]> {
  const numbers = new Set(published.map((d) => d.number))
  return [...published, ...(await stores.directives.heads('withdrawn')).filter((d) => !numbers.has(d.number))]
}
