import { readPeriods } from '../../calendar/spoken-period/read-periods.ts'
import type { Directive } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import type { Assignment } from '../../tasks/assignment.ts'
import { missingNow, progressOf, roundsOf } from '../../tasks/standing/progress.ts'
import { isOpen } from '../../tasks/standing/report-due.ts'
import { STANDS, type PartState } from '../../tasks/standing/states.ts'
import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import type { DueRound, PaperStanding, PeriodFigures } from '../facts/office-fact.ts'
import type { NamedPeriod } from '../facts/desk-fact.ts'
import { openPaper } from '../topics/paper-file.ts'
import { termOf } from '../topics/term.ts'
import type { OfficeList } from './office-ask.ts'
import { answered } from './answered.ts'
import { ahead, fallsDue, holds, spanOf } from './periods.ts'
import type { SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'

/** What an officer's question is about. */
export interface Office {
  asker: Asker
  tools: AnswerTools
  stores: AnswerStores
  /** those that are named, else all that are published */
  directives: readonly Directive[]
  /** null = all units */
  units: readonly Unit[] | null
  /** as they were said */
  scope: string | null
  register: readonly Unit[]
}

/** "ai chưa nộp", "tuần này có gì đến hạn", "tình hình chung": over all directives, for those who see all. */
export async function officeDesk(
  list: OfficeList,
  periods: readonly SpokenPeriod[],
  soon: boolean,
  office: Office,
): Promise<Answer> {
  const period = spanOf(periods)
  if (list === 'compare') return compare(periods, office)
  if (list === 'totals') return totals(office)
  if (list === 'due') return due(soon ? ahead(office.tools.officeTime.dayOf(office.asker.now)) : period, office)
  if (list === 'published') return published(period, office)
  return standings(list, office)
}

async function partsOf({ stores, units }: Office, directive: Directive): Promise<Assignment[]> {
  const all = await stores.tasks.assignmentsOf(directive.id)
  return units === null ? all : all.filter((a) => units.some((u) => u.id === a.unitId))
}

async function standings(list: PartState | 'overview', office: Office): Promise<Answer> {
  const { asker, register, directives, scope } = office
  const nameOf = new Map(register.map((u) => [u.id, u.shortName]))
  const items: PaperStanding[] = []
  let looked = 0
  for (const directive of directives) {
    const parts = await partsOf(office, directive)
    looked += parts.length
    if (parts.length === 0) continue
    const meant =
      list === 'overview'
        ? []
        : list === 'unreported'
          ? missingNow(parts, asker.now)
          : parts.filter((a) => STANDS[list](a, asker.now))
    if (list !== 'overview' && meant.length === 0 && directives.length > 1) continue
    const names = meant.map((a) => nameOf.get(a.unitId) ?? a.unitId).sort((a, b) => a.localeCompare(b, 'vi'))
    items.push(await standingOf(directive, parts, names, office))
  }
  return answered({ kind: 'standings', list, scope, items, parts: looked, at: asker.now })
}

async function standingOf(
  directive: Directive,
  parts: readonly Assignment[],
  names: string[],
  office: Office,
): Promise<PaperStanding> {
  const counts = progressOf(parts, office.asker.now)
  const [next] = (await roundsIn(directive, parts, office)).filter((r) => r.reported < r.wanted)
  return { paper: await openPaper(directive, office.stores).paper(), counts, term: next?.term ?? null, names }
}

/** The days by which units report, with the demand's own words. */
async function roundsIn(directive: Directive, parts: readonly Assignment[], office: Office): Promise<DueRound[]> {
  const demands = await office.stores.tasks.demandsOf(directive.id)
  const paper = await openPaper(directive, office.stores).paper()
  return roundsOf(parts).flatMap(({ due, wanted, reported }) => {
    const demand = demands.find((d) => due !== null && d.due?.getTime() === due.getTime())
    if (due === null || demand?.kind == null) return []
    const { text, end, time, kind } = demand
    return [{ paper, wanted, reported, term: termOf({ text, start: null, end, time, kind }, due, office) }]
  })
}

async function due(period: NamedPeriod | null, office: Office): Promise<Answer> {
  const rounds: DueRound[] = []
  for (const directive of office.directives)
    rounds.push(...(await roundsIn(directive, await partsOf(office, directive), office)))
  rounds.sort((a, b) => (a.term.lastDay ?? '').localeCompare(b.term.lastDay ?? ''))
  const items = rounds.filter(({ term }) => (period === null ? term.lastDay !== null : fallsDue(term, period)))
  const today = office.tools.officeTime.dayOf(office.asker.now)
  const next = rounds.find(
    (r) => !items.includes(r) && r.reported < r.wanted && (r.term.lastDay ?? '') >= (period?.end ?? today),
  )
  return answered({ kind: 'rounds', period, items, next: items.length === 0 ? (next ?? null) : null })
}

async function published(period: NamedPeriod | null, office: Office): Promise<Answer> {
  const { officeTime } = office.tools
  const meant = office.directives.filter(
    (d) => period === null || (d.publishedAt !== null && holds(period, officeTime.dayOf(d.publishedAt))),
  )
  const items: PaperStanding[] = []
  for (const directive of meant) items.push(await standingOf(directive, await partsOf(office, directive), [], office))
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
  const { officeTime } = office.tools
  const within = (at: Date | null): boolean => at !== null && holds(period, officeTime.dayOf(at))
  const reports = (await Promise.all(office.directives.map((d) => partsOf(office, d)))).flat().flatMap((a) => a.reports)
  const came = reports.filter((r) => !isOpen(r) && within(r.reportedAt))
  const { start, end, words } = period
  return {
    period: { start, end, words },
    published: office.directives.filter((d) => within(d.publishedAt)).length,
    reported: came.length,
    reportedLate: came.filter((r) => r.timely === false).length,
  }
}

/** The register knows who has reported; what the reports count is not added up here. */
async function totals(office: Office): Promise<Answer> {
  const parts = (await Promise.all(office.directives.map((d) => partsOf(office, d)))).flat()
  const reports = parts.flatMap((a) => a.reports).filter((r) => !isOpen(r)).length
  return { ...answered({ kind: 'no_totals', reports }), status: 'not_found' }
}
