import type { Answer, Alternative, Fact } from '../fact.ts'
import type { PaperIntent } from '../topics/index.ts'
import type { Outcome } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'

export interface Told {
  paper: PaperFile
  outcome: Outcome
}

/** Facts that belong to several directives at once: all of them are the answer. */
const LISTED: ReadonlySet<PaperIntent> = new Set<PaperIntent>(['tasks', 'state', 'applies', 'role'])
/** Found words: the surest ones are the answer. */
const RANKED: ReadonlySet<PaperIntent> = new Set<PaperIntent>([
  'people',
  'mention',
  'manner',
  'media',
  'passage',
  'place',
  'range',
  'quote',
  'lead',
  'partners',
  'contact',
  'form',
  'section',
  'located',
  'asking',
  'numbered',
])
const MOST_PAPERS = 3
const ALIKE = 0.05
const MOST_CHOICES = 4

/** What several directives say becomes one answer: told, asked back, or said to be lacking. */
export async function weigh(intent: PaperIntent, told: readonly Told[], named = false): Promise<Answer> {
  const answered = told.filter((t) => t.outcome.status === 'answered')
  if (answered.length === 0) return lacking(told)
  const [first] = answered
  if (answered.length === 1 && first) return settle(intent, first)
  if (LISTED.has(intent)) {
    const sure = answered.filter((t) => t.outcome.sure >= 0.6)
    const some = (sure.length > 0 ? sure : answered).slice(0, MOST_PAPERS)
    const among = some.find((t) => t.outcome.among)
    return among ? settle(intent, among) : made('answered', some)
  }
  if (RANKED.has(intent)) {
    const [best, next] = [...answered].sort((a, b) => b.outcome.sure - a.outcome.sure)
    const tie = (named || isPart(best)) && best && next && best.outcome.sure - next.outcome.sure < ALIKE
    if (best && !tie) return settle(intent, best)
  }
  if (sameForAll(answered)) return made('answered', answered.slice(0, 1))
  const choices = await Promise.all(answered.slice(0, MOST_CHOICES).map((t) => alternative(intent, t.paper, null)))
  return { ...made('clarify', answered.slice(0, MOST_CHOICES)), choices, subject: null }
}

/** The mark of a unit's part is that of one paper. */
const isPart = (told: Told | undefined): boolean =>
  told?.outcome.facts.some((f) => f.kind === 'located' && f.unit !== null) === true

async function settle(intent: PaperIntent, told: Told): Promise<Answer> {
  const among = told.outcome.among ?? []
  if (among.length < 2) return made('answered', [told])
  const choices = await Promise.all(among.slice(0, MOST_CHOICES).map((unit) => alternative(intent, told.paper, unit)))
  return { ...made('clarify', [told]), choices }
}

async function alternative(
  intent: PaperIntent,
  paper: PaperFile,
  unit: { code: string; shortName: string } | null,
): Promise<Alternative> {
  const { id, ref } = paper.directive
  return {
    directiveId: id,
    ref,
    intent,
    unitCode: unit?.code ?? null,
    paper: await paper.paper(),
    unit: unit?.shortName ?? null,
  }
}

function made(status: 'answered' | 'clarify', told: readonly Told[]): Answer {
  return {
    status,
    facts: told.flatMap((t) => t.outcome.facts),
    sources: told.flatMap((t) => t.outcome.sources),
    choices: [],
    subject: told.length === 1 ? (told[0]?.paper.directive.id ?? null) : null,
  }
}

function lacking(told: readonly Told[]): Answer {
  const facts = told.flatMap((t) => t.outcome.facts)
  const helpful = facts.find((f): f is Extract<Fact, { kind: 'lack' }> => f.kind === 'lack' && f.instead !== null)
  const [first] = facts
  const one = helpful ?? first
  const several = told.length > 1 && one?.kind === 'lack' && !helpful
  return {
    status: 'not_found',
    facts: one ? [several ? { ...one, paper: null } : one] : [{ kind: 'unclear' }],
    sources: told.find((t) => t.outcome.facts.includes(one ?? { kind: 'unclear' }))?.outcome.sources ?? [],
    choices: [],
    subject: told.length === 1 ? (told[0]?.paper.directive.id ?? null) : null,
  }
}

/** The same words from every directive need no question back. */
function sameForAll(told: readonly Told[]): boolean {
  const words = told.map((t) =>
    JSON.stringify(t.outcome.facts, (key, value: unknown) => (key === 'paper' ? undefined : value)),
  )
  return new Set(words).size === 1
}
