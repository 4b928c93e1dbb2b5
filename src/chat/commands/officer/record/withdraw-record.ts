import { PlainError } from '../../../../base/errors.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { findUnits } from '../../../../people/resolve/find-units.ts'
import type { Unit } from '../../../../people/unit.ts'
import { withdrawRecord as takeBack } from '../../../../reports/hand-in/record.ts'
import type { Report } from '../../../../reports/report.ts'
import type { ReportDue } from '../../../../tasks/assignment.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'

const TYPED = /^(?:bo|huy|go|xoa) ghi nhan(?: cua| cho)?(?: (.+?))?(?: (?:cong van |van ban |so )*((?:vb ?)?\d{1,6}))?$/
const MOST = 6

/** "bỏ ghi nhận BV Nhi": takes back what was written down for the wrong unit, or by mistake. */
export const withdrawRecord: Command = {
  name: 'boghinhan',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match(words) {
    const [all, unit, ref] = TYPED.exec(words) ?? []
    return all === undefined ? null : ['', unit ?? '', ref?.replace(' ', '') ?? '']
  },
  async run(visit, [reportId, words = '', ref = '']) {
    if (reportId !== undefined && reportId !== '') return takeBackOne(visit, reportId)
    if (words === '') return visit.reply(visit.say('record-withdraw-how'))
    const tapped = await visit.stores.people.unitById(words)
    const found = tapped ? [tapped] : findUnits(words, await visit.stores.people.units())
    const [unit, ...others] = found
    if (!unit) throw new PlainError('record-unknown-unit', { words })
    if (others.length === 0) return forUnit(visit, unit, ref)
    await visit.reply({
      text: visit.say('record-which-unit', { words }),
      choices: found
        .slice(0, MOST)
        .map((u) => ({ label: u.shortName, value: choiceValue('boghinhan', '', u.id, ref) })),
    })
  },
}

interface Kept {
  report: Report
  directive: Directive
}

/** Every record of the unit, newest first; those of one directive when it is named. */
async function recordsOf({ stores }: Visit, unit: Unit, ref: string): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const { assignment } of await stores.tasks.viewsOf(unit.id)) {
    const directive = await stores.directives.byId(assignment.directiveId)
    if (!directive || (ref !== '' && directive.ref.toLowerCase() !== ref)) continue
    const records = (await stores.reports.history(assignment.id)).filter((r) => r.source !== 'chat')
    kept.push(...records.map((report) => ({ report, directive })))
  }
  return kept.sort((a, b) => b.report.createdAt.getTime() - a.report.createdAt.getTime())
}

async function forUnit(visit: Visit, unit: Unit, ref: string): Promise<void> {
  const { say } = visit
  const all = await recordsOf(visit, unit, ref)
  const standing = all.filter((k) => k.report.state !== 'withdrawn')
  const [one, ...more] = standing.length > 0 ? standing : all
  if (!one) return visit.reply(say('record-withdraw-none', { unit: unit.shortName }))
  if (standing.length === 0 || more.length === 0) return takeBackOne(visit, one.report.id)
  await visit.reply({
    text: say('record-withdraw-which', { unit: unit.shortName }),
    choices: standing.slice(0, MOST).map(({ report, directive }) => ({
      label: `${nameOf(directive, say)}: ${named(visit, report)}`,
      value: choiceValue('boghinhan', report.id),
    })),
  })
}

/** "45/BC-BVN, bản giấy, ngày 03/4/2025" */
function named({ say, tools }: Visit, { reference, source, reportedOn, createdAt }: Report): string {
  const day = dateText(reportedOn ?? tools.officeTime.dayOf(createdAt))
  const about = say('record-named', { source: say(`report-audit-source-${source}`), day })
  return reference === null ? about : `${reference}, ${about}`
}

async function takeBackOne(visit: Visit, reportId: string): Promise<void> {
  const { say, stores, tools, now } = visit
  const done = await takeBack(stores, reportId, { now, officeTime: tools.officeTime })
  if (done.outcome === 'none') throw new PlainError('record-stale')
  const { report } = done
  const assignment = await stores.tasks.assignmentById(report.assignmentId)
  const directive = assignment && (await stores.directives.byId(assignment.directiveId))
  const unit = assignment && (await stores.people.unitById(assignment.unitId))
  if (!directive || !unit) throw new PlainError('record-stale')
  const about = { unit: unit.shortName, directive: nameOf(directive, say), record: named(visit, report) }
  if (done.outcome === 'already') return visit.reply(say('record-withdrawn-before', about))
  await visit.audit('report.withdraw-record', `assignment:${assignment.id}`, {
    report: report.id,
    unit: unit.code,
    via: report.source,
    reference: report.reference,
  })
  await visit.reply([say('record-withdrawn', about), standsNow(visit, done.due)].join('\n'))
}

function standsNow({ say, tools }: Visit, { reportedAt, reportedVia, returnedAt }: ReportDue): string {
  const day = (at: Date): string => dateText(tools.officeTime.dayOf(at))
  if (reportedAt !== null && reportedVia !== null)
    return say('record-withdrawn-still', { source: say(`report-audit-source-${reportedVia}`), day: day(reportedAt) })
  if (returnedAt !== null) return say('record-withdrawn-returned', { day: day(returnedAt) })
  return say('record-withdrawn-open')
}
