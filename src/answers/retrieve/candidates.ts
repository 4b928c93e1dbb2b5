import type { Directive } from '../../directives/directive.ts'
import type { AnswerStores } from '../asking.ts'
import type { Subject } from '../follow/subject.ts'
import { documentWords } from '../hear/words.ts'
import type { Understanding } from '../understand.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { openPaper } from '../topics/paper-file.ts'
import { choosePapers } from './choose-papers.ts'
import { findPapers } from './find-papers.ts'

export interface Candidates {
  /** the directives that the question most likely means */
  mine: PaperFile[]
  /** the others of the office */
  others: PaperFile[]
  /** the question names a paper that a directive cites */
  cited: boolean
}

const MOST_PAPERS = 24

/** "công văn do ông … ký": those whose signer is named in full, unless that is all of them. */
function signedByNamed(directives: readonly Directive[], { plain }: Understanding): readonly Directive[] {
  const found = directives.filter(({ signer }) => {
    const name = documentWords(signer?.name ?? '')
    return name.length > 1 && ` ${plain} `.includes(` ${name.join(' ')} `)
  })
  return found.length < directives.length ? found : []
}

/** The directives that a question may be about; `subject` is what the conversation was about. `said`: a number that none has. */
export async function candidates(
  directives: readonly Directive[],
  inquiry: Inquiry,
  stores: AnswerStores,
  subject: Subject,
): Promise<Candidates | { said: string }> {
  const { understanding, asker } = inquiry
  const named = findPapers(understanding.papers, directives)
  if (named.unknown !== null) return { said: named.unknown }
  const open = (list: readonly Directive[]): PaperFile[] => list.slice(0, MOST_PAPERS).map((d) => openPaper(d, stores))
  const meant = named.directives.length > 0 ? named.directives : signedByNamed(directives, understanding)
  if (meant.length > 0) return { mine: open(meant), others: [], cited: named.cited }
  const assigned = new Set((await stores.tasks.viewsOf(asker.unit.id)).map((v) => v.assignment.directiveId))
  const own = directives.filter((d) => assigned.has(d.id))
  const rest = directives.filter((d) => !assigned.has(d.id))
  const all = [...open(own), ...open(rest.slice(0, Math.max(4, MOST_PAPERS - own.length)))]
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
  const pointed = directives.filter((d) => d.id === subject.at?.directiveId || subject.among?.includes(d.id))
  if (pointed.length > 0) return { mine: open(pointed), others: [], cited: named.cited }
  const last = all.filter((p) => p.directive.id === subject.directiveId)
  if (chosen.byWords) {
    const both = chosen.papers.filter((p) => assigned.has(p.directive.id))
    return split(both.length > 0 ? both : chosen.papers)
  }
  if (last.length > 0) return split(last)
  return split(own.length > 0 ? all.filter((p) => assigned.has(p.directive.id)) : all)
}
