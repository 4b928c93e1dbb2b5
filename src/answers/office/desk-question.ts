import { readPeriods, type SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import type { Today } from '../../calendar/spoken-period/period.ts'
import { DESK_WORDS, type DeskWord } from '../lexicon/desk-words.ts'
import type { Understanding } from '../understand.ts'

/** A question as it stands when its periods, its units and its papers are taken out, by what each of its words does. */
export interface DeskQuestion {
  parts: ReadonlySet<DeskWord>
  periods: SpokenPeriod[]
  /** nothing of the question was left that is not known here */
  whole: boolean
}

const PHRASES: readonly { kind: DeskWord; words: readonly string[] }[] = (Object.keys(DESK_WORDS) as DeskWord[])
  .flatMap((kind) =>
    DESK_WORDS[kind]
      .split('|')
      .map((phrase) => ({ kind, words: phrase.trim().split(/\s+/) }))
      .filter(({ words }) => words[0] !== ''),
  )
  .sort((a, b) => b.words.length - a.words.length)

export function readDeskQuestion(question: string, understanding: Understanding, from: Today): DeskQuestion {
  const written = understanding.words.map((w) => w.plain).join(' ')
  // Where the marks were lost in the typing ("tuaanf nafy"), the words as heard name the period.
  const typed = readPeriods(question, from)
  const heard = typed.length > 0 ? [] : readPeriods(written, from)
  const [text, periods] = heard.length > 0 ? [written, heard] : [question, typed]
  const rest = periods.reduceRight((all, p) => `${all.slice(0, p.from)} ${all.slice(p.to)}`, text.normalize('NFC'))
  const dropped = new Set(understanding.words.flatMap((w, i) => (isNamed(understanding, i) ? [w.raw, w.plain] : [])))
  const words = understanding.hearing
    .question(rest)
    .filter((w) => !dropped.has(w.raw) && !dropped.has(w.plain))
    .map((w) => w.plain)
  const { parts, whole } = partsOf(words)
  return { parts, periods, whole }
}

/** The word belongs to the name of a unit or the number of a directive. */
const isNamed = ({ units, papers, words }: Understanding, i: number): boolean =>
  units.some((m) => m.from <= i && i < m.to) || papers.some((p) => p.ref === words[i]?.plain)

/** Longest phrases first; every word that none holds makes the question another's. */
function partsOf(words: readonly string[]): { parts: Set<DeskWord>; whole: boolean } {
  const parts = new Set<DeskWord>()
  let whole = true
  for (let at = 0; at < words.length;) {
    const found = PHRASES.filter((p) => p.words.every((w, k) => words[at + k] === w))
    const size = found[0]?.words.length ?? 0
    for (const p of found) if (p.words.length === size) parts.add(p.kind)
    if (size === 0) whole = false
    at += Math.max(1, size)
  }
  return { parts, whole }
}
