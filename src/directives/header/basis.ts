import { day } from '../../calendar/day.ts'
import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import type { Reading } from '../reading.ts'

const OPENS = wordPattern(
  '^\\s*(?:căn cứ|thực hiện|tiếp tục thực hiện|theo (?:đề nghị|đề xuất|nội dung|chỉ đạo|công văn|báo cáo)|tiếp theo|xét |trên cơ sở|để (?:tiếp tục )?(?:thực hiện|triển khai)|triển khai|quyết định số|công văn số|cuối|phúc đáp|kế hoạch số)',
)
const CITED =
  /(?<=[\s(]|^)(?:số\s+)?(?<n>\d{1,6}(?:\/\d{4})?\s?[-/](?:\s?[\p{Lu}][\p{L}\d&.]*)(?:\s?[-/&]\s?[\p{Lu}][\p{L}\d&.]*)*)(?:,)?(?:\s*,?\s*(?:ngày)\s*(?<d>\d{1,2})\s*(?:\/|\.|\s*tháng\s*)(?<m>\d{1,2})\s*(?:\/|\.|\s*năm\s*)(?<y>\d{4}))?/gu
/** What a citation says of itself; a number in it belongs to another document. */
const NESTED = wordPattern(
  '\\b(?:về|sửa đổi|bổ sung|bởi|hướng dẫn thực hiện|tiếp tục áp dụng|thay thế|quy định tại)\\b',
)

/** Documents that a directive rests on (căn cứ), cited directly in one of its opening paragraphs. */
export function basisOf(paragraph: Keyed, offset: number): Reading['basis'] {
  if (!OPENS[paragraph.spelling].test(paragraph.key.slice(0, 60))) return []
  const found: Reading['basis'] = []
  let from = 0
  for (const match of paragraph.text.matchAll(CITED)) {
    const g = match.groups ?? {}
    const number = (g['n'] ?? '').replace(/\s*([-/&])\s*/g, '$1')
    if (!/[-/]\p{Lu}/u.test(number) && !/\/QH\d/.test(number)) continue
    const between = paragraph.key.slice(from, match.index)
    const segment = between.slice(Math.max(between.lastIndexOf(';'), between.lastIndexOf('.')) + 1)
    const first = from === 0
    from = match.index + match[0].length
    if (!first && segment === between && NESTED[paragraph.spelling].test(segment)) continue
    const issuedOn = g['y'] === undefined ? null : day(Number(g['y']), Number(g['m']), Number(g['d']))
    found.push({ number, issuedOn, text: match[0].trim(), start: offset + match.index, end: offset + from })
  }
  return found
}
