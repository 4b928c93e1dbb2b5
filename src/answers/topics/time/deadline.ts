import type { Span } from '../../../directives/reading.ts'
import { isDated, pointsOf, purposeOfDemand, type Point } from '../../../tasks/standing/points.ts'
import { isOpen } from '../../../tasks/standing/report-due.ts'
import type { ReportDemand, Task } from '../../../tasks/task.ts'
import type { Fact } from '../../fact.ts'
import { sentencesWith } from '../../retrieve/text/excerpt.ts'
import { BLINDS } from '../../lexicon/concepts/concept.ts'
import { pairs } from '../../retrieve/text/passage-index.ts'
import { meantWords } from '../../retrieve/text/meant-words.ts'
import { said } from '../../understand.ts'
import { singledOut, specific } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { answered, lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { daysOfTask, extended, isFor, termOf, termOfDemand } from '../term.ts'
import { dutiesOf, type Duty } from '../part/duties.ts'
import type { DatedPassage } from './dated-passages.ts'
import { datedPassages, deadlinesIn } from './dated-passages.ts'
import { demandsMeant, dutiesOrAll, isReport, names, writtenDay } from './demands.ts'
import { handedIn } from './handed-in.ts'
import { daysSaid, occasion, occasionMeant } from './occasion.ts'
import { askedOf, asksDay, isForeignEvent, isOfTheIssuer, noDeadline, supposed, supposedOf } from './deadline-asked.ts'

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
  (inquiry.understanding.content.some((w) => w !== '') || daysSaid(inquiry).length > 0)

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

/** Several days, of which the record keeps each. */
const hasDays = ({ deadlines }: Task): boolean => deadlines.filter((d) => d.due !== null).length > 1

/** Sentences of a task that an officer has corrected may name a day that holds no more. */
async function passages(inquiry: Inquiry, paper: PaperFile, within: Span | null): Promise<DatedPassage[]> {
  const corrected = (await paper.tasks()).filter((t) => t.corrected)
  const holds = ({ passage }: DatedPassage): boolean =>
    !corrected.some((t) => t.span.start < passage.end && passage.start < t.span.end)
  return (await datedPassages(inquiry, paper, within)).filter(holds)
}

const HANDED_IN = /báo cáo|gửi|nộp|đăng ký/iu

async function passageTerms(inquiry: Inquiry, paper: PaperFile, found: readonly DatedPassage[]): Promise<Outcome> {
  const name = await paper.paper()
  const rhythmOnly = found.every(({ due, deadline: read }) => due === null && !/\d/.test(read.text)) && asksDay(inquiry)
  const facts = found.map(({ passage, deadline: read, due }): Fact => ({
    kind: 'deadline',
    paper: name,
    about: 'task',
    what: passage.text,
    to: null,
    several: false,
    term: termOf(read, due, inquiry),
    section: passage.section,
    asked: askedOf(inquiry),
    on: supposed(due, inquiry),
    reported: false,
    granted: null,
  }))
  const sources = found.map(({ passage }) => sourceOf(paper.directive, passage.section, passage.text))
  const [first] = found
  if (rhythmOnly && first) return lacking(paper, 'deadline', { instead: facts[0] ?? null, quote: first.passage.text })
  return { status: 'answered', facts, sources, sure: 0.95 }
}

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

async function reportTerm(
  inquiry: Inquiry,
  paper: PaperFile,
  demand: ReportDemand,
  several: boolean,
): Promise<Outcome> {
  const own = await paper.view(inquiry.asker.unit)
  const term = termOfDemand(demand, inquiry, own?.assignment)
  if (!term) return noDeadline(inquiry, paper, true)
  const task = (await paper.tasks()).find((t) => t.position === demand.taskPosition)
  const written = writtenDay(demand, task) ?? term.words
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: isReport(demand) ? 'report' : 'task',
    what: several ? purposeOfDemand(demand) : demand.text,
    several,
    to: demand.to === '' ? null : demand.to,
    term: { ...term, words: written },
    section: task?.section ?? null,
    asked: askedOf(inquiry),
    on: supposed(extended(demand, own?.assignment)?.due ?? demand.due, inquiry),
    reported: own?.assignment.reports.some((r) => isFor(r, demand) && !isOpen(r)) ?? false,
    granted: extended(demand, own?.assignment),
  }
  return answered(paper, fact, fact.section, demand.text)
}

/** The day of a task with one. */
async function taskTerm(inquiry: Inquiry, paper: PaperFile, task: Task): Promise<Outcome> {
  if (hasDays(task)) return taskDays(inquiry, paper, task)
  const [first] = daysOfTask(task, paper.directive.text, inquiry)
  const term = first?.term
  if (!term) return noDeadline(inquiry, paper, false)
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: 'task',
    what: sentencesWith(task.words, term.words),
    to: null,
    several: false,
    term,
    section: task.section,
    asked: askedOf(inquiry),
    on: term.lastDay === null ? null : supposedOf(term.lastDay, inquiry),
    reported: false,
    granted: null,
  }
  const quote = writtenWords(paper.directive, task)
  // "hằng năm" is no day.
  if (term.lastDay === null && !/\d/.test(term.words) && asksDay(inquiry))
    return lacking(paper, 'deadline', { instead: fact, quote })
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, task.section, quote)], sure: 0.9 }
}

/** Every day of a task, each with what it is for. */
async function taskDays(inquiry: Inquiry, paper: PaperFile, task: Task): Promise<Outcome> {
  const { directive } = paper
  const own = await paper.view(inquiry.asker.unit)
  const fact: Fact = {
    kind: 'days',
    paper: await paper.paper(),
    what: task.words,
    days: daysOfTask(task, directive.text, inquiry, own?.assignment),
    section: task.section,
  }
  const sources = [sourceOf(directive, task.section, writtenWords(directive, task))]
  return { status: 'answered', facts: [fact], sources, sure: 0.9 }
}
