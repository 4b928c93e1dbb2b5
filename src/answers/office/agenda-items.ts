import type { Directive } from '../../directives/directive.ts'
import type { Returned } from '../../reports/returned.ts'
import { returnedOf } from '../../reports/returned.ts'
import type { AssignmentView, ReportDue } from '../../tasks/assignment.ts'
import { isDated, pointsOfView, purposeOf, purposeOfDemand } from '../../tasks/standing/points.ts'
import { hasReported, isAnsweredFor, isOpen, isReturned } from '../../tasks/standing/report-due.ts'
import type { ReportDemand } from '../../tasks/task.ts'
import type { AnswerStores } from '../asking.ts'
import type { Paper } from '../said-of-paper.ts'
import type { AgendaItem } from '../facts/desk-fact.ts'
import type { Moment } from '../topics/term.ts'
import { termOf } from '../topics/term.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { openPapers, sourceOf, writtenWords } from '../topics/paper-file.ts'

/** Everything that a unit was given by published directives, the earliest day first, what has no day behind. */
export async function agendaOf(
  views: readonly AssignmentView[],
  stores: AnswerStores,
  moment: Moment,
): Promise<AgendaItem[]> {
  const directives = await stores.directives.byIds(views.map((v) => v.assignment.directiveId))
  const papers = openPapers(directives, stores, moment.tools.hearing)
  const items = await Promise.all(
    views.map(async (view) => {
      const paper = papers.find((p) => p.directive.id === view.assignment.directiveId)
      return paper === undefined ? [] : itemsOf(view, paper, stores, moment)
    }),
  )
  return items.flat().sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

/** "… Thời gian hoàn thành: trước ngày 26/3": the day is told beside the words. */
const withoutTime = (words: string): string => {
  const bare = words.replace(/[\s.;,–-]*thời gian (?:hoàn thành|thực hiện)\s*:.*$/isu, '')
  return bare === '' ? words : bare
}

/** Behind every day of the calendar. */
const NEVER = '9999-12-31'
const dayOf = ({ term }: AgendaItem): string => term?.lastDay ?? NEVER

async function itemsOf(
  view: AssignmentView,
  file: PaperFile,
  stores: AnswerStores,
  moment: Moment,
): Promise<AgendaItem[]> {
  const { assignment } = view
  const { directive } = file
  const [paper, demands, returned] = await Promise.all([
    file.paper(),
    file.demands(),
    returnedOf(stores.reports, assignment),
  ])
  const reports = assignment.reports
    .filter((r) => r.demandId !== null || !isOpen(r) || isReturned(r))
    .map((r) => reportItem(r, { view, directive, paper, demands, returned, moment }))
  const told = new Set(assignment.reports.flatMap((r) => [r.due?.getTime(), r.writtenDue?.getTime()]))
  const tasks = pointsOfView(view)
    .filter((p) => !told.has(p.due.getTime()))
    .map(({ task, deadline, due }): AgendaItem => {
      const answered = isAnsweredFor(assignment, due)
      return {
        paper,
        section: task.section,
        words: purposeOf(directive.text, task, deadline) ?? withoutTime(task.words),
        what: 'task',
        term: termOf(deadline, due, moment),
        granted: null,
        state: answered ? 'reported' : due <= moment.asker.now ? 'past' : 'open',
        reportedAt: null,
        source: sourceOf(directive, task.section, writtenWords(directive, task)),
      }
    })
  const undated = view.obligations
    .filter(({ task }) => !isDated(task) && reports.every((r) => r.section !== task.section || r.words === null))
    .map(({ task }): AgendaItem => ({
      paper,
      section: task.section,
      words: task.words,
      what: 'task',
      term: null,
      granted: null,
      state: hasReported(assignment) ? 'reported' : 'open',
      reportedAt: null,
      source: sourceOf(directive, task.section, writtenWords(directive, task)),
    }))
  return [...reports, ...tasks, ...followUp(view, directive, paper, moment), ...undated]
}

interface Reporting {
  view: AssignmentView
  directive: Directive
  paper: Paper
  demands: readonly ReportDemand[]
  returned: readonly Returned[]
  moment: Moment
}

function reportItem(due: ReportDue, { view, directive, paper, demands, returned, moment }: Reporting): AgendaItem {
  const demand = demands.find((d) => d.id === due.demandId)
  const task = view.obligations.find((o) => o.task.position === demand?.taskPosition)?.task
  const again = returned.some((r) => r.due.id === due.id)
  const late = due.due !== null && moment.asker.now >= due.due
  const term =
    demand?.kind == null
      ? null
      : termOf(
          { text: demand.text, start: null, end: demand.end, time: demand.time, kind: demand.kind },
          due.due,
          moment,
        )
  return {
    paper,
    section: task?.section ?? null,
    words: demand === undefined ? null : purposeOfDemand(demand),
    what: 'report',
    term,
    granted: due.extension,
    state: again ? 'returned' : !isOpen(due) ? 'reported' : late ? 'late' : 'open',
    reportedAt: due.reportedAt,
    source: sourceOf(directive, task?.section ?? null, demand?.text ?? paper.about ?? ''),
  }
}

/** ngày theo dõi nội bộ: the office's own day, where the directive names none. */
function followUp(view: AssignmentView, directive: Directive, paper: Paper, moment: Moment): AgendaItem[] {
  const [day] = view.obligations.flatMap(({ obligation: o }) => o.followUpOn ?? []).sort()
  if (day === undefined || hasReported(view.assignment)) return []
  const { officeTime } = moment.tools
  const written = { text: '', start: null, end: day, time: null, kind: 'by' as const }
  const due = new Date(officeTime.at(day, '24:00'))
  return [
    {
      paper,
      section: null,
      words: null,
      what: 'follow_up',
      term: termOf(written, due, moment),
      granted: null,
      state: due <= moment.asker.now ? 'past' : 'open',
      reportedAt: null,
      source: sourceOf(directive, null, paper.about ?? ''),
    },
  ]
}
