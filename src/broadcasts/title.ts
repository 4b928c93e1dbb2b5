import type { Directive } from '../directives/directive.ts'
import { ownTypeName } from '../directives/lexicon/doc-types.ts'
import type { DocType } from '../directives/reading.ts'
import { dateText } from '../wording/dates.ts'
import type { MessageKey, SayIn } from '../wording/say.ts'

const TYPES = {
  cong_van: 'doctype-cong-van',
  ke_hoach: 'doctype-ke-hoach',
  chi_thi: 'doctype-chi-thi',
  quyet_dinh: 'doctype-quyet-dinh',
  thong_bao: 'doctype-thong-bao',
  cong_dien: 'doctype-cong-dien',
  huong_dan: 'doctype-huong-dan',
  giay_moi: 'doctype-giay-moi',
  to_trinh: 'doctype-to-trinh',
  bao_cao: 'doctype-bao-cao',
  nghi_quyet: 'doctype-nghi-quyet',
  other: 'doctype-other',
} as const satisfies Record<DocType, MessageKey>

type Named = Pick<Directive, 'docType' | 'typeName' | 'number' | 'issuedOn'>

/** "Công văn số 512/SYT-NVY ngày 14/3/2025"; what is blank is left out. */
export function titleOf({ docType, typeName, number, issuedOn }: Named, say: SayIn): string {
  const parts = [ownTypeName(docType, typeName) ?? say(TYPES[docType])]
  if (number !== null) parts.push(say('title-number', { number }))
  if (issuedOn?.length === 10) parts.push(say('title-date', { date: dateText(issuedOn) }))
  else if (issuedOn !== null) parts.push(say('title-month', { date: dateText(issuedOn) }))
  return parts.join(' ')
}

/** The same for a sentence of its own: while the number is blank, with the name that people type: "Công văn (VB3)". */
export const nameOf = (directive: Named & Pick<Directive, 'ref'>, say: SayIn): string =>
  directive.number === null ? `${titleOf(directive, say)} (${directive.ref})` : titleOf(directive, say)

/** When and where the meeting or event is. */
export const eventLines = ({ eventTime, venue }: Pick<Directive, 'eventTime' | 'venue'>, say: SayIn): string[] => [
  ...(eventTime === null ? [] : [say('card-event', { when: eventTime.text })]),
  ...(venue === null ? [] : [say('card-venue', { where: shortened(venue, 160) })]),
]

/** What a directive is about, as a line of its own: the document's "V/v tổ chức …" goes on in small letters. */
export const subjectLine = (subject: string): string => shortened(capital(subject), 220)

/** Words that begin a line of a list begin with a capital letter. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

/** The words, cut at a word's end to at most `most` characters. */
export function shortened(words: string, most: number): string {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text.length <= most) return text
  const blank = text.slice(0, most).lastIndexOf(' ')
  return `${text.slice(0, blank > most / 2 ? blank : most - 1).replace(/[\s,;:.–-]+$/, '')}…`
}
