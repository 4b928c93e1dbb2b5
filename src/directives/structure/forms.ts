import type { FormRead } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { CELL } from '../repair/tables/duty-header.ts'
import { withoutEnd } from './found.ts'

/** A line that begins an annex or a form. */
const HEADING = /^(?:phụ lục|mẫu|biểu|đề cương|phiếu|phu luc|mau so|bieu so|de cuong)(?:\s|$|:)/iu
const REPORT_FORM = /(?:^|\s)(?:mẫu|biểu|đề cương|phiếu|báo cáo|tổng hợp|bieu|de cuong|bao cao)(?:\s|$|:)/iu
const TABLE = /^(?:STT|TT|Số TT)(?:\s|$|\|)/iu
const LONGEST_TITLE = 120
const TITLE_LINES = 3

/** Report forms (mẫu, biểu, đề cương) among what stands behind the signature. */
export function formsOf(annex: readonly Paragraph[]): FormRead[] {
  const starts = annex.flatMap((_, i) => (startsForm(annex, i) ? [i] : []))
  return starts.flatMap((from, k) => {
    const to = starts[k + 1] ?? annex.length
    const part = annex.slice(from, to)
    const first = part[0]
    const last = part.at(-1)
    if (first === undefined || last === undefined) return []
    const titles = [first]
    for (const line of part.slice(1, TITLE_LINES)) {
      if (!isTitle(line.text)) break
      titles.push(line)
    }
    const title = titles.map((p) => withoutEnd(p.text)).join(' ')
    if (!REPORT_FORM.test(title)) return []
    const table = part.some((p) => p.text.includes(CELL) || TABLE.test(p.text))
    return [
      { title, kind: table ? ('table' as const) : ('outline' as const), span: { start: first.start, end: last.end } },
    ]
  })
}

/** "Phụ lục 1" and "MẪU BÁO CÁO" under it begin one form, not two. */
function startsForm(annex: readonly Paragraph[], i: number): boolean {
  const text = annex[i]?.text ?? ''
  if (text.length > LONGEST_TITLE || !HEADING.test(text)) return false
  const before = annex[i - 1]?.text ?? ''
  return !(HEADING.test(before) && before.length <= LONGEST_TITLE)
}

const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && (!/\p{Ll}/u.test(text) || HEADING.test(text)) && !/^(?:\d|[IVX]+[.)])/.test(text)
