import { fold } from '../../../base/vietnamese.ts'
import type { DirectiveHead } from '../../../directives/directive.ts'
import type { DirectiveStore } from '../../../directives/store.ts'
import type { PaperMention } from '../../hear/spots/spot-papers.ts'
import type { Word } from '../../hear/words.ts'
import { isStopword } from '../../lexicon/stopwords.ts'
import type { Understanding } from '../../understand.ts'

/** Papers of these kinds come from above: an office's own directives are never called so. */
const FROM_ABOVE: ReadonlySet<string> = new Set([
  'thong tu',
  'nghi dinh',
  'nghi quyet',
  'luat',
  'chuong trinh',
  'de an',
])

export interface NamedPapers {
  directives: DirectiveHead[]
  /** what was said, when no directive has that number and none cites it */
  unknown: string | null
  /** ids of the directives that cite it, where it is none of theirs */
  citing: readonly string[]
}

/** The directives that a question names by number, symbol or ref. */
export async function findPapers(
  papers: readonly PaperMention[],
  directives: readonly DirectiveHead[],
  { citing: idsCiting }: Pick<DirectiveStore, 'citing'>,
): Promise<NamedPapers> {
  const found = directives.filter((d) => papers.some((p) => isCalled(d, p)))
  if (found.length > 0) return { directives: found, unknown: null, citing: [] }
  const citing = papers.length > 0 ? await idsCiting(papers.map((p) => p.ref)) : []
  const unknown = papers.find(
    (p) =>
      p.kind !== null &&
      p.counts !== true &&
      !FROM_ABOVE.has(p.kind) &&
      (p.ref.length < 4 || p.symbol !== null || !isYear(p.ref)),
  )
  return { directives: [], citing, unknown: citing.length > 0 || !unknown ? null : unknown.ref }
}

/** Before a number these make it a day, a mark of the outline or a measure. */
const NO_PAPER_BEFORE: ReadonlySet<string> = new Set(
  'ngay thang nam quy tuan muc phan diem khoan dieu chuong den tu truoc sau mung mong thu lop lan khoa'.split(' '),
)
/** After a number these count. */
const COUNTED: ReadonlySet<string> = new Set(
  'ngay thang nam tuan gio phut nguoi don cai phan lan quy muc diem khoan hom bua noi viec'.split(' '),
)

/** "ai ký 512": a number that stands alone means the directive of that number, never the one that was spoken of before. */
function bareNumbers(words: readonly Word[], directives: readonly DirectiveHead[]): PaperMention[] {
  const [plains, raws] = [words.map((w) => w.plain), words.map((w) => w.raw)]
  return plains.flatMap((ref, i) => {
    const [before = '', after] = [plains[i - 1], plains[i + 1]]
    if (!/^\d{2,6}$/.test(ref) || NO_PAPER_BEFORE.has(before) || /\d/.test(before)) return []
    if (after !== undefined && (COUNTED.has(after) || !isStopword(raws, plains, i + 1))) return []
    const mention: PaperMention = { ref, symbol: null, kind: null }
    return directives.some((d) => isCalled(d, mention)) ? [mention] : []
  })
}

/** A question that names no directive in another way. */
export const withBareNumbers = (heard: Understanding, directives: readonly DirectiveHead[]): Understanding =>
  heard.papers.length > 0 ? heard : { ...heard, papers: bareNumbers(heard.words, directives) }

const isYear = (ref: string): boolean => /^(?:19|20)\d\d$/.test(ref)

function isCalled(d: DirectiveHead, p: PaperMention): boolean {
  if (p.kind !== null && FROM_ABOVE.has(p.kind)) return false
  const digits = /^\s*0*(\d+)/.exec(d.number ?? '')?.[1] ?? null
  const byRef = fold(d.ref) === p.ref || (p.kind === 'van ban' && fold(d.ref) === `vb${p.ref}`)
  if (!byRef && digits !== p.ref) return false
  if (p.symbol === null || d.symbol === null) return true
  const [said, real] = [p.symbol, fold(d.symbol)].map((s) => s.replace(/[^a-z\d]/g, ''))
  return (real ?? '').startsWith(said ?? '')
}
