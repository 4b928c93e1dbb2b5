import type { Span } from '../../../../directives/reading.ts'
import { isDated, pointsOf, type Point } from '../../../../tasks/standing/points.ts'
import type { ReportDemand, Task } from '../../../../tasks/task.ts'
import { BLINDS } from '../../../lexicon/concepts/concept.ts'
import { pairs } from '../../../retrieve/text/passage-index.ts'
import { meantWords } from '../../../retrieve/text/meant-words.ts'
import { said } from '../../../understand.ts'
import { singledOut, specific } from '../../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../../inquiry.ts'
import { quoted } from '../../outcomes.ts'
import type { PaperFile } from '../../paper-file.ts'
import { dutiesOf, type Duty } from '../../part/duties.ts'
import type { DatedPassage } from './dated-passages.ts'
import { datedPassages, deadlinesIn } from './dated-passages.ts'
import { demandsMeant, dutiesOrAll, names } from './demands.ts'
import { handedIn } from './handed-in.ts'
import { daysSaid, occasion, occasionMeant } from '../occasion.ts'
import { isForeignEvent, isOfTheIssuer, noDeadline } from './deadline-asked.ts'
import { hasDays, passageTerms, reportTerm, taskDays, taskTerm } from './told-days.ts'

const MOST = 3
const MOST_TASKS = 3
const QUOTE_LENGTH = 420

/** "hạn khi nào", "còn mấy ngày", "quá hạn chưa": the day as written and how it stands now. */
export const deadline: Topic = async (asked, paper) => {
  const inquiry = await ofTheMatter(asked, paper)
  const { understanding } = inquiry
  const aboutReport =
    (['toWhom', 'report', 'submit'] as const).some((c) => said(understanding, c)) ||
    /\b(?:bao cao|nop|gui|report)\b/.test(understanding.plain)
  // "còn mấy ngày nữa tới Ngày …": the occasion itself, and no duty.
  if (asksOccasion(inquiry) && !aboutReport && (await occasionMeant(inquiry, paper)) !== null)
    return occasion(inquiry, paper)
  const matter = await specific(understanding.content, paper)
  if (matter.some((w) => w !== '')) {
    if (await isForeignEvent(understanding.content, paper)) return noDeadline(inquiry, paper, aboutReport)
    const about = await deadlineOfMatter(inquiry, paper, aboutReport)
    if (about) return about
    if (!aboutReport && !(await isKnown(matter, understanding.content, paper))) return noDeadline(inquiry, paper, false)
  }
  if (isOfTheIssuer(inquiry, paper)) return noDeadline(inquiry, paper, false)
  const duties = await dutiesOrAll(inquiry, paper)
  const byDay = pointsOf(duties.map((d) => d.task))
  const next = byDay.find((p) => p.due > inquiry.asker.now) ?? byDay.at(-1)
  const several = aboutReport ? [] : severalDays(duties, next)
  const isTold = ({ taskPosition, due }: ReportDemand): boolean =>
    several.some(
      (d) => d.task.position === taskPosition && d.task.deadlines.some((t) => t.due?.getTime() === due?.getTime()),
    )
  const demands = (await demandsMeant(inquiry, paper)).filter((d) => d.kind !== null && !isTold(d)).slice(0, MOST)
  if (demands.length + several.length > 0) {
    const earlier = aboutReport ? [] : await earlierTasks(inquiry, paper, demands, several)
    return together([
      ...(await Promise.all(earlier.map((task) => taskTerm(inquiry, paper, task)))),
      ...(await Promise.all(several.map((d) => taskTerm(inquiry, paper, d.task)))),
      ...(await Promise.all(demands.map((d) => reportTerm(inquiry, paper, d, demands.length > 1)))),
    ])
  }
  return next && !aboutReport ? taskTerm(inquiry, paper, next.task) : noDeadline(inquiry, paper, aboutReport)
}

/** The matter in the directive's own spelling. */
async function ofTheMatter(inquiry: Inquiry, paper: PaperFile): Promise<Inquiry> {
  const { understanding } = inquiry
  if (understanding.content.every((w) => w === '')) return inquiry
  const content = meantWords(understanding.content, await paper.index())
  return { ...inquiry, understanding: { ...understanding, content } }
}

const asksOccasion = (inquiry: Inquiry): boolean =>
  said(inquiry.understanding, 'remaining') &&
  (inquiry.understanding.content.some((w) => w !== '' && !/^(?:tinh|dem)$/.test(w)) || daysSaid(inquiry).length > 0)

/** "bao giờ phải xong": what the asker's own unit leads and owes before the report stands in front of it. */
async function earlierTasks(
  { asker: { now, unit }, target }: Inquiry,
  paper: PaperFile,
  demands: readonly ReportDemand[],
  told: readonly Duty[],
): Promise<Task[]> {
  if (target.who !== 'own') return []
  const last = Math.max(...demands.map((d) => Number(d.due ?? 0)))
  const led = ((await dutiesOf(paper, unit)) ?? []).filter((d) => d.part === 'lead').map((d) => d.task)
  const others = led.filter(
    (t) => told.every((d) => d.task.id !== t.id) && demands.every((d) => d.taskPosition !== t.position),
  )
  const owed = pointsOf(others).filter(({ due }) => due > now && due.getTime() < last)
  return [...new Set(owed.map(({ task }) => task))].slice(0, MOST - 1)
}

/** The duties with several days; the nearest day stands first, also of a duty with one. */
function severalDays(duties: readonly Duty[], next: Point | undefined): Duty[] {
  const several = duties.filter((d) => hasDays(d.task))
  const nearest = duties.filter((d) => d.task === next?.task)
  return several.length === 0 ? [] : [...new Set([...nearest, ...several])].slice(0, MOST_TASKS)
}

/** The deadline of the one task, or of the one sentence, that the question is about; null when it is about neither. */
async function deadlineOfMatter(inquiry: Inquiry, paper: PaperFile, aboutReport: boolean): Promise<Outcome | null> {
  const { content } = inquiry.understanding
  const all = (await paper.tasks()).map((task): Duty => ({ task, part: 'lead', common: false }))
  const mine = await dutiesOrAll(inquiry, paper)
  const meant = (await singledOut(mine, content, paper)) ?? (await singledOut(all, content, paper))
  const [one] = meant ?? []
  const several = one !== undefined && (hasDays(one.task) || deadlinesIn(one.task.words, paper).length > 1)
  if (one && meant?.length === 1 && !several && isDated(one.task) && !aboutReport)
    return taskTerm(inquiry, paper, one.task)
  if (one && meant?.length === 1 && hasDays(one.task) && !aboutReport) return taskDays(inquiry, paper, one.task)
  const found = await passages(inquiry, paper, several && meant?.length === 1 ? one.task.span : null)
  const object = handedIn(inquiry.understanding)
  const isMeant = ({ passage: { text } }: DatedPassage): boolean =>
    HANDED_IN.test(text) && (object === null || names(text, object, paper.hearing))
  if (found.length > 0 && (!aboutReport || found.every(isMeant))) {
    return passageTerms(inquiry, paper, found)
  }
  if (aboutReport || !meant) return null
  // Several days in one item: its own words tell which is which.
  if (several) return quoted(paper, { text: one.task.words, section: one.task.section, limit: QUOTE_LENGTH })
  const dated = meant.find((d) => isDated(d.task))
  if (dated) return taskTerm(inquiry, paper, dated.task)
  return meant.every((d) => d.task.deadlines.length === 0) ? noDeadline(inquiry, paper, false) : null
}

/** Sentences of a task that an officer has corrected may name a day that holds no more. */
async function passages(inquiry: Inquiry, paper: PaperFile, within: Span | null): Promise<DatedPassage[]> {
  const corrected = (await paper.tasks()).filter((t) => t.corrected)
  const holds = ({ passage }: DatedPassage): boolean =>
    !corrected.some((t) => t.span.start < passage.end && passage.start < t.span.end)
  return (await datedPassages(inquiry, paper, within)).filter(holds)
}

const HANDED_IN = /báo cáo|gửi|nộp|đăng ký/iu

const COMPOUNDS: ReadonlySet<string> = new Set(BLINDS)

/** At least half of the words stand somewhere in the directive. */
async function isKnown(matter: readonly string[], content: readonly string[], paper: PaperFile): Promise<boolean> {
  const index = await paper.index()
  const words = matter.filter((w) => w !== '')
  // "đăng ký" is no word of a text that says "đang" and "kỷ niệm".
  if (pairs(content).some((c) => COMPOUNDS.has(c) && index.count(c) === 0)) return false
  return words.filter((w) => index.count(w) > 0).length >= words.length / 2
}

const together = (outcomes: readonly Outcome[]): Outcome => ({
  status: 'answered',
  facts: outcomes.flatMap((o) => o.facts),
  sources: outcomes.flatMap((o) => o.sources),
  sure: 1,
})
