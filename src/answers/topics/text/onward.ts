import { around } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { quoted } from '../outcomes.ts'
import { report } from '../time/report.ts'

/** "… để tổng hợp, báo cáo Bộ Y tế và UBND tỉnh" */
const ONWARD =
  /(?:tổng hợp|để|trình)[^.;:]{0,40}(?:báo cáo|trình)\s+(?:cho\s+|lên\s+|với\s+)?(?=\p{Lu}|các |cấp |lãnh đạo)/u
const QUOTE_LENGTH = 320

/** "tổng hợp để báo cáo ai": to whom the reports go on; where the directive says nothing of it, to whom they go. */
export const onward: Topic = async (inquiry, paper) => {
  const { passages } = await paper.index()
  const found = passages.find((p) => ONWARD.test(p.text))
  if (!found) return report(inquiry, paper)
  const shown = around(found.text, QUOTE_LENGTH, (clause) => (/tổng hợp|báo cáo|trình/u.test(clause) ? 1 : 0))
  return quoted(paper, { ...found, limit: QUOTE_LENGTH, shown })
}
