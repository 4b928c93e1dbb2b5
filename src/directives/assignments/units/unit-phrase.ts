import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import { DUTY_SOURCE, STRONG_SOURCE, startsWithDutyVerb } from '../../lexicon/duty-pattern.ts'
import { NOUN_LIKE } from '../../lexicon/noun-like-verbs.ts'
import { UNIT_START_SOURCE } from '../../lexicon/unit-heads.ts'
import { properNameEnd } from './proper-name.ts'
import { fold } from '../../../base/vietnamese.ts'

/** Units named in one place, up to what they have to do. Offsets into the keyed text. */
export interface UnitPhrase {
  start: number
  /** end of the names */
  end: number
  /** where the duty begins: after a colon, or at its verb */
  duty: number
  /** what ended the names: a verb, a colon, a full stop or the end of the text */
  by: 'strong' | 'verb' | 'colon' | 'end'
}

const START = wordPattern(UNIT_START_SOURCE, 'y')
const VERB = wordPattern(`\\b(?:(${STRONG_SOURCE})|(${DUTY_SOURCE}))(?![\\p{L}\\p{N}])`, 'g')
/** A clause that says which units are meant; verbs in it are not their duty. */
const CLAUSE = wordPattern('\\b(?:đã|được|chưa|đang|sẽ|do|tham gia|có hoạt động|thuộc diện|hoạt động)\\b')
const MUST = wordPattern('^(?:có trách nhiệm|chịu trách nhiệm|phải|cần|có nhiệm vụ)\\b')
const SHOULD = wordPattern('^(?:chủ trì|tiếp tục|chủ động|nghiêm túc|khẩn trương|tăng cường)\\b')
const NO_UNIT = wordPattern('\\b(?:đã\\b(?! được)|sẽ\\b|nào\\b|vừa qua\\b)')
const NOUN_BEFORE = wordPattern(
  '(?:^|[\\s,;(])(?:các|những|và|hoặc|cơ quan|công tác|hoạt động|việc|là|năng lực|kết quả|chuyên|ban|trung tâm|phòng|đội|sở|hội|cán bộ|quỹ|nhiệm vụ|văn bản|chế độ|lực lượng|dự án|vốn|an toàn)\\s*$|[,(–-]\\s*$',
)
const NOUN_AFTER = wordPattern(
  '^\\s*(?:[,;:)]|(?:đảng|đoàn|hội|chính trị|xã hội|cá nhân|có|liên quan|trong|trên|khác|thuộc|trực thuộc|và)\\b)',
)
/** A list of proper names that completes a class: "các tỉnh: …", "Các Sở: Y tế, …". */
const CLASS_COLON = wordPattern('(?:các|những) (?:[^\\s,.;:()]+[ ,]*){1,4}$')
const LONGEST = 520

/** The units named at `at`, or null when no unit's name begins there. `whole` = a heading: without verb it is all name. */
export function unitPhraseAt(keyed: Keyed, at: number): UnitPhrase | null {
  const begin = START[keyed.spelling]
  begin.lastIndex = at
  const start = begin.exec(keyed.key)
  if (start === null) return null
  const limit = Math.min(keyed.key.length, at + LONGEST)
  const headEnd = at + start[0].length
  const stop = sentenceEnd(keyed.key, headEnd, limit)
  const colon = colonAt(keyed, headEnd, stop)
  const verb = verbAt(keyed, headEnd, colon ?? stop)
  const known = verb !== null && (verb.unsure !== true || colon === null) ? verb : null
  const certain = colon === null ? (earlier(keyed, at, headEnd, stop, known) ?? known) : known
  if (NO_UNIT[keyed.spelling].test(keyed.key.slice(at, certain?.at ?? colon ?? stop))) return null
  if (certain !== null) {
    return {
      start: at,
      end: trimmed(keyed.key, at, certain.at),
      duty: certain.at,
      by: certain.strong ? 'strong' : 'verb',
    }
  }
  if (colon !== null) return { start: at, end: trimmed(keyed.key, at, colon), duty: colon + 1, by: 'colon' }
  if (stop - at >= LONGEST) return null
  const duty = stop + (keyed.key.charAt(stop) === '.' ? 1 : 0)
  return { start: at, end: trimmed(keyed.key, at, stop), duty, by: 'end' }
}

/** Where the known verb stands far behind the end of a proper name, an unknown one opens the duty at that end. */
function earlier(keyed: Keyed, at: number, headEnd: number, stop: number, verb: VerbFound | null): VerbFound | null {
  if (keyed.spelling !== 'full') return null
  const end = properNameEnd(keyed.text, at, headEnd, Math.min(stop, verb?.at ?? stop))
  if (end === null) return null
  const between = keyed.text.slice(end, verb?.at ?? stop).trim()
  const words = between.split(/\s+/)
  const predicate = words.length >= PREDICATE || (verb?.strong !== true && /[,;]/.test(between))
  const group = words.slice(0, NEAR).some((w) => w === 'các' || w === 'những')
  const named = group || words.slice(0, PREDICATE).some((w) => /^\p{Lu}/u.test(w))
  return predicate && !named && words.length > NEAR ? { at: end, strong: false } : null
}

/** A name may have as many small syllables behind its last capital ("Phòng Quản lý thương mại"). */
const NEAR = 3
/** So many words are no name any more. */
const PREDICATE = 8

interface VerbFound {
  at: number
  strong: boolean
  /** it may belong to the clause that describes the units */
  unsure?: boolean
}

function verbAt(keyed: Keyed, from: number, to: number): VerbFound | null {
  const { key, spelling } = keyed
  const part = key.slice(0, to)
  const pattern = VERB[spelling]
  pattern.lastIndex = from
  let weak: VerbFound | null = null
  let fallback: VerbFound | null = null
  let inClause = false
  let clauseFrom = from
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const at = match.index
    if (insideBrackets(part, from, at)) continue
    if (match[1] === undefined && isNoun(keyed, at, match[0], part)) continue
    if (/^\p{Lu}/u.test(keyed.text.charAt(at)) && spelling === 'full' && isName(keyed, at)) continue
    inClause ||= CLAUSE[spelling].test(part.slice(clauseFrom, at))
    clauseFrom = at
    const found = { at, strong: match[1] !== undefined }
    if (!inClause || MUST[spelling].test(part.slice(at))) return found
    if (SHOULD[spelling].test(part.slice(at))) weak ??= found
    fallback ??= found
  }
  return (weak ?? fallback) === null ? null : { ...(weak ?? fallback ?? { at: 0, strong: false }), unsure: true }
}

/** "lãnh đạo, chỉ đạo": a noun is not followed by another verb. */
const VERB_LIST = /^\s*,\s+/u

function isNoun(keyed: Keyed, at: number, word: string, part: string): boolean {
  const nounLike = keyed.spelling === 'full' ? NOUN_LIKE.has(word) : [...NOUN_LIKE].some((n) => fold(n) === word)
  const before = part.slice(Math.max(0, at - 14), at)
  if (/^(?:không|vào|tự|báo)$/u.test(word)) return NOUN_BEFORE[keyed.spelling].test(before)
  if (!nounLike) return /(?:^|\s)(?:các|những|và)\s*$/u.test(before) && !/và\s*$/u.test(before)
  if (NOUN_BEFORE[keyed.spelling].test(before)) return true
  const after = keyed.key.slice(at + word.length, at + word.length + 24)
  const comma = VERB_LIST.exec(after)
  if (comma !== null && startsWithDutyVerb(after.slice(comma[0].length), keyed.spelling)) return false
  return NOUN_AFTER[keyed.spelling].test(after.slice(0, 14))
}

/** A capital inside a name ("Hội Bảo vệ quyền trẻ em"); after a joined line it may also open the duty. */
function isName(keyed: Keyed, at: number): boolean {
  const before = keyed.text.slice(0, at)
  const previous = /(\S+)\s*$/u.exec(before)?.[1] ?? ''
  return (
    /^[\p{Lu}–-]/u.test(previous) ||
    /(?:^|\s)(?:và|–|-|,|hội|sở|phòng|trung tâm|ban|bộ|viện|cục|vụ|đội|quỹ|chi cục)$/iu.test(before.trimEnd()) ||
    previous.endsWith(',')
  )
}

function insideBrackets(part: string, from: number, at: number): boolean {
  const open = part.lastIndexOf('(', at)
  return open >= from - 1 && open >= 0 && part.lastIndexOf(')', at) < open
}

function sentenceEnd(key: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (key.charAt(i) === '\n') return i
    if (
      key.charAt(i) === '.' &&
      key.charAt(i - 1) !== '.' &&
      (i + 1 >= key.length || /\s/.test(key.charAt(i + 1))) &&
      !/\b(?:tp|tx|tt|p|q|ths|đ\/c)$/u.test(key.slice(Math.max(0, i - 4), i))
    )
      return i
  }
  return limit
}

function colonAt(keyed: Keyed, from: number, to: number): number | null {
  for (let i = keyed.key.indexOf(':', from); i >= 0 && i < to; i = keyed.key.indexOf(':', i + 1)) {
    const after = keyed.text.slice(i + 1).trimStart()
    const listed =
      CLASS_COLON[keyed.spelling].test(keyed.key.slice(Math.max(0, i - 30), i)) &&
      /^\p{Lu}[\p{L} ]{1,30}(?:,| và )\s*\p{Lu}/u.test(after)
    if (!listed && !insideBrackets(keyed.key, from, i)) return i
  }
  return null
}

function trimmed(key: string, from: number, to: number): number {
  const text = key.slice(from, to)
  return from + text.replace(/[\s,;:.–-]+$/u, '').length
}

export const startsUnit = (keyed: Keyed, at: number): boolean => {
  const begin = START[keyed.spelling]
  begin.lastIndex = at
  return begin.test(keyed.key)
}
