import type { ReportDemand } from '../../../tasks/task.ts'
import type { Fact } from '../../fact.ts'
import { said } from '../../understand.ts'
import { singledOut, specific } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { answered, lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { termOf, termOfDemand, termOfTask } from '../term.ts'
import { dutiesOf, type Duty } from '../work/duties.ts'
import type { DatedPassage } from './dated-passages.ts'
import { datedPassages, deadlinesIn } from './dated-passages.ts'
import { demandsMeant, dutiesOrAll, isReport } from './demands.ts'
import { periodFact } from './period.ts'

const MOST = 3
const QUOTE_LENGTH = 420

/** "hạn khi nào", "còn mấy ngày", "quá hạn chưa": the day as written and how it stands now. */
export const deadline: Topic = async (inquiry, paper) => {
  const { understanding } = inquiry
  const aboutReport = said(understanding, 'toWhom') || /\b(?:bao cao|nop|gui|report)\b/.test(understanding.plain)
  const matter = await specific(understanding.content, paper)
  if (matter.some((w) => w !== '')) {
    const about = await deadlineOfMatter(inquiry, paper, aboutReport)
    if (about) return about
    if (!aboutReport && !(await isKnown(matter, paper))) return noDeadline(paper, false)
  }
  const demands = (await demandsMeant(inquiry, paper)).filter((d) => d.kind !== null)
  const { now } = inquiry.asker
  if (demands.length > 0) {
    const reports = await reportTerms(inquiry, paper, demands.slice(0, MOST))
    return aboutReport ? reports : withEarlierDuties(inquiry, paper, reports, demands)
  }
  const dated = (await dutiesOrAll(inquiry, paper)).filter((d) => d.task.due !== null)
  const byDay = dated.sort((a, b) => Number(a.task.due) - Number(b.task.due))
  const next = byDay.find((d) => d.task.due !== null && d.task.due > now) ?? byDay.at(-1)
  return next && !aboutReport ? taskTerm(inquiry, paper, next) : noDeadline(paper, aboutReport)
}

/** "bao giờ phải xong": a duty of the asker's own that is due before the report stands in front of it. */
async function withEarlierDuties(
  inquiry: Inquiry,
  paper: PaperFile,
  reports: Outcome,
  demands: readonly ReportDemand[],
): Promise<Outcome> {
  const { now, unit } = inquiry.asker
  if (inquiry.target.who !== 'own') return reports
  const last = Math.max(...demands.map((d) => Number(d.due ?? 0)))
  const earlier = ((await dutiesOf(paper, unit)) ?? [])
    .filter(({ task, part }) => part === 'lead' && task.due !== null && task.due > now && Number(task.due) < last)
    .filter(({ task }) => demands.every((d) => d.taskPosition !== task.position))
    .sort((a, b) => Number(a.task.due) - Number(b.task.due))
  const outcomes = await Promise.all(earlier.slice(0, MOST - 1).map((duty) => taskTerm(inquiry, paper, duty)))
  return {
    ...reports,
    facts: [...outcomes.flatMap((o) => o.facts), ...reports.facts],
    sources: [...outcomes.flatMap((o) => o.sources), ...reports.sources],
  }
}

/** The deadline of the one task, or of the one sentence, that the question is about; null when it is about neither. */
async function deadlineOfMatter(inquiry: Inquiry, paper: PaperFile, aboutReport: boolean): Promise<Outcome | null> {
  const { content } = inquiry.understanding
  const all = (await paper.tasks()).map((task): Duty => ({ task, part: 'lead', common: false }))
  const mine = await dutiesOrAll(inquiry, paper)
  const meant = (await singledOut(mine, content, paper)) ?? (await singledOut(all, content, paper))
  const [one] = meant ?? []
  const several = one !== undefined && deadlinesIn(one.task.words, paper).length > 1
  if (one && meant?.length === 1 && !several && one.task.due !== null && !aboutReport)
    return taskTerm(inquiry, paper, one)
  const found = await datedPassages(inquiry, paper, several && meant?.length === 1 ? one.task.span : null)
  if (found.length > 0 && (!aboutReport || found.every((f) => HANDED_IN.test(f.passage.text)))) {
    return passageTerms(inquiry, paper, found)
  }
  if (aboutReport || !meant) return null
  // Several days in one item: its own words tell which is which.
  if (several) return quoted(paper, { text: one.task.words, section: one.task.section, limit: QUOTE_LENGTH })
  const dated = meant.find((d) => d.task.due !== null)
  if (dated) return taskTerm(inquiry, paper, dated)
  return meant.every((d) => d.task.deadline === null) ? noDeadline(paper, false) : null
}

const HANDED_IN = /báo cáo|gửi|nộp|đăng ký/iu

async function passageTerms(inquiry: Inquiry, paper: PaperFile, found: readonly DatedPassage[]): Promise<Outcome> {
  const name = await paper.paper()
  const facts = found.map(({ passage, deadline: read, due }): Fact => ({
    kind: 'deadline',
    paper: name,
    about: 'task',
    what: passage.text,
    to: null,
    term: termOf(read, due, inquiry),
    section: passage.section,
    asked: askedOf(inquiry),
    reported: false,
  }))
  const sources = found.map(({ passage }) => sourceOf(paper.directive, passage.section, passage.text))
  return { status: 'answered', facts, sources, sure: 0.95 }
}

/** At least half of the words stand somewhere in the directive. */
async function isKnown(matter: readonly string[], paper: PaperFile): Promise<boolean> {
  const { df } = await paper.index()
  const words = matter.filter((w) => w !== '')
  return words.filter((w) => df.has(w)).length >= words.length / 2
}

async function reportTerms(inquiry: Inquiry, paper: PaperFile, demands: readonly ReportDemand[]): Promise<Outcome> {
  const outcomes = await Promise.all(demands.map((d) => reportTerm(inquiry, paper, d)))
  return {
    status: 'answered',
    facts: outcomes.flatMap((o) => o.facts),
    sources: outcomes.flatMap((o) => o.sources),
    sure: 1,
  }
}

async function reportTerm(inquiry: Inquiry, paper: PaperFile, demand: ReportDemand): Promise<Outcome> {
  const term = termOfDemand(demand, inquiry)
  if (!term) return noDeadline(paper, true)
  const task = (await paper.tasks()).find((t) => t.position === demand.taskPosition)
  const own = await paper.view(inquiry.asker.unit)
  const written = demand.end !== null && task?.deadline?.end === demand.end ? task.deadline.text : term.words
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: isReport(demand) ? 'report' : 'task',
    what: demand.text,
    to: demand.to === '' ? null : demand.to,
    term: { ...term, words: written },
    section: task?.section ?? null,
    asked: askedOf(inquiry),
    reported: own?.assignment.reportedAt != null,
  }
  return answered(paper, fact, fact.section, demand.text)
}

async function taskTerm(inquiry: Inquiry, paper: PaperFile, { task }: Duty): Promise<Outcome> {
  const term = termOfTask(task, inquiry)
  if (!term) return noDeadline(paper, false)
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: 'task',
    what: task.words,
    to: null,
    term,
    section: task.section,
    asked: askedOf(inquiry),
    reported: false,
  }
  const sources = [sourceOf(paper.directive, task.section, writtenWords(paper.directive, task))]
  return { status: 'answered', facts: [fact], sources, sure: 0.9 }
}

const askedOf = ({ understanding }: Inquiry): 'when' | 'remaining' | 'late' =>
  said(understanding, 'remaining') ? 'remaining' : said(understanding, 'late') ? 'late' : 'when'

async function noDeadline(paper: PaperFile, aboutReport: boolean): Promise<Outcome> {
  const instead = aboutReport ? null : await periodFact(paper)
  const quote = instead && paper.directive.period?.text
  return lacking(paper, 'deadline', { instead, ...(quote == null ? {} : { quote }) })
}
