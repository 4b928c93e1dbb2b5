import type { SectionRead } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { levelOf, markOf } from './markers.ts'
import type { Node } from './node.ts'
import { descendants, lastEnd } from './node.ts'

/** The paragraphs of the body as a tree; unmarked paragraphs stand under the numbered section that they follow. */
export function bodyTree(body: readonly Paragraph[]): Node[] {
  const roots: Node[] = []
  let open: Node[] = []
  for (const paragraph of body) {
    const marked = markOf(paragraph.text)
    const text = paragraph.text.slice(marked.length)
    const level = marked.mark === 'none' || marked.mark === 'row' ? levelOf('dash') : levelOf(marked.mark)
    open = open.filter(
      (n) => levelOf(n.mark) < level && !(marked.mark === 'dotted' && levelOf(n.mark) > levelOf('number')),
    )
    if (marked.mark === 'dotted')
      open = open.filter((n) => n.mark !== 'number' || marked.label.startsWith(`${n.label}.`))
    const parent = open.at(-1)
    const node: Node = {
      mark: marked.mark,
      label: marked.label,
      path: pathOf(parent, marked.mark, marked.label),
      text,
      start: paragraph.start + marked.length,
      end: paragraph.end,
      from: paragraph.start,
      children: [],
    }
    ;(parent?.children ?? roots).push(node)
    if (marked.mark !== 'none' && marked.mark !== 'row') open.push(node)
  }
  return roots
}

function pathOf(parent: Node | undefined, mark: Node['mark'], label: string): string | null {
  const above = parent?.path ?? null
  if (mark === 'none' || mark === 'row' || mark === 'dash' || mark === 'plus') return above
  if (mark === 'part' || mark === 'chapter') return null
  if (mark === 'article') return `Điều ${label}`
  if (mark === 'dotted' && parent?.mark === 'number') {
    return `${(above ?? '').slice(0, -parent.label.length)}${label}`
  }
  return above === null ? label : `${above}.${label}`
}

const LONGEST_TITLE = 160

/** Every numbered section with its words and those of all below it. */
export function sectionsOf(roots: readonly Node[], text: string): SectionRead[] {
  return roots
    .flatMap((root) => [root, ...descendants(root)])
    .filter((node) => node.path !== null && node.label !== '' && node.mark !== 'part' && node.mark !== 'chapter')
    .map((node) => {
      const end = lastEnd(node)
      const heading = node.children.length > 0 && node.text.length <= LONGEST_TITLE
      return {
        path: node.path ?? node.label,
        title: heading ? node.text.replace(/[:.\s]+$/, '') : null,
        text: text.slice(node.start, end),
        span: { start: node.from, end },
      }
    })
}
