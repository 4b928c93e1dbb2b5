import type { ReportDemand } from '../../../tasks/task.ts'
import type { Fact } from '../../fact.ts'
import { said } from '../../understand.ts'
import { singledOut } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { termOfDemand, termOfTask } from '../term.ts'
import type { Duty } from '../work/duties.ts'
import { dutiesOf } from '../work/duties.ts'
import { periodFact } from './period.ts'

/** "hạn khi nào", "còn mấy ngày", "quá hạn chưa": the day as written and how it stands now. */
export const deadline: Topic = async (inquiry, paper) => {
  const { understanding, asker } = inquiry
  const aboutReport = said(understanding, 'report') || said(understanding, 'submit') || said(understanding, 'toWhom')
  const all = (await paper.tasks()).map((task): Duty => ({ task, part: 'lead', common: false }))
  const mine = (await dutiesOf(paper, asker.unit)) ?? all
  if (!aboutReport) {
    const meant = await singledOut(all, understanding.content, paper)
    const dated = meant?.find((d) => d.task.due !== null)
    if (dated && dated.task.deadline) return taskTerm(inquiry, paper, dated)
    if (meant?.every((d) => d.task.deadline === null)) return noDeadline(paper, false)
  }
  const demands = await demandsFor(paper, mine)
  const report = demands.find((d) => d.due !== null)
  if (report) return reportTerm(inquiry, paper, report)
  const tasks = mine.filter((d) => d.task.due !== null).sort((a, b) => Number(a.task.due) - Number(b.task.due))
  const now = asker.now
  const next = tasks.find((d) => d.task.due !== null && d.task.due > now) ?? tasks.at(-1)
  return next && !aboutReport ? taskTerm(inquiry, paper, next) : noDeadline(paper, aboutReport)
}

/** The reports that are asked of whoever has these duties; dated ones first, the nearest day first. */
export async function demandsFor(paper: PaperFile, duties: readonly Duty[]): Promise<ReportDemand[]> {
  const positions = new Set(duties.map((d) => d.task.position))
  const demands = (await paper.demands()).filter((d) => d.taskPosition === null || positions.has(d.taskPosition))
  return demands.sort(
    (a, b) => (a.due?.getTime() ?? Infinity) - (b.due?.getTime() ?? Infinity) || a.position - b.position,
  )
}

async function reportTerm(inquiry: Inquiry, paper: PaperFile, demand: ReportDemand): Promise<Outcome> {
  const term = termOfDemand(demand, inquiry)
  if (!term) return noDeadline(paper, true)
  const tasks = await paper.tasks()
  const task = tasks.find((t) => t.position === demand.taskPosition)
  const own = await paper.view(inquiry.asker.unit)
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: 'report',
    what: demand.text,
    to: demand.to,
    term: {
      ...term,
      words: task?.deadline != null && task.deadline.end === demand.end ? task.deadline.text : term.words,
    },
    section: task?.section ?? null,
    asked: askedOf(inquiry),
    reported: own?.assignment.reportedAt != null,
  }
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, fact.section, demand.text)], sure: 1 }
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
  return {
    status: 'answered',
    facts: [fact],
    sources: [sourceOf(paper.directive, task.section, writtenWords(paper.directive, task))],
    sure: 0.9,
  }
}

const askedOf = ({ understanding }: Inquiry): 'when' | 'remaining' | 'late' =>
  said(understanding, 'remaining') ? 'remaining' : said(understanding, 'late') ? 'late' : 'when'

async function noDeadline(paper: PaperFile, aboutReport: boolean): Promise<Outcome> {
  const instead = aboutReport ? null : await periodFact(paper)
  const quote = instead && paper.directive.period?.text
  return lacking(paper, 'deadline', { instead, ...(quote == null ? {} : { quote }) })
}
