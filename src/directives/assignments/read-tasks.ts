import { keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import type { Node } from '../structure/node.ts'
import { descendants } from '../structure/node.ts'
import { closes, tasksOfClosing } from './items/closing.ts'
import { tasksOfItem } from './items/read-items.ts'
import { tasksOfRows } from './items/table-rows.ts'
import type { Surroundings, TaskDraft } from './task-draft.ts'
import { LIKELY, isPlan, ordersAll } from './task-draft.ts'
import { isIssuer } from './units/issuer.ts'
import { subjectOf } from './units/subject.ts'

const ANNOUNCES = wordPattern('\\b(?:thông báo|xin thông báo) (?:để|đến|tới)\\b')
const MODAL = wordPattern('^\\s*(?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động)\\b')
const ORDERS = wordPattern('^(?:giao|đề nghị|yêu cầu)\\b')
const END_MARK = /\.\/\.?\s*$/

/** All tasks of the body (nhiệm vụ), in the order of the text; their deadlines are not read yet. */
export function readTaskDrafts(tree: readonly Node[], all: Surroundings): TaskDraft[] {
  // What they plan and wish is told to a superior; it gives nobody work.
  if (all.docType === 'to_trinh' || all.docType === 'bao_cao') return []
  const rows = tree.flatMap((root) => [root, ...descendants(root)]).filter((n) => n.mark === 'row')
  const roots = withoutRows(tree)
  const { preamble, items, closing } = divided(roots, all)
  const zone = isPlan(all.docType) ? 'content' : 'organising'
  const drafts = [
    ...preamble.flatMap((node) => tasksOfOpening(node, items.length > 0, all)),
    ...tasksOfRows(rows, all),
    ...items.flatMap((node) => tasksOfItem(node, { zone, above: [], led: null }, all)),
    ...closing.flatMap((node) => tasksOfClosing(node, all)),
  ]
  return drafts.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
}

const withoutRows = (nodes: readonly Node[]): Node[] =>
  nodes.filter((n) => n.mark !== 'row').map((n) => ({ ...n, children: withoutRows(n.children) }))

interface Divided {
  preamble: Node[]
  items: Node[]
  closing: Node[]
}

/** Unmarked paragraphs before the first item open the directive, those behind the last one close it. */
function divided(roots: readonly Node[], all: Surroundings): Divided {
  const first = roots.findIndex((n) => n.mark !== 'none')
  if (first < 0) return { preamble: [...roots], items: [], closing: [] }
  const rest = roots.slice(first)
  const closing = rest.filter((n) => n.mark === 'none' && closes(n, all))
  const items = rest.filter((n) => !closing.includes(n))
  const taken = takeClosing(
    items.findLast((n) => n.mark !== 'none'),
    all,
  )
  return { preamble: roots.slice(0, first), items, closing: [...taken, ...closing.map(apart)] }
}

/** The tree hangs an unmarked closing under the last number; it is no part of that section. */
const apart = (node: Node): Node => ({ ...node, path: null })

/** Closing paragraphs hang under the last item of the tree: they are taken off it. */
function takeClosing(last: Node | undefined, all: Surroundings): Node[] {
  if (last === undefined) return []
  const deeper = last.children.at(-1)
  if (deeper !== undefined && deeper.mark !== 'none') return takeClosing(deeper, all)
  const taken: Node[] = []
  for (let tail = last.children.at(-1); tail?.mark === 'none'; tail = last.children.at(-1)) {
    const ends = END_MARK.test(tail.text)
    if (!closes(tail, all) && !(ends && taken.length === 0)) break
    if (last.children.length === 1 && taken.length === 0 && !ends && isTitle(last)) break
    taken.unshift(tail)
    last.children.pop()
  }
  // Under a bare title ("8. Chế độ báo cáo") they are what the section says.
  return last.children.length === 0 && isTitle(last) ? taken : taken.map(apart)
}

const isTitle = ({ text }: Node): boolean => !/[.;:,]\s*$/.test(text)

/** The opening gives work only where it says so of a unit; without items it is the order itself. */
function tasksOfOpening(node: Node, itemsFollow: boolean, all: Surroundings): TaskDraft[] {
  const key = keyedOf(node.text, all.spelling).key
  if (/:\s*$/u.test(node.text) || ANNOUNCES[all.spelling].test(key)) return []
  if (!itemsFollow && closes(node, all)) {
    const bound = tasksOfClosing(node, all)
    if (bound.length > 0) return bound
  }
  const subject = subjectOf(node.text, all.spelling)
  if (subject === null || subject.units.length === 0 || subject.heading) return []
  if (subject.units.every((u) => isIssuer(u, all))) return []
  const ordered = subject.speaker !== null || ORDERS[all.spelling].test(key)
  const mustAct = MODAL[all.spelling].test(keyedOf(node.text.slice(subject.duty), all.spelling).key)
  if (itemsFollow ? !mustAct : !ordered && !ordersAll(all.docType)) return []
  const pieces = [{ start: node.start + subject.duty, end: node.end }]
  return [{ assignees: subject.units, coordinators: [], pieces, aside: null, section: null, confidence: LIKELY }]
}
