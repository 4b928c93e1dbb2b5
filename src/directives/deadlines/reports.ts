import type { FoundDeadline } from '../../calendar/deadline-words/candidate.ts'
import type { Keyed, Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { CELL } from '../repair/tables/duty-header.ts'
import { withoutEnd } from '../structure/found.ts'
import type { ReportRead, Span, TaskRead } from '../reading.ts'
import type { Addressee } from './addressee.ts'
import { addresseeAfter } from './addressee.ts'
import { clauseAround } from './clause.ts'
import type { DeadlineReader } from './task-deadlines.ts'

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

/** "đồng thời báo cáo …" is due with the report before it. */
const TOGETHER = wordPattern('^\\s*đồng thời(?: gửi)? báo cáo\\b')

type Untied = Omit<ReportRead, 'task'> & { rule: string | null }

/** Reports that are asked for (chế độ báo cáo): who gets what, by when. `items` are the paragraphs of the body without their marks. */
export function reportsIn(
  text: string,
  items: readonly Span[],
  tasks: readonly TaskRead[],
  deadlines: DeadlineReader,
  spelling: Spelling,
): ReportRead[] {
  return items
    .flatMap((item) => reportsOfItem(text, item, deadlines, spelling))
    .map(({ to, text: words, end, kind, time, via, form, span }) => ({
      to,
      text: words,
      end,
      kind,
      time,
      via,
      form,
      task: taskAround(tasks, span),
      span,
    }))
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

/** What one sentence leaves out (to whom, how often, by which way) the others of the same item say. */
function reportsOfItem(text: string, item: Span, deadlines: DeadlineReader, spelling: Spelling): Untied[] {
  const words = text.slice(item.start, item.end)
  if (words.includes(CELL)) return []
  let found: Untied[] = []
  let head: Untied | null = null
  for (const sentence of sentencesOf(text, item)) {
    for (const report of reportsOfSentence(text, sentence, deadlines, spelling, found.at(-1) ?? null)) {
      if (report.to !== '') head ??= report
      else if (head !== null) {
        report.to = head.to
        // "định kỳ 6 tháng … gửi X. Báo cáo 6 tháng gửi trước …": the second sentence is the term of the first.
        if (head.kind === 'recurring' && report.kind === 'recurring' && VAGUE.has(head.rule)) {
          found = found.filter((r) => r !== head)
        }
      }
      found.push(report)
    }
  }
  const only = found.length === 1 ? found[0] : undefined
  if (only !== undefined) {
    only.via ??= viaIn(words)
    only.form ??= formIn(words, spelling)
  }
  return found
}

const VAGUE: ReadonlySet<string | null> = new Set(['periodically', 'every-period'])
const PERSON =
  /(?:qua|cho|gặp|liên hệ|đầu mối(?: tiếp nhận)?\s*:?)\s+((?:đồng chí|đ\/c|ông|bà)\s+\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})/u

/** The e-mail address that takes the report, or else the person. */
const viaIn = (words: string): string | null =>
  EMAIL.exec(words)?.[0].replace(/\s/g, '') ?? PERSON.exec(words)?.[1] ?? null

const FORM = wordPattern(
  '\\btheo ((?:các )?(?:mẫu|biểu|phụ lục|đề cương)(?: (?!(?:gửi(?! kèm)|trước|về|và|qua|để|chậm)\\b)[^\\s,;()]+){0,9})',
)

function formIn(words: string, spelling: Spelling): string | null {
  const keyed = keyedOf(words, spelling)
  const match = FORM[spelling].exec(keyed.key)
  if (match?.[1] === undefined) return null
  const at = match.index + match[0].length - match[1].length
  return withoutEnd(words.slice(at, at + match[1].length))
}

/** "báo cáo tiến độ trước 15/4, báo cáo kết quả trước 30/5": each clause with a verb and a day of its own asks for one. */
function reportsOfSentence(
  text: string,
  sentence: Span,
  reader: DeadlineReader,
  spelling: Spelling,
  before: Untied | null,
): Untied[] {
  const whole = reportOfSentence(text, sentence, reader, spelling, before)
  if (whole.length === 0) return whole
  const days = reader
    .inWords(text.slice(sentence.start, sentence.end))
    .filter((d) => d.end !== null)
    .map(({ span }) => ({ start: sentence.start + span.start, end: sentence.start + span.end }))
  if (days.length < 2) return whole
  const asking = days
    .map((day) =>
      clauseAround(
        text,
        sentence,
        day,
        days.filter((d) => d !== day),
      ),
    )
    .filter((clause) => verbIn(keyedOf(text.slice(clause.start, clause.end), spelling)))
  if (asking.length < 2) return whole
  return asking.flatMap((clause) =>
    reportOfSentence(text, clause, reader, spelling, before).map((report) =>
      report.to === '' ? { ...report, to: whole[0]?.to ?? '' } : report,
    ),
  )
}

const verbIn = (keyed: Keyed): RegExpExecArray | undefined =>
  allOf(HANDS_IN, keyed).find(
    (m) => !NOT_ASKED[keyed.spelling].test(keyed.key.slice(Math.max(0, m.index - 70), m.index)),
  )

function reportOfSentence(
  text: string,
  sentence: Span,
  reader: DeadlineReader,
  spelling: Spelling,
  before: Untied | null,
): Untied[] {
  const words = text.slice(sentence.start, sentence.end)
  const keyed = keyedOf(words, spelling)
  const verb = verbIn(keyed)
  if (verb === undefined) return []
  const deadlines = reader.inWords(words).filter((d) => d.span.end > verb.index - 40)
  const dated = deadlines.filter((d) => d.end !== null || d.start !== null)
  const deadline = dated.find((d) => d.span.start > verb.index) ?? dated[0] ?? deadlines[0] ?? null
  const addressee = addresseeAfter(keyed, verb.index)
  const together = deadline === null && before !== null && TOGETHER[spelling].test(keyed.key) ? before : null
  if (deadline === null && together === null && !asksWithoutDay(keyed, verb.index, addressee)) return []
  const event = deadline === null && EVENT[spelling].test(keyed.key)
  const span = spanOf(keyed, verb, { addressee, deadline })
  return [
    {
      to: addressee?.name ?? '',
      text: withoutEnd(words.slice(span.start, span.end)),
      end: deadline?.end ?? together?.end ?? null,
      kind: deadline?.kind ?? together?.kind ?? (event ? 'relative' : null),
      time: deadline?.time ?? together?.time ?? null,
      via: EMAIL.exec(words)?.[0].replace(/\s/g, '') ?? null,
      form: formIn(words, spelling),
      rule: deadline?.derivation.rule ?? null,
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
  const first = handsOn(keyed, verb, parts.addressee) ? thingBefore(keyed.key, verb.index) : verb.index
  const start = Math.min(first, parts.deadline?.span.start ?? first)
  const end = Math.max(parts.addressee?.end ?? 0, parts.deadline?.span.end ?? 0, verb.index + verb[0].length)
  return { start, end }
}

const HANDS_ON = wordPattern('^(?:gửi|nộp)(?: (?:về|cho|đến|tới))? $')

/** "lập danh sách gửi Sở Y tế": what is handed in stands before the verb. */
const handsOn = ({ key, spelling }: Keyed, verb: RegExpExecArray, addressee: Addressee | null): boolean =>
  addressee !== null && HANDS_ON[spelling].test(key.slice(verb.index, addressee.start))

const thingBefore = (key: string, at: number): number => {
  const [before = ''] = /[^,;:.]*$/u.exec(key.slice(0, at)) ?? []
  return at - before.trimStart().length
}

/** Also "… và báo cáo năm gửi …", which has a term of its own. */
const SENTENCE =
  /(?:\.\s+(?=\p{Lu})|;\s+|\n+|,?\s+và\s+(?=báo cáo (?:năm|quý|tháng|6 tháng|sáu tháng|sơ kết|tổng kết)(?!\p{L})))/gu

function sentencesOf(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  let from = 0
  for (const match of words.matchAll(SENTENCE)) {
    if (opensBracket(words.slice(from, match.index))) continue
    found.push({ start: span.start + from, end: span.start + match.index })
    from = match.index + match[0].length
  }
  found.push({ start: span.start + from, end: span.end })
  return found.filter((s) => s.end > s.start)
}

/** "(qua Phòng A; email: …)" is no end of a sentence. */
const opensBracket = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')')
