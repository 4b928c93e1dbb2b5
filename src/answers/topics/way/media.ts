import { search } from '../../retrieve/text/search.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import type { IndexedPassage } from '../../retrieve/text/passage-index.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import { dutiesOf } from '../part/duties.ts'

/** Where news appears, as directives write it. */
const MEDIA =
  /\bĐài\s+\p{L}+|Báo\s+\p{Lu}\p{L}+|cơ quan báo|báo chí|truyền hình|phát thanh|truyền thanh|trang thông tin|cổng thông tin|website|mạng xã hội|fanpage|zalo|facebook|loa\s+\p{L}+|thông tin đại chúng|bản tin|truyền thông trực tiếp/giu
const QUOTE_LENGTH = 420

/** "đưa lên báo, đài nào": the sentence that names where news of it appears; of several the one that names most. */
export const media: Topic = async (inquiry, paper) => {
  const index = await paper.index()
  const naming = index.passages.filter((p) => named(p) > 0)
  const own = ((await dutiesOf(paper, inquiry.asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const about = new Map(search(index, inquiry.understanding.content).map((f) => [f.passage.start, f.coverage] as const))
  const score = (p: IndexedPassage): number =>
    Math.min(5, named(p)) +
    3 * (about.get(p.start) ?? 0) +
    (own.some((s) => s.start < p.end && p.start < s.end) ? 1 : 0)
  const [best] = naming.sort((a, b) => score(b) - score(a))
  if (!best || named(best) < 2) return lacking(paper, 'passage')
  const shown = around(best.text, QUOTE_LENGTH, (c) => c.match(MEDIA)?.length ?? 0)
  return quoted(paper, { ...best, limit: QUOTE_LENGTH, shown, sure: Math.min(1, score(best) / 8) })
}

const named = (p: IndexedPassage): number => new Set(p.text.toLowerCase().match(MEDIA)).size
