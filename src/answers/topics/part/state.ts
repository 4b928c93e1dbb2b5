import type { Fact } from '../../fact.ts'
import { seesAll } from '../../private-state.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { termOfDemand } from '../term.ts'
import { demandsFor } from '../time/deadline/demands.ts'
import type { Unit } from '../../../people/unit.ts'
import { isUnacknowledged, missingNow, progressOf } from '../../../tasks/standing/progress.ts'
import { isWanted, lastReported, nextReport } from '../../../tasks/standing/report-due.ts'
import { dutiesOf } from './duties.ts'

/** "ai chưa nắm việc", "đơn vị nào chưa xác nhận": not how far the report is */
const ABOUT_ACKNOWLEDGING = /\b(?:nam (?:duoc )?(?:viec|phan viec|nhiem vu)|nhan (?:duoc )?viec|tiep nhan|xac nhan)\b/

/** "đơn vị em đã nộp chưa"; for officers and leaders also other units, and how many have. */
export const state: Topic = async (inquiry, paper) => {
  const { target, asker } = inquiry
  const sees = seesAll(asker)
  const units = target.who === 'own' ? [target.unit] : target.who === 'units' ? target.units : []
  if (sees && (units.length !== 1 || target.who === 'own')) return counts(inquiry, paper)
  const [unit] = units
  return unit ? stateOf(inquiry, paper, unit) : counts(inquiry, paper)
}

async function stateOf(inquiry: Inquiry, paper: PaperFile, unit: Unit): Promise<Outcome> {
  const view = await paper.view(unit)
  const name = await paper.paper()
  const own = unit.code === inquiry.asker.unit.code
  if (!view) return lacking(paper, 'unit_task', { what: unit.shortName })
  const { assignment } = view
  const next = nextReport(assignment)
  const demands = await demandsFor(paper, (await dutiesOf(paper, unit)) ?? [])
  const demand = demands.find((d) => d.id === next?.demandId)
  const fact: Fact = {
    kind: 'state',
    paper: name,
    unit: unit.shortName,
    own,
    acknowledgedAt: assignment.acknowledgedAt,
    reportedAt: lastReported(assignment)?.reportedAt ?? null,
    resubmittedAt: lastReported(assignment)?.resubmittedAt ?? null,
    returned: await paper.returned(unit),
    drafts: own ? await paper.drafts(unit) : [],
    reportWanted: isWanted(assignment),
    term: demand ? termOfDemand(demand, inquiry, assignment) : null,
    granted: next?.extension ?? null,
  }
  return { status: 'answered', facts: [fact], sources: [], sure: isWanted(assignment) ? 1 : 0.7 }
}

async function counts(inquiry: Inquiry, paper: PaperFile): Promise<Outcome> {
  const all = await paper.assignments()
  const nameOf = new Map(inquiry.register.map((u) => [u.id, u.shortName]))
  const { acknowledged, reported, returned, wanted } = progressOf(all, inquiry.asker.now)
  const lacking = wanted === 0 || ABOUT_ACKNOWLEDGING.test(inquiry.understanding.plain) ? 'acknowledgement' : 'report'
  const missing = lacking === 'report' ? missingNow(all, inquiry.asker.now) : all.filter(isUnacknowledged)
  const fact: Fact = {
    kind: 'counts',
    paper: await paper.paper(),
    units: all.length,
    acknowledged,
    reported,
    returned,
    wanted,
    missing: missing.map((a) => nameOf.get(a.unitId) ?? a.unitId),
    lacking,
  }
  return { status: 'answered', facts: [fact], sources: [], sure: 1 }
}
