import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

const PHONE = /(?:\d[\s.]?){8,12}/
const MAIL = /[\w.-]+@[\w.-]+\.\w+/
const REACHED_BY = /điện thoại|ĐT|liên hệ|sđt/iu
const FORM =
  /(?:theo|có|kèm)\s+(?:\p{L}+\s+){0,3}(?:mẫu|biểu mẫu|đề cương|phụ lục)|mẫu\s+(?:báo cáo|biểu|số)|đề cương báo cáo/iu
const QUOTE_LENGTH = 380

/** "số điện thoại", "email": only where the text has one. */
export const contact: Topic = async (_inquiry, paper) => {
  const { passages } = await paper.index()
  const found = passages.find((p) => MAIL.test(p.text) || (PHONE.test(p.text) && REACHED_BY.test(p.text)))
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH }) : lacking(paper, 'contact')
}

/** "mẫu báo cáo": only where the text names a form, an outline or an annex. */
export const form: Topic = async (_inquiry, paper) => {
  const { passages } = await paper.index()
  const found = passages.find((p) => FORM.test(p.text))
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH }) : lacking(paper, 'form')
}
