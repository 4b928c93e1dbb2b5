import { around } from '../../retrieve/text/excerpt.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

/** What offices call that which is not well yet; "hoàn cảnh khó khăn" is somebody's. */
const FAILING =
  /tồn tại|hạn chế|bất cập|khuyết điểm|vướng mắc|yếu kém|thiếu sót|(?<!hoàn cảnh |giải quyết (?:các |những )?)khó khăn/giu
const NAMES_THEM = /(?:tồn tại|hạn chế|bất cập|khuyết điểm|vướng mắc|yếu kém|thiếu sót|khó khăn)[^.;:]{0,30}:/iu
const OF_A_PAPER = /\b(?:cong van|van ban|ke hoach|chi thi|thong bao|bao cao|huong dan)\b/
const SPOKEN = '(?:ton tai|han che|bat cap|khuyet diem|vuong mac|yeu kem|thieu sot|kho khan)'
const OF_US = new RegExp(
  `\\b(?:em|minh|toi|tui|ta)(?: (?:con|dang|co|bi|thi|hien|nay|van|cung|mac|gap))+ (?:nhung |cac |may )?${SPOKEN}\\b|\\b${SPOKEN}(?: \\S+){0,2} (?:cua|o) (?:ben |don vi |phong |chung )?(?:em|minh|toi|tui|ta)\\b`,
)
/** A list goes on behind a colon and a semicolon, also in the next line. */
const GOES_ON = /[;:]$/
const QUOTE_LENGTH = 560

/** "nêu những tồn tại, hạn chế gì": the whole sentence that lists them, also over its semicolons. */
export const failings: Topic = async ({ understanding }, paper) => {
  // What is not well with whoever asks stands in no directive.
  if (OF_US.test(understanding.plain) && !OF_A_PAPER.test(understanding.plain)) return lacking(paper, 'passage')
  const index = await paper.index()
  const { passages } = index
  const named = (p: Passage): number =>
    new Set(p.text.toLowerCase().match(FAILING)).size + (NAMES_THEM.test(p.text) ? 2 : 0)
  const [best] = passages.filter((p) => named(p) > 1).sort((a, b) => named(b) - named(a))
  if (!best) return lacking(paper, 'passage')
  const from = passages.indexOf(best)
  let to = from
  while (GOES_ON.test(passages[to]?.text ?? '') && passages[to + 1] !== undefined) to++
  const text = paper.directive.text.slice(best.start, passages[to]?.end ?? best.end)
  const wanted = new Set(understanding.content.filter((w) => w !== ''))
  const shown = around(
    text,
    QUOTE_LENGTH,
    (clause) =>
      (clause.match(FAILING)?.length ?? 0) + paper.hearing.document(clause).filter((w) => wanted.has(w)).length,
  )
  return quoted(paper, { text, section: best.section, limit: QUOTE_LENGTH, shown })
}
