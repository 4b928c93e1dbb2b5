import type { DirectiveHead } from '../../directives/directive.ts'
import type { AnswerStores } from '../asking.ts'
import type { Subject } from '../follow/subject.ts'
import type { Understanding } from '../understand.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { openPapers } from '../topics/paper-file.ts'
import { choosePapers } from './choose-papers.ts'
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

/** Papers that are opened for one question: of the asker's own, and of those that the words are found in. */
const MOST_PAPERS = 24
const MOST_FOUND = 6

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
  if (meant.length > 0) return { mine: await open(meant.slice(0, MOST_PAPERS)), others: [], cited: named.cited }
  const pointed = heads.filter((d) => d.id === subject.at?.directiveId || subject.among?.includes(d.id))
  if (pointed.length > 0) return { mine: await open(pointed), others: [], cited: named.cited }
  const assigned = new Set(await stores.tasks.directivesFor(asker.unit.id))
  const own = heads.filter((d) => assigned.has(d.id))
  const rest = heads.filter((d) => !assigned.has(d.id))
  const near = [...own.slice(0, MOST_PAPERS), ...rest.slice(0, Math.max(4, MOST_PAPERS - own.length))]
  const found =
    near.length < heads.length
      ? await searchOffice(stores.directives, understanding.content, understanding.hearing)
      : []
  const hit = [...new Set(found.map((s) => s.directiveId))].slice(0, MOST_FOUND)
  const wanted = new Set([...near.map((d) => d.id), subject.directiveId, ...hit])
  const all = await open([...own, ...rest].filter((d) => wanted.has(d.id)))
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
    const both = chosen.papers.filter((p) => assigned.has(p.directive.id))
    return split(both.length > 0 ? both : chosen.papers)
  }
  if (last.length > 0) return split(last)
  return split(own.length > 0 ? all.filter((p) => assigned.has(p.directive.id)) : all)
}
