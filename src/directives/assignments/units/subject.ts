import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import { startsWithDutyVerb } from '../../lexicon/duty-pattern.ts'
import { splitUnits } from './split-units.ts'
import type { UnitPhrase } from './unit-phrase.ts'
import { startsUnit, unitPhraseAt } from './unit-phrase.ts'

/** Who is told to do what, in one paragraph. */
export interface Subject {
  units: string[]
  /** who speaks, when the sentence names it before "đề nghị", "yêu cầu", "giao" */
  speaker: string | null
  /** offset of the duty's first word in the paragraph */
  duty: number
  /** the paragraph is all name: what is to be done stands below it */
  heading: boolean
  /** the units stand behind an opening clause or a later sentence */
  late: boolean
  by: UnitPhrase['by']
}

const INTRODUCER = wordPattern(
  '(?:(?:kính |trân trọng )?đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?\\b|phân công|ủy quyền(?: cho)?|đối với|về phía|về trách nhiệm của|trách nhiệm của|)\\s*:?\\s*',
  'y',
)
const ASKS = wordPattern('(?:(?:kính |trân trọng )?đề nghị|yêu cầu|giao|kêu gọi)(?: cho)?\\b\\s*:?\\s*', 'y')
const LABEL = wordPattern('^(?:(?:lưu ý|chú ý)[^:.;]{0,60}:|về [^:.;]{3,60}:)\\s*')
const CLAUSE = wordPattern(
  '^(?:trên cơ sở|căn cứ|theo (?!dõi)|để |nhằm |trong |sau |khi |trường hợp|với |từ |qua |nhận được|bằng |đối với|nếu |hằng năm|hàng năm|định kỳ|tùy |ngoài |đồng thời|tại )',
)
const NOT_A_DUTY = wordPattern(
  '^(?:là(?! (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối))|ghi nhận|biểu dương|đánh giá cao|kết luận|thống nhất|đồng ý|hoan nghênh|đã|có thể|được|sẽ được|có quyền|bị)\\b',
)
const MODAL = wordPattern('^(?:phải|cần|có trách nhiệm|chịu trách nhiệm)\\b')
/** "Hướng dẫn … này được áp dụng …": a noun that only looks like an order. */
const PASSIVE = wordPattern('^[^.]{5,160}(?:này|kèm theo [^.]{0,60}) được (?:áp dụng|thực hiện|ban hành)')
const INNER = wordPattern(
  '^(đối với [^;.:]{10,120}? )các (?:trường|đơn vị|cơ sở|địa phương|cơ quan|phòng|sở) (?:[^,;.:]{0,40} )?(?:chủ động|phải|cần|có trách nhiệm|tiếp tục|thực hiện)\\b',
)
const WITH_REGARD = wordPattern('^đối với\\s+')
const LONGEST_DESCRIBED = 260
const HEADING = 320

/** The subject that opens a paragraph, at once, after "Giao/Đề nghị/Yêu cầu/Đối với", or after an opening clause. */
export function subjectOf(text: string, spelling: Keyed['spelling'], hasBelow = false): Subject | null {
  const keyed = keyedOf(text, spelling)
  const described = hasBelow ? describedHeading(keyed) : null
  if (described !== null) return described
  const label = LABEL[spelling].exec(keyed.key)?.[0].length ?? 0
  return leading(keyed, label) ?? afterClause(keyed, label)
}

/** "Đối với các đơn vị chưa tham gia …" over a list: the whole line says who is meant. */
function describedHeading(keyed: Keyed): Subject | null {
  const match = WITH_REGARD[keyed.spelling].exec(keyed.key)
  if (match === null || keyed.text.length > LONGEST_DESCRIBED || /[:.;] +\S/u.test(keyed.text)) return null
  if (!startsUnit(keyed, match[0].length)) return null
  const units = splitUnits(keyed.text.slice(match[0].length).replace(/[\s:.;]+$/u, ''), keyed.spelling)
  return { units, speaker: null, duty: keyed.text.length, heading: true, late: false, by: 'end' }
}

function leading(keyed: Keyed, from: number): Subject | null {
  const introducer = INTRODUCER[keyed.spelling]
  introducer.lastIndex = from
  const introduced = introducer.exec(keyed.key)
  const at = from + (introduced?.[0].length ?? 0)
  const asked = (introduced?.[0].trim() ?? '') !== ''
  const direct = subjectAt(keyed, at, { asked, late: false })
  if (direct === null) return null
  // "Ủy ban nhân dân huyện yêu cầu các phòng …": the first name speaks, the second one acts.
  const ask = ASKS[keyed.spelling]
  ask.lastIndex = direct.phrase.duty
  const asking = asked ? null : ask.exec(keyed.key)
  if (asking === null) return direct.subject
  const second = subjectAt(keyed, direct.phrase.duty + asking[0].length, { asked: true, late: false })
  const speaker = keyed.text.slice(direct.phrase.start, direct.phrase.end)
  return second === null ? { ...direct.subject, speaker, units: [] } : { ...second.subject, speaker }
}

function subjectAt(
  keyed: Keyed,
  at: number,
  how: { asked: boolean; late: boolean },
): { subject: Subject; phrase: UnitPhrase } | null {
  const phrase = unitPhraseAt(keyed, at)
  if (phrase === null) return null
  const names = keyed.text.slice(phrase.start, phrase.end)
  const rest = keyed.text.slice(phrase.duty).trim()
  const heading = rest === '' || rest === '.'
  if (heading && names.length > HEADING) return null
  if (phrase.by === 'end' && !heading) return null
  if (!heading && NOT_A_DUTY[keyed.spelling].test(keyed.key.slice(phrase.duty).trimStart())) return null
  const duty = phrase.duty + (keyed.text.slice(phrase.duty).length - keyed.text.slice(phrase.duty).trimStart().length)
  return {
    subject: { units: splitUnits(names, keyed.spelling), speaker: null, duty, heading, late: how.late, by: phrase.by },
    phrase,
  }
}

/** "Trên cơ sở …, các đơn vị chỉ đạo …", "Nhận được công văn này, đề nghị các đơn vị …": behind a clause or a sentence. */
function afterClause(keyed: Keyed, from: number): Subject | null {
  const opening = keyed.key.slice(from)
  if (PASSIVE[keyed.spelling].test(opening)) return afterClause(keyed, from + opening.search(/\.\s/u) + 2)
  if (startsWithDutyVerb(opening, keyed.spelling) && !CLAUSE[keyed.spelling].test(opening)) return null
  const clause = CLAUSE[keyed.spelling].test(opening)
  const marks = clause ? /[,:.;]\s+/gu : /\.\s+/gu
  for (const match of opening.slice(0, 700).matchAll(marks)) {
    const at = from + match.index + match[0].length
    const introducer = INTRODUCER[keyed.spelling]
    introducer.lastIndex = at
    const start = at + (introducer.exec(keyed.key)?.[0].length ?? 0)
    const acts = clause && start === at && startsWithDutyVerb(keyed.key.slice(at), keyed.spelling)
    if (acts && !NAMED_PAPER.test(keyed.key.slice(at))) return null
    if (!startsUnit(keyed, start)) {
      if (match[0].startsWith('.') && !CLAUSE[keyed.spelling].test(keyed.key.slice(at))) return null
      continue
    }
    const found = leading(keyed, at)
    if (found === null || found.heading || found.units.length === 0 || found.by === 'end') continue
    if (start > at || shown(keyed, start) || MODAL[keyed.spelling].test(keyed.key.slice(found.duty))) {
      return { ...found, late: true }
    }
  }
  return clause ? unpunctuated(keyed, from) : null
}

/** "báo cáo của …" names a paper. */
const NAMED_PAPER = /^(?:báo cáo|thông báo|quyết định|hướng dẫn|kết luận) (?:của|số)(?!\p{L})/u

/** A late name must show that it is one: by a capital or by "các". */
const shown = (keyed: Keyed, at: number): boolean =>
  /^(?:các|những|cac|nhung)\s/u.test(keyed.key.slice(at, at + 8)) ||
  (keyed.spelling === 'full' && /\p{Lu}/u.test(keyed.text.charAt(at)))

/** "Đối với các môn tự chọn các trường chủ động …": no comma before who acts. */
function unpunctuated(keyed: Keyed, from: number): Subject | null {
  const match = INNER[keyed.spelling].exec(keyed.key.slice(from))
  if (match === null) return null
  const found = subjectAt(keyed, from + (match[1]?.length ?? 0), { asked: false, late: true })
  return found === null || found.subject.heading || found.phrase.by === 'end' ? null : found.subject
}

/**
 * Further subjects of the same paragraph: "…; Các cơ sở y tế dự phòng có lộ trình …"; behind a comma only with what they
 * must do: "…, các cơ quan phối hợp có trách nhiệm …".
 */
export function furtherUnits(text: string, spelling: Keyed['spelling'], from: number): string[] {
  const keyed = keyedOf(text, spelling)
  const units: string[] = []
  for (const match of keyed.key.slice(from, from + LONGEST_DUTY).matchAll(/[.;,]\s+(?:riêng\s+)?/gu)) {
    const at = from + match.index + match[0].length
    if (!startsUnit(keyed, at) || PARTNERS[spelling].test(clauseBefore(keyed.key, from + match.index))) continue
    if (match[0].startsWith(',')) {
      const must = BEFORE_MODAL[spelling].exec(keyed.key.slice(at, at + 90))
      if (must !== null) units.push(...splitUnits(keyed.text.slice(at, at + must[0].length), spelling))
      continue
    }
    if (!shown(keyed, at)) continue
    const found = subjectAt(keyed, at, { asked: false, late: true })
    if (found === null || found.subject.heading || found.phrase.by === 'colon' || found.phrase.by === 'end') continue
    units.push(...found.subject.units)
  }
  return units
}

const LONGEST_DUTY = 6_000
const BEFORE_MODAL = wordPattern('^[^,;.:()]{3,60}?(?=\\s+(?:phải|cần|có trách nhiệm|chịu trách nhiệm)\\b)')
/** "phối hợp với A; B": what follows goes on with the partners. */
const PARTNERS = wordPattern('\\bphối hợp\\b')
const clauseBefore = (key: string, at: number): string =>
  key.slice(Math.max(0, key.lastIndexOf('.', at - 1) + 1, key.lastIndexOf(';', at - 1) + 1), at)
