import { rememberedOf } from '../../../base/remembered.ts'
import type { DirectiveHead } from '../../../directives/directive.ts'
import type { AnswerStores } from '../../asking.ts'
import type { Subject } from '../../follow/subject.ts'
import type { Understanding } from '../../understand.ts'
import type { Inquiry } from '../../topics/inquiry.ts'
import type { PaperFile } from '../../topics/paper-file.ts'
import { openPapers } from '../../topics/paper-file.ts'
import { cites } from '../text/citations.ts'
import { choosePapers } from './choose-papers.ts'
import { findPapers } from './find-papers.ts'
import { likelyPapers } from './likely-papers.ts'
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

const signersOf = rememberedOf((heads: readonly DirectiveHead[]): readonly string[] => [
  ...new Set(heads.flatMap(({ signerName }) => signerName ?? [])),
])

const citesSaid = ({ directive, hearing }: PaperFile, { papers }: Understanding): boolean =>
  cites(
    directive.text,
    papers.map((p) => p.ref),
    hearing,
  )

/** "công văn do ông … ký": those whose signer is named in full, unless that is all of them. */
function signedByNamed(heads: readonly DirectiveHead[], { plain, hearing }: Understanding): readonly DirectiveHead[] {
  const names = signersOf(heads).filter((signerName) => {
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
  const cited = named.citing.length > 0
  const meant = named.directives.length > 0 ? named.directives : signedByNamed(heads, understanding)
  if (meant.length > 0) return { mine: await open(meant.slice(0, FEW_PAPERS)), others: [], cited }
  const pointed = heads.filter((d) => d.id === subject.at?.directiveId || subject.among?.includes(d.id))
  if (pointed.length > 0) return { mine: await open(pointed), others: [], cited }
  const { content, hearing } = understanding
  const isLarge = heads.length > FEW_PAPERS
  const [given, ranked] = await Promise.all([
    stores.tasks.directivesFor(asker.unit.id),
    isLarge ? searchOffice(stores.directives, content, hearing, 1) : [],
  ])
  const parts = new Set(given)
  const isOwn = ({ id }: { id: string }): boolean => parts.has(id)
  const likely = isLarge
    ? await likelyPapers(
        heads,
        { content, ranked, citing: named.citing, parts, unitId: asker.unit.id, last: subject.directiveId },
        stores,
      )
    : { heads: [...heads.filter(isOwn), ...heads.filter((d) => !isOwn(d))], decided: false }
  const all = await open(likely.heads)
  const split = (mine: PaperFile[]): Candidates => ({ mine, others: all.filter((p) => !mine.includes(p)), cited })
  // "công văn nhắc tới Nghị định 93": those that name it.
  const naming = cited ? all.filter((p) => citesSaid(p, understanding)) : []
  if (naming.length > 0) {
    const mine = naming.filter((p) => isOwn(p.directive))
    return { mine: mine.length > 0 ? mine : naming, others: [], cited }
  }
  const chosen = likely.decided
    ? { papers: all, byWords: true }
    : await choosePapers(
        all,
        content,
        understanding.words.map((w) => w.plain),
      )
  const last = all.filter((p) => p.directive.id === subject.directiveId)
  if (last.length > 0 && !chosen.byWords) return split(last)
  const own = chosen.papers.filter((p) => isOwn(p.directive))
  if (chosen.byWords) return split(own.length > 0 ? own : chosen.papers)
  return split(parts.size > 0 ? own : all)
}
