import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { startsWithDutyVerb } from '../lexicon/duty-verbs.ts'
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
const ASKS = wordPattern('(?:(?:kính |trân trọng )?đề nghị|yêu cầu|giao|phân công|kêu gọi)(?: cho)?\\b\\s*:?\\s*', 'y')
const LABEL = wordPattern('^(?:(?:lưu ý|chú ý)\\s*:|về [^:.;]{3,60}:)\\s*')
const CLAUSE = wordPattern(
  '^(?:trên cơ sở|căn cứ|theo |để |nhằm |trong |sau |khi |trường hợp|với |từ |qua |nhận được|bằng |đối với|nếu |hằng năm|hàng năm|định kỳ|tùy |ngoài |đồng thời|tại )',
)
const NOT_A_DUTY = wordPattern('^(?:là|đã|có thể|được|sẽ được|có quyền|bị)\\b')
const HEADING = 320

/** The subject that opens a paragraph, at once, after "Giao/Đề nghị/Yêu cầu/Đối với", or after an opening clause. */
export function subjectOf(text: string, spelling: Keyed['spelling']): Subject | null {
  const keyed = keyedOf(text, spelling)
  const label = LABEL[spelling].exec(keyed.key)?.[0].length ?? 0
  return leading(keyed, label) ?? afterClause(keyed, label)
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
  if (startsWithDutyVerb(opening) && !CLAUSE[keyed.spelling].test(opening)) return null
  const clause = CLAUSE[keyed.spelling].test(opening)
  const marks = clause ? /[,:.;]\s+/gu : /\.\s+/gu
  for (const match of opening.slice(0, 700).matchAll(marks)) {
    const at = from + match.index + match[0].length
    const introducer = INTRODUCER[keyed.spelling]
    introducer.lastIndex = at
    const start = at + (introducer.exec(keyed.key)?.[0].length ?? 0)
    if (!startsUnit(keyed, start)) {
      if (match[0].startsWith('.') && !CLAUSE[keyed.spelling].test(keyed.key.slice(at))) return null
      continue
    }
    const found = leading(keyed, at)
    if (found !== null && !found.heading && found.units.length > 0 && found.by !== 'end')
      return { ...found, late: true }
  }
  return null
}

/** Further subjects of the same paragraph: "…; Các cơ sở y tế dự phòng có lộ trình …". */
export function furtherUnits(text: string, spelling: Keyed['spelling'], from: number): string[] {
  const keyed = keyedOf(text, spelling)
  const units: string[] = []
  for (const match of keyed.key.slice(from).matchAll(/[.;]\s+(?:riêng\s+)?/gu)) {
    const at = from + match.index + match[0].length
    if (spelling === 'full' && !/\p{Lu}/u.test(keyed.text.charAt(at)) && !/^(?:các|những)\s/u.test(keyed.key.slice(at)))
      continue
    const found = subjectAt(keyed, at, { asked: false, late: true })
    if (found === null || found.subject.heading || found.phrase.by === 'colon' || found.phrase.by === 'end') continue
    units.push(...found.subject.units)
  }
  return units
}
