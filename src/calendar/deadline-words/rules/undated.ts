import type { DeadlineKind } from '../../deadline.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const COUNT = '\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?'
const SPAN = '(?:ngày(?: làm việc)?|giờ|tuần|tháng)'
const REST = '[^,;.\\n]{0,80}'

/** Deadlines that hang on another event, or on a time that is no day. */
const RULES: { rule: string; kind: DeadlineKind; pattern: WordPattern }[] = [
  {
    rule: 'within-days-of',
    kind: 'relative',
    pattern: wordPattern(
      `\\b(?:chậm nhất )?(?:là )?trong (?:vòng |thời hạn |thời gian )?${COUNT} ${SPAN},? (?:kể từ|từ|sau)(?: khi| ngày)? ${REST}`,
      'g',
    ),
  },
  {
    rule: 'latest-days-after',
    kind: 'relative',
    pattern: wordPattern(
      `\\b(?:chậm|muộn) nhất (?:là )?(?:sau )?${COUNT} ${SPAN},? (?:kể từ|từ|sau|trước)(?: khi| ngày)? ${REST}`,
      'g',
    ),
  },
  {
    rule: 'days-after',
    kind: 'relative',
    pattern: wordPattern(`\\bsau ${COUNT} ${SPAN},? (?:kể từ|từ|khi)(?: khi| ngày)? ${REST}`, 'g'),
  },
  {
    rule: 'days-before',
    kind: 'relative',
    pattern: wordPattern(`\\btrước (?:ngày|khi) (?!\\d)[^,;.\\d\\n]{3,60}(?:ít nhất|tối thiểu) ${COUNT} ${SPAN}`, 'g'),
  },
  {
    rule: 'day-of-the-month-before',
    kind: 'relative',
    pattern: wordPattern(`\\b(?:chậm nhất )?trước ngày \\d{1,2}(?: của)? tháng liền kề ${REST}`, 'g'),
  },
  {
    rule: 'after-an-act',
    kind: 'relative',
    pattern: wordPattern(
      `\\b(?:ngay )?sau khi (?!được|có|đã|báo cáo|nghe|thực hiện|tham khảo|kiểm tra)[^,;.\\n]{3,80}\\b(?:ban hành|điều chỉnh|có hiệu lực|thông qua|trúng tuyển)\\b${REST}`,
      'g',
    ),
  },
  {
    rule: 'once-an-act-is-issued',
    kind: 'relative',
    pattern: wordPattern(`\\b(?<!(?:sau|trước|trong|ngay) )khi (?!được|có|đã)[^;.\\n]{3,60}? ban hành\\b${REST}`, 'g'),
  },
  { rule: 'as-soon-as', kind: 'milestone', pattern: wordPattern('\\bngay khi [^,;.\\n]{3,60}', 'g') },
  {
    rule: 'from-now-to-the-end-of',
    kind: 'milestone',
    pattern: wordPattern('\\btừ nay (?:đến|cho đến|tới) (?:cuối|hết) (?:năm|tháng|quý)(?: \\d{4})?(?! học)', 'g'),
  },
  {
    rule: 'before-a-feast',
    kind: 'milestone',
    pattern: wordPattern('\\btrước (?:dịp )?tết(?: nguyên đán)?(?: (?:năm )?\\d{4})?', 'g'),
  },
  {
    rule: 'at-a-session',
    kind: 'milestone',
    pattern: wordPattern('\\btại kỳ họp (?:thứ )?[^\\s,.;]{1,6}(?:, quốc hội khóa [^\\s,.;]{1,6})?', 'g'),
  },
  {
    rule: 'within-a-school-year',
    kind: 'milestone',
    pattern: wordPattern('\\b(?:trong|kết thúc) năm học \\d{4}\\s*[-–]\\s*\\d{4}', 'g'),
  },
  {
    rule: 'target-of-a-year',
    kind: 'milestone',
    pattern: wordPattern('\\bđến năm \\d{4} (?:có|đạt|phấn đấu) [^,;.()\\n]{3,90}', 'g'),
  },
]

export function undated(keyed: Keyed): FoundDeadline[] {
  return RULES.flatMap(({ rule, kind, pattern }) =>
    allOf(pattern, keyed).map((m) => candidate(keyed, m.index, m.index + m[0].trimEnd().length, { rule, kind })),
  )
}
