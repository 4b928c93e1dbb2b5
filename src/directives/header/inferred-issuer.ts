import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { NAMED_SOURCE } from '../lexicon/unit-heads.ts'
import type { Found } from '../reading.ts'
import { INFERRED } from '../structure/found.ts'

const SAYS =
  'đề nghị|kính đề nghị|yêu cầu|ban hành|thông báo|xin thông báo|hướng dẫn|có ý kiến|chỉ đạo và|xây dựng kế hoạch|trân trọng|triển khai báo cáo|kính mời|triệu tập|quyết định'
/** Who speaks in the body: a unit's name before a verb of saying, the post before it left out. */
const SPEAKER = wordPattern(
  `(?:^|[.,;:] |\\n)(?:(?:chủ tịch|giám đốc|thủ trưởng|bộ trưởng|hiệu trưởng|trưởng phòng|lãnh đạo) )?((?:${NAMED_SOURCE})\\b[^.,;:\\n]{0,90}?) (?:${SAYS})\\b`,
  'g',
)
const NOTICE = wordPattern(
  `(?:^|[.,;:] |\\n)((?:${NAMED_SOURCE})\\b[^.,;:\\n]{0,60}?) (?:xin )?thông báo (?:để|đến|tới)\\b`,
  'g',
)
const PLACE = '(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: \\p{Lu}\\p{Ll}+){1,4})'
const VERB_INSIDE = wordPattern('\\b(?:đã|được|chỉ đạo|phối hợp|tham mưu|của|tại|theo|thực hiện)\\b')

/** The issuer where the head is missing: who asks, orders or announces, with the place where the text names it. */
export function inferredIssuer(body: Keyed, offset: number): Found<string> | null {
  for (const pattern of [NOTICE, SPEAKER]) {
    for (const match of allOf(pattern, body)) {
      const name = match[1] ?? ''
      const at = match.index + match[0].indexOf(name)
      if (VERB_INSIDE[body.spelling].test(name)) continue
      const written = body.text.slice(at, at + name.length)
      if (/^(?:các|những)/iu.test(written) || !/^\p{Lu}/u.test(written)) continue
      return withPlace(body, written, { start: offset + at, end: offset + at + name.length })
    }
  }
  return null
}

function withPlace(body: Keyed, name: string, span: { start: number; end: number }): Found<string> {
  const value = name.replace(/\s*\([^)]*\)/g, '').trim()
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const own = new RegExp(`(?:của|nhiệm vụ[^.;\\n]{0,60}của) (${escaped}${PLACE})`, 'u').exec(body.text)
  return { value: own?.[1] ?? value, span, confidence: INFERRED }
}
