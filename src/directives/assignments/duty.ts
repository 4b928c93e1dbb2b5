import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { tokens } from '../../base/vietnamese.ts'
import { DUTY_SOURCE, STRONG_SOURCE } from '../lexicon/duty-pattern.ts'

const VERB_AT_START = wordPattern(
  `^\\s*(?:(?:từng bước|trước hết|đồng thời|riêng|việc) )?(?:${STRONG_SOURCE}|${DUTY_SOURCE})\\b`,
)
const VERB = wordPattern(`\\b(?:${STRONG_SOURCE}|${DUTY_SOURCE})\\b`)
const NO_DUTY = wordPattern(
  '^\\s*(?:trên đây là|trong quá trình|nếu (?:có )?(?:khó khăn|vướng mắc|gì)|trường hợp (?:có )?khó khăn|mọi (?:khó khăn|vướng mắc)|\\(?(?:gửi )?kèm theo|chi tiết (?:xin )?liên hệ|địa chỉ liên hệ|thông tin liên hệ|cơ bản (?:thống nhất|đồng ý)|thống nhất (?:với|chủ trương)|ghi nhận|biểu dương|(?:nay )?(?:thu hồi|bãi bỏ|thay thế|đính chính|hủy bỏ) (?:công văn|quyết định|kế hoạch|văn bản|thông báo) số|hoan nghênh|đánh giá cao|phê bình|đồng ý|nhất trí|cơ bản nhất trí|chấp thuận|như vậy|tổng số|thông qua|(?:văn bản|công văn|quyết định|kế hoạch|chỉ thị|nghị quyết) này (?:có hiệu lực|thay thế)|không (?:lập|báo cáo|niêm yết|gửi|phối hợp|thông báo|cử) .*(?:theo quy định của pháp luật))',
)
const FEWEST_WORDS = 4

/** Whether words without a unit ask for something at all; outlines, facts and courtesies do not. */
export function isDuty(words: string, spelling: Keyed['spelling']): boolean {
  const keyed = keyedOf(words.slice(0, 600), spelling)
  if (NO_DUTY[spelling].test(keyed.key)) return false
  const count = tokens(keyed.text.slice(0, 200)).length
  if (count < FEWEST_WORDS) return false
  return VERB_AT_START[spelling].test(keyed.key) || (count > 10 && VERB[spelling].test(keyed.key))
}
