import type { Inquiry } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'

/** "ai ở Sở", "chuyên viên nào bên huyện" */
const PERSON_AT =
  /(?:^|\s)(?:ai|(?:nguoi|dong chi|can bo|chuyen vien|anh|chi|vi|ong|ba) nao)(?: \S+){0,6}? (?:o|ben|tren|cua|thuoc|phia) (so|huyen|tinh|uy ban|trung tam|bo)\b/
/** Parts of an office, which may be named for its persons. */
const INSIDE = /^(?:phong|van phong|thanh tra|ban|bo phan|chi cuc)\b/

const issuerIn = ({ hearing, directive }: PaperFile): string => hearing.document(directive.issuer ?? '').join(' ')

/** A person of the issuer is asked for: what others have to do is no word about its persons. */
export function asksPersonOfIssuer({ understanding }: Inquiry, paper: PaperFile): boolean {
  const at = PERSON_AT.exec(understanding.plain)?.[1]
  return at !== undefined && ` ${issuerIn(paper)} `.includes(` ${at} `)
}

/** It is the issuer, or a part of it. */
export const isOfIssuer = (written: string, paper: PaperFile): boolean => {
  const words = paper.hearing.document(written).join(' ')
  return INSIDE.test(words) || words === issuerIn(paper)
}
