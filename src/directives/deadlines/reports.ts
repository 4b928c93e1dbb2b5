import type { FoundDeadline } from '../../calendar/deadline-words/candidate.ts'
import type { DeadlineContext } from '../../calendar/deadline-words/moment.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Keyed, Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { withoutEnd } from '../structure/found.ts'
import type { ReportRead, Span, TaskRead } from '../reading.ts'
import type { Addressee } from './addressee.ts'
import { addresseeAfter } from './addressee.ts'
import { clauseAround } from './clause.ts'

/** What is handed in, by its verb or its name. */
const HANDS_IN = wordPattern(
  '\\b(?:(?:tổng hợp|thống kê|lập|thực hiện|lồng ghép)\\s*,?\\s*)*(?:báo cáo|gửi(?! kèm| lời| thông)|nộp(?! bổ sung))\\b',
  'g',
)
/** Handing in as the purpose, the condition or the past of something else. */
const NOT_ASKED = wordPattern(
  '\\bđể (?:[^,.;]{0,60}|(?:tổng hợp|theo dõi),\\s*(?:tham mưu,? )?)$|\\b(?:trước khi|sau khi|khi|việc|đã|được|không|chế độ thông tin|theo|qua|căn cứ|từ|tại|trong|xét|trên cơ sở)(?: các)?\\s*$|\\b(?:kịp thời|nếu|trường hợp|vướng mắc|phản ánh)[^.;]{0,40}$',
)
const TROUBLE = wordPattern('\\b(?:vướng mắc|khó khăn|phát sinh vượt|phản ánh|liên hệ)\\b')
/** Without a day only words that name the report itself, or that end with its addressee, ask for one. */
const NAMED = wordPattern(
  'báo cáo (?:kết quả|tình hình|tổng hợp|sơ kết|tổng kết|nhanh|ngay|về (?:tiến độ|kết quả|tình hình))|tổng hợp,? báo cáo|chế độ báo cáo|báo cáo[^.;]{3,90} gửi về',
)
const ENDS_HERE = wordPattern('^\\s*(?:$|[.;/]|để\\b|theo (?:quy định|yêu cầu)\\b)')
const WITHOUT_ADDRESSEE = wordPattern('^tổng hợp,? báo cáo về (?:tiến độ|kết quả|tình hình)')
const EVENT = wordPattern('^khi (?:xuất hiện|phát hiện|có|xảy ra)\\b')
const EMAIL = /[\w.+-]+@\s?[\w-]+(?:\.[\w-]+)+/u
const SHORT_SENTENCE = 170

type Untied = Omit<ReportRead, 'task'>

/** Reports that are asked for (chế độ báo cáo): who gets what, by when. `items` are the paragraphs of the body without their marks. */
export function reportsIn(
  text: string,
  items: readonly Span[],
  tasks: readonly TaskRead[],
  at: { context: DeadlineContext; spelling: Spelling },
): ReportRead[] {
  return items
    .flatMap((item) => sentencesOf(text, item))
    .flatMap((sentence) => reportsOfSentence(text, sentence, at))
    .map((report) => ({ ...report, task: taskAround(tasks, report.span) }))
    .sort((a, b) => a.span.start - b.span.start)
}

/** The narrowest task in whose words a report stands. */
function taskAround(tasks: readonly TaskRead[], span: Span): number | null {
  let best: number | null = null
  let width = Infinity
  tasks.forEach((task, i) => {
    const around = task.span.start <= span.end && span.start < task.span.end
    if (around && task.span.end - task.span.start < width) {
      best = i
      width = task.span.end - task.span.start
    }
  })
  return best
}

type At = { context: DeadlineContext; spelling: Spelling }

/** "báo cáo tiến độ trước 15/4, báo cáo kết quả trước 30/5": each clause with a verb and a day of its own asks for one. */
function reportsOfSentence(text: string, sentence: Span, at: At): Untied[] {
  const days = readDeadlines(text.slice(sentence.start, sentence.end), at.context, at.spelling)
    .filter((d) => d.end !== null)
    .map(({ span }) => ({ start: sentence.start + span.start, end: sentence.start + span.end }))
  const clauses = days.map((day) =>
    clauseAround(
      text,
      sentence,
      day,
      days.filter((d) => d !== day),
    ),
  )
  const asking = clauses.filter((clause) => verbIn(keyedOf(text.slice(clause.start, clause.end), at.spelling)))
  if (asking.length < 2) return reportOfSentence(text, sentence, at)
  const [whole] = reportOfSentence(text, sentence, at)
  return asking.flatMap((clause) =>
    reportOfSentence(text, clause, at).map((report) =>
      report.to === '' ? { ...report, to: whole?.to ?? '' } : report,
    ),
  )
}

const verbIn = (keyed: Keyed): RegExpExecArray | undefined =>
  allOf(HANDS_IN, keyed).find(
    (m) => !NOT_ASKED[keyed.spelling].test(keyed.key.slice(Math.max(0, m.index - 70), m.index)),
  )

function reportOfSentence(text: string, sentence: Span, at: At): Untied[] {
  const words = text.slice(sentence.start, sentence.end)
  const keyed = keyedOf(words, at.spelling)
  const verb = verbIn(keyed)
  if (verb === undefined) return []
  const deadlines = readDeadlines(words, at.context, at.spelling).filter((d) => d.span.end > verb.index - 40)
  const dated = deadlines.filter((d) => d.end !== null || d.start !== null)
  const deadline = dated.find((d) => d.span.start > verb.index) ?? dated[0] ?? deadlines[0] ?? null
  const addressee = addresseeAfter(keyed, verb.index)
  if (deadline === null && !asksWithoutDay(keyed, verb.index, addressee)) return []
  const event = deadline === null && EVENT[at.spelling].test(keyed.key)
  const span = spanOf(keyed, verb, { addressee, deadline })
  return [
    {
      to: addressee?.name ?? '',
      text: withoutEnd(words.slice(span.start, span.end)),
      end: deadline?.end ?? null,
      kind: deadline?.kind ?? (event ? 'relative' : null),
      time: deadline?.time ?? null,
      via: EMAIL.exec(words)?.[0].replace(/\s/g, '') ?? null,
      span: { start: sentence.start + span.start, end: sentence.start + span.end },
    },
  ]
}

function asksWithoutDay(keyed: Keyed, verb: number, addressee: Addressee | null): boolean {
  const rest = keyed.key.slice(verb)
  if (TROUBLE[keyed.spelling].test(keyed.key)) return false
  if (addressee === null) return WITHOUT_ADDRESSEE[keyed.spelling].test(rest)
  if (NAMED[keyed.spelling].test(keyed.key.slice(verb, addressee.end))) return true
  const direct = /^(?:\S+ ){0,3}(?:báo cáo|bao cao)(?: về)?\s*$/u.test(keyed.key.slice(verb, addressee.start))
  return direct && ENDS_HERE[keyed.spelling].test(keyed.key.slice(addressee.end))
}

/** A short sentence is the report's words; of a long one, what lies between verb, addressee and day. */
function spanOf(
  keyed: Keyed,
  verb: RegExpExecArray,
  parts: { addressee: Addressee | null; deadline: FoundDeadline | null },
): Span {
  if (keyed.text.length <= SHORT_SENTENCE && parts.deadline?.end == null) return { start: 0, end: keyed.text.length }
  const start = Math.min(verb.index, parts.deadline?.span.start ?? verb.index)
  const end = Math.max(parts.addressee?.end ?? 0, parts.deadline?.span.end ?? 0, verb.index + verb[0].length)
  return { start, end }
}

function sentencesOf(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  let from = 0
  for (const match of words.matchAll(/(?:\.\s+(?=\p{Lu})|;\s+|\n+)/gu)) {
    if (opensBracket(words.slice(from, match.index))) continue
    found.push({ start: span.start + from, end: span.start + match.index })
    from = match.index + match[0].length
  }
  found.push({ start: span.start + from, end: span.end })
  return found.filter((s) => s.end > s.start)
}

/** "(qua Phòng A; email: …)" is no end of a sentence. */
const opensBracket = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')')
