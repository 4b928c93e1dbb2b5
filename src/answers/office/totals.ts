import { grouped } from '../../base/grouped.ts'
import type { Day } from '../../calendar/day.ts'
import { type Summed, totalsOf } from '../../reports/totals.ts'
import type { Assignment, ReportDue } from '../../tasks/assignment.ts'
import { progressOf } from '../../tasks/standing/progress.ts'
import type { NamedPeriod } from '../facts/desk-fact.ts'
import type { Answer } from '../fact.ts'
import type { PaperTotals } from '../facts/office-fact.ts'
import type { DeskWord } from '../lexicon/desk-words.ts'
import { answered } from './answered.ts'
import type { Office } from './office.ts'
import { holds, momentsOf } from './periods.ts'
import { standsOf } from './standings.ts'

/** Directives that one message can tell of. */
const MOST = 6

/** What is asked to be added up, by the kind of the field; none = every figure. */
const ASKED: readonly { word: DeskWord; kinds: readonly Summed['kind'][] }[] = [
  { word: 'people', kinds: ['number'] },
  { word: 'money', kinds: ['money', 'support'] },
]

/**
 * "tổng số người tham gia": the figures of the reports that stand, directive by directive; nothing is added over directives.
 * null when there are none, and the words do not ask for reports.
 */
export async function totals(
  period: NamedPeriod | null,
  parts: ReadonlySet<DeskWord>,
  office: Office,
): Promise<Answer | null> {
  const { directives, stores, tools, named } = office
  const came = await stores.tasks.reportedBetween(...momentsOf(period ?? { start: null, end: null }, office))
  const among = new Set(came.filter(({ unitId }) => isMeant(unitId, office)).map((r) => r.directiveId))
  const found = directives.filter((d) => among.has(d.id))
  const meant = found.length > 0 || !named ? found : directives
  const stands = await standsOf(meant.slice(0, MOST), office)
  const inPeriod = ({ reportedAt }: ReportDue): boolean =>
    reportedAt !== null && (period === null || holds(period, tools.officeTime.dayOf(reportedAt)))
  const told = await stores.reports.latestOf(
    stands.flatMap((s) => s.parts.map((a) => a.id)),
    'chat',
  )
  const reportOf = new Map(told.filter((r) => r.state !== 'returned').map((r) => [r.dueId, r]))
  const kinds = ASKED.filter(({ word }) => parts.has(word)).flatMap((a) => a.kinds)
  const items = stands.map((stand): PaperTotals => {
    const { wanted, reported } = progressOf(stand.parts, office.asker.now)
    const rounds = roundsOf(stand.parts, inPeriod).map(({ lastDay, dues }) => {
      const reports = dues.flatMap((due) => reportOf.get(due.id) ?? [])
      const all = totalsOf(reports)
      const fields = all.fields.filter(({ field }) => kinds.length === 0 || kinds.includes(field.kind))
      return { ...all, fields, lastDay, elsewhere: dues.length - reports.length }
    })
    return { paper: stand.paper, wanted, reported, rounds }
  })
  // "tổng kinh phí hỗ trợ" may be what the directive itself gives.
  if (!parts.has('totals') && items.every((i) => i.rounds.length === 0)) return null
  return answered({ kind: 'totals', period, scope: office.scope, items, more: meant.length - items.length })

  /** Reports of one written day are added up; what the next one tells may count the same things again. */
  function roundsOf(
    all: readonly Assignment[],
    counts: (due: ReportDue) => boolean,
  ): { lastDay: Day | null; dues: ReportDue[] }[] {
    const dues = all.flatMap((a) => a.reports).filter(counts)
    return [...grouped(dues, ({ writtenDue }) => writtenDue?.getTime() ?? null)]
      .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
      .map(([end, same]) => ({
        lastDay: end === null ? null : tools.officeTime.dayOf(new Date(end - 1)),
        dues: same,
      }))
  }
}

const isMeant = (unitId: string, { units }: Office): boolean => units === null || units.some((u) => u.id === unitId)
