import { keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import type { Node } from '../structure/node.ts'
import { isIssuer, tasksOfItem } from './read-items.ts'
import { subjectOf } from './subject.ts'
import type { Surroundings, TaskDraft } from './task-draft.ts'
import { LIKELY, isPlan, ordersAll } from './task-draft.ts'

const CLOSES = wordPattern(
  '^\\s*(?:trên đây|trong quá trình|nhận được|quá trình|mọi |nếu |chi tiết|địa chỉ|thông tin liên hệ|\\(|văn bản này|công văn này|đề nghị (?:các|thủ trưởng|quý)|yêu cầu (?:các|thủ trưởng|giám đốc|đồng chí)|rất mong|trân trọng|căn cứ (?:nội dung|kế hoạch này|công văn này|hướng dẫn)|lưu ý|giao )',
)
const BINDING = wordPattern('\\b(?:báo cáo|gửi|nộp|đôn đốc|tổng hợp|phổ biến|hoàn thành|thông báo (?:tới|đến))\\b')
const ONLY_TROUBLE = wordPattern('\\b(?:khó khăn|vướng mắc|phản ánh|phản hồi)\\b')
const ANNOUNCES = wordPattern('\\b(?:thông báo|xin thông báo) (?:để|đến|tới)\\b')
const GIVES = wordPattern('^\\s*giao\\b')
const MODAL = wordPattern('^\\s*(?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động)\\b')

/** All tasks of the body, in the order of the text, deadlines not yet read. */
export function readTaskDrafts(roots: readonly Node[], all: Surroundings): TaskDraft[] {
  const { items, preamble, closing } = divided(roots, all)
  const zone = isPlan(all.docType) ? 'content' : 'organising'
  const drafts = [
    ...preamble.flatMap((node) => fromPreamble(node, items.length > 0, all)),
    ...items.flatMap((node) => tasksOfItem(node, { zone, above: [], led: null }, all)),
    ...closing.flatMap((node) => fromClosing(node, all)),
  ]
  return drafts.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
}

interface Divided {
  preamble: Node[]
  items: Node[]
  closing: Node[]
}

/** Unmarked paragraphs before the first item open the directive, those behind the last one close it. */
function divided(roots: readonly Node[], all: Surroundings): Divided {
  const firstItem = roots.findIndex((n) => n.mark !== 'none')
  if (firstItem < 0) return { preamble: [...roots], items: [], closing: [] }
  const preamble = roots.slice(0, firstItem)
  const items = roots.slice(firstItem).filter((n) => n.mark !== 'none')
  const loose = roots.slice(firstItem).filter((n) => n.mark === 'none')
  const closing = loose.filter((n) => closes(n, all))
  const kept = roots.slice(firstItem).filter((n) => n.mark !== 'none' || !closing.includes(n))
  return {
    preamble,
    items: kept.length > items.length ? kept : items,
    closing: [...takeClosing(items.at(-1), all), ...closing],
  }
}

/** Closing paragraphs hang under the last item of the tree: they are taken off it. */
function takeClosing(last: Node | undefined, all: Surroundings): Node[] {
  if (last === undefined) return []
  const taken: Node[] = takeClosing(
    last.children.findLast((n) => n.mark !== 'none'),
    all,
  )
  if (taken.length > 0 && last.children.at(-1)?.mark === 'none') taken.length = 0
  for (let tail = last.children.at(-1); tail?.mark === 'none'; tail = last.children.at(-1)) {
    if (!closes(tail, all) && !(taken.length === 0 && /\.\/\.?\s*$/.test(tail.text))) break
    if (last.children.length === 1 && taken.length === 0 && !/\.\/\.?\s*$/.test(tail.text)) break
    taken.unshift(tail)
    last.children.pop()
  }
  return taken
}

function closes(node: Node, all: Surroundings): boolean {
  if (CLOSES[all.spelling].test(keyedOf(node.text.slice(0, 200), all.spelling).key)) return true
  const subject = subjectOf(node.text, all.spelling)
  return subject?.speaker != null && isIssuer(subject.speaker, all)
}

/** The opening gives work only where it says so of a unit; without items it is the order itself. */
function fromPreamble(node: Node, itemsFollow: boolean, all: Surroundings): TaskDraft[] {
  if (/:\s*$/u.test(node.text)) return []
  if (ANNOUNCES[all.spelling].test(keyedOf(node.text, all.spelling).key)) return []
  if (!itemsFollow && closes(node, all)) {
    const bound = fromClosing(node, all)
    if (bound.length > 0) return bound
  }
  const subject = subjectOf(node.text, all.spelling)
  if (subject === null || subject.units.length === 0 || subject.heading || subject.units.every((u) => isIssuer(u, all)))
    return []
  const duty = keyedOf(node.text.slice(subject.duty), all.spelling).key
  const ordered = subject.speaker !== null || /^(?:giao|đề nghị|yêu cầu)/iu.test(node.text)
  if (itemsFollow ? !MODAL[all.spelling].test(duty) : !ordered && !ordersAll(all.docType)) return []
  return [
    {
      assignees: subject.units,
      coordinators: [],
      pieces: [{ start: node.start + subject.duty, end: node.end }],
      section: null,
      confidence: LIKELY,
    },
  ]
}

/** A closing counts only where it carries a report, a day or an order to follow up. */
function fromClosing(node: Node, all: Surroundings): TaskDraft[] {
  const drafts: TaskDraft[] = []
  for (const sentence of sentences(node)) {
    const subject = subjectOf(sentence.text, all.spelling)
    if (subject === null || subject.units.length === 0 || subject.heading) continue
    const key = keyedOf(sentence.text.slice(subject.duty), all.spelling).key
    const whole = keyedOf(sentence.text, all.spelling).key
    if (ONLY_TROUBLE[all.spelling].test(whole) && !all.hasDeadline(sentence.text)) continue
    if (!BINDING[all.spelling].test(key) && !GIVES[all.spelling].test(whole) && !all.hasDeadline(sentence.text))
      continue
    if (subject.units.every((u) => isIssuer(u, all))) continue
    drafts.push({
      assignees: subject.units,
      coordinators: [],
      pieces: [{ start: sentence.start + subject.duty, end: sentence.start + sentence.text.length }],
      section: node.path,
      confidence: LIKELY,
    })
  }
  return drafts
}

function sentences(node: Node): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  let from = 0
  for (const match of node.text.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    found.push({ text: node.text.slice(from, match.index + 1), start: node.start + from })
    from = match.index + match[0].length
  }
  found.push({ text: node.text.slice(from), start: node.start + from })
  return found
}
