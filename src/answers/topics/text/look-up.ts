import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

const PHONE = /(?:\d[\s.]?){8,12}/
const MAIL = /[\w.-]+@[\w.-]+\.\w+/
const REACHED_BY = /điện thoại|ĐT|liên hệ|sđt/iu
const QUOTE_LENGTH = 380

/** "số điện thoại", "email": only where the text has one. */
export const contact: Topic = async (_inquiry, paper) => {
  const { passages } = await paper.index()
  const found = passages.find((p) => MAIL.test(p.text) || (PHONE.test(p.text) && REACHED_BY.test(p.text)))
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH }) : lacking(paper, 'contact')
}
