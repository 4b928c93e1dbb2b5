import type { Day } from '../../../calendar/day.ts'
import { daysBetween } from '../../../calendar/day.ts'
import type { Task, TaskDeadline } from '../../../tasks/task.ts'
import type { Fact } from '../../fact.ts'
import { clipped, sentencesWith } from '../../retrieve/text/excerpt.ts'
import type { PassageIndex } from '../../retrieve/text/passage-index.ts'
import { meantWords } from '../../retrieve/text/meant-words.ts'
import { search } from '../../retrieve/text/search.ts'
import { said } from '../../understand.ts'
import { singledOut } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { daysSaid, occasion, occasionMeant } from './occasion.ts'
import { dutiesOf } from '../part/duties.ts'

const DAY = /(?<!\d)(?:[0-2]?\d|3[01])\s*[/-]\s*(?:0?[1-9]|1[0-2])(?!\d)|ngày\s+\d{1,2}|tháng\s+\d/iu
/** The day of an occasion, which is its name, and no time that is set for anything. */
const OCCASION_DAY =
  /[“"][^”"]{0,160}[”"]|(?:Ngày|Lễ|Tết)\s+\p{Lu}[^.;,:(\d]{0,80}(?:\s*[-–(]?\s*(?:ngày\s+)?\d{1,2}\s*(?:\/|tháng\s)\s*\d{1,2}(?:\s*(?:\/|năm\s)\s*\d{4})?\)?)?/gu
const namesDay = (text: string): boolean => DAY.test(text.replace(OCCASION_DAY, ' '))
/** A stretch of time, where its beginning and its end were asked for. */
const STRETCH = /\btu (?:ngay|hom|khi|luc|bao|thang)\b.*\b(?:den|toi)\b|\b(?:may|bao nhieu) ngay\b|\bkeo dai\b/
const RUNS =
  /từ\s+(?:ngày|tháng|nay|\d)|\d\s*[-–]\s*\d|đến (?:hết )?(?:ngày|tháng)|trong (?:\d|vòng|tháng|tuần|quý|thời gian)|kéo dài/iu
const HOUR = /\d\s*(?:giờ|h\d{0,2}\b|g\d{2}\b)|\d{1,2}:\d{2}/iu
const ENOUGH = 0.6
const BASIS = /^\s*(?:Căn cứ|Thực hiện|Theo)\s/u
/** "đến ngày mấy thì gỡ" asks for the end of what was put up. */
const TAKES_DOWN: ReadonlySet<string> = new Set('go thao ha xuong don dep do cat thu giu dung'.split(' '))
/** What is done in a stretch of time, and is no day. */
const DOING = /\b(?:to chuc|hoat dong|dot|trien khai|thuc hien|treo)\b/
/** "2. Thời gian: từ ngày …" */
const TIME_LINE = /^\s*(?:[-+\d.a-z)]+\s*)?thời gian[^:]{0,40}:/iu

/** "từ ngày nào đến ngày nào", "thời gian tổ chức": a time that the directive sets for something. */
export const range: Topic = async (inquiry, paper) => {
  const { plain } = inquiry.understanding
  const index = await paper.index()
  const content = meantWords(inquiry.understanding.content, index).map((w, i, all) =>
    TAKES_DOWN.has(w) && all[i - 1] !== 'hoi' ? '' : w,
  )
  const wanted = content.some((w) => w !== '')
  if (/\bmay gio\b/.test(plain)) {
    const timed = search(index, content, (p) => HOUR.test(p.text)).find((f) => f.coverage >= ENOUGH)
    return timed ? quoted(paper, { ...timed.passage, limit: 380, sure: 0.8 }) : lacking(paper, 'time')
  }
  // "Ngày … qua chưa": the occasion itself.
  const asksNow = (['running', 'stops', 'remaining'] as const).some((c) => said(inquiry.understanding, c))
  const ofTheTerm = asksWhether(inquiry) && DOING.test(plain) && paper.directive.period !== null
  if (
    asksNow &&
    (wanted || daysSaid(inquiry).length > 0) &&
    !ofTheTerm &&
    (await occasionMeant(inquiry, paper)) !== null
  )
    return occasion(inquiry, paper)
  const period = await periodFact(inquiry, paper)
  const dated = (await paper.tasks()).filter((t) => dayOf(t) !== undefined).map((task) => ({ task }))
  const meant =
    wanted && !(period && (await general(paper, content)))
      ? await singledOut([...dated, ...(await undated(paper))], content, paper)
      : null
  const hit = meant?.find((d) => dayOf(d.task) !== undefined)
  if (hit) return taskPeriod(inquiry, paper, hit.task)
  if (period && (!wanted || (await general(paper, content))))
    return answered(paper, period, paper.directive.period?.text ?? '')
  const line = index.first((text) => TIME_LINE.test(text) && DAY.test(text))
  if (line && !period && (!wanted || (await isWhole(paper, content))))
    return quoted(paper, { ...line, limit: 380, sure: 0.9 })
  if (wanted) {
    const runs = STRETCH.test(plain)
    const fits = (text: string): boolean =>
      namesDay(text) && !BASIS.test(text) && (!runs || RUNS.test(text) || /tháng\s*\d|quý|\d\s*[-–]/iu.test(text))
    const found = search(index, content, (p) => fits(p.text)).find((f) => f.coverage >= ENOUGH && f.matched > 0)
    if (found) return quoted(paper, { ...found.passage, limit: 380, sure: 0.8 })
  } else {
    const own = (await dutiesOf(paper, inquiry.asker.unit)) ?? []
    const mine = own.find((d) => dayOf(d.task)?.kind === 'range')
    if (mine) return taskPeriod(inquiry, paper, mine.task)
  }
  if (period?.now && tellsOf(inquiry, content, index)) return answered(paper, period, period.words)
  return lacking(paper, 'period', { instead: period })
}

/** "còn trong thời gian không", "để tiếp hay gỡ xuống" */
const asksWhether = ({ understanding }: Pick<Inquiry, 'understanding'>): boolean =>
  said(understanding, 'running') || said(understanding, 'stops')

const TERM = /\b(?:thoi gian|khung|dot|giai doan|ke hoach|chuong trinh)\b/

/** "buổi gặp mặt còn trong khung thời gian không": the term of the whole tells it of what is in the plan and has no time of its own. */
function tellsOf({ understanding }: Inquiry, content: readonly string[], index: PassageIndex): boolean {
  if (!asksWhether({ understanding }) && !said(understanding, 'ends')) return false
  const words = content.filter((w) => w !== '' && !PLANNING.has(w))
  const foreign = EVENTS.some((e) => ` ${content.join(' ')} `.includes(` ${e} `) && index.count(e) === 0)
  const known = words.filter((w) => index.count(w) > 0).length
  return TERM.test(understanding.plain) || (!foreign && known >= words.length * 0.75)
}

const undated = async (paper: PaperFile) =>
  (await paper.tasks()).filter((t) => dayOf(t) === undefined).map((task) => ({ task }))

/** The matter is the plan as a whole: its name, or the words around the period itself. */
export async function general(paper: PaperFile, content: readonly string[]): Promise<boolean> {
  const { period, text } = paper.directive
  if (!period) return false
  const from = text.lastIndexOf('\n', period.span.start) + 1
  const to = text.indexOf('\n', period.span.end)
  return isWhole(paper, content, new Set(paper.hearing.document(text.slice(from, to < 0 ? undefined : to))))
}

/** The matter is in the directive's name, and no event inside it. */
async function isWhole(
  paper: PaperFile,
  content: readonly string[],
  more: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const subject = new Set(await paper.subjectTerms())
  const wanted = content.filter((w) => w !== '' && !PLANNING.has(w))
  const isEvent = EVENTS.some((e) => ` ${content.join(' ')} `.includes(` ${e} `))
  const words = wanted.filter((w) => more.has(w) || WHOLE.has(w) || (!isEvent && subject.has(w)))
  return words.length >= wanted.length * 0.75
}

/** What the asker does with the answer. */
const PLANNING: ReadonlySet<string> = new Set(
  'sap xep lich bo tri len chuan dung khop de khoang dip tinh dem nham'.split(' '),
)
/** Words for a plan as a whole, and for what happens on one day of it. */
const WHOLE: ReadonlySet<string> = new Set(
  'ke hoach ky niem huong ung chuong trinh su kien dot chien dich cao diem hoat dong hoan thanh ket thuc xong het be mac'.split(
    ' ',
  ),
)
export const EVENTS = [
  'hoi thao',
  'hoi nghi',
  'tap huan',
  'mit tinh',
  'le',
  'lop',
  'hop',
  'hoi thi',
  'hoi dien',
  'toa dam',
  'dien dan',
  'giao luu',
]

/** The term of the whole plan as a fact; null when it names none. */
export async function periodFact(
  inquiry: Inquiry,
  paper: PaperFile,
): Promise<Extract<Fact, { kind: 'period' }> | null> {
  const { period } = paper.directive
  if (!period) return null
  const sections = await paper.sections()
  const inside = sections.filter((s) => s.span.start <= period.span.start && period.span.start < s.span.end)
  return {
    kind: 'period',
    paper: await paper.paper(),
    what: null,
    words: period.text,
    start: period.start,
    end: period.end,
    section: inside.at(-1)?.path ?? null,
    ...standingOf(period, inquiry),
  }
}

/** "qua ngày 25 rồi còn treo hay gỡ": the day is over, and today is meant. */
const BEHIND_A_DAY = /\b(?:qua|sau|het)(?: het)?(?: ngay| hom)? \d/

/** How a stretch of time stands today, or on a day that is named, when that was asked ("còn trong thời gian không", "mấy ngày nữa kết thúc"). */
function standingOf(
  { start, end }: { start: Day | null; end: Day | null },
  inquiry: Inquiry,
): Pick<Extract<Fact, { kind: 'period' }>, 'now' | 'on'> {
  const { understanding, asker, tools } = inquiry
  const asked = (['running', 'stops', 'remaining', 'late', 'inTime'] as const).some((c) => said(understanding, c))
  if (!asked || end === null) return { now: null, on: null }
  const today = tools.officeTime.dayOf(asker.now)
  const [day, another] = daysSaid(inquiry)
  const isSupposed = !said(understanding, 'remaining') && !BEHIND_A_DAY.test(understanding.plain)
  if (day !== undefined && another === undefined && day !== today && isSupposed)
    return { now: null, on: { day, within: (start ?? day) <= day && day <= end } }
  return { now: { startsIn: daysBetween(today, start ?? end), endsIn: daysBetween(today, end) }, on: null }
}

/** Of several days a stretch of time before a single one. */
const dayOf = ({ deadlines }: Task): TaskDeadline | undefined =>
  deadlines.find((d) => d.kind === 'range' && d.end !== null) ?? deadlines.find((d) => d.end !== null)

async function taskPeriod(inquiry: Inquiry, paper: PaperFile, task: Task): Promise<Outcome> {
  const day = dayOf(task)
  const fact: Fact = {
    kind: 'period',
    paper: await paper.paper(),
    what: clipped(sentencesWith(task.words, day?.text ?? ''), 140),
    words: day?.text ?? '',
    start: day?.start ?? null,
    end: day?.end ?? null,
    section: task.section,
    ...standingOf(day ?? { start: null, end: null }, inquiry),
  }
  return answered(paper, fact, writtenWords(paper.directive, task), task.section)
}

const answered = (
  paper: PaperFile,
  fact: Extract<Fact, { kind: 'period' }>,
  quote: string,
  section: string | null = fact.section,
): Outcome => ({
  status: 'answered',
  facts: [fact],
  sources: [sourceOf(paper.directive, section, quote)],
  sure: 1,
})
