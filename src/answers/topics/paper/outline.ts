import type { Fact } from '../../fact.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { answered, lacking } from '../outcomes.ts'
import { sectionCalled } from './section.ts'

const TITLE_LENGTH = 90
const MARK = /^\s*(?:[IVX]+|\d{1,2}|[a-zđ])\s*[.)]\s*/u

/** "công văn có mấy mục", "mục VI chia làm mấy phần": how many there are, and what each is called. */
export const outline: Topic = async ({ understanding }, paper) => {
  const all = await paper.sections()
  const [said] = understanding.sections
  const within = said === undefined ? null : sectionCalled(said, all)
  if (said !== undefined && within === null) return lacking(paper, 'section', { what: said.toUpperCase() })
  const parts = all.filter((s) => parentOf(s.path) === (within?.path ?? null))
  if (parts.length < 2) return lacking(paper, 'figure')
  const fact: Fact = {
    kind: 'outline',
    paper: await paper.paper(),
    section: within?.path ?? null,
    parts: parts.map((s) => ({ path: s.path, title: clipped((s.title ?? s.text).replace(MARK, ''), TITLE_LENGTH) })),
  }
  return answered(paper, fact, fact.section, parts.map((s) => s.title ?? s.text).join('\n'))
}

const parentOf = (path: string): string | null => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null)
