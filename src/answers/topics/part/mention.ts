import { unitNames } from '../../hear/spots/unit-names.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

const QUOTE_LENGTH = 380

/** "Báo … được nhắc đến ở nội dung nào": the sentence of the text in which a name, or the question's own words, stand side by side. */
export const mention: Topic = async (inquiry, paper) => {
  const { passages } = await paper.index()
  for (const name of namesIn(inquiry, paper.directive.issuerCode)) {
    const holds = (words: readonly string[]): boolean => ` ${bare(words)} `.includes(` ${name} `)
    const found = passages.filter((p: Passage & { words: readonly string[] }) => holds(p.words))
    const counted = said(inquiry.understanding, 'count')
    const [first] = found.filter((p) => !counted || LISTED.test(p.text)).sort((a, b) => b.text.length - a.text.length)
    if (!first) continue
    const shown = around(first.text, QUOTE_LENGTH, (clause) => (holds(paper.hearing.document(clause)) ? 2 : 0))
    return quoted(paper, { ...first, limit: QUOTE_LENGTH, shown })
  }
  return lacking(paper, 'passage')
}

/** "Vinh Sơn I, II, III", "5 cơ sở": what can be counted there. */
const LISTED =
  /\p{Lu}\p{Ll}+ (?:[IVX]+|\d+)(?:, (?:[IVX]+|\d+))+|\d+ (?:cơ sở|đơn vị|trường|trạm|phòng|xã|phường|huyện)/u

const bare = (words: readonly string[]): string => words.filter((w) => w !== '' && w !== 'va').join(' ')

/** Names as said and as registered, of each unit in turn, then the longest run of the question's own words. */
function namesIn({ understanding: { units: all, words, content, hearing } }: Inquiry, issuer: string): string[] {
  // "có tên trong việc gì của Sở": the issuer only tells whose paper it is.
  const others = all.filter((m) => !m.units.some((u) => u.code === issuer))
  const units = others.length > 0 ? others : all
  const named = units.flatMap((m) => [
    bare(words.slice(m.from, m.to).map((w) => w.plain)),
    ...(m.units.length === 1 ? m.units.flatMap((u) => unitNames(u, hearing)) : []),
  ])
  const runs = content
    .map((w) => (w === '' ? '|' : w))
    .join(' ')
    .split('|')
    .map((r) => r.trim())
    .sort((a, b) => b.length - a.length)
  // "cơ sở Vinh Sơn": the kind may stand farther from the name in the text.
  const tails = units.flatMap((m) =>
    m.to - m.from > 3 && m.units.length !== 1 ? [bare(words.slice(m.to - 2, m.to).map((w) => w.plain))] : [],
  )
  return [...new Set([...named, ...tails, ...runs])].filter((n) => n.includes(' '))
}
