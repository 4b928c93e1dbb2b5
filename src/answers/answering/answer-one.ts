import { rememberedOf } from '../../base/remembered.ts'
import type { DirectiveHead } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'
import { chooseIntents } from './choose-intents.ts'
import type { Answer, Fact, Lack } from '../fact.ts'
import type { Subject } from '../follow/subject.ts'
import { chooseTarget } from '../hear/spots/choose-target.ts'
import { papersOf } from './papers-of.ts'
import { howToOf } from '../how-to/tell-how-to.ts'
import { isPrivate, isStateQuestion } from '../private-state.ts'
import type { Candidates } from '../retrieve/papers/candidates.ts'
import { candidates } from '../retrieve/papers/candidates.ts'
import { talkOf } from '../talk.ts'
import { lacking } from '../topics/outcomes.ts'
import { asksOfNaming } from '../topics/paper/another-paper.ts'
import type { PaperIntent } from '../topics/index.ts'
import { TOPICS } from '../topics/index.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { said, type Understanding } from '../understand.ts'
import type { Told } from './weigh.ts'
import { weigh } from './weigh.ts'

/** What one question is answered from. */
export interface Desk {
  asker: Asker
  register: readonly Unit[]
  directives: readonly DirectiveHead[]
  stores: AnswerStores
  tools: AnswerTools
  /** what the conversation was about */
  subject: Subject
}

/** Facts that directives tell everybody, also those that are not among the asker's. */
const PUBLIC: ReadonlySet<PaperIntent> = new Set<PaperIntent>([
  'people',
  'mention',
  'binding',
  'saying',
  'failings',
  'opening',
  'closing',
  'passage',
  'tasks',
  'quote',
  'lead',
  'place',
  'range',
  'section',
  'partners',
  'located',
  'applies',
  'asking',
  'numbered',
  'role',
])

/** Whom a directive gives nothing, or asks no report of: that answers whether it means him. */
const OF_NOBODY: ReadonlySet<Lack> = new Set<Lack>(['my_task', 'report'])

/** What the asker's own directives tell of it, or none. */
const OF_OWN: ReadonlySet<PaperIntent> = new Set<PaperIntent>(['tasks', 'applies', 'asking', 'role'])

/** The heads are the same ones until a directive changes, and an office has thousands. */
const issuersOf = rememberedOf(
  (directives: readonly DirectiveHead[]): ReadonlySet<string> => new Set(directives.map((d) => d.issuerCode)),
)

export function inquiryOf(understanding: Understanding, { asker, register, tools, directives }: Desk): Inquiry {
  const target = chooseTarget(understanding, asker.unit, issuersOf(directives))
  return { asker, understanding, target, register, tools }
}

/** What needs no look at the directives: how to do something here, talk, and what is nobody's business but that unit's own. */
export function aside(understanding: Understanding, { asker, directives }: Desk): Answer | null {
  const isOthers = (): boolean => isPrivate(understanding, asker, issuersOf(directives))
  return howToOf(understanding, asker) ?? (isOthers() ? forbidden(otherUnit(understanding)) : talkOf(understanding))
}

/** Answers one question; `within` are the directives to look in when these are settled already. */
export async function answerOne(heard: Understanding, desk: Desk, within?: Candidates): Promise<Answer> {
  const { asker, directives, stores } = desk
  const understanding = withoutOwn(heard, directives)
  const early = aside(understanding, desk)
  if (early) return early
  const inquiry = inquiryOf(understanding, desk)
  const papers = within ?? (await candidates(directives, inquiry, stores, desk.subject))
  if ('said' in papers) return told('not_found', { kind: 'no_paper', said: papers.said })
  const foreign = ofAnotherYear(understanding, papers.mine)
  if (foreign) return weigh('passage', [{ paper: foreign, outcome: await lacking(foreign, 'passage') }])
  if (isStateQuestion(understanding, asker)) return weigh('state', await ask(['state'], inquiry, papers.mine))

  const counted =
    understanding.intents[0]?.intent === 'papers' ? await papersOf(inquiry, [...papers.mine, ...papers.others]) : null
  if (counted !== null) return counted

  const { first, second } = chooseIntents(
    papers.cited || understanding.anothers !== null
      ? { ...understanding, intents: citing(understanding) }
      : understanding,
  )
  if (first.length === 0) return told('not_found', { kind: 'unclear' })
  const main = await settle(first, inquiry, papers)
  if (second === null || main.status === 'clarify' || main.status === 'forbidden') return main
  const more = await settle([second], inquiry, narrowed(papers, main))
  return more.status === 'answered'
    ? {
        ...main,
        status: 'answered',
        facts: [...main.facts, ...more.facts],
        sources: [...main.sources, ...more.sources],
      }
    : main
}

/** "chủ đề năm 2019": a year that none of the papers is of, or names. Nothing of theirs is told for it. */
function ofAnotherYear({ plain }: Understanding, papers: readonly PaperFile[]): PaperFile | null {
  const years = [...plain.matchAll(/\bnam ((?:19|20)\d\d)\b/g)].map((m) => m[1] ?? '')
  const [first] = papers
  if (years.length === 0 || first === undefined) return null
  const known = papers.some(({ directive: d }) => years.some((y) => String(d.year) === y || d.text.includes(y)))
  return known ? null : first
}

/** What is asked next in the same breath is asked of the directive that has answered. */
export const narrowed = (papers: Candidates, { subject }: Answer): Candidates =>
  subject === null ? papers : { ...papers, mine: papers.mine.filter((p) => p.directive.id === subject) }

/** Tries the intents in order on the likely directives, then on the others where the fact is public. */
async function settle(intents: readonly PaperIntent[], inquiry: Inquiry, papers: Candidates): Promise<Answer> {
  let lacking: Answer | null = null
  for (const intent of intents) {
    const mine = await weigh(
      intent,
      await ask([intent], inquiry, papers.mine),
      OF_A_PAPER.test(inquiry.understanding.plain),
    )
    if (mine.status !== 'not_found') return mine
    if (intent !== 'titled' && intent !== 'numbered') lacking ??= mine
    // Nothing else answers for a unit that the directive does not know.
    if (intent === 'tasks' && inquiry.target.who === 'unknown') return mine
    if (intent === 'applies' && mine.facts.some((f) => f.kind === 'lack' && OF_NOBODY.has(f.lack))) return mine
    // Who does a thing is not known: what the asker has to do is no answer to it.
    if (intent === 'passage' && mine.facts.some((f) => f.kind === 'lack' && f.lack === 'lead')) return mine
    // A paper that rules the very matter ("theo thông tư nào") may be cited by any of them.
    const rules = intent === 'basis' && rulesMatter(inquiry.understanding)
    if ((!PUBLIC.has(intent) && !rules) || papers.others.length === 0) continue
    if (inquiry.target.who === 'own' && OF_OWN.has(intent)) continue
    const asked = await ask([intent], inquiry, papers.others)
    const others = await weigh(intent, rules ? asked.filter((t) => t.outcome.sure === 1) : asked)
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

/** It speaks of one paper: which one has to be settled. */
const OF_A_PAPER = /\b(?:cong van|van ban|ke hoach|chi thi|quyet dinh|thong bao|huong dan)\b/

/** No word of the directive itself, whose basis would be its own. */
const rulesMatter = (u: Understanding): boolean =>
  said(u, 'ruledBy') && !/\b(?:can cu|cong van|ke hoach|van ban nay)\b/.test(u.plain)

const ABOUT_CITED: ReadonlySet<string> = new Set(['issued', 'subject', 'number', 'issuer', 'basis', 'theme', 'located'])

/** A question about a paper that is cited ("công văn 249 ngày nào"): what the directive says of it. */
function citing(understanding: Understanding): Understanding['intents'] {
  const { intents, content } = understanding
  const [top] = intents
  if (top !== undefined && OF_WHOEVER_CITES.has(top.intent) && asksOfNaming(understanding)) return intents
  if (top?.intent === 'signer') return [top]
  const dated = understanding.anothers !== null && said(understanding, 'when') && !said(understanding, 'report')
  return dated ||
    intents.some((i) => ABOUT_CITED.has(i.intent)) ||
    (top?.intent === 'deadline' && top.score < 0.6) ||
    content.every((w) => w === '' || /^\d+$/.test(w) || OF_RULING.has(w))
    ? [{ intent: 'basis', score: 0.99 }]
    : intents
}

/** "Quyết định 112 quy định gì": what any paper does, and no matter. */
const OF_RULING: ReadonlySet<string> = new Set('quy dinh ap dung ban hanh dieu chinh danh'.split(' '))

/** "công văn nhắc tới Nghị định 93": what is asked of the paper that names the other one. */
const OF_WHOEVER_CITES: ReadonlySet<string> = new Set([
  'signer',
  'deadline',
  'remaining',
  'report',
  'recipients',
  'copies',
  'budget',
  'tasks',
  'lead',
])

/** "công văn của Bộ" is not the office's own; "của Sở" is where the office is a Sở: its papers are its directives. */
function withoutOwn(heard: Understanding, directives: readonly DirectiveHead[]): Understanding {
  const { anothers, hearing } = heard
  const own =
    anothers !== null &&
    directives.some((d) => ` ${hearing.document(d.issuer ?? '').join(' ')} `.includes(` ${anothers.whose} `))
  return own ? { ...heard, anothers: null } : heard
}

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
