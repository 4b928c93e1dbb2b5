import type { DeadlineKind } from '../../deadline.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext, Moment } from '../moment.ts'
import { HOUR_SOURCE, clock, dayOfMoment } from '../moment.ts'
import type { Keyed } from '../word-pattern.ts'
import { wordPattern } from '../word-pattern.ts'

const DONE =
  '(?:(?:thời gian|thời hạn) (?:thực hiện )?)?(?:phải )?(?:hoàn thành|hoàn tất|kết thúc|thực hiện)?\\s*(?:nhiệm vụ\\s*)?(?:xong\\s*|dứt điểm\\s*)?'
const SPAN_HOUR = '(?<fh>\\d{1,2})\\s*(?:giờ|h|:)\\s*(?<fm>\\d{2})?\\s*(?:phút\\s*)?(?:đến|[-–])\\s*'
const LATEST = '(?:(?:chậm|muộn|trễ) nhất\\s*:?\\s*(?:là\\s*|vào\\s*)?)'
const LIMIT =
  '(?:(?:thời )?hạn|hạn (?:cuối|chót))(?: cùng| cuối| chót)?(?: nộp| gửi| hoàn thành| thực hiện| trình| báo cáo| nhận| đăng ký)*(?: [^,;.:]{0,30})?\\s*(?::|là)\\s*(?:đến\\s*|là\\s*)?'
const TAIL = '(?:lúc\\s*)?(?:ngày\\s*)?$'

/** The words before a day that make a deadline of it, the strongest first. */
const LEADS: {
  kind: DeadlineKind
  rule: string
  hourOnly?: true
  weak?: true
  /** only where the word "ngày" or a year tells it from a share ("từ 3/4") */
  named?: true
  before: ReturnType<typeof wordPattern>
}[] = [
  {
    kind: 'by',
    rule: 'before-or-on-day',
    before: wordPattern(`\\b${DONE}(?:trước (?:hoặc|và) trong|trong (?:hoặc|và) trước) ${TAIL}`),
  },
  {
    kind: 'before',
    rule: 'latest-before-day',
    before: wordPattern(`(?:\\b${DONE})${LATEST}(?:đến\\s*)?trước (?:thời điểm )?${TAIL}`),
  },
  {
    kind: 'before',
    rule: 'done-before-day',
    before: wordPattern(
      `\\b(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|hạn|nộp)\\s*:?\\s*(?:nhiệm vụ )?(?:xong )?(?:đến )?trước ${TAIL}`,
    ),
  },
  {
    kind: 'before',
    rule: 'before-day',
    weak: true,
    before: wordPattern(`\\b(?:đến )?trước (?:thời điểm |thời hạn )?${TAIL}`),
  },
  {
    kind: 'by',
    rule: 'latest-day',
    before: wordPattern(
      `(?:\\b${DONE})(?:${LATEST}(?:đến\\s*)?(?:hết\\s*)?|không (?:quá|muộn hơn|chậm hơn)\\s*|${LIMIT}|thời gian hoàn thành\\s*:\\s*|hạn (?:đến|là)? ?)${TAIL}`,
    ),
  },
  { kind: 'by', rule: 'to-the-end-of-day', before: wordPattern(`\\b(?:đến |tới |trước )?hết ${TAIL}`) },
  {
    kind: 'by',
    rule: 'done-on-day',
    before: wordPattern(`\\b(?:hoàn thành|hoàn tất|xong|dứt điểm)(?: xong)? (?:(?:ngay )?trong )?${TAIL}`),
  },
  { kind: 'by', rule: 'within-day', before: wordPattern(`\\b(?:ngay )?trong ${TAIL}`) },
  { kind: 'on', rule: 'from-hour-to-hour', hourOnly: true, before: wordPattern(`\\btừ ${SPAN_HOUR}${TAIL}`) },
  { kind: 'by', rule: 'until-day', weak: true, before: wordPattern(`\\b(?:đến|tới) ${TAIL}`) },
  { kind: 'on', rule: 'on-day', weak: true, before: wordPattern(`\\b(?:(?:vào|đúng)(?: lúc)?|lúc) ${TAIL}`) },
  { kind: 'on', rule: 'from-hour', hourOnly: true, before: wordPattern(`\\b(?:bắt đầu )?từ ${TAIL}`) },
  {
    kind: 'on',
    rule: 'from-day',
    named: true,
    weak: true,
    before: wordPattern(`\\btừ ${TAIL}`),
  },
]
/** "tính đến ngày" cuts off figures, "có hiệu lực từ ngày" dates a law, "ban hành ngày" a paper: none asks for anything. */
const NOT_ASKING = wordPattern(
  '\\b(?:(?:tính|kể|hiệu lực|nhập cảnh)(?: thi hành)?(?: kể)?(?: đến| tới| từ| trước| vào)*(?: hết)?|(?:ban hành|ký|phát hành|thành lập|cấp)(?: từ| vào| đến)*)(?: ngày)?\\s*$',
)
const YEARLY = wordPattern('^\\s*,?\\s*(?:hằng|hàng|mỗi) (năm|quý|tháng)\\b')
const PERIODIC = wordPattern(
  '\\b(?:6 tháng|sáu tháng|định kỳ|(?:hằng|hàng) (?:năm|quý|tháng)|báo cáo (?:năm|quý|tháng)|báo cáo 6 tháng)\\b',
)
/** "ngày 20/3/2025 (trước 16h00)": the hour stands behind its day. */
const HOUR_BEHIND = wordPattern(`^\\s*[,(]?\\s*(?<lead>trước|chậm nhất|muộn nhất|vào lúc|lúc) ${HOUR_SOURCE}`)
const SPAN_OF_LEAD = 90

export function fixedDays(keyed: Keyed, moments: Moment[], context: DeadlineContext): FoundDeadline[] {
  const found: FoundDeadline[] = []
  for (const moment of moments) {
    if (moment.from !== null) continue
    const from = Math.max(0, moment.start - SPAN_OF_LEAD)
    const left = keyed.key.slice(from, moment.start)
    if (NOT_ASKING[keyed.spelling].test(left)) continue
    for (const lead of LEADS) {
      if (lead.hourOnly === true && moment.time === null) continue
      const named = moment.year !== null || /^ng[àa]y/u.test(keyed.key.slice(moment.start, moment.start + 4))
      if (lead.named === true && !named) continue
      const match = lead.before[keyed.spelling].exec(left)
      if (match === null) continue
      found.push(fixed(keyed, moment, context, from + match.index, lead))
      break
    }
  }
  return found
}

function fixed(
  keyed: Keyed,
  moment: Moment,
  context: DeadlineContext,
  start: number,
  lead: (typeof LEADS)[number],
): FoundDeadline {
  const right = keyed.key.slice(moment.end, moment.end + 40)
  const yearly = YEARLY[keyed.spelling].exec(right)
  if (yearly !== null) {
    const end = moment.end + yearly[0].length
    return candidate(keyed, start, end, { rule: 'day-of-every-year', kind: 'recurring', time: moment.time })
  }
  if (moment.year === null && PERIODIC[keyed.spelling].test(keyed.key.slice(Math.max(0, start - 60), start))) {
    return candidate(keyed, start, moment.end, {
      rule: 'day-of-a-periodic-report',
      kind: 'recurring',
      time: moment.time,
    })
  }
  const dated = dayOfMoment(moment, context)
  const assumed =
    dated?.assumedYear === true ? [{ what: 'year' as const, value: dated.day.slice(0, 4), from: 'document' }] : []
  const behind = moment.time === null ? HOUR_BEHIND[keyed.spelling].exec(right) : null
  const hour = behind?.groups ?? {}
  const kind = hour['lead']?.startsWith('tr') === true && lead.kind !== 'on' ? 'before' : lead.kind
  const opens = lead.before[keyed.spelling].exec(keyed.key.slice(start, moment.start))?.groups ?? {}
  return candidate(keyed, start, moment.end + (behind?.[0].length ?? 0), {
    rule: moment.exists ? lead.rule : 'no-such-day',
    kind,
    start: kind === 'on' ? (dated?.day ?? null) : null,
    end: dated?.day ?? null,
    time: clock(opens['fh'], opens['fm'], undefined) ?? moment.time ?? clock(hour['h'], hour['mi'], hour['half']),
    assumed,
  })
}

/** Rules whose words alone do not tell a deadline from a fact of the past. */
export const weakRules: ReadonlySet<string> = new Set(LEADS.filter((l) => l.weak === true).map((l) => l.rule))
