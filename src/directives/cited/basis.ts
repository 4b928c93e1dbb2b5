import { day } from '../../calendar/day.ts'
import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import type { Reading } from '../reading.ts'
import { CITATION_SOURCE, citationOf } from './citation.ts'

const OPENS = wordPattern(
  '^\\s*(?:[-–+•]\\s*)?(?:căn cứ|thực hiện|tiếp tục thực hiện|theo (?:đề nghị|đề xuất|nội dung|chỉ đạo|công văn|báo cáo)|tiếp theo|xét |trên cơ sở|để (?:tiếp tục )?(?:thực hiện|triển khai)|triển khai|quyết định số|công văn số|cuối|phúc đáp|kế hoạch số)',
)
const CITED = new RegExp(`(?<=[\\s(]|^)(?:số\\s+)?${CITATION_SOURCE}`, 'gu')
/** What a citation says of itself; a number in it belongs to another document. */
const NESTED = wordPattern(
  '\\b(?:về|sửa đổi|bổ sung|bởi|hướng dẫn thực hiện|tiếp tục áp dụng|thay thế|quy định tại)\\b',
)

/** A law is cited by its name: what stands between it and its date, its number or the end of the citation. */
const LAW = wordPattern(
  '(?:^|[;,] ?|và )\\s*(?:[-–+•]\\s*)?(?:(?:căn cứ|thực hiện|theo)(?: quy định(?: của| tại)?)? )?((?:(?:các )?(?:bộ luật|luật|pháp lệnh|hiến pháp))(?![\\p{L}\\p{N}])[^;:,]{3,160}?)(?=,? (?:ngày|số|được|sửa đổi|quy định)\\b|\\s*[;:,.]|\\s*$| và (?:nghị định|thông tư|luật|quyết định))',
  'g',
)
const LAW_DATE = /^,?\s*ngày\s*(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/u

/** Documents that a directive rests on (căn cứ), cited directly in one of its opening paragraphs. */
export function basisOf(paragraph: Keyed, offset: number, listed = false): Reading['basis'] {
  if (!listed && !OPENS[paragraph.spelling].test(paragraph.key.slice(0, 60))) return []
  const found: Reading['basis'] = lawsOf(paragraph, offset)
  let from = 0
  for (const match of paragraph.text.matchAll(CITED)) {
    const cited = citationOf(match)
    if (cited === null) continue
    const between = paragraph.key.slice(from, match.index)
    const segment = between.slice(Math.max(between.lastIndexOf(';'), between.lastIndexOf('.')) + 1)
    const first = from === 0
    from = match.index + match[0].length
    if (!first && segment === between && NESTED[paragraph.spelling].test(segment)) continue
    found.push({
      ...cited,
      title: null,
      text: match[0].trim(),
      start: offset + match.index,
      end: offset + from,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

function lawsOf(paragraph: Keyed, offset: number): Reading['basis'] {
  if (!FORMAL[paragraph.spelling].test(paragraph.key.slice(0, 40))) return []
  return allOf(LAW, paragraph).flatMap((match) => {
    const name = match[1] ?? ''
    const at = match.index + match[0].lastIndexOf(name)
    const end = at + name.length
    if (/\d\//.test(name) || /^,? số /u.test(paragraph.key.slice(end, end + 5))) return []
    const title = paragraph.text.slice(at, end).trim()
    const date = LAW_DATE.exec(paragraph.key.slice(end))
    const issuedOn = date === null ? null : day(Number(date[3]), Number(date[2]), Number(date[1]))
    const year = /năm (\d{4})$/u.exec(title)?.[1] ?? null
    const start = offset + at
    return [{ number: null, title, issuedOn: issuedOn ?? year, text: title, start, end: start + title.length }]
  })
}

/** Laws are bases of what is decided; in other openings they are only spoken of. */
const FORMAL = wordPattern(
  '^\\s*(?:[-–+•]\\s*)?(?:căn cứ|thực hiện (?:quy định(?: của| tại)? )?(?:bộ luật|luật|pháp lệnh))',
)
