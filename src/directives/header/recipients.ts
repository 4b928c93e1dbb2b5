import type { Found } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { foundIn, withoutEnd } from '../structure/found.ts'

const LABEL = /^(?:kính gửi|kinh g\S{1,3}|[^:]{0,80}\sđiện)\s*:?\s*/iu
const BULLET = /^[-–+•]\s*/
const LONGEST = 400

/** Addressees (kính gửi), one entry as written; a group stays one entry. */
export function recipientsOf(paragraphs: readonly Paragraph[]): Found<string>[] {
  return paragraphs.flatMap((paragraph, i) => {
    const skip = i === 0 ? (LABEL.exec(paragraph.text)?.[0].length ?? 0) : 0
    const rest = paragraph.text.slice(skip)
    const bullet = BULLET.exec(rest)?.[0].length ?? 0
    const pieces = i === 0 && /;\s*-\s/.test(rest) ? rest.split(/;\s*-\s*/) : [rest.slice(bullet)]
    let at = skip + (pieces.length > 1 ? 0 : bullet)
    return pieces.flatMap((piece) => {
      const value = withoutEnd(piece.replace(BULLET, ''))
      const start = paragraph.text.indexOf(value, at)
      at = Math.max(at, start) + value.length
      return value === '' || value.length > LONGEST ? [] : [foundIn(paragraph, start, start + value.length, value)]
    })
  })
}
