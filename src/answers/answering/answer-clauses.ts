import type { Desk } from './answer-one.ts'
import { answerOne, inquiryOf, narrowed } from './answer-one.ts'
import type { Answer } from '../fact.ts'
import { clausesOf } from '../hear/clauses.ts'
import type { Intent } from '../lexicon/intents.ts'
import { candidates } from '../retrieve/papers/candidates.ts'
import type { Understanding } from '../understand.ts'

/** Facts that bare words ask for: "hạn nộp, người ký". */
const BARE: ReadonlySet<Intent> = new Set<Intent>([
  'deadline',
  'report',
  'signer',
  'issued',
  'issuer',
  'number',
  'theme',
  'budget',
  'place',
  'range',
  'basis',
  'contact',
  'form',
])
/** What is asked about a matter, which may stand in the clause before. */
const OF_A_MATTER: ReadonlySet<Intent> = new Set<Intent>(['lead', 'partners', 'place', 'range', 'deadline', 'passage'])
/** After these "ngày mấy" is the paper's own date. */
const OF_THE_HEAD: ReadonlySet<Intent> = new Set<Intent>(['number', 'issuer', 'signer', 'issued', 'basis'])
/** What an occasion has. */
const OF_AN_OCCASION: ReadonlySet<Intent> = new Set<Intent>(['theme', 'passage', 'definition', 'occasion'])
const BARELY = 0.84
const WEAKLY = 0.55

/** Several questions of one message, each with its own answer; null when it is one question, or not all of them can be told. */
export async function answerClauses(
  whole: Understanding,
  desk: Desk,
  understood: (clause: string) => Understanding,
): Promise<Answer | null> {
  const clauses = clausesOf(whole.typed, (clause, bare) => {
    const {
      intents: [top],
      content,
    } = understood(clause)
    if (top === undefined) return !bare && content.filter((w) => w !== '').length >= 2
    return bare ? top.score >= BARELY && BARE.has(top.intent) : top.score >= WEAKLY
  })
  if (clauses.length < 2) return null
  const among = await candidates(desk.directives, inquiryOf(whole, desk), desk.stores, desk.subject)
  if ('said' in among) return null
  let papers = among
  let before: Understanding | null = null
  const answers: Answer[] = []
  for (const clause of clauses) {
    const heard: Understanding = goingOn(understood(clause), before)
    before = heard
    const found = await answerOne(heard, desk, heard.papers.length > 0 ? undefined : papers)
    if (found.status === 'clarify' || found.status === 'forbidden') return null
    if (found.status === 'answered') papers = narrowed(papers, found)
    if (found.status === 'answered' || heard.intents.length > 0) answers.push(found)
  }
  return answers.some((a) => a.status === 'answered') ? joined(answers) : null
}

/** A clause that names no matter or unit of its own goes on about those of the clause before. */
function goingOn(clause: Understanding, before: Understanding | null): Understanding {
  if (before === null) return clause
  const [top] = clause.intents
  const bare = clause.content.every((w) => w === '')
  const sameMatter = bare && top !== undefined && OF_A_MATTER.has(top.intent)
  const of = before.intents[0]?.intent
  // "chủ đề gì, ngày mấy": the day of the occasion that has the theme.
  const when = bare && top?.intent === 'deadline' && top.score < 0.6
  if (when && of !== undefined && OF_THE_HEAD.has(of)) {
    // A paper of somebody else is told with its day already.
    const told = of === 'basis' || before.anothers !== null || before.papers.length > 0
    return told ? before : { ...clause, intents: [{ intent: 'issued', score: 0.97 }] }
  }
  const sameOccasion = when && of !== undefined && OF_AN_OCCASION.has(of)
  return {
    ...clause,
    intents: sameOccasion ? [{ intent: 'occasion', score: 0.9 }, ...clause.intents] : clause.intents,
    content: sameOccasion ? clause.content : sameMatter ? before.content : clause.content,
    units: clause.units.length === 0 && !clause.saysOwn ? before.units : clause.units,
  }
}

function joined(answers: readonly Answer[]): Answer | null {
  const facts = answers.flatMap((a) => a.facts)
  const once = facts.filter((f, i) => facts.findIndex((o) => JSON.stringify(o) === JSON.stringify(f)) === i)
  if (once.length < 2) return null
  const subjects = new Set(answers.flatMap((a) => a.subject ?? []))
  return {
    status: 'answered',
    facts: once,
    sources: answers.flatMap((a) => a.sources),
    choices: [],
    subject: subjects.size === 1 ? ([...subjects][0] ?? null) : null,
  }
}
