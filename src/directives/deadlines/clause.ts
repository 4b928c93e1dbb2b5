import type { Span } from '../reading.ts'

const SENTENCE_END = /;|\n|(?<=[^\s.\p{Lu}])\.(?=\s+\p{Lu})/gu
const JOINT = /,|\s(?:và|va|rồi|roi|đồng thời|dong thoi|sau đó|sau do)(?=\s)/giu

/**
 * The clause in which a deadline stands: of the sentence around it, the part between the other deadlines' clauses. "báo cáo
 * tiến độ trước 15/4, báo cáo kết quả trước 30/5" and "trước 25/3 gửi danh sách, trước 05/4 báo cáo" hold two each.
 * `others` are the deadlines of the same words.
 */
export function clauseAround(text: string, within: Span, at: Span, others: readonly Span[]): Span {
  const bounds = within.start <= at.start && at.end <= within.end ? within : paragraphAround(text, at)
  const sentence = { start: bounds.start, end: bounds.end }
  for (const { index, 0: mark } of text.slice(bounds.start, bounds.end).matchAll(SENTENCE_END)) {
    const [from, to] = [bounds.start + index, bounds.start + index + mark.length]
    if (to <= at.start) sentence.start = to
    else if (from >= at.end) {
      sentence.end = from
      break
    }
  }
  const inside = others.filter((o) => sentence.start <= o.start && o.end <= sentence.end)
  const before = inside.filter((o) => o.end <= at.start).sort((a, b) => b.end - a.end)[0]
  const after = inside.filter((o) => o.start >= at.end).sort((a, b) => a.start - b.start)[0]
  return {
    start: before ? cutBetween(text, sentence, before, at) : sentence.start,
    end: after ? cutBetween(text, sentence, at, after) : sentence.end,
  }
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const to = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: to < 0 ? text.length : to }
}

/** A day that leads its clause has the joint right before it, one that ends its clause right behind it. */
function cutBetween(text: string, sentence: Span, left: Span, right: Span): number {
  const between = text.slice(left.end, right.start)
  const joints = [...between.matchAll(JOINT)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const [first, last] = [joints[0], joints.at(-1)]
  const leads = text.slice(sentence.start, left.start).trim() === '' || (last && between.slice(last.end).trim() === '')
  const ends = first && between.slice(0, first.start).trim() === ''
  if (leads && !ends) return last ? left.end + last.end : right.start
  return first ? left.end + first.end : left.end
}

const LOOSE_START =
  /^(?:[\s,;:./–+-]|(?:[a-zđ]|\d{1,2})[.)](?=\s)|(?:và|va|rồi|roi|đồng thời|dong thoi|sau đó|sau do)\s)+/iu
const LOOSE_END = /(?:[\s,;:./–-]|\s(?:và|va|rồi|roi|đồng thời|dong thoi)$)+$/iu

/** What a deadline is for: the words of its clause without the deadline itself; null when nothing is left that tells. */
export function purposeIn(text: string, clause: Span, deadline: Span): string | null {
  const words = `${text.slice(clause.start, deadline.start)} ${text.slice(deadline.end, clause.end)}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.:)])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
  return words.split(' ').length > 1 ? words : null
}
