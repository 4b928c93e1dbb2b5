import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import { clock } from '../moment.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const EVERY = '(?:hằng|hàng|mỗi)'
const HOUR = '(?<h>\\d{1,2})\\s*(?:giờ|h|:)\\s*(?:(?<mi>\\d{2})\\s*(?:phút\\b)?)?'
const LEAD = '(?:(?:chậm|muộn) nhất(?: là| vào)? )?(?:trước|vào|đúng|lúc)?\\s*'

/** With a day or an hour of the period. */
const EXACT: { rule: string; pattern: WordPattern }[] = [
  {
    rule: 'hour-of-every-day',
    pattern: wordPattern(`\\b${LEAD}${HOUR},?\\s*(?:ngày )?${EVERY} (?:ngày|tuần|tháng)\\b`, 'g'),
  },
  {
    rule: 'hour-of-every-weekday',
    pattern: wordPattern(
      `\\b${LEAD}(?:${HOUR},? )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|\\d),?(?: tuần \\d)? ${EVERY} (?:tuần|tháng)\\b`,
      'g',
    ),
  },
  {
    rule: 'day-of-every-month',
    pattern: wordPattern(
      `\\b${LEAD}(?:${HOUR},? )?ngày (?:mồng |mùng )?\\d{1,2}(?: của)? ${EVERY} (?:tháng|quý|năm)\\b`,
      'g',
    ),
  },
  {
    rule: 'day-of-the-next-month',
    pattern: wordPattern(
      `\\b${LEAD}ngày (?:mồng |mùng )?\\d{1,2} (?:của )?tháng (?:trước|sau|kế tiếp|tiếp theo)(?: đó| liền kề)?\\b`,
      'g',
    ),
  },
  {
    rule: 'week-of-a-period',
    pattern: wordPattern('\\bvào tuần (?:đầu|cuối)(?: cùng| tiên)?(?: của)? (?:tháng|quý|năm)[^,;.]{0,40}', 'g'),
  },
]
const LOOSE: { rule: string; pattern: WordPattern }[] = [
  {
    rule: 'at-a-yearly-meeting',
    pattern: wordPattern(`\\btại (?:hội nghị|kỳ họp|phiên họp)[^,;.]{0,40} ${EVERY} (?:năm|quý|tháng)\\b`, 'g'),
  },
  {
    rule: 'periodically',
    pattern: wordPattern(
      `\\bđịnh kỳ (?:${EVERY} (?:ngày|tuần|tháng|quý|năm)|\\d{1,2} tháng|(?:một|1) (?:tháng|quý|năm))(?:\\s*,\\s*(?:${EVERY} )?(?:quý|năm|tháng))*(?: (?:một|1) lần)?`,
      'g',
    ),
  },
  {
    rule: 'every-period',
    pattern: wordPattern(`\\b${EVERY} (?:ngày|tuần|tháng|quý|năm)\\b(?! học)(?: (?:một|1) lần)?`, 'g'),
  },
  {
    rule: 'always',
    pattern: wordPattern(
      '\\b(?:thời gian(?: thực hiện)?\\s*:\\s*)(?:thực hiện )?thường xuyên|\\bthực hiện thường xuyên(?=\\s*[.;]|\\s*$)',
      'g',
    ),
  },
]
/** "ngân sách hằng năm", "nhu cầu hàng ngày": the period belongs to the thing, not to the work. */
const OF_A_THING = wordPattern(
  '\\b(?:ngân sách|nhà nước|dự toán|chất lượng|kế hoạch|xếp loại|đánh giá|nhu cầu|sinh hoạt|đời sống|công việc|bình quân|thu nhập|tháng \\d{1,2}|là ngày|kinh phí|cộng)\\s*$',
)
const IS_A_DAY = wordPattern('^\\s*(?:là|của (?:người|gia đình|nhân dân))\\b')

export function recurring(keyed: Keyed): FoundDeadline[] {
  const found: FoundDeadline[] = []
  for (const { rule, pattern } of EXACT) {
    for (const match of allOf(pattern, keyed)) {
      const time = clock(match.groups?.['h'], match.groups?.['mi'], undefined)
      found.push(candidate(keyed, match.index, match.index + match[0].length, { rule, kind: 'recurring', time }))
    }
  }
  for (const { rule, pattern } of LOOSE) {
    for (const match of allOf(pattern, keyed)) {
      const end = match.index + match[0].length
      if (OF_A_THING[keyed.spelling].test(keyed.key.slice(Math.max(0, match.index - 30), match.index))) continue
      if (IS_A_DAY[keyed.spelling].test(keyed.key.slice(end, end + 20))) continue
      found.push(candidate(keyed, match.index, end, { rule, kind: 'recurring' }))
    }
  }
  return found
}
