import { citationsIn, leadingDigits } from '../../retrieve/text/citations.ts'
import type { Understanding } from '../../understand.ts'
import type { Inquiry, Outcome } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { basis } from './basis.ts'

const OWN = 'cong van|van ban|ke hoach|thong bao|huong dan|cong dien|giay moi|to trinh|bao cao'
const ABOVE = 'nghi dinh|thong tu|nghi quyet|luat|phap lenh|quyet dinh|chi thi|chuong trinh|de an'
const SPEAKS =
  'nhac|dan|vien dan|trich dan|neu|can cu|dua tren|dua vao|theo|noi den|noi toi|noi ve|lien quan|de cap|thuc hien|trien khai|ap dung'

/** "công văn nhắc tới Nghị định 93 do ai ký": of the paper that names the other one. */
const NAMING = new RegExp(
  `\\b(?:${OWN}|quyet dinh|chi thi|to|giay)\\b(?: (?:nao|nay|do|ma|co|da|lai|cua|so|minh)){0,3} (?:${SPEAKS})\\b(?: \\S+){0,6}? (?:${ABOVE}|${OWN})(?: so)? \\d`,
)

export const asksOfNaming = ({ plain }: Pick<Understanding, 'plain'>): boolean => NAMING.test(plain)

/** "nghị định về … ra ngày nào", where the paper itself is none. */
const KIND = new RegExp(`\\b(${ABOVE})\\b(?! nay| viec| cuoi)`)

/** What the paper says of another one that it names, where the question is about that one; null where it is about the paper itself. */
export async function ofAnother(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { anothers, papers, plain } = inquiry.understanding
  if (anothers !== null) return basis(inquiry, paper)
  if (asksOfNaming({ plain })) return null
  if (NUMBER.test(plain) && isElsewhere(inquiry, paper)) return basis(inquiry, paper)
  const cited = citationsIn(paper.directive.text, paper.hearing).map((c) => leadingDigits(c.number))
  const own = leadingDigits(paper.directive.number ?? '')
  if (papers.some((p) => p.ref !== own && cited.includes(p.ref))) return basis(inquiry, paper)
  const found = KIND.exec(plain)
  if (found === null || found[1]?.replace(' ', '_') === paper.directive.docType) return null
  // "công văn triển khai chương trình …": the kind only tells what the paper is about.
  return new RegExp(`\\b(?:${OWN})\\b`).test(plain.slice(0, found.index)) ? null : basis(inquiry, paper)
}

const NUMBER = /\bso (?:may|bao nhieu|nao|gi|hieu)\b|\bky hieu\b|\bmang so\b/
const OF = /\b(?:cua|theo|can cu|dua vao)\s+((?:[a-z]+\s*){1,4})/
const THIS = /\b(?:cong van|van ban|ke hoach|thong bao|chi thi|quyet dinh|huong dan|cong dien|giay|to) nay\b/

/** "của Bộ", "theo Thủ tướng": whose paper is meant, where that is not who has issued this one. */
function isElsewhere({ understanding: { plain } }: Inquiry, { directive, hearing }: PaperFile): boolean {
  const words = (OF.exec(plain)?.[1] ?? '').split(' ').filter((w) => w !== '')
  const issuer = new Set(hearing.document(directive.issuer ?? ''))
  return (
    !THIS.test(plain) &&
    /^(?:thu|bo|chinh|so|tinh|uy|trung|quoc)$/.test(words[0] ?? '') &&
    !words.slice(0, 2).every((w) => issuer.has(w) || w === 'so')
  )
}
