import type { Topic } from '../inquiry.ts'
import { basis } from './basis.ts'
import { field } from './header.ts'

const OF = /\b(?:cua|theo|can cu|dua vao)\s+((?:[a-z]+\s*){1,4})/

const THIS = /\b(?:cong van|van ban|ke hoach|thong bao|chi thi|quyet dinh|huong dan|cong dien|giay|to) nay\b/

/** "quyết định về … số mấy", where the directive is none. */
const OTHER_KIND = /\b(quyet dinh|thong tu|nghi dinh|nghi quyet|chi thi)\b.*\bso (?:may|bao nhieu|nao|gi)\b/

/** "công văn số mấy": the directive's own number, or that of a paper from somebody else ("của Bộ", "của Thủ tướng"). */
export const number: Topic = (inquiry, paper) => {
  if (inquiry.understanding.anothers !== null) return basis(inquiry, paper)
  const words = (OF.exec(inquiry.understanding.plain)?.[1] ?? '').split(' ').filter((w) => w !== '')
  const issuer = new Set(paper.hearing.document(paper.directive.issuer ?? ''))
  const another =
    !THIS.test(inquiry.understanding.plain) &&
    /^(?:thu|bo|chinh|so|tinh|uy|trung|quoc)$/.test(words[0] ?? '') &&
    !words.slice(0, 2).every((w) => issuer.has(w) || w === 'so')
  const kind = OTHER_KIND.exec(inquiry.understanding.plain)?.[1]?.replace(' ', '_')
  const ofKind = kind !== undefined && kind !== paper.directive.docType
  return another || ofKind ? basis(inquiry, paper) : field('number')(inquiry, paper)
}
