import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { withoutEnd } from '../structure/found.ts'
import { UNIT_START_SOURCE } from '../lexicon/unit-heads.ts'

const WHOM = `(?=(?:${UNIT_START_SOURCE}|cấp ủy|thủ tướng|phó thủ tướng|bộ chính trị|quốc hội|ban bí thư|bcđ|bcd|phòng|sở|hội đồng)(?![\\p{L}\\p{N}]))`
/** "gửi về X", "báo cáo X": surely the addressee. */
const TO = wordPattern(
  `\\b(?:gửi về|nộp về|gửi đến|gửi tới|gửi cho|gửi|nộp|về|báo cáo(?: nhanh| ngay| kịp thời| tuần trình| trình)?|tuần trình) ${WHOM}`,
  'g',
)
/** "báo cáo … với X": the addressee when nothing surer is found. */
const PERHAPS = wordPattern(`\\b(?<!đối )(?:với|cho|đến|lên|tới) ${WHOM}`, 'g')
const STOP = wordPattern(
  '\\s*(?:,?\\s*\\b(?:trước|tại (?:kỳ|phiên|cuộc|hội nghị)|chậm nhất|muộn nhất|để|theo|định kỳ|kết quả|số (?!\\d)|danh mục|những|tình hình|đồng thời|(?:hằng|hàng) (?:ngày|tháng|năm|quý|tuần)|xem xét|phê duyệt|nhận|vào|trong|từ ngày|đúng|kèm|gồm|về|tiến độ|khi|và (?:gửi|báo cáo|lưu|tham mưu)|đến|việc|bằng|đồng chí|qua địa chỉ|giải quyết|có|đề nghị|yêu cầu|tổng hợp)\\b|,|\\s-\\s|;|:|\\.(?:\\s|$)|$|\\s(?=\\())',
  'g',
)
const THROUGH = wordPattern('^\\s*\\((?:qua|thông qua)[^)]{2,140}\\)')
const NEXT_NAME = wordPattern(
  `^,\\s*(?:${UNIT_START_SOURCE}|cấp ủy|thủ tướng|bộ chính trị|ban bí thư)(?![\\p{L}\\p{N}])`,
)
const LONGEST = 170

export interface Addressee {
  /** with the channel in brackets: "UBND tỉnh (qua Sở Nội vụ)" */
  name: string
  start: number
  end: number
}

/** Who gets a report (nơi nhận báo cáo), looked for from the verb on. */
export function addresseeAfter(keyed: Keyed, from: number): Addressee | null {
  for (const pattern of [TO, PERHAPS]) {
    for (const match of allOf(pattern, keyed)) {
      if (match.index < from - 1) continue
      const start = match.index + match[0].length
      let end = nameEnd(keyed, start)
      const through = THROUGH[keyed.spelling].exec(keyed.key.slice(end))
      if (through !== null) end += through[0].length
      const name = withoutEnd(keyed.text.slice(start, end))
      if (name.length > 1) return { name, start, end }
    }
  }
  return null
}

function nameEnd(keyed: Keyed, start: number): number {
  const rest = keyed.key.slice(start, start + LONGEST)
  for (const stop of rest.matchAll(STOP[keyed.spelling])) {
    const comma = /^\s*,/u.test(stop[0])
    const capital = /^,\s*\p{Lu}/u.test(keyed.text.slice(start + stop.index).trimStart())
    const named = /^\s*-/u.test(stop[0]) && /^\s*-\s*\p{Lu}/u.test(keyed.text.slice(start + stop.index))
    if (named) continue
    // "Sở Nội vụ nơi doanh nghiệp đến hoạt động": the clause is part of the name.
    if (/^\s*(?:đến|den|có|co)$/u.test(stop[0]) && /(?:^|\s)(?:nơi|noi)\s/u.test(rest.slice(0, stop.index))) continue
    if (comma && capital && NEXT_NAME[keyed.spelling].test(rest.slice(stop.index).trimStart())) continue
    return start + stop.index
  }
  return start + rest.length
}
