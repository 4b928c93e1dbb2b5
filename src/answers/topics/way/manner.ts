import { search } from '../../retrieve/search.ts'
import { around } from '../../retrieve/excerpt.ts'
import type { IndexedPassage } from '../../retrieve/passage-index.ts'
import type { Span } from '../../../directives/reading.ts'
import type { Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { lacking, quoted } from '../outcomes.ts'
import { dutiesOf } from '../part/duties.ts'

/** Qualities that directives demand of what is held, as they write them. */
const QUALITIES =
  /tiết kiệm|thiết thực|trang trọng|hiệu quả|an toàn|phù hợp|gọn nhẹ|chu đáo|vui tươi|lành mạnh|đúng quy định|phong phú|đa dạng|đồng bộ|kịp thời|nghiêm túc|công khai|minh bạch|tránh (?:hình thức|lãng phí|phô trương)|không (?:phô trương|hình thức|lãng phí)/giu
const THRIFT = /tiết kiệm|gọn nhẹ|lãng phí|phô trương|hình thức/iu
const ASKS_THRIFT =
  /\b(?:tiet kiem|gon|gon nhe|rinh rang|hoanh trang|lam to|lon hay nho|to hay nho|ruom ra|phat dong lon)\b/
const TITLE = /yêu cầu/iu
const QUOTE_LENGTH = 380

/** "làm rình rang hay gọn nhẹ", "phải đảm bảo yêu cầu gì": the qualities that the text demands of it. */
export const manner: Topic = async (inquiry, paper) => {
  const { understanding, asker } = inquiry
  const { passages, ...index } = await paper.index()
  const demanding = passages.filter((p) => qualities(p) > 0 && paper.directive.subject?.includes(p.text) !== true)
  if (demanding.length === 0) return lacking(paper, 'passage')
  const own = ((await dutiesOf(paper, asker.unit)) ?? []).filter((d) => !d.common)
  const titles = new Map((await paper.sections()).map((s) => [s.path, s.title ?? '']))
  const matter = await specific(understanding.content, paper)
  const about = new Map(
    search({ passages, ...index }, matter, (p) => demanding.some((d) => d.start === p.start)).map((f) => [
      f.passage.start,
      f.coverage,
    ]),
  )
  const thrift = ASKS_THRIFT.test(understanding.plain)
  const score = (p: IndexedPassage): number =>
    Math.min(4, qualities(p)) +
    5 * (about.get(p.start) ?? 0) +
    Math.max(0, ...own.filter((d) => within(d.task.span, p)).map((d) => (d.part === 'lead' ? 2.5 : 1))) +
    (TITLE.test(titles.get(p.section ?? '') ?? '') ? 2 : 0) +
    (thrift && THRIFT.test(p.text) ? 2 : 0)
  const [best] = demanding.sort((a, b) => score(b) - score(a))
  if (!best || score(best) < 3) return lacking(paper, 'passage')
  const shown = around(best.text, QUOTE_LENGTH, (c) => c.match(QUALITIES)?.length ?? 0)
  return quoted(paper, { ...best, limit: QUOTE_LENGTH, shown, sure: Math.min(1, score(best) / 10) })
}

const within = (s: Span, p: IndexedPassage): boolean => s.start < p.end && p.start < s.end

const qualities = (p: IndexedPassage): number => new Set(p.text.toLowerCase().match(QUALITIES)).size
