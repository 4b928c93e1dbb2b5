import { readPeriods } from '../../calendar/spoken-period/read-periods.ts'
import type { SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import type { Answer } from '../fact.ts'
import type { NamedPeriod } from '../facts/desk-fact.ts'
import type { PeriodFigures } from '../facts/office-fact.ts'
import { answered } from './answered.ts'
import type { DeskQuestion } from './desk-question.ts'
import type { Office } from './office.ts'
import type { OfficeList } from './office-ask.ts'
import { ahead, fallsDue, momentsOf, sentOutIn, spanOf } from './periods.ts'
import { standingOf, standings, standsOf, unsettledOf } from './standings.ts'
import { totals } from './totals.ts'

/** "ai chưa nộp", "tuần này có gì đến hạn", "tình hình chung": over all directives, for those who see all. */
export async function officeDesk(
  list: OfficeList,
  desk: Pick<DeskQuestion, 'parts' | 'periods'>,
  office: Office,
): Promise<Answer | null> {
  const period = spanOf(desk.periods)
  if (list === 'compare') return compare(desk.periods, office)
  if (list === 'totals') return totals(period, desk.parts, office)
  if (list === 'due')
    return due(desk.parts.has('soon') ? ahead(office.tools.officeTime.dayOf(office.asker.now)) : period, office)
  if (list === 'published') return published(period, office)
  return answered(await standings(list, office))
}

async function due(period: NamedPeriod | null, office: Office): Promise<Answer> {
  const today = office.tools.officeTime.dayOf(office.asker.now)
  const isPast = period !== null && (period.start ?? '') < today
  const stands = await standsOf(isPast ? office.directives : await unsettledOf(office), office)
  const rounds = stands
    .flatMap((s) => s.rounds)
    .sort((a, b) => (a.term.lastDay ?? '').localeCompare(b.term.lastDay ?? ''))
  const items = rounds.filter(({ term }) => (period === null ? term.lastDay !== null : fallsDue(term, period)))
  const next = rounds.find(
    (r) => !items.includes(r) && r.reported < r.wanted && (r.term.lastDay ?? '') >= (period?.end ?? today),
  )
  return answered({ kind: 'rounds', period, items, next: items.length === 0 ? (next ?? null) : null })
}

async function published(period: NamedPeriod | null, office: Office): Promise<Answer> {
  const within = period && new Set(await sentOutIn(period, office.stores, office))
  const meant = office.directives.filter((d) => within === null || within.has(d.id))
  const items = (await standsOf(meant, office)).map((stand) => standingOf(stand, [], office))
  return answered({ kind: 'published', period, items })
}

/** A period alone is set beside the one that it follows: this month beside "so với tháng trước". */
async function compare(periods: readonly SpokenPeriod[], office: Office): Promise<Answer> {
  const from = { today: office.tools.officeTime.dayOf(office.asker.now), calendar: office.tools.calendar }
  const [first] = periods
  const unit = /(tuần|tuan|tháng|thang|quý|quy|năm|nam)/iu.exec(first?.words ?? '')?.[1]
  const here = unit === undefined ? readPeriods('hôm nay', from) : readPeriods(`${unit} này`, from)
  const both = periods.length > 1 ? periods.slice(0, 2) : [...here, ...periods]
  const figures: PeriodFigures[] = []
  for (const period of both) figures.push(await figuresOf(period, office))
  return answered({ kind: 'compared', figures })
}

async function figuresOf(period: NamedPeriod, office: Office): Promise<PeriodFigures> {
  const { directives, units, stores } = office
  const meant = new Set(directives.map((d) => d.id))
  const [sentOut, reports] = await Promise.all([
    sentOutIn(period, stores, office),
    stores.tasks.reportedBetween(...momentsOf(period, office)),
  ])
  const came = reports.filter(
    (r) => meant.has(r.directiveId) && (units === null || units.some((u) => u.id === r.unitId)),
  )
  const { start, end, words } = period
  return {
    period: { start, end, words },
    published: sentOut.filter((id) => meant.has(id)).length,
    reported: came.length,
    reportedLate: came.filter((r) => r.timely === false).length,
  }
}
