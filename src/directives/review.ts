import type { Directive } from './directive.ts'

/** What an officer should know before publishing. */
export type Gap = 'number' | 'date' | 'date-incomplete' | 'subject' | 'recipients' | 'signer'

/** Types that name those who must act in "Kính gửi"; of the others they stand only in "Nơi nhận". */
const ADDRESSED: readonly Directive['docType'][] = ['cong_van', 'cong_dien', 'to_trinh', 'bao_cao', 'giay_moi']

/** True when those who must act stand among the copies (kế hoạch, quyết định, chỉ thị, …). */
export const actsThroughCopies = ({ docType, recipients }: Pick<Directive, 'docType' | 'recipients'>): boolean =>
  recipients.length === 0 && !ADDRESSED.includes(docType)

/** What the text does not tell, in the order in which it is asked. */
export function gapsOf(directive: Directive): Gap[] {
  const { number, issuedOn, subject, recipients, signer } = directive
  const gaps: Gap[] = []
  if (number === null) gaps.push('number')
  if (issuedOn === null) gaps.push('date')
  else if (issuedOn.length < 10) gaps.push('date-incomplete')
  if (subject === null) gaps.push('subject')
  if (recipients.length === 0 && !actsThroughCopies(directive)) gaps.push('recipients')
  if (signer?.name == null) gaps.push('signer')
  return gaps
}

/** Marked for few eyes, and no officer has let it into chats yet: it must not be published. */
export const needsRelease = ({ handling, releasedAt }: Pick<Directive, 'handling' | 'releasedAt'>): boolean =>
  handling !== 'none' && releasedAt === null
