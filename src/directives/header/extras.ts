import { fold } from '../../base/vietnamese.ts'
import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { DeadlineContext } from '../../calendar/deadline-words/moment.ts'
import type { Found, ReadDeadline, Reading } from '../reading.ts'
import type { Node } from '../structure/node.ts'
import { descendants, lastEnd } from '../structure/node.ts'
import { DAMAGED, LABELLED, withoutEnd } from '../structure/found.ts'

const THEME = wordPattern('\\bchủ đề\\b[^“"\\n.;]{0,120}[“"]([^”"\\n]{8,200})[”"]')
const VENUE = wordPattern(
  '(?:^|\\n)\\s*(?:[-–+]\\s*|\\d{1,2}\\.\\s*)?địa điểm(?: tổ chức| họp| thực hiện)?\\s*:\\s*([^\\n]{4,200})',
)
const AMOUNT = /(\d{1,3}(?:[.,]\d{3})+|\d{4,})\s*(?:đồng|đ\b|vnđ)/iu
const MILLIONS = /(\d{1,4}(?:,\d{1,3})?)\s*(triệu|tỷ)\s*đồng/iu
const MONEY_TITLE = wordPattern('^(?:nguồn )?kinh phí|^dự toán')
const TIME_TITLE = wordPattern('^thời gian(?: (?:thực hiện|triển khai|tổ chức))?')

/** The theme (chủ đề) in its quotation marks. */
export const themeOf = (body: Keyed, offset: number): Found<string> | null => quoted(body, offset, THEME)

/** The place of the event (địa điểm). */
export const venueOf = (body: Keyed, offset: number): Found<string> | null => quoted(body, offset, VENUE)

const EVENT_TIME = wordPattern(
  '(?:^|\\n)\\s*(?:[-–+]\\s*|\\d{1,2}\\.\\s*)?thời gian(?: tổ chức| họp| dự kiến)?\\s*:\\s*([^\\n]{6,160})',
)

/** When the event takes place: the words after "Thời gian:" with an hour or a day. */
export function eventTimeOf(body: Keyed, offset: number, context: DeadlineContext): ReadDeadline | null {
  const match = EVENT_TIME[body.spelling].exec(body.key)
  if (match?.[1] === undefined) return null
  const at = match.index + match[0].lastIndexOf(match[1])
  const words = body.text.slice(at, at + match[1].length)
  const lead = body.spelling === 'full' ? 'vào ' : 'vao '
  const [found] = readDeadlines(`${lead}${words}`, context, body.spelling)
  if (found === undefined || (found.start === null && found.end === null)) return null
  const start = Math.max(0, found.span.start - lead.length)
  const end = found.span.end - lead.length
  return { ...found, text: words.slice(start, end), span: { start: offset + at + start, end: offset + at + end } }
}

function quoted(body: Keyed, offset: number, pattern: ReturnType<typeof wordPattern>): Found<string> | null {
  const match = pattern[body.spelling].exec(body.key)
  if (match?.[1] === undefined) return null
  const blank = match[1].length - match[1].trimStart().length
  const at = match.index + match[0].lastIndexOf(match[1]) + blank
  const value = withoutEnd(body.text.slice(at, at + match[1].length - blank))
  return { value, span: { start: offset + at, end: offset + at + value.length }, confidence: LABELLED }
}

/** The budget (kinh phí) of a plan: the words of its section and the sum in đồng. */
export function budgetOf(
  roots: readonly Node[],
  text: string,
  spelling: Keyed['spelling'],
  key: (t: string) => Keyed,
): Reading['budget'] {
  for (const node of roots.flatMap((r) => [r, ...descendants(r)])) {
    if (node.text.length > 120) continue
    if (!MONEY_TITLE[spelling].test(key(node.text).key)) continue
    const [first] = node.children
    if (first === undefined) continue
    const { start } = first
    const end = first.mark === 'number' ? first.end : lastEnd(node)
    const words = withoutEnd(text.slice(start, end).replace(/\n+[-+]?\s*/g, ' '))
    const amount = amountOf(words)
    return { value: { text: words, amount }, span: { start, end }, confidence: amount === null ? DAMAGED : LABELLED }
  }
  return null
}

function amountOf(words: string): number | null {
  const exact = AMOUNT.exec(words)
  if (exact?.[1] !== undefined) return Number(exact[1].replace(/[.,]/g, ''))
  const round = MILLIONS.exec(words)
  if (round?.[1] === undefined) return null
  return Math.round(Number(round[1].replace(',', '.')) * (round[2]?.toLowerCase() === 'tỷ' ? 1e9 : 1e6))
}

/** The term of the whole plan: the range in its section "Thời gian thực hiện". */
export function periodOf(
  roots: readonly Node[],
  text: string,
  spelling: Keyed['spelling'],
  context: DeadlineContext,
): ReadDeadline | null {
  for (const node of roots) {
    if (node.text.length > 120 || !TIME_TITLE[spelling].test(node.text.toLowerCase())) continue
    const end = lastEnd(node)
    const found = readDeadlines(text.slice(node.start, end), context, spelling).find(
      (d) => d.start !== null || d.end !== null,
    )
    if (found !== undefined) {
      return { ...found, span: { start: node.start + found.span.start, end: node.start + found.span.end } }
    }
  }
  return null
}

/** Marks of urgency, secrecy and handling: they stand alone on a line. */
export function marksOf(lines: readonly string[]): Pick<Reading, 'urgency' | 'classification' | 'handling'> {
  const short = lines.filter((l) => l.length <= LONGEST_MARK)
  const alone = new Set(short.map((l) => l.replace(/[^\p{L} ]/gu, '').trim()))
  const has = (...words: string[]): boolean => words.some((w) => alone.has(w))
  const all = [...alone, ...lines].join('\n')
  return {
    urgency: has('HỎA TỐC', 'HOẢ TỐC', 'HỎA TỐC HẸN GIỜ', 'HOẢ TỐC HẸN GIỜ', 'CÔNG ĐIỆN HỎA TỐC')
      ? 'hoa_toc'
      : has('THƯỢNG KHẨN')
        ? 'thuong_khan'
        : has('KHẨN', 'CÔNG ĐIỆN KHẨN')
          ? 'khan'
          : 'thuong',
    classification: classificationOf(
      short.map((l) =>
        l
          .replace(/[^\p{L} ]/gu, ' ')
          .replace(/ +/g, ' ')
          .trim(),
      ),
    ),
    handling: /XEM XONG TRẢ LẠI/.test(all) ? 'return' : /LƯU HÀNH NỘI BỘ/.test(all) ? 'internal' : 'none',
  }
}

/** In capitals as stamped ("TỐI MẬT"), or as a register names it ("Độ mật: Tối mật"). */
const SECRECY = /^(?<register>do mat )?(?:(?<top>tuyet)|(?<high>toi))? ?mat$/
/** letters and blanks of a line with nothing but such a mark: it may be set in far, and its words wide apart */
const LONGEST_MARK = 200

/** Diacritics do not count: a recogniser mistakes them, and hasty hands leave them out. */
function classificationOf(lines: readonly string[]): Reading['classification'] {
  const found = lines.flatMap((line) => {
    const groups = SECRECY.exec(fold(line))?.groups
    if (groups === undefined) return []
    if (groups['register'] === undefined && /\p{Ll}/u.test(line)) return []
    return groups['top'] ? ['tuyet_mat' as const] : groups['high'] ? ['toi_mat' as const] : ['mat' as const]
  })
  return (['tuyet_mat', 'toi_mat', 'mat'] as const).find((c) => found.includes(c)) ?? 'none'
}
