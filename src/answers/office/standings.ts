import { grouped } from '../../base/grouped.ts'
import type { DirectiveHead } from '../../directives/directive.ts'
import type { Assignment } from '../../tasks/assignment.ts'
import { missingNow, progressOf, roundsOf } from '../../tasks/standing/progress.ts'
import { STANDS, type PartState } from '../../tasks/standing/states.ts'
import type { DueRound, OfficeFact, PaperStanding } from '../facts/office-fact.ts'
import type { Paper } from '../said-of-paper.ts'
import { paperNames } from '../topics/paper-names.ts'
import { termOf } from '../topics/term.ts'
import type { Office } from './office.ts'

/** One directive, its parts (those of the named units only), and the days by which they report, in its own words. */
export interface Stand {
  paper: Paper
  parts: Assignment[]
  rounds: DueRound[]
}

export async function standsOf(heads: readonly DirectiveHead[], office: Office): Promise<Stand[]> {
  const { stores, units } = office
  const ids = heads.map((d) => d.id)
  const [all, demands, papers] = await Promise.all([
    stores.tasks.assignmentsOfAll(ids),
    stores.tasks.demandsOfAll(ids),
    paperNames(heads, stores),
  ])
  const meant = units === null ? all : all.filter((a) => units.some((u) => u.id === a.unitId))
  const [partsOf, demandsOf] = [grouped(meant, (a) => a.directiveId), grouped(demands, (d) => d.directiveId)]
  return [...papers.values()].map((paper) => {
    const parts = partsOf.get(paper.id) ?? []
    const rounds = roundsOf(parts).flatMap(({ due, wanted, reported }): DueRound[] => {
      const demand = demandsOf.get(paper.id)?.find((d) => due !== null && d.due?.getTime() === due.getTime())
      if (due === null || demand?.kind == null) return []
      const { text, end, time, kind } = demand
      return [{ paper, wanted, reported, term: termOf({ text, start: null, end, time, kind }, due, office) }]
    })
    return { paper, parts, rounds }
  })
}

/** Of an office with so many directives, those with which everybody is done are told only when they are asked for. */
const FEW = 12

/** What a question about all directives looks at: those with which somebody is not done. */
export async function unsettledOf({ directives, named, stores }: Office): Promise<readonly DirectiveHead[]> {
  if (named || directives.length <= FEW) return directives
  const open = new Set(await stores.tasks.unsettled())
  return directives.filter((d) => open.has(d.id))
}

type Standings = Extract<OfficeFact, { kind: 'standings' }>

export async function standings(list: PartState | 'overview', office: Office): Promise<Standings> {
  const live = list === 'reported' ? office.directives : await unsettledOf(office)
  const found = standingsAmong(list, await standsOf(live, office), office)
  return found.items.length > 0 || live.length === office.directives.length
    ? found
    : standingsAmong(list, await standsOf(office.directives, office), office)
}

function standingsAmong(list: PartState | 'overview', stands: readonly Stand[], office: Office): Standings {
  const { asker, register, directives, scope } = office
  const nameOf = new Map(register.map((u) => [u.id, u.shortName]))
  const given = stands.filter((s) => s.parts.length > 0)
  const items = given.flatMap((stand) => {
    const meant = list === 'overview' ? [] : standingSo(list, stand.parts, asker.now)
    if (list !== 'overview' && meant.length === 0 && directives.length > 1) return []
    const names = meant.map((a) => nameOf.get(a.unitId) ?? a.unitId).sort((a, b) => a.localeCompare(b, 'vi'))
    return [standingOf(stand, names, office)]
  })
  const parts = given.reduce((sum, s) => sum + s.parts.length, 0)
  return { kind: 'standings', list, scope, items, parts, at: asker.now }
}

const standingSo = (list: PartState, parts: readonly Assignment[], now: Date): Assignment[] =>
  list === 'unreported' ? missingNow(parts, now) : parts.filter((a) => STANDS[list](a, now))

export function standingOf({ paper, parts, rounds }: Stand, names: string[], { asker }: Office): PaperStanding {
  const next = rounds.find((r) => r.reported < r.wanted)
  return { paper, counts: progressOf(parts, asker.now), term: next?.term ?? null, names }
}
