import type { DirectiveHead } from '../../directives/directive.ts'
import type { AnswerStores } from '../asking.ts'
import type { Subject } from '../follow/subject.ts'
import type { Understanding } from '../understand.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { openPapers } from '../topics/paper-file.ts'
import { choosePapers } from './choose-papers.ts'
import { cites } from './citations.ts'
import { findPapers } from './find-papers.ts'
import { searchOffice } from './search-office.ts'

export interface Candidates {
  /** the directives that the question most likely means */
  mine: PaperFile[]
  /** the others of the office */
  others: PaperFile[]
  /** the question names a paper that a directive cites */
  cited: boolean
}

/** An office of so few directives has them all opened. */
const FEW_PAPERS = 24
/** In a larger one: of the asker's own, what is not settled first; of those that the words are found in; and of the others. */
const MOST_OWN = 12
const MOST_FOUND = 6
const MOST_OTHERS = 4
/** Of the best section's score: what scores less is not what was meant. */
const CLOSE = 0.7

const citesSaid = ({ directive, hearing }: PaperFile, { papers }: Understanding): boolean =>
  cites(
    directive.text,
    papers.map((p) => p.ref),
    hearing,
  )

/** "công văn do ông … ký": those whose signer is named in full, unless that is all of them. */
function signedByNamed(heads: readonly DirectiveHead[], { plain, hearing }: Understanding): readonly DirectiveHead[] {
  const names = [...new Set(heads.flatMap(({ signerName }) => signerName ?? []))].filter((signerName) => {
    const name = hearing.document(signerName)
    return name.length > 1 && ` ${plain} `.includes(` ${name.join(' ')} `)
  })
  const found = names.length === 0 ? [] : heads.filter((d) => d.signerName !== null && names.includes(d.signerName))
  return found.length < heads.length ? found : []
}

/** The directives that a question may be about; `subject` is what the conversation was about. `said`: a number that none has. */
export async function candidates(
  heads: readonly DirectiveHead[],
  inquiry: Inquiry,
  stores: AnswerStores,
  subject: Subject,
): Promise<Candidates | { said: string }> {
  const { understanding, asker } = inquiry
  const named = await findPapers(understanding.papers, heads, stores.directives)
  if (named.unknown !== null) return { said: named.unknown }
  const open = async (list: readonly DirectiveHead[]): Promise<PaperFile[]> =>
    openPapers(await stores.directives.byIds(list.map((d) => d.id)), stores, understanding.hearing)
  const meant = named.directives.length > 0 ? named.directives : signedByNamed(heads, understanding)
  if (meant.length > 0) return { mine: await open(meant.slice(0, FEW_PAPERS)), others: [], cited: named.cited }
  const pointed = heads.filter((d) => d.id === subject.at?.directiveId || subject.among?.includes(d.id))
  if (pointed.length > 0) return { mine: await open(pointed), others: [], cited: named.cited }
  /** of each of the asker's own, whether it is settled */
  const parts = new Map((await stores.tasks.directivesFor(asker.unit.id)).map((p) => [p.directiveId, p.settled]))
  const own = heads.filter((d) => parts.has(d.id))
  const rest = heads.filter((d) => !parts.has(d.id))
  const all = await open(heads.length <= FEW_PAPERS ? [...own, ...rest] : await likely())
  /** The asker's own first, newest first. */
  async function likely(): Promise<DirectiveHead[]> {
    const found = await searchOffice(stores.directives, understanding.content, understanding.hearing)
    const best = found.filter((f) => f.score >= (found[0]?.score ?? 0) * CLOSE)
    const hit = [...new Set(best.map((f) => f.section.directiveId))].slice(0, MOST_FOUND)
    const live = own.filter((d) => parts.get(d.id) === false)
    const near = [...live, ...own.filter((d) => parts.get(d.id) === true)].slice(0, MOST_OWN)
    const others = hit.length > 0 ? [] : rest.slice(0, MOST_OTHERS)
    const wanted = new Set([...near, ...others].map((d) => d.id).concat(hit, subject.directiveId ?? []))
    return [...own, ...rest].filter((d) => wanted.has(d.id))
  }

  // "công văn nhắc tới Nghị định 93": those that name it.
  const naming = named.cited ? all.filter((p) => citesSaid(p, understanding)) : []
  if (naming.length > 0) {
    const mine = naming.filter((p) => parts.has(p.directive.id))
    return { mine: mine.length > 0 ? mine : naming, others: [], cited: true }
  }
  const chosen = await choosePapers(
    all,
    understanding.content,
    understanding.words.map((w) => w.plain),
  )
  const split = (mine: PaperFile[]): Candidates => ({
    mine,
    others: all.filter((p) => !mine.includes(p)),
    cited: named.cited,
  })
  const last = all.filter((p) => p.directive.id === subject.directiveId)
  if (chosen.byWords) {
    const both = chosen.papers.filter((p) => parts.has(p.directive.id))
    return split(both.length > 0 ? both : chosen.papers)
  }
  if (last.length > 0) return split(last)
  return split(own.length > 0 ? all.filter((p) => parts.has(p.directive.id)) : all)
}
