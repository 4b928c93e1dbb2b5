import type { DirectiveHead } from '../../../directives/directive.ts'
import type { AnswerStores } from '../../asking.ts'
import type { RankedSection } from './rank-sections.ts'
import { CANDIDATES } from './search-office.ts'

/** What of a large office is opened for a question. */
export interface LikelyPapers {
  /** the asker's own first, newest first */
  heads: DirectiveHead[]
  /** the words stand in these, and together nowhere else */
  decided: boolean
}

/** Of the asker's own, what is not settled first; of those that the words are found in; and of the others. */
const MOST_OWN = 12
const MOST_FOUND = 6
const MOST_OTHERS = 4
/** Of the best section's score: what scores less is not what was meant. */
const CLOSE = 0.7
/** The same, of sections that hold the matter as a whole: the same words in another order are about something else. */
const SURE = 0.95
/** Of the matter's words: what holds less of them may be about something else. */
const WHOLE = 0.8

interface Asked {
  content: readonly string[]
  /** the sections of the office that hold its matter, best first */
  ranked: readonly RankedSection[]
  /** ids of directives that cite the paper which was named */
  citing: readonly string[]
  /** ids of the asker's own directives */
  parts: ReadonlySet<string>
  /** the asker's */
  unitId: string
  /** the directive that was spoken of */
  last: string | undefined
}

/**
 * The directives of a large office that a question may be about. Where a few sections hold the matter as a whole, only their
 * directives are; otherwise it may stand in any, and the asker's own are likelier.
 */
export async function likelyPapers(
  heads: readonly DirectiveHead[],
  { content, ranked, citing, parts, unitId, last }: Asked,
  { tasks }: Pick<AnswerStores, 'tasks'>,
): Promise<LikelyPapers> {
  const own = heads.filter((d) => parts.has(d.id))
  const rest = heads.filter((d) => !parts.has(d.id))
  const ordered = [...own, ...rest]
  const found = citing.length > 0 ? ranked.filter((f) => citing.includes(f.section.directiveId)) : ranked
  const close = found.filter((f) => f.score >= (found[0]?.score ?? 0) * CLOSE)
  const only = holdingAll(close, ranked, content)
  if (only.length > 0) return { heads: firstOf(ordered, papersOf(only)), decided: true }
  if (citing.length > 0) return { heads: firstOf(ordered, citing), decided: true }
  const hit = papersOf(close).slice(0, MOST_FOUND)
  const settled = new Set(await tasks.settledFor(unitId))
  const live = own.filter((d) => !settled.has(d.id))
  const near = [...live, ...own.filter((d) => settled.has(d.id))].slice(0, MOST_OWN)
  const others = hit.length > 0 ? [] : rest.slice(0, MOST_OTHERS)
  const wanted = new Set([...near, ...others].map((d) => d.id).concat(hit, last ?? []))
  return { heads: ordered.filter((d) => wanted.has(d.id)), decided: false }
}

/** The close ones that hold the matter as a whole; none where it is one word, or stands in more sections than were ranked. */
function holdingAll(
  close: readonly RankedSection[],
  ranked: readonly RankedSection[],
  content: readonly string[],
): RankedSection[] {
  const most = Math.max(0, ...close.map((f) => f.share))
  const isOneWord = new Set(content.filter((w) => w !== '')).size < 2
  if (isOneWord || most < WHOLE || ranked.filter((f) => f.share >= most).length >= CANDIDATES) return []
  return close.filter((f) => f.share >= most && f.score >= (close[0]?.score ?? 0) * SURE)
}

/** Ids of the sections' directives, that of the best section first. */
const papersOf = (found: readonly RankedSection[]): string[] => [...new Set(found.map((f) => f.section.directiveId))]

/** The first of those that are wanted. */
const firstOf = (ordered: readonly DirectiveHead[], wanted: readonly string[]): DirectiveHead[] =>
  ordered.filter((d) => wanted.includes(d.id)).slice(0, MOST_FOUND)
