import { grouped } from '../../base/grouped.ts'
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
import { sourceOf, writtenWords } from '../topics/paper-file.ts'
import { paperNames } from '../topics/paper-names.ts'

/** What of an item its directive's text says: long, and read only for those that are told. */
type OfText = Pick<AgendaItem, 'words' | 'source'>

/** An item as it stands, before its words are read. */
export interface AgendaEntry extends Omit<AgendaItem, keyof OfText> {
  read: (directive: Directive) => OfText
}

/** Everything that a unit was given by published directives, the earliest day first, what has no day behind. */
export async function agendaOf(
  views: readonly AssignmentView[],
  stores: AnswerStores,
  moment: Moment,
): Promise<AgendaEntry[]> {
  const ids = new Set(views.map((v) => v.assignment.directiveId))
  const heads = (await stores.directives.heads('published')).filter((d) => ids.has(d.id))
  const [papers, demands] = await Promise.all([paperNames(heads, stores), stores.tasks.demandsOfAll([...ids])])
  const demandsBy = grouped(demands, (d) => d.directiveId)
  const items = await Promise.all(
    views.map(async (view) => {
      const { assignment } = view
      const paper = papers.get(assignment.directiveId)
      if (!paper) return []
      const returned = await returnedOf(stores.reports, assignment)
      return entriesOf({ view, paper, demands: demandsBy.get(assignment.directiveId) ?? [], returned, moment })
    }),
  )
  return items.flat().sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

/** The items of some entries, in their order. */
export async function itemsOf(
  entries: readonly AgendaEntry[],
  { directives }: Pick<AnswerStores, 'directives'>,
): Promise<AgendaItem[]> {
  const byId = new Map((await directives.byIds([...new Set(entries.map((e) => e.paper.id))])).map((d) => [d.id, d]))
  return entries.flatMap(({ read, ...entry }) => {
    const directive = byId.get(entry.paper.id)
    return directive === undefined ? [] : [{ ...entry, ...read(directive) }]
  })
}

/** "… Thời gian hoàn thành: trước ngày 26/3": the day is told beside the words. */
const withoutTime = (words: string): string => {
  const bare = words.replace(/[\s.;,–-]*thời gian (?:hoàn thành|thực hiện)\s*:.*$/isu, '')
  return bare === '' ? words : bare
}

/** Behind every day of the calendar. */
const NEVER = '9999-12-31'
const dayOf = ({ term }: AgendaEntry): string => term?.lastDay ?? NEVER

interface Part {
  view: AssignmentView
  paper: Paper
  demands: readonly ReportDemand[]
  returned: readonly Returned[]
  moment: Moment
}

function entriesOf(part: Part): AgendaEntry[] {
  const { view, paper, moment } = part
  const { assignment } = view
  const reports = assignment.reports
    .filter((r) => r.demandId !== null || !isOpen(r) || isReturned(r))
    .map((r) => reportEntry(r, part))
  const told = new Set(assignment.reports.flatMap((r) => [r.due?.getTime(), r.writtenDue?.getTime()]))
  const tasks = pointsOfView(view)
    .filter((p) => !told.has(p.due.getTime()))
    .map(({ task, deadline, due }): AgendaEntry => {
      const answered = isAnsweredFor(assignment, due)
      return {
        paper,
        section: task.section,
        what: 'task',
        term: termOf(deadline, due, moment),
        granted: null,
        state: answered ? 'reported' : due <= moment.asker.now ? 'past' : 'open',
        reportedAt: null,
        read: (directive) => ({
          words: purposeOf(directive.text, task, deadline) ?? withoutTime(task.words),
          source: sourceOf(directive, task.section, writtenWords(directive, task)),
        }),
      }
    })
  const demanded = new Set(reports.flatMap((r) => (r.demanded ? [r.entry.section] : [])))
  const undated = view.obligations
    .filter(({ task }) => !isDated(task) && !demanded.has(task.section))
    .map(({ task }): AgendaEntry => ({
      paper,
      section: task.section,
      what: 'task',
      term: null,
      granted: null,
      state: hasReported(assignment) ? 'reported' : 'open',
      reportedAt: null,
      read: (directive) => ({
        words: task.words,
        source: sourceOf(directive, task.section, writtenWords(directive, task)),
      }),
    }))
  return [...reports.map((r) => r.entry), ...tasks, ...followUp(view, paper, moment), ...undated]
}

/** `demanded`: the directive asks for that report in words. */
function reportEntry(
  due: ReportDue,
  { view, paper, demands, returned, moment }: Part,
): { entry: AgendaEntry; demanded: boolean } {
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
  const section = task?.section ?? null
  const entry: AgendaEntry = {
    paper,
    section,
    what: 'report',
    term,
    granted: due.extension,
    state: again ? 'returned' : !isOpen(due) ? 'reported' : late ? 'late' : 'open',
    reportedAt: due.reportedAt,
    read: (directive) => ({
      words: demand === undefined ? null : purposeOfDemand(demand),
      source: sourceOf(directive, section, demand?.text ?? paper.about ?? ''),
    }),
  }
  return { entry, demanded: demand !== undefined }
}

/** ngày theo dõi nội bộ: the office's own day, where the directive names none. */
function followUp(view: AssignmentView, paper: Paper, moment: Moment): AgendaEntry[] {
  const [day] = view.obligations.flatMap(({ obligation: o }) => o.followUpOn ?? []).sort()
  if (day === undefined || hasReported(view.assignment)) return []
  const { officeTime } = moment.tools
  const written = { text: '', start: null, end: day, time: null, kind: 'by' as const }
  const due = new Date(officeTime.at(day, '24:00'))
  return [
    {
      paper,
      section: null,
      what: 'follow_up',
      term: termOf(written, due, moment),
      granted: null,
      state: due <= moment.asker.now ? 'past' : 'open',
      reportedAt: null,
      read: (directive) => ({ words: null, source: sourceOf(directive, null, paper.about ?? '') }),
    },
  ]
}
