import { around } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

/** Offices lead up to a saying so; what else stands in quotation marks is a name, a theme, or a slogan. */
const SAYING =
  /(?:truyền thống|đạo lý|đạo lí|tinh thần|nghĩa cử|nét đẹp|lời dạy|lối sống|tục ngữ|thành ngữ|ca dao|(?<!\p{L})câu)(?: (?!chủ đề|về|khẩu hiệu)\p{L}+){0,3}\s*[“"«]\s*(?!ngày )[^”"»]{8,120}[”"»]/iu
const QUOTE_LENGTH = 320
const MOST = 2

/** "có câu tục ngữ nào về …": the sentence with the saying; one about something else is no answer. */
export const saying: Topic = async ({ understanding: { content } }, paper) => {
  const { passages } = await paper.index()
  const matter = content.filter((w) => w.length > 1 && !OF_SAYINGS.has(w))
  const all = passages.filter((p) => SAYING.test(p.text))
  const meant = matter.length === 0 ? all : all.filter((p) => matter.some((w) => p.has(w)))
  const [first, ...more] = await Promise.all(
    meant.slice(0, MOST).map((p) => {
      const shown = around(p.text, QUOTE_LENGTH, (clause) => (SAYING.test(clause) ? 2 : 0))
      return quoted(paper, { ...p, limit: QUOTE_LENGTH, shown, sure: 0.9 })
    }),
  )
  if (!first) return lacking(paper, 'passage')
  return {
    ...first,
    facts: [first, ...more].flatMap((o) => o.facts),
    sources: [first, ...more].flatMap((o) => o.sources),
  }
}

/** Words for sayings, and for what one is about. */
const OF_SAYINGS: ReadonlySet<string> = new Set(
  'cau tuc ngu thanh ca dao ngan ngon cham danh dan gian ong ba cha xua nhac trich vien noi neu doc tinh than truyen thong long nguoi nhau viet hay dung'.split(
    ' ',
  ),
)
