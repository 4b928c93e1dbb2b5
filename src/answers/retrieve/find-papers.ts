import { fold } from '../../base/vietnamese.ts'
import type { DirectiveHead } from '../../directives/directive.ts'
import type { PaperMention } from '../hear/spot-papers.ts'

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
  /** a paper that a directive cites */
  cited: boolean
}

/** The directives that a question names by number, symbol or ref. */
export async function findPapers(
  papers: readonly PaperMention[],
  directives: readonly DirectiveHead[],
  isCited: (numbers: readonly string[]) => Promise<boolean>,
): Promise<NamedPapers> {
  const found = directives.filter((d) => papers.some((p) => isCalled(d, p)))
  if (found.length > 0) return { directives: found, unknown: null, cited: false }
  const cited = papers.length > 0 && (await isCited(papers.map((p) => p.ref)))
  const unknown = papers.find(
    (p) => p.kind !== null && !FROM_ABOVE.has(p.kind) && (p.ref.length < 4 || p.symbol !== null || !isYear(p.ref)),
  )
  return { directives: [], cited, unknown: cited || !unknown ? null : unknown.ref }
}

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
