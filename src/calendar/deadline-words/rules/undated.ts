import type { DeadlineKind } from '../../deadline.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const COUNT =
  '(?:\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|hai mươi|ba mươi)(?:\\s*\\([^)]{2,14}\\))?'
const SPAN = '(?:ngày(?: làm việc)?|giờ|tuần|tháng)'
const REST = '[^,;.\\n]{0,80}'

/** Deadlines that hang on another event, or on a time that is no day. */
const RULES: { rule: string; kind: DeadlineKind; pattern: WordPattern }[] = [
  {
    rule: 'within-days-of',
    kind: 'relative',
    pattern: wordPattern(
      `\\b(?:chậm nhất )?(?:là )?(?:trong (?:vòng |thời hạn |thời gian )?|không quá )${COUNT} ${SPAN}\\s*,?\\s*(?:kể từ|tính từ|từ|sau)(?: khi| ngày| thời điểm)? ${REST}`,
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
    pattern: wordPattern(
      `\\b(?:ngay )?sau (?:khi [^,;.\\d\\n]{3,60} )?${COUNT} ${SPAN}(?:,? (?:kể từ|tính từ|từ|khi)(?: khi| ngày)? ${REST})?`,
      'g',
    ),
  },
  {
    rule: 'days-before',
    kind: 'relative',
    pattern: wordPattern(`\\btrước (?:ngày|khi) (?!\\d)[^,;.\\d\\n]{3,60}(?:ít nhất|tối thiểu) ${COUNT} ${SPAN}`, 'g'),
  },
  {
    rule: 'days-before-an-event',
    kind: 'relative',
    pattern: wordPattern(
      `\\b(?:(?:chậm|muộn) nhất (?:là )?|ít nhất |tối thiểu )?(?:trước )?${COUNT} ${SPAN} (?:trước|so với)(?: khi| ngày| thời điểm)? (?:kỳ|ngày|phiên|cuộc|hội nghị|khi|thời điểm|diễn|tổ chức|khai|bắt)${REST}`,
      'g',
    ),
  },
  {
    rule: 'before-a-session',
    kind: 'relative',
    pattern: wordPattern(
      `\\btrước (?:kỳ họp|phiên họp|cuộc họp|hội nghị|khai mạc)(?: [^,;.\\d\\n]{2,50})? ${COUNT} ${SPAN}`,
      'g',
    ),
  },
  {
    rule: 'within-days',
    kind: 'relative',
    pattern: wordPattern(`\\btrong (?:vòng |thời hạn )${COUNT} ngày làm việc\\b`, 'g'),
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
    rule: 'before-a-season',
    kind: 'milestone',
    pattern: wordPattern(
      '\\btrước (?:khi (?:vào|bước vào) )?(?:ngày )?(?:mùa|cao điểm|kỳ thi|kỳ tuyển sinh|kỳ nghỉ|khai giảng|năm học|lễ|đại hội|rằm|ông công)(?: [^,;.\\d\\n]{2,50}?)?(?: (?:năm(?: học)? )?\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?(?=\\s*[,;.)]|\\s*$| (?:và|để|theo|tại|cho|trên) )',
      'g',
    ),
  },
  {
    rule: 'right-after',
    kind: 'relative',
    pattern: wordPattern(
      '\\bngay sau (?:khi (?:kết thúc|hoàn thành|có)|lễ|hội nghị|cuộc họp|đợt) [^,;.\\n]{3,70}',
      'g',
    ),
  },
  {
    rule: 'from-a-school-year',
    kind: 'milestone',
    pattern: wordPattern('\\btừ (?:đầu )?năm học \\d{4}\\s*[-–]\\s*\\d{4}', 'g'),
  },
  {
    rule: 'at-a-session',
    kind: 'milestone',
    pattern: wordPattern(
      '\\btại kỳ họp (?:(?:thường lệ )?(?:cuối|giữa|đầu) năm(?: \\d{4})?|thường lệ|gần nhất|(?:thứ )?[^\\s,.;]{1,6}(?:, quốc hội khóa [^\\s,.;]{1,6})?)',
      'g',
    ),
  },
  {
    rule: 'part-of-a-month',
    kind: 'milestone',
    pattern: wordPattern(
      '\\b(?:(?:trong|vào|từ) )?(?:(?:đầu|giữa) (?:tháng|quý|năm)|(?:(?:trong|vào) )(?:tuần (?:thứ )?(?:đầu|cuối|nhất|hai|ba|tư|\\d)(?: tiên| cùng)?(?: của)?|thượng tuần|trung tuần|hạ tuần) (?:tháng|quý)) (?:[ivx]+|\\d{1,2})\\b(?:\\s*(?:/|năm )\\s*\\d{4})?',
      'g',
    ),
  },
  {
    rule: 'within-a-school-year',
    kind: 'milestone',
    pattern: wordPattern(
      '\\b(?:trong|kết thúc|thời gian(?: thực hiện| hoàn thành)?\\s*:) năm học \\d{4}\\s*[-–]\\s*\\d{4}',
      'g',
    ),
  },
  {
    rule: 'target-of-a-year',
    kind: 'milestone',
    pattern: wordPattern(
      '(?:\\b(?:đến |phấn đấu (?:đến )?|và )|, )(?:hết )?năm \\d{4},? (?:(?:có|đạt|phấn đấu|ít nhất|tối thiểu|trên|tỷ lệ|100) [^,;.()\\n]{3,90}|\\d{1,3}(?:[.,]\\d+)?\\s*%[^,;.()\\n]{0,60})',
      'g',
    ),
  },
]

/** Rules whose words hold a month or a year that is no term by itself: they are asked before the fixed days. */
const EARLY = new Set(['target-of-a-year'])
const find = (keyed: Keyed, rules: typeof RULES): FoundDeadline[] =>
  rules.flatMap(({ rule, kind, pattern }) =>
    allOf(pattern, keyed).map((m) => candidate(keyed, m.index, m.index + m[0].trimEnd().length, { rule, kind })),
  )

export const early = (keyed: Keyed): FoundDeadline[] =>
  find(
    keyed,
    RULES.filter((r) => EARLY.has(r.rule)),
  )
export const undated = (keyed: Keyed): FoundDeadline[] =>
  find(
    keyed,
    RULES.filter((r) => !EARLY.has(r.rule)),
  )
