import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { told } from './passage.ts'
import { ranked } from './ranked.ts'

/** "bố trí ai", "sắp xếp con người ra sao" */
const ASKS_STAFF =
  /\b(?:bo tri|cu|phan cong|cat cu|sap xep|huy dong)(?: (?!cho|o|tai)\S+){0,2}? (?:ai|nhung ai|(?:can bo|nguoi|nhan vien|luc luong|bo phan) (?:nao|gi|the nao|ra sao)|con nguoi|nhan luc|nhan su)\b/
const STAFFED =
  /(?:bố trí|cử|phân công|sắp xếp|huy động)(?: (?!và)[^\s,;.]+){0,3}? (?:cán bộ|nhân viên|nhân lực|nhân sự|viên chức|người|lực lượng|đội ngũ)/iu

const LEAST = 0.55

/** The clause that sets people to a thing, where they are asked for; else what the topic tells. */
export const staffedOr =
  (topic: Topic): Topic =>
  async (inquiry, paper) =>
    (await staffed(inquiry, paper)) ?? topic(inquiry, paper)

async function staffed(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { plain, content, exception } = inquiry.understanding
  if (!ASKS_STAFF.test(plain)) return null
  const matter = content.map((w, i) => (exception && exception.at <= i && i < exception.to ? '' : w))
  // The clause is short: its sentence before tells for what it is.
  const found = (await ranked(inquiry, paper, matter, (text) => STAFFED.test(text))).find(
    (f) => f.coverage >= LEAST && f.matched >= Math.min(2, f.wanted),
  )
  return found ? told(paper, found, matter, STAFFED) : null
}
