import { keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import type { Node } from '../../structure/node.ts'
import { isIssuer } from '../units/issuer.ts'
import { subjectOf } from '../units/subject.ts'
import type { Surroundings, TaskDraft } from '../task-draft.ts'
import { LIKELY, UNSURE } from '../task-draft.ts'

const CLOSES = wordPattern(
  '^\\s*(?:trên đây|trong quá trình|nhận được|quá trình|mọi |nếu |chi tiết|địa chỉ|thông tin liên hệ|\\(|văn bản này|công văn này|đề nghị (?:các|thủ trưởng|quý)|yêu cầu (?:các|thủ trưởng|giám đốc|đồng chí)|rất mong|trân trọng|căn cứ (?:nội dung|kế hoạch này|công văn này|hướng dẫn)|lưu ý|giao )',
)
const BINDING = wordPattern(
  '\\b(?:báo cáo|gửi|nộp|đôn đốc|tổng hợp|phổ biến|hoàn thành|thi hành|thông báo (?:tới|đến))\\b',
)
const HANDS_IN = wordPattern('^\\s*(?:báo cáo|gửi|nộp)\\b')
const ONLY_TROUBLE = wordPattern('\\b(?:khó khăn|vướng mắc|phản ánh|phản hồi)\\b')
const GIVES = wordPattern('^\\s*giao\\b')

/** Whether an unmarked paragraph closes the directive rather than going on with an item. */
export function closes(node: Node, all: Surroundings): boolean {
  return CLOSES[all.spelling].test(keyedOf(node.text.slice(0, 200), all.spelling).key) || issuerAsks(node, all)
}

/** "Sở Y tế đề nghị …": the issuer speaks to everybody again. */
export function issuerAsks(node: Node, all: Surroundings): boolean {
  const subject = node.mark === 'none' ? subjectOf(node.text, all.spelling) : null
  return subject?.speaker != null && isIssuer(subject.speaker, all)
}

/** A closing counts only where it carries a report, a day or an order to follow up. */
export function tasksOfClosing(node: Node, all: Surroundings): TaskDraft[] {
  const drafts: TaskDraft[] = []
  for (const sentence of sentences(node)) {
    const subject = subjectOf(sentence.text, all.spelling)
    if (subject === null || subject.units.length === 0 || subject.heading) {
      drafts.push(...handIn(sentence, all))
      continue
    }
    const key = keyedOf(sentence.text.slice(subject.duty), all.spelling).key
    const whole = keyedOf(sentence.text, all.spelling).key
    const dated = all.hasDeadline(sentence.text)
    if (ONLY_TROUBLE[all.spelling].test(whole) && !dated) continue
    if (!BINDING[all.spelling].test(key) && !GIVES[all.spelling].test(whole) && !dated) continue
    if (subject.units.every((u) => isIssuer(u, all))) continue
    drafts.push({
      assignees: subject.units,
      coordinators: [],
      pieces: [{ start: sentence.start + subject.duty, end: sentence.start + sentence.text.length }],
      aside: subject.late ? { start: sentence.start, end: sentence.start + subject.duty } : null,
      section: node.path,
      confidence: LIKELY,
    })
  }
  return drafts
}

/** "Báo cáo kết quả về Sở Y tế trước ngày …" without a subject is asked of everybody. */
function handIn({ text, start }: { text: string; start: number }, all: Surroundings): TaskDraft[] {
  if (!HANDS_IN[all.spelling].test(keyedOf(text, all.spelling).key) || !all.hasDeadline(text)) return []
  const pieces = [{ start, end: start + text.length }]
  return [{ assignees: ['*'], coordinators: [], pieces, aside: null, section: null, confidence: UNSURE }]
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
