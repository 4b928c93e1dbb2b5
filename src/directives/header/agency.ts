import type { Found } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { foundIn } from '../structure/found.ts'
import { fold } from '../../base/vietnamese.ts'

const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
const MOTTO = /^(?:cong h[oò]a|cong$|cong \.|dang cong san|doc lap|xa hoi|chu nghia)/
/** First words of agencies; a line that begins otherwise goes on with the name above it. */
const AGENCY =
  /^(?:chu tich|uy ban|ubnd|hdnd|hoi dong|so |phong |bo |ban |chi cuc|cuc |tong |vu |vien |trung tam|benh vien|truong |cong doan|lien doan|doan |tinh uy|thanh uy|huyen uy|dang |van phong|thu tuong|chinh phu|cong an|kho bac|bao hiem|ngan hang|hoi |thanh tra|mat tran|cong ty|tap doan|toa an|hoc vien|dai hoc|lien minh|tram |quoc hoi|cum |to |ubmttq|mttq|lien hiep|bch |so$)/
/** "CHỦ TỊCH / ỦY BAN NHÂN DÂN TỈNH …" over a công điện: one issuer. */
const POST = /^chu tich$/
const END = /^(?:so\s*[:\d.]|s6|v\/v|so\s*:)/

interface Agencies {
  issuer: Found<string> | null
  parent: Found<string> | null
}

/** The agency (cơ quan ban hành) and the one above it (cơ quan chủ quản) from the left column of a head. */
export function agenciesOf(head: readonly Paragraph[]): Agencies {
  const names: Found<string>[] = []
  for (const paragraph of head) {
    const key = fold(paragraph.text)
    if (END.test(key)) {
      if (names.length > 0) break
      continue
    }
    if (
      MOTTO.test(key) ||
      !inCapitals(paragraph.text.replace(/(?<=^\p{Lu}) (?=\p{Ll})/gu, '')) ||
      /\d{3}/.test(paragraph.text)
    )
      continue
    const last = names.at(-1)
    if (last !== undefined && (!AGENCY.test(key) || POST.test(fold(last.value)))) {
      names[names.length - 1] = {
        value: `${last.value} ${paragraph.text.trim()}`,
        span: { start: last.span.start, end: paragraph.end },
        confidence: last.confidence,
      }
    } else if (AGENCY.test(key)) {
      names.push(foundIn(paragraph, 0, paragraph.text.length, paragraph.text.trim()))
    }
  }
  const issuer = names.at(-1) ?? null
  return { issuer, parent: names.length > 1 ? (names[0] ?? null) : null }
}
