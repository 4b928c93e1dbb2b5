import type { Found, Reading } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { DAMAGED, LABELLED, foundIn, withoutEnd } from '../structure/found.ts'

const COPIES = /^(?:\*\s*)?n[oơ]['i]?i?\s*(?:nh[aâậ~]\S*|nhận)\s*[:.]?\s*/iu
const BULLET = /^[-–+•]\s*/
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*[./]?\s*\p{Lu}/u
const isTitle = (text: string): boolean => !/[\p{Ll}\d]/u.test(text) && /\p{Lu}{2}/u.test(text)
const ACADEMIC = /^(?:(?:PGS|GS|TS|ThS|BS\.?\s?CK\s?I{1,2}|BS|CN|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\.?\s*)+/u
const NAME = /^\p{Lu}[\p{Ll}’']*(?: \p{Lu}[\p{Ll}’']*){1,5}$/u
const NO_NAME = /^(?:Nơi|Như|Sở|Bộ|Ủy|Uỷ|Ban|Phòng|Lưu|Bản|Đã|Ký|Độc|Cộng)(?: |$)/u

type Signer = NonNullable<Reading['signer']>

/** Capacity, title and name of who signed (thẩm quyền, chức vụ, họ tên). */
export function signerOf(foot: readonly Paragraph[]): Signer | null {
  const lines = foot.filter((p) => !BULLET.test(p.text) && !COPIES.test(p.text))
  const from = lines.findIndex((p) => CAPACITY.test(p.text) || (isTitle(p.text) && p.text.length > 5))
  const after = from < 0 ? lines : lines.slice(from)
  const capacities = after.filter((p) => CAPACITY.test(p.text))
  const lastCapacity = capacities.at(-1)
  const capacityEnd = lastCapacity === undefined ? -1 : after.indexOf(lastCapacity)
  const title = from < 0 ? undefined : after.slice(capacityEnd + 1).find((p) => isTitle(p.text) && p.text.length > 4)
  const nameAt = after.find((p) => isName(p.text)) ?? lines.find((p) => isName(p.text))
  const first = capacities[0] ?? title ?? nameAt
  const last = nameAt ?? title ?? lastCapacity
  if (first === undefined || last === undefined) return null
  return {
    value: {
      capacity: capacities.length === 0 ? null : capacities.map((p) => p.text.trim()).join(' '),
      title: title?.text.trim() ?? null,
      name: nameAt?.text.replace(ACADEMIC, '').trim() ?? null,
    },
    span: { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) },
    confidence: nameAt !== undefined && title !== undefined ? LABELLED : DAMAGED,
  }
}

function isName(text: string): boolean {
  const name = text.replace(ACADEMIC, '').trim()
  return NAME.test(name) && !NO_NAME.test(name) && name.length < 40
}

/** Receivers at the foot (nơi nhận), with the mark that tells why. */
export function copiesOf(foot: readonly Paragraph[]): Found<string>[] {
  const start = foot.findIndex((p) => COPIES.test(p.text))
  if (start < 0) return []
  return foot.slice(start).flatMap((paragraph, i) => {
    const skip = i === 0 ? (COPIES.exec(paragraph.text)?.[0].length ?? 0) : 0
    const rest = paragraph.text.slice(skip)
    const bullet = BULLET.exec(rest)?.[0].length ?? 0
    const value = withoutEnd(rest.slice(bullet))
    if (value === '' || (bullet === 0 && i > 0 && !/^(?:Như|Lưu)/u.test(rest))) return []
    return [foundIn(paragraph, skip + bullet, skip + bullet + value.length, value)]
  })
}
