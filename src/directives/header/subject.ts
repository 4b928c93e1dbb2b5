import type { Found } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { foundOver } from '../structure/found.ts'

const LABEL = /^v\/v\s*:?\s*|^về việc\s*:?\s*(?=\p{Ll})/iu
const STOP =
  /^(?:v\/v|cộng h[oò]a|đảng cộng sản|độc lập|kính gửi|số\s*[:\d]|h[ỏo][aả] tốc|hỏa tốc|thượng khẩn|khẩn$|mật$|tối mật|tuyệt mật|lưu hành nội bộ|xem xong trả lại|doc lap|kinh g)/iu
const PLACE_AND_DATE = /^\s*\p{Lu}[^,\d]{1,40},\s*(?:ngày|ngay)\b/u
const AUTHOR = /^CỦA\s/u
const LONGEST = 600

/** What a directive is about (trích yếu): under the title, or after "V/v" in the head of a công văn. */
export function subjectOf(underTitle: readonly Paragraph[], head: readonly Paragraph[]): Found<string> | null {
  if (underTitle.length > 0) {
    // "CỦA BỘ CHÍNH TRỊ / VỀ …" names the author first.
    const about = AUTHOR.test(underTitle[0]?.text ?? '') ? underTitle.findIndex((p) => /^VỀ\s/u.test(p.text)) : 0
    return foundOver(underTitle.slice(Math.max(0, about)), (t) => t.replace(/^v\/v\s*:?\s*/iu, ''))
  }
  const start = head.findIndex((p) => /^v\/v\b/iu.test(p.text) || /^về việc\s/iu.test(p.text))
  if (start < 0) return null
  const lines = [head[start]].filter((p): p is Paragraph => p !== undefined)
  for (const next of head.slice(start + 1)) {
    if (next.apart || STOP.test(next.text) || PLACE_AND_DATE.test(next.text) || lines.length > 4) break
    lines.push(next)
  }
  return foundOver(lines, (t) => t.slice(0, LONGEST).replace(LABEL, ''))
}
