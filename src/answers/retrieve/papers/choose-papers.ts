import { SYNONYMS } from '../../lexicon/synonyms.ts'
import type { PaperFile } from '../../topics/paper-file.ts'

export interface Chosen {
  papers: PaperFile[]
  /** the question's own words single these out */
  byWords: boolean
}

const MARGIN = 1
/** Words that stand in no name. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'cua cho ai gi nao nay do la va voi thi ma co khong duoc phai can de ve o tai trong ngoai den tu theo nhu may bao nhieu minh em toi a vay the yeu cau giao'.split(
    ' ',
  ),
)

/** Which of the directives a question's matter points at: what stands in some of them and not in others decides. */
export async function choosePapers(
  papers: readonly PaperFile[],
  content: readonly string[],
  plains: readonly string[],
): Promise<Chosen> {
  const all = [...papers]
  const words = [...new Set(content.filter((w) => w !== ''))]
  // "Tháng hành động": a name may hold a word that means nothing by itself.
  const names = plains
    .slice(1)
    .flatMap((w, i) => (content[i] !== '' || content[i + 1] !== '' ? [[plains[i] ?? '', w]] : []))
    .flatMap((pair) => (pair.some((w) => GRAMMAR.has(w)) ? [] : [pair.join(' ')]))
  const said = [...words, ...new Set(names)]
  const alike = said.flatMap((t) => (t.includes(' ') ? (SYNONYMS[t] ?? []) : []))
  const terms = [...new Set([...said, ...alike])]
  if (all.length < 2 || terms.length === 0) return { papers: all, byWords: false }
  const held = await Promise.all(
    all.map(async (p) => {
      const subject = new Set(p.directive.subject === null ? [] : await p.subjectTerms())
      const index = await p.index()
      return (term: string): number => (subject.has(term) ? 1.5 : index.count(term) > 0 ? 1 : 0)
    }),
  )
  const scores = all.map(() => 0)
  for (const term of terms) {
    const hits = held.map((h) => h(term))
    const count = hits.filter((h) => h > 0).length
    if (count === 0 || count === all.length) continue
    const weight = Math.log(1 + all.length / count) * (term.includes(' ') ? 1 : 0.7)
    hits.forEach((h, i) => (scores[i] = (scores[i] ?? 0) + weight * h))
  }
  const best = Math.max(...scores)
  const close = all.filter((_, i) => (scores[i] ?? 0) > best - MARGIN)
  return { papers: close, byWords: close.length < all.length }
}
