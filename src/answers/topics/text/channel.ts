import { fold } from '../../../base/vietnamese.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import { demandsMeant } from '../time/deadline/demands.ts'
import { form } from './form.ts'

/** Ways by which papers go in, folded, as directives write them. */
const WAYS =
  /\b(?:ioffice|email|e-mail|thu dien tu|hop thu|phan mem|he thong quan ly|truc lien thong|ban giay|ban mem|file mem|van ban dien tu|ban dien tu|buu dien|duong cong van|zalo|bieu mau truc tuyen|google|qua hop|qua cong)\b|@/
const SENDS = /\b(?:gui|nop|bao cao|dang ky)\b/
const QUOTE_LENGTH = 380

/** "nộp qua iOffice được không", "bản giấy hay bản mềm": the way as the demand names it; the form only where that was asked for. */
export const channel: Topic = async (inquiry, paper) => {
  const meant = await demandsMeant(inquiry, paper)
  const via = meant.find((d) => d.via !== null || WAYS.test(fold(d.text)))
  if (via) return quoted(paper, { text: via.text, section: null, limit: QUOTE_LENGTH })
  const { passages } = await paper.index()
  const names = (p: Passage): boolean => WAYS.test(fold(p.text)) && SENDS.test(fold(p.text))
  const found = passages.find(names)
  if (found) return quoted(paper, { ...found, limit: QUOTE_LENGTH })
  return /\b(?:mau|bieu|de cuong|phu luc)\b/.test(inquiry.understanding.plain)
    ? form(inquiry, paper)
    : lacking(paper, 'channel')
}
