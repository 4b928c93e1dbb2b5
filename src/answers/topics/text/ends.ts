import { clipped } from '../../retrieve/text/excerpt.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import { search } from '../../retrieve/text/search.ts'
import type { Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'

const QUOTE_LENGTH = 600
/** Offices close the body of a paper with this mark. */
const CLOSED = /\.\s*\/\s*\.?\s*$/u

/** "chép nguyên câu kết", "đoạn cuối yêu cầu ai": the last paragraph of the body. */
export const closing: Topic = async (_inquiry, paper) => {
  const { passages } = await paper.index()
  const to = passages.findLastIndex((p) => CLOSED.test(p.text))
  const last = passages[to < 0 ? passages.length - 1 : to]
  if (last === undefined) return lacking(paper, 'passage')
  const before = passages.filter((p) => p.start < last.start)
  const end = before.findLastIndex((p) => p.paragraph !== last.paragraph && !GOES_ON.test(p.text))
  const whole = wordsOf(paper, [...before.slice(end + 1), last])
  // Behind the last mark of the outline it belongs to none of them.
  return quoted(paper, { text: whole.length > QUOTE_LENGTH ? last.text : whole, section: null, limit: QUOTE_LENGTH })
}

/** A sentence that is broken off at the end of a line. */
const GOES_ON = /[;,]$/

/** "phần mở đầu nói gì": what stands between the head and the first task; of its sentences the one that holds the asked matter. */
export const opening: Topic = async (inquiry, paper) => {
  const index = await paper.index()
  const [tasks, sections] = await Promise.all([paper.tasks(), paper.sections()])
  const first = Math.min(...[...tasks, ...sections].map((part) => part.span.start))
  const before = index.passages.filter((p) => p.end <= first && /\p{L}/u.test(p.text))
  const prose = before.slice(before.findLastIndex((p) => isHead(p, paper)) + 1)
  if (prose.length === 0) return lacking(paper, 'passage')
  const content = inquiry.understanding.content.map((w) => (OF_OPENING.has(w) ? '' : w))
  const matter = (await specific(content, paper)).map((w) => (index.count(w) === 0 ? '' : w))
  const starts = new Set(prose.map((p) => p.start))
  const [best] = search(index, matter, (p) => starts.has(p.start))
  const isMeant = best !== undefined && best.coverage >= LEAST && best.matched > 1
  const chosen = isMeant ? prose.filter((p) => p.start === best.passage.start) : prose
  return quoted(paper, { text: wordsOf(paper, chosen), section: null, limit: QUOTE_LENGTH })
}

const LEAST = 0.5
const OF_OPENING: ReadonlySet<string> = new Set('mo dau bai dan nhap dat van de doan cau khuc loi phan dau'.split(' '))

/** The number, the day and whom it is sent to; all in capitals, its name. */
const HEAD = /^(?:Số|V\/v|Kính gửi)[\s:]|ngày(?: +\d+)? +tháng(?: +\d+)? +năm(?: +\d+)?$|^[^\p{Ll}]+$/u

function isHead({ text }: Passage, { directive: { subject, recipients } }: PaperFile): boolean {
  const words = clipped(text, text.length)
  const isName = subject?.includes(words.replace(/^V\/v\s+/u, '').slice(0, 60)) === true
  return HEAD.test(words) || isName || recipients.some((r) => words.includes(r) || r.includes(words))
}

const wordsOf = (paper: PaperFile, some: readonly Passage[]): string =>
  paper.directive.text.slice(some[0]?.start ?? 0, some.at(-1)?.end ?? 0)
