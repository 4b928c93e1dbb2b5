import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import { WEEKDAY_SOURCE, clock } from '../moment.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const EVERY = '(?:hằng|hàng|mỗi)'
const HOUR = '(?<h>\\d{1,2})\\s*(?:giờ|h|:)\\s*(?:(?<mi>\\d{2})\\s*(?:phút\\b)?)?'
const LEAD = '(?:định kỳ )?(?:(?:chậm|muộn) nhất(?: là| vào)? )?(?:trước|vào|đúng|lúc)?\\s*'
const WEEKDAY = `(?:(?:sáng|chiều) )?(?:ngày )?${WEEKDAY_SOURCE}`
const DATE = '(?:ngày (?:mồng |mùng )?\\d{1,2}|(?:mồng|mùng) \\d{1,2})'
const DATED = `${DATE}(?:\\s*(?:/|tháng )\\s*\\d{1,2})?(?!\\s*/?\\d)`

/** With a day or an hour of the period. */
const EXACT: { rule: string; pattern: WordPattern }[] = [
  {
    rule: 'hour-of-every-day',
    pattern: wordPattern(`\\b${LEAD}${HOUR},?\\s*(?:ngày )?${EVERY} (?:ngày|tuần|tháng)\\b`, 'g'),
  },
  {
    rule: 'hour-of-every-weekday',
    pattern: wordPattern(`\\b${LEAD}(?:${HOUR},? )?${WEEKDAY},?(?: tuần \\d)? ${EVERY} (?:tuần|tháng)\\b`, 'g'),
  },
  {
    rule: 'two-days-of-every-year',
    pattern: wordPattern(
      `\\b${LEAD}${DATED}(?:\\s*,\\s*${DATED})*(?:,)? (?:và|hoặc) (?:trước |vào )?(?:${DATED}|\\d{1,2}/\\d{1,2}),? ${EVERY} (?:tháng|năm)\\b`,
      'g',
    ),
  },
  {
    rule: 'day-of-every-month',
    pattern: wordPattern(`\\b${LEAD}(?:${HOUR},? )?${DATE}(?: của)? ${EVERY} (?:tháng|quý|năm)\\b`, 'g'),
  },
  {
    rule: 'every-period-on-a-day',
    pattern: wordPattern(
      `\\b(?:định kỳ )?${EVERY} (?:tuần|tháng|quý|năm)\\s*[,(]?\\s*(?:(?:chậm|muộn) nhất(?: là| vào)? )?(?:trước|vào|đúng)?\\s*(?:${HOUR},? )?(?:${DATED}|${WEEKDAY})(?: của tháng(?: [^,;.]{0,30})?)?`,
      'g',
    ),
  },
  {
    rule: 'day-of-the-next-month',
    pattern: wordPattern(
      `\\b${LEAD}${DATE} (?:của )?tháng (?:trước|sau|kế tiếp|tiếp theo|(?:đầu|cuối)(?: của)? (?:mỗi )?quý)(?: đó| liền kề| sau| tiếp theo| báo cáo)?\\b`,
      'g',
    ),
  },
  {
    rule: 'day-of-the-last-month',
    pattern: wordPattern(
      `\\b${LEAD}${DATE} (?:của )?tháng (?:đầu|cuối)(?: cùng| tiên)?(?: của)? (?:mỗi )?(?:quý|học kỳ|năm|kỳ)(?: báo cáo)?\\b`,
      'g',
    ),
  },
  {
    rule: 'last-day-of-a-period',
    pattern: wordPattern(
      `\\b${LEAD}ngày (?:làm việc )?(?:cuối cùng|đầu tiên)(?: của)? (?:${EVERY} )?(?:tuần|tháng|quý)(?! \\d)\\b`,
      'g',
    ),
  },
  {
    rule: 'week-of-a-period',
    pattern: wordPattern(
      '\\bvào tuần (?:đầu|cuối)(?: cùng| tiên)?(?: của)? (?:tháng(?! \\d)|quý(?! [iv\\d])|năm(?! \\d))[^,;.]{0,40}',
      'g',
    ),
  },
]
const PERIOD = `(?:${EVERY} )?(?:\\d{1,2} tháng|tháng|quý|năm|tuần)(?! \\d)`
const ONCE = '(?:\\s*/\\s*| )(?:0?1|một) lần'
const LOOSE: { rule: string; pattern: WordPattern }[] = [
  {
    rule: 'at-a-yearly-meeting',
    pattern: wordPattern(`\\btại (?:hội nghị|kỳ họp|phiên họp)[^,;.]{0,40} ${EVERY} (?:năm|quý|tháng)\\b`, 'g'),
  },
  {
    rule: 'periodically',
    pattern: wordPattern(
      `\\bđịnh kỳ (?:${EVERY} (?:ngày|tuần|tháng|quý|năm)|\\d{1,2} tháng|(?:một|0?1) (?:tháng|quý|năm)|tháng|quý|năm)(?:\\s*(?:,|và)\\s*(?:cả )?${PERIOD})*(?:${ONCE})?`,
      'g',
    ),
  },
  {
    rule: 'every-period',
    pattern: wordPattern(
      `\\b${EVERY} (?:ngày|tuần|tháng|quý|năm)\\b(?! học)(?:\\s*(?:,|và)\\s*${EVERY} (?:tuần|tháng|quý|năm)\\b)*(?: (?:một|0?1) lần)?`,
      'g',
    ),
  },
  {
    rule: 'always',
    pattern: wordPattern(
      '\\b(?:thời gian(?: thực hiện| hoàn thành)?\\s*:\\s*)(?:thực hiện )?(?:thường xuyên|hằng năm|hàng năm)|\\b(?:thời gian )?thực hiện(?:\\s*:)? thường xuyên(?=\\s*[.;]|\\s*$)',
      'g',
    ),
  },
]
/** "ngân sách hằng năm", "nhu cầu hàng ngày": the period belongs to the thing, not to the work. */
const OF_A_THING = wordPattern(
  '\\b(?:ngân sách|nhà nước|dự toán|chất lượng|kế hoạch|xếp loại|đánh giá|nhu cầu|sinh hoạt|đời sống|công việc|bình quân|thu nhập|tháng \\d{1,2}|là ngày|kinh phí|cộng)\\s*$',
)
const IS_A_DAY = wordPattern('^\\s*(?:là|của (?:người|gia đình|nhân dân))\\b')

/** Two days that share one "hằng năm": asked before the fixed days, for only the second one stands beside it. */
const SHARED = new Set(['two-days-of-every-year'])

export const sharedRecurring = (keyed: Keyed): FoundDeadline[] =>
  exact(
    keyed,
    EXACT.filter((r) => SHARED.has(r.rule)),
  )

export function recurring(keyed: Keyed): FoundDeadline[] {
  const found = exact(
    keyed,
    EXACT.filter((r) => !SHARED.has(r.rule)),
  )
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

function exact(keyed: Keyed, rules: typeof EXACT): FoundDeadline[] {
  return rules.flatMap(({ rule, pattern }) =>
    allOf(pattern, keyed).map((match) => {
      const time = clock(match.groups?.['h'], match.groups?.['mi'], undefined)
      return candidate(keyed, match.index, match.index + match[0].length, { rule, kind: 'recurring', time })
    }),
  )
}
