import type { Day } from '../../calendar/day.ts'
import type { PassageIndex } from '../retrieve/text/passage-index.ts'
import { pairs } from '../retrieve/text/passage-index.ts'
import type { Task } from '../../tasks/task.ts'
import { SYNONYMS } from '../lexicon/synonyms.ts'
import type { PaperFile } from './paper-file.ts'
import { mayNameDays, occasionNames, occasionsIn } from './time/occasion.ts'

/** Two neighbours are mostly one word: its halves apart ("tổng", "kết") are not it. */
const PAIR = 1.5

/** How much of a question's matter each task holds: 0 to 1, rare words weigh more. */
export function matchTasks<T extends { task: Task }>(
  items: readonly T[],
  content: readonly string[],
  index: PassageIndex,
): { item: T; share: number }[] {
  const words = [...new Set(content.filter((w) => w !== ''))]
  const couples = pairs(content)
  const n = index.size
  const idf = (term: string): number => Math.log(1 + (n + 1) / (index.count(term) + 0.5))
  const terms = [
    ...words.map((w) => ({ term: w, weight: idf(w) })),
    ...couples.map((c) => ({ term: c, weight: PAIR * idf(c) })),
  ]
  const total = terms.reduce((sum, t) => sum + t.weight, 0)
  return items.map((item) => {
    const own = index.hearing.document(item.task.words)
    const set = new Set([...own, ...pairs(own)])
    const holds = (term: string): boolean => [term, ...(SYNONYMS[term] ?? [])].some((t) => set.has(t))
    const held = terms.filter((t) => holds(t.term)).reduce((sum, t) => sum + t.weight, 0)
    return { item, share: total === 0 ? 0 : held / total }
  })
}

/** The items that a question's matter singles out; null when it fits none, or several alike. */
export async function singledOut<T extends { task: Task }>(
  items: readonly T[],
  content: readonly string[],
  paper: PaperFile,
): Promise<T[] | null> {
  if (content.every((w) => w === '')) return null
  const index = await paper.index()
  const ranked = matchTasks(items, await specific(content, paper), index).sort((a, b) => b.share - a.share)
  const best = ranked[0]?.share ?? 0
  const close = ranked.filter((r) => r.share > best - 0.2)
  return best >= 0.55 && close.length < items.length && close.length <= 2 ? close.map((r) => r.item) : null
}

const YEAR = /^(?:19|20)\d\d$/
const known = new WeakMap<PassageIndex['source'], readonly string[]>()

/** Of which every day of a month is one. */
const LEAP = 2000
/** "25/3" and "25/03" of 2025-03-25 */
const figuresOf = (day: Day): string[] =>
  day
    .split('-')
    .slice(1)
    .flatMap((n) => [n, String(Number(n))])

/** The words of the occasion that all of it is for: a day with a name that stands in more than one passage. */
function occasionTerms(index: PassageIndex): readonly string[] {
  const ready = known.get(index.source)
  if (ready) return ready
  const naming = mayNameDays(index)
  const names = naming.flatMap((p) => [...new Set(occasionNames(p.text).map((n) => n.name))])
  const often = new Set(names.filter((n, i) => names.indexOf(n) !== i))
  const days = naming.flatMap((p) => occasionsIn(p, LEAP)).flatMap((o) => (often.has(o.name) ? [o.day] : []))
  const terms = [...[...often].flatMap((n) => index.hearing.document(n)), ...days.flatMap(figuresOf)]
  known.set(index.source, terms)
  return terms
}

/** Words of the directive's subject, of the occasion, or of a fifth of its passages, tell nothing about which of its tasks is meant. */
export async function specific(content: readonly string[], paper: PaperFile): Promise<string[]> {
  if (content.every((w) => w === '')) return [...content]
  const index = await paper.index()
  const subject = new Set([...(await paper.subjectTerms()), ...occasionTerms(index)])
  const common = Math.max(3, index.size * 0.2)
  return content.map((w) => (subject.has(w) || YEAR.test(w) || index.count(w) >= common ? '' : w))
}
