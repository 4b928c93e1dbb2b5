import { readPeriods, type SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import type { Today } from '../../calendar/spoken-period/period.ts'
import { fold } from '../../base/vietnamese.ts'
import { DESK_WORDS, type DeskWord } from '../lexicon/desk-words.ts'
import type { Understanding } from '../understand.ts'

/** A question as it stands when its periods, its units and its papers are taken out, by what each of its words does. */
export interface DeskQuestion {
  parts: ReadonlySet<DeskWord>
  periods: SpokenPeriod[]
  /** nothing of the question was left that is not known here */
  whole: boolean
  /** it asks which papers there are, and does not only say in which one something stands */
  papersAsked: boolean
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
  const line = text.normalize('NFC')
  const rest = periods.reduceRight((all, p) => `${all.slice(0, p.from)} ${all.slice(p.to)}`, line)
  const named = understanding.words.filter((_, i) => isNamed(understanding, i))
  const words = understanding.hearing.question(rest).filter((w) => {
    const at = named.findIndex((n) => n.raw === w.raw && n.plain === w.plain)
    if (at >= 0) named.splice(at, 1)
    return at < 0
  })
  const { parts, whole } = partsOf(words.map((w) => w.plain))
  return {
    parts,
    periods: periods.filter((p) => p.start !== p.end || !CALLED_BY.test(fold(line.slice(0, p.from)))),
    whole,
    papersAsked: parts.has('fresh') || PAPERS_ASKED.test(written),
  }
}

const PAPER = '(?:van ban|cong van|ke hoach|chi thi|giay to|thong bao|quyet dinh)'
/** "cv 25/3", "hạn bc 25/3", "nhân ngày 25/3": the paper, the report on it, or the occasion, that people call by a day. */
const CALLED_BY =
  /(?:^|\s)(?:cv|vb|kh|van ban|cong van|ke hoach|bc|bcao|bao cao|vu|(?:dip|ky niem|nhan|huong ung|chao mung)(?: ngay)?)\s*$/
const PAPERS_ASKED = new RegExp(
  `\\b(?:may|bao nhieu|nhung|cac|tat ca|danh sach|liet ke|ke ra|loc|so|ds)(?: (?!gi|theo|trong|de|lam|viec)\\S+){0,2} ${PAPER}\\b|\\b${PAPER}(?: (?:chi dao|nao|giao|gui|duoc|da|chua|con|moi|den)){0,2} (?:nao|gi|chua|roi)\\b|\\b${PAPER}(?: \\S+){1,4} (?:khong|chua)$`,
)

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
