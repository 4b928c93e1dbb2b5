import { lowerKey } from '../../calendar/deadline-words/word-pattern.ts'
import { startsWithDutyVerb } from '../lexicon/duty-pattern.ts'
import type { Line, RepairLog } from './line.ts'
import { isBlank } from './line.ts'
import type { Wrapping } from './wrapping.ts'
import { firstWord, wrappingOf } from './wrapping.ts'

/** Words that never end a paragraph: the line after them belongs to it. */
const DANGLING =
  /(?:^|[\s(])(?:và|của|với|(?<!tồn )tại|về|cho|các|những|theo|do|từ|đến|trong|số|ngày|để|bởi|hoặc|gồm|khoản|thuộc|là)$/u
const STARTER =
  /^\s*(?:[-–+•]\s*(?!\d{4})\S|[-–+•]\s*$|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)\s*\S|\d{1,2}\.\d{1,2}\s+\p{Lu}|\d{1,2}[-–]\s+\p{Lu}|\p{Ll}{1,2}\)\s|\(\d{1,2}\)\s|[IVX]{1,5}[.)]\s|điều\s+\d+\s*[.:]|(?:chương|mục|phần)\s+(?:\d+|[IVX]+|thứ\s)|phụ lục|nơi nhận|kính gửi|v\/v|số\s*:|bản điện tử\s*:)/iu
const inCapitals = (text: string): boolean => text.includes(' ') && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
const PLACE_AND_DATE = /^\s*\p{Lu}[^,\d]{1,30},\s*ngày[\s\d.…/]/u
const BASIS =
  /^(?:căn cứ|theo đề nghị|trên cơ sở|xét đề nghị|thực hiện|nhận được (?:công văn|văn bản)|trên đây|trong quá trình|đề nghị các|yêu cầu các)\s/u
const ENDED = /[.;:!?…]["”)]?\s*$/u
const COMMA = /,\s*$/u
/** Fonts are not monospaced: a line without a full stop counts as full from this share of the usual length on. */
const NEARLY_FULL = 0.85
const SHORT = 0.6
/** times the usual length: so long a line is several */
const JOINED_BEFORE = 1.25
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*[./]/u
const POST = /^(?:PHÓ|CHÁNH|GIÁM ĐỐC|TRƯỞNG|CHỦ TỊCH|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG)/u
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u
/** blanks that are not one plain blank */
const WIDE = /\s\s|[^\S ]/
const TORN_SYMBOL = /[\p{Lu}\d&]-$/u

/** A paragraph of the repaired text. */
interface Joined {
  text: string
  /** blank line, bar or column before it */
  apart: boolean
  line: number
  indent: number
}

/** Hard wraps undone: every paragraph, heading and list item becomes one line. */
export function joinParagraphs(lines: Line[], log: RepairLog): Joined[] {
  const wrapping = wrappingOf(lines)
  const out: Joined[] = []
  let current: { parts: Line[]; apart: boolean } | null = null
  let gap = false
  let hard = false
  const close = (): void => {
    if (current !== null) out.push(joined(current.parts, current.apart, log))
    current = null
  }
  for (const [i, line] of lines.entries()) {
    hard ||= line.hard
    if (isBlank(line)) {
      gap = true
      continue
    }
    const parts: Line[] = (current as { parts: Line[] } | null)?.parts ?? []
    if (parts.length > 0 && !hard && continues(parts, line, lines[i + 1], { gap, wrapping })) parts.push(line)
    else {
      close()
      current = { parts: [line], apart: gap || hard }
    }
    gap = false
    hard = false
  }
  close()
  return out
}

function continues(
  parts: Line[],
  next: Line,
  after: Line | undefined,
  at: { gap: boolean; wrapping: Wrapping },
): boolean {
  const { gap, wrapping } = at
  const last = parts.at(-1)
  if (last === undefined) return false
  const text = last.text.trim()
  const word = firstWord(next.text)
  if (/^[-–+•]$/.test(text)) return true
  if (STARTER.test(next.text)) return false
  if (last.open && !gap) return !partsSignature(text, next.text.trim())
  if (PLACE_AND_DATE.test(next.text)) return false
  if (COMMA.test(text) && !gap && wrapping.wrapped) return true
  if (inCapitals(text) || inCapitals(next.text.trim())) return false
  if (TORN_SYMBOL.test(text) && /^[\p{Lu}\d]/u.test(word)) return true
  if (/\.\/\.?$/.test(text)) return false
  if (/^\p{Ll}/u.test(word)) return wrapping.wrapped ? !(gap && /[.:]$/.test(text)) : !gap && !ENDED.test(text)
  if (!wrapping.wrapped) return false
  if (gap && wrapping.blanksPart) return false
  if (COMMA.test(text) || DANGLING.test(lowerKey(text))) return true
  // In a page's layout the first line of a paragraph is set in and the others are not.
  if (wrapping.indent !== null && indentOf(next) >= wrapping.indent + 4) return false
  const ended = ENDED.test(text)
  if (ended && BASIS.test(lowerKey(next.text.trim()))) return false
  // Whoever joined its lines before knew where they end.
  if (ended && gap && text.length > wrapping.limit * JOINED_BEFORE) return false
  // "6. Đề nghị A, B và C." names who must act; below it stands what they do.
  if (ended && gap && parts.length === 1 && STARTER.test(text) && startsWithDutyVerb(next.text)) return false
  const length = text.length + 1 + word.length
  const couldTakeMore = length <= (ended ? wrapping.limit - 2 : wrapping.limit * NEARLY_FULL)
  if (!couldTakeMore) {
    if (ended && indentOf(next) > indentOf(last) + 2) return false
    return !(ended && wrapping.markup && opensParagraph(next, after, wrapping))
  }
  if (ended || parts.length > 1 || !wrapping.markup) return false
  return !startsWithDutyVerb(next.text)
}

/** Emphasis over a whole signature: "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Phan Văn A". */
const partsSignature = (text: string, next: string): boolean =>
  !/\p{Ll}|,$/u.test(text) && (PERSON.test(next) || (CAPACITY.test(text) && POST.test(next)))

/** Where markup was counted, the first line of a paragraph is short and goes on in small letters. */
const opensParagraph = (line: Line, after: Line | undefined, wrapping: Wrapping): boolean =>
  line.text.trim().length < wrapping.limit * SHORT &&
  after !== undefined &&
  /^\s*\p{Ll}/u.test(after.text) &&
  !STARTER.test(after.text)

const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length

function joined(parts: Line[], apart: boolean, log: RepairLog): Joined {
  const [first] = parts
  const pieces: string[] = []
  for (const part of parts) {
    const words = part.text.trim()
    const piece = WIDE.test(words) ? words.replace(/\s+/g, ' ') : words
    const last = pieces.at(-1)
    const torn = last !== undefined && TORN_SYMBOL.test(last.slice(-2)) && /^[\p{Lu}\d]/u.test(piece)
    pieces.push(torn || last === undefined ? piece : ` ${piece}`)
  }
  const text = pieces.join('')
  if (parts.length > 1 && first !== undefined) {
    log.add('hard-wrap', first.no, `${first.text.trim()}⏎`, text)
  }
  return { text, apart, line: first?.no ?? 1, indent: first === undefined ? 0 : indentOf(first) }
}
