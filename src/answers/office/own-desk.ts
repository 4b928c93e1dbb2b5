import { addDays } from '../../calendar/day.ts'
import type { Period } from '../../calendar/spoken-period/period.ts'
import type { SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import { isReturned, nextReport } from '../../tasks/standing/report-due.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import type { AnswerStores } from '../asking.ts'
import type { Answer, Fact } from '../fact.ts'
import type { Paper } from '../said-of-paper.ts'
import type { Source } from '../facts/source-and-term.ts'
import { paperNames } from '../topics/paper-names.ts'
import { sourceOf } from '../topics/paper-file.ts'
import { termOfDemand, type Moment } from '../topics/term.ts'
import type { Asker } from '../asking.ts'
import { agendaOf, itemsOf, type AgendaEntry } from './agenda-items.ts'
import type { GivenReport, HandedPaper, NamedPeriod } from '../facts/desk-fact.ts'
import type { OwnList } from './own-ask.ts'
import { answered } from './answered.ts'
import { ahead, fallsDue, holds, sentOutIn, spanOf } from './periods.ts'

interface Own extends Moment {
  asker: Asker
}

/** "việc tuần này", "việc nào trễ", "mấy việc", "văn bản nào chưa nhận": of all that the asker's unit was given. */
export async function ownDesk(
  list: OwnList,
  periods: readonly SpokenPeriod[],
  own: Own,
  stores: AnswerStores,
): Promise<Answer> {
  const period = spanOf(periods)
  const views = await stores.tasks.viewsOf(own.asker.unit.id, settledBefore(list, period, own))
  if (views.length === 0 && (await stores.tasks.directivesFor(own.asker.unit.id)).length === 0)
    return {
      ...answered({ kind: 'handed', list: 'papers', unit: own.asker.unit.shortName, period: null, items: [] }, []),
      status: 'not_found',
    }
  if (list === 'papers' || list === 'unacknowledged') return handed(list, period, views, own, stores)
  if (list === 'reports') return given(period, views, own, stores)
  return agenda(list, period, await agendaOf(views, stores, own), own, stores)
}

/** What has been handed in is told again only where that, or a time that is over, is asked about. */
function settledBefore(
  list: OwnList,
  period: NamedPeriod | null,
  { asker, tools: { officeTime } }: Own,
): Date | undefined {
  if (list === 'done' || list === 'papers' || list === 'reports' || (period !== null && period.start === null))
    return undefined
  const today = officeTime.dayOf(asker.now)
  // The last safe working day may lie some days before the one that counts.
  return officeTime.startOf(addDays(period?.start != null && period.start < today ? period.start : today, -1))
}

type AgendaList = Exclude<OwnList, 'papers' | 'unacknowledged' | 'reports'>

/** A report is owed; of a task whose day is over, whether it was done is not known. */
const isOwed = ({ state }: AgendaEntry): boolean => state === 'open' || state === 'late' || state === 'returned'

async function agenda(
  list: AgendaList,
  period: NamedPeriod | null,
  all: readonly AgendaEntry[],
  { asker, tools }: Own,
  stores: AnswerStores,
): Promise<Answer> {
  const today = tools.officeTime.dayOf(asker.now)
  const within = list === 'soon' ? ahead(today) : period
  const kept = all.filter((item) => belongs(item, list) && (within === null || fallsIn(item, within, list, tools)))
  const upcoming = all.filter((i) => isOwed(i) && i.term?.lastDay != null && i.term.lastDay >= today)
  const late = all.filter((i) => i.state === 'late' && !kept.includes(i)).length
  const undated = all.filter((i) => isOwed(i) && i.term?.lastDay == null && !kept.includes(i)).length
  const isNextTold = kept.length === 0 && list !== 'done' && list !== 'returned'
  const next = isNextTold ? nextAfter(upcoming, within) : undefined
  const items = await itemsOf(next ? [next] : kept, stores)
  const fact: Fact = {
    kind: 'agenda',
    list,
    unit: asker.unit.shortName,
    period,
    items: next ? [] : items,
    next: next ? (items[0] ?? null) : null,
    late: list === 'due' || list === 'soon' ? late : 0,
    undated: list === 'due' && period === null ? undated : 0,
  }
  if (list === 'due' && kept.length === 0 && fact.next === null) return { ...answered(fact, []), status: 'not_found' }
  return answered(
    fact,
    items.map((i) => i.source),
  )
}

function belongs(item: AgendaEntry, list: AgendaList): boolean {
  const { state, what, term } = item
  if (list === 'late') return state === 'late'
  if (list === 'returned') return state === 'returned'
  if (list === 'done') return state === 'reported' && (what === 'report' || term !== null)
  if (list === 'unreported') return what === 'report' && isOwed(item)
  if (list === 'all') return isOwed(item)
  return term?.lastDay != null && (list === 'due' || isOwed(item))
}

function fallsIn({ term, reportedAt }: AgendaEntry, period: Period, list: AgendaList, tools: Own['tools']): boolean {
  if (list === 'done') return reportedAt !== null && holds(period, tools.officeTime.dayOf(reportedAt))
  return term !== null && fallsDue(term, period)
}

/** The first one after an empty period; before one that lies ahead too, when nothing comes after it. */
const nextAfter = (upcoming: readonly AgendaEntry[], period: Period | null): AgendaEntry | undefined =>
  upcoming.find((i) => period?.end == null || (i.term?.lastDay ?? '') > period.end) ?? upcoming[0]

async function papersById(views: readonly AssignmentView[], stores: AnswerStores): Promise<Map<string, Paper>> {
  const ids = new Set(views.map((v) => v.assignment.directiveId))
  return paperNames(
    (await stores.directives.heads('published')).filter((d) => ids.has(d.id)),
    stores,
  )
}

async function handed(
  list: 'papers' | 'unacknowledged',
  period: NamedPeriod | null,
  views: readonly AssignmentView[],
  own: Own,
  stores: AnswerStores,
): Promise<Answer> {
  const within = period && new Set(await sentOutIn(period, stores, own))
  const meant = views.filter(
    ({ assignment: a }) =>
      (list !== 'unacknowledged' || isUnacknowledged(a)) && (within === null || within.has(a.directiveId)),
  )
  const papers = await papersById(meant, stores)
  const demands = await stores.tasks.demandsOfAll([...papers.keys()])
  const items: HandedPaper[] = []
  const sources: Source[] = []
  for (const { assignment, obligations } of meant) {
    const paper = papers.get(assignment.directiveId)
    if (!paper) continue
    const next = nextReport(assignment)
    const demand = demands.find((d) => d.id === next?.demandId)
    const term = demand ? termOfDemand(demand, own, assignment) : null
    items.push({ paper, acknowledged: !isUnacknowledged(assignment), tasks: obligations.length, term })
    sources.push(sourceOf(paper, null, paper.about ?? paper.ref))
  }
  return answered({ kind: 'handed', list, unit: own.asker.unit.shortName, period, items }, sources)
}

async function given(
  period: NamedPeriod | null,
  views: readonly AssignmentView[],
  own: Own,
  stores: AnswerStores,
): Promise<Answer> {
  const { officeTime } = own.tools
  const papers = await papersById(views, stores)
  const latest = await stores.reports.latestOf(views.map((v) => v.assignment.id))
  const items: GivenReport[] = []
  const sources: Source[] = []
  for (const report of latest.toReversed()) {
    if (period && !holds(period, officeTime.dayOf(report.createdAt))) continue
    const view = views.find((v) => v.assignment.id === report.assignmentId)
    const paper = view && papers.get(view.assignment.directiveId)
    if (!view || !paper) continue
    const { version, state, createdAt, note, dueId } = report
    const again = view.assignment.reports.some((r) => r.id === dueId && isReturned(r))
    items.push({ paper, version, state, at: createdAt, note: again ? note : null })
    sources.push(sourceOf(paper, null, paper.about ?? paper.ref))
  }
  return answered({ kind: 'given', unit: own.asker.unit.shortName, period, items }, sources)
}
