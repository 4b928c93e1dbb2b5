import type { Section } from '../../../directives/directive.ts'
import type { Fact } from '../../fact.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { answered, lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { figureWanted } from '../text/figure.ts'
import { pointsAfter } from '../text/passage.ts'
import { sectionCalled } from './section-called.ts'

const TITLE_LENGTH = 90
const MARK = /^\s*(?:(?:[IVX]+|\d{1,2}|[a-zđ])\s*[.)]|[-–+•*])\s*/u

/** "công văn có mấy mục", "mục VI chia làm mấy phần": how many there are, and what each is called. */
export const outline: Topic = async ({ understanding }, paper) => {
  const all = await paper.sections()
  const [said] = understanding.sections
  const within = said === undefined ? null : sectionCalled(said, all)
  if (said !== undefined && within === null) return lacking(paper, 'section', { what: said.toUpperCase() })
  const parts = partsOf(within?.path ?? null, all)
  return parts.length < 2 ? lacking(paper, 'figure') : listed(paper, within?.path ?? null, parts)
}

interface Part {
  path: string | null
  text: string
}

/** "mấy mục đích", "nêu bao nhiêu giải pháp": the points under the one heading, or the one line with a colon, that speaks of them. */
export const points: Topic = async ({ understanding: { plain, content } }, paper) => {
  const figure = figureWanted(plain, true)
  const noun = figure?.what === 'count' ? figure.noun.join(' ') : ''
  const [all, { passages, hearing }] = await Promise.all([paper.sections(), paper.index()])
  const holds = (text: string): boolean => ` ${hearing.document(text).join(' ')} `.includes(` ${noun} `)
  const lists = passages.flatMap((p, i) => {
    const heading = all.find((s) => s.path === p.section && s.title !== null && p.text.includes(s.title))
    const announces = p.text.endsWith(':') ? (p.text.split(/[;.]\s/u).at(-1) ?? '') : (heading?.title ?? '')
    if (noun === '' || !holds(announces)) return []
    const inside = heading ? partsOf(heading.path, all) : []
    const below = pointsAfter(passages.slice(i + 1), p)
    const after = below
      .filter((o, k) => o.paragraph !== below[k - 1]?.paragraph)
      .map(({ section, text }): Part => {
        const own = all.find((s) => s.path === section && section !== p.section)
        return { path: own?.path ?? null, text }
      })
    const parts = inside.length > 0 ? inside : after
    const said = new Set(hearing.document(announces))
    // "I. Mục đích, yêu cầu" is parted into both, of which one was asked for.
    return parts.length < 2 || inside.some((s) => holds(s.text))
      ? []
      : [{ section: p.section, parts, hits: content.filter((w) => said.has(w)).length }]
  })
  const most = Math.max(0, ...lists.map((l) => l.hits))
  const [only, another] = lists.filter((l) => l.hits === most)
  return only && !another ? listed(paper, only.section, only.parts) : lacking(paper, 'figure')
}

const partsOf = (path: string | null, all: readonly Section[]): Part[] =>
  all.filter((s) => parentOf(s.path) === path).map((s) => ({ path: s.path, text: s.title ?? s.text }))

async function listed(paper: PaperFile, section: string | null, parts: readonly Part[]) {
  const fact: Fact = {
    kind: 'outline',
    paper: await paper.paper(),
    section,
    parts: parts.map(({ path, text }) => ({ path, title: clipped(text.replace(MARK, ''), TITLE_LENGTH) })),
  }
  return answered(paper, fact, section, parts.map((p) => p.text).join('\n'))
}

const parentOf = (path: string): string | null => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null)
