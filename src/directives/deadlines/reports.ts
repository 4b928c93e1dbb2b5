import type { DeadlineContext } from '../../calendar/deadline-words/moment.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Keyed, Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { UNIT_START_SOURCE } from '../lexicon/unit-heads.ts'
import type { ReportRead, Span, TaskRead } from '../reading.ts'
import { withoutEnd } from '../header/found.ts'

/** What is handed in, by its verb or its name. */
const HANDS_IN = wordPattern(
  '\\b(?:(?:tổng hợp|thống kê|lập|thực hiện|lồng ghép)\\s*,?\\s*)*(?:báo cáo|gửi|nộp)\\b',
  'g',
)
const TO = wordPattern(
  `(?:\\b(?:gửi về|nộp về|gửi đến|gửi cho|gửi|nộp|về|với|cho|đến|lên)|(?<=\\b)báo cáo) ((?:${UNIT_START_SOURCE}|cấp ủy|thủ tướng|phó thủ tướng|bộ chính trị|quốc hội|ban bí thư|bcđ|phòng|sở)[^;.\\n]{0,160})`,
  'g',
)
const STOP = wordPattern(
  '\\s*(?:,?\\s*\\b(?:trước|chậm nhất|muộn nhất|để|theo|định kỳ|kết quả|số (?!\\d)|danh mục|những|tình hình|đồng thời|(?:hằng|hàng) (?:ngày|tháng|năm|quý|tuần)|xem xét|phê duyệt|nhận|vào|trong|từ ngày|đúng|kèm|gồm|về|tiến độ|khi|và (?:gửi|báo cáo|lưu|tham mưu)|đến|việc|bằng|nơi nhận|để tổng hợp|đồng chí|qua địa chỉ|giải quyết)\\b|,\\s*(?!\\p{L}+ (?:tài chính|chính phủ))|\\s-\\s|;|$)',
)
const THROUGH = wordPattern('^\\s*\\((?:qua|thông qua)[^)]{2,140}\\)')
const PURPOSE = wordPattern(
  '\\bđể (?:kịp thời )?(?:tổng hợp|theo dõi)?,?\\s*(?:tham mưu,? )?$|\\b(?:kịp thời|nếu|trường hợp|vướng mắc|chủ động|phản ánh|theo dõi,)[^.;]{0,40}$',
)
const EMAIL = /[\w.+-]+@\s?[\w-]+(?:\.[\w-]+)+/u
const TROUBLE = wordPattern('\\b(?:vướng mắc|khó khăn|phát sinh|phản ánh|liên hệ)\\b')
const RESULTS = wordPattern(
  'báo cáo (?:kết quả|tình hình|tổng hợp|công tác|sơ kết|tổng kết|về|định kỳ|nhanh|kế hoạch|ngay)|tổng hợp,? báo cáo|chế độ báo cáo|(?:hồ sơ|danh sách|kết quả|kế hoạch|báo cáo)[^.;]{0,80} (?:gửi|nộp|về)|(?:gửi|nộp) (?:hồ sơ|báo cáo|danh sách|kết quả)|báo cáo$|thống kê báo cáo',
)
const EVENT = wordPattern('^khi (?:xuất hiện|phát hiện|có|xảy ra)\\b')

/** Reports that are asked for: who gets what, by when. Each stands in the words of a task, or in a sentence of its own. */
export function reportsIn(
  text: string,
  tasks: readonly TaskRead[],
  loose: readonly Span[],
  at: { context: DeadlineContext; spelling: Spelling },
): ReportRead[] {
  const found: ReportRead[] = []
  const spans = [
    ...tasks.map((t, i) => ({ task: i as number | null, span: t.span })),
    ...loose.map((span) => ({ task: null, span })),
  ]
  for (const { task, span } of spans) {
    for (const sentence of sentencesOf(text, span)) {
      for (const report of reportsOfSentence(text, sentence, at)) {
        const twice = found.some((f) => f.span.start < report.span.end && report.span.start < f.span.end)
        if (!twice) found.push({ ...report, task })
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function reportsOfSentence(
  text: string,
  sentence: Span,
  at: { context: DeadlineContext; spelling: Spelling },
): Omit<ReportRead, 'task'>[] {
  const words = text.slice(sentence.start, sentence.end)
  const keyed = keyedOf(words, at.spelling)
  const verbs = allOf(HANDS_IN, keyed).filter(
    (m) => !PURPOSE[at.spelling].test(keyed.key.slice(Math.max(0, m.index - 70), m.index)),
  )
  const [first] = verbs
  if (first === undefined) return []
  const deadlines = readDeadlines(words, at.context, at.spelling)
  const addressee = addresseeOf(keyed, first.index)
  const after = deadlines.filter((d) => d.span.end > first.index - 40)
  const event = EVENT[at.spelling].exec(keyed.key)
  const email = EMAIL.exec(words)?.[0].replace(/\s/g, '') ?? null
  if (after.length === 0) {
    if (addressee === null || !RESULTS[at.spelling].test(keyed.key.slice(Math.max(0, first.index - 20), addressee.end)))
      return []
    if (TROUBLE[at.spelling].test(keyed.key.slice(first.index))) return []
  }
  if (after.length === 0 && addressee === null) return []
  const deadline = after.find((d) => d.end !== null || d.start !== null) ?? after[0] ?? null
  const start = event !== null ? 0 : first.index
  const end = Math.max(addressee?.end ?? 0, deadline?.span.end ?? 0, first.index + first[0].length)
  return [
    {
      to: addressee?.name ?? '',
      text: withoutEnd(words.slice(start, end)),
      end: deadline?.end ?? null,
      kind: deadline?.kind ?? (event === null ? null : 'relative'),
      time: deadline?.time ?? null,
      via: email,
      span: { start: sentence.start + start, end: sentence.start + end },
    },
  ]
}

function addresseeOf(keyed: Keyed, from: number): { name: string; end: number } | null {
  for (const match of allOf(TO, keyed, keyed.key)) {
    if (match.index < from - 1) continue
    const whole = match[1] ?? ''
    const at = match.index + match[0].length - whole.length
    const stop = STOP[keyed.spelling].exec(whole)
    const length = stop === null ? whole.length : stop.index
    let end = at + length
    const through = THROUGH[keyed.spelling].exec(keyed.key.slice(end))
    if (through !== null) end += through[0].length
    const name = withoutEnd(keyed.text.slice(at, end))
    if (name.length > 1) return { name, end }
  }
  return null
}

function sentencesOf(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  let from = 0
  for (const match of words.matchAll(/(?:\.\s+(?=\p{Lu})|;\s+|\n+)/gu)) {
    found.push({ start: span.start + from, end: span.start + match.index })
    from = match.index + match[0].length
  }
  found.push({ start: span.start + from, end: span.end })
  return found.filter((s) => s.end > s.start)
}
