import type { DirectiveHead } from '../directives/directive.ts'
import type { AnswerStores, AnswerTools, Asker } from './asking.ts'
import { chooseIntents } from './choose-intents.ts'
import type { Answer, Fact } from './fact.ts'
import { chooseTarget } from './hear/choose-target.ts'
import { isPrivate, isStateQuestion } from './private-state.ts'
import { choosePapers } from './retrieve/choose-papers.ts'
import { findPapers } from './retrieve/find-papers.ts'
import { searchOffice } from './retrieve/search-office.ts'
import { talkOf } from './talk.ts'
import type { PaperIntent } from './topics/index.ts'
import { TOPICS } from './topics/index.ts'
import type { Inquiry } from './topics/inquiry.ts'
import type { PaperFile } from './topics/paper-file.ts'
import { openPaper, openPapers } from './topics/paper-file.ts'
import type { Understanding } from './understand.ts'
import { understand } from './understand.ts'
import type { Told } from './weigh.ts'
import { weigh } from './weigh.ts'

/** What the conversation was about: a follow-up question without a directive of its own means that one. */
export interface Subject {
  directiveId?: string
}

/** Facts that directives tell everybody, also those that are not among the asker's. */
const PUBLIC: ReadonlySet<PaperIntent> = new Set<PaperIntent>([
  'passage',
  'tasks',
  'quote',
  'lead',
  'place',
  'range',
  'section',
  'partners',
])
/** Papers that are opened for one question: of the asker's own, and those that the words are found in. */
const MOST_PAPERS = 24
const MOST_FOUND = 6

/** Answers a unit's question from the published directives. Writes nothing, and composes nothing that is not in the store. */
export async function answer(
  question: string,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
  subject: Subject = {},
): Promise<Answer> {
  return withChanges(await plainAnswer(question, asker, stores, tools, subject), stores)
}

/** Whoever hears a fact of a paper that a later one has changed is told so. */
async function withChanges(found: Answer, stores: AnswerStores): Promise<Answer> {
  const told = found.facts.flatMap((f) => ('paper' in f && f.paper !== null ? [f.paper.id] : []))
  if (found.facts.some((f) => f.kind === 'changed' || (f.kind === 'lack' && f.lack === 'validity'))) return found
  const changes = await Promise.all(
    [...new Set(told)].map(async (id) => {
      const directive = await stores.directives.byId(id)
      return directive === null ? [] : openPaper(directive, stores).changes()
    }),
  )
  const all = changes.flat()
  if (all.length === 0) return found
  const facts = [...found.facts, ...all.map((c) => c.fact)]
  return { ...found, facts, sources: [...found.sources, ...all.map((c) => c.source)] }
}

async function plainAnswer(
  question: string,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
  subject: Subject,
): Promise<Answer> {
  const [register, published] = await Promise.all([stores.people.units(), stores.directives.heads('published')])
  const understanding = understand(question, register, asker.unit)
  const directives = understanding.intents[0]?.intent === 'validity' ? await withPast(published, stores) : published
  const talk = talkOf(understanding)
  if (talk) return talk
  const issuers = new Set(directives.map((d) => d.issuerCode))
  if (isPrivate(understanding, asker, issuers)) return forbidden(otherUnit(understanding))

  const target = chooseTarget(understanding, asker.unit, issuers)
  const inquiry: Inquiry = { asker, understanding, target, register, tools }
  const papers = await candidates(directives, inquiry, stores, subject)
  if ('said' in papers) return told('not_found', { kind: 'no_paper', said: papers.said })
  if (isStateQuestion(understanding, asker)) return weigh('state', await ask(['state'], inquiry, papers.mine))

  const { first, second } = chooseIntents(
    papers.cited ? { ...understanding, intents: citing(understanding) } : understanding,
  )
  if (first.length === 0) return told('not_found', { kind: 'unclear' })
  const main = await settle(first, inquiry, papers)
  if (second === null || main.status !== 'answered') return main
  const more = await settle(
    [second],
    inquiry,
    main.subject === null ? papers : { ...papers, mine: papers.mine.filter((p) => p.directive.id === main.subject) },
  )
  return more.status === 'answered'
    ? { ...main, facts: [...main.facts, ...more.facts], sources: [...main.sources, ...more.sources] }
    : main
}

/** Whether a paper still holds is asked of those that were taken back as well, unless one was handed in anew. */
async function withPast(published: DirectiveHead[], stores: AnswerStores): Promise<DirectiveHead[]> {
  const numbers = new Set(published.map((d) => d.number))
  return [...published, ...(await stores.directives.heads('withdrawn')).filter((d) => !numbers.has(d.number))]
}

interface Candidates {
  /** the directives that the question most likely means */
  mine: PaperFile[]
  /** the others of the office */
  others: PaperFile[]
  /** the question names a paper that a directive cites */
  cited: boolean
}

async function candidates(
  heads: DirectiveHead[],
  inquiry: Inquiry,
  stores: AnswerStores,
  subject: Subject,
): Promise<Candidates | { said: string }> {
  const { understanding, asker } = inquiry
  const named = await findPapers(understanding.papers, heads, (numbers) => stores.directives.isCited(numbers))
  if (named.unknown !== null) return { said: named.unknown }
  const open = async (list: readonly DirectiveHead[]): Promise<PaperFile[]> =>
    openPapers(await stores.directives.byIds(list.map((d) => d.id)), stores)
  if (named.directives.length > 0)
    return { mine: await open(named.directives.slice(0, MOST_PAPERS)), others: [], cited: false }
  const assigned = new Set(await stores.tasks.directivesFor(asker.unit.id))
  const own = heads.filter((d) => assigned.has(d.id))
  const rest = heads.filter((d) => !assigned.has(d.id))
  const near = [...own.slice(0, MOST_PAPERS), ...rest.slice(0, Math.max(4, MOST_PAPERS - own.length))]
  const found = near.length < heads.length ? await searchOffice(stores.directives, understanding.content) : []
  const wanted = new Set([...near.map((d) => d.id), subject.directiveId, ...idsOf(found).slice(0, MOST_FOUND)])
  const all = await open([...own, ...rest].filter((d) => wanted.has(d.id)))
  const chosen = await choosePapers(
    all,
    understanding.content,
    understanding.words.map((w) => w.plain),
  )
  const split = (mine: PaperFile[]): Candidates => ({
    mine,
    others: all.filter((p) => !mine.includes(p)),
    cited: named.cited,
  })
  const last = all.filter((p) => p.directive.id === subject.directiveId)
  if (chosen.byWords) {
    const both = chosen.papers.filter((p) => assigned.has(p.directive.id))
    return split(both.length > 0 ? both : chosen.papers)
  }
  if (last.length > 0) return split(last)
  return split(own.length > 0 ? all.filter((p) => assigned.has(p.directive.id)) : all)
}

const idsOf = (found: readonly { directiveId: string }[]): string[] => [...new Set(found.map((f) => f.directiveId))]

/** Tries the intents in order on the likely directives, then on the others where the fact is public. */
async function settle(intents: readonly PaperIntent[], inquiry: Inquiry, papers: Candidates): Promise<Answer> {
  let lacking: Answer | null = null
  for (const intent of intents) {
    const mine = await weigh(intent, await ask([intent], inquiry, papers.mine))
    if (mine.status !== 'not_found') return mine
    if (intent !== 'titled') lacking ??= mine
    // Nothing else answers for a unit that the directive does not know.
    if (intent === 'tasks' && inquiry.target.who === 'unknown') return mine
    if (!PUBLIC.has(intent) || papers.others.length === 0 || (inquiry.target.who === 'own' && intent === 'tasks'))
      continue
    const others = await weigh(intent, await ask([intent], inquiry, papers.others))
    if (others.status !== 'not_found') return others
  }
  return lacking ?? told('not_found', { kind: 'unclear' })
}

const ask = async (intents: readonly PaperIntent[], inquiry: Inquiry, papers: readonly PaperFile[]): Promise<Told[]> =>
  Promise.all(
    papers.flatMap((paper) =>
      intents.map(async (intent) => ({ paper, outcome: await TOPICS[intent](inquiry, paper) })),
    ),
  )

const ABOUT_CITED: ReadonlySet<string> = new Set(['issued', 'subject', 'number', 'issuer', 'basis', 'theme'])

/** A question about a paper that is cited ("công văn 249 ngày nào"): what the directive says of it. */
const citing = ({ intents, content }: Understanding): Understanding['intents'] =>
  intents.some((i) => ABOUT_CITED.has(i.intent)) ||
  (intents[0]?.intent === 'deadline' && intents[0].score < 0.6) ||
  content.every((w) => w === '' || /^\d+$/.test(w))
    ? [{ intent: 'basis', score: 0.99 }]
    : intents

const told = (status: Answer['status'], fact: Fact): Answer => ({
  status,
  facts: [fact],
  sources: [],
  choices: [],
  subject: null,
})

/** The other unit by its register name when it is one, else as it was said. */
function otherUnit({ units }: Understanding): string | null {
  const other = units.find((u) => !u.own)
  return other === undefined ? null : other.units.length === 1 ? (other.units[0]?.shortName ?? null) : other.spoken
}

const forbidden = (unit: string | null): Answer => told('forbidden', { kind: 'private', unit })
