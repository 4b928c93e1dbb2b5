import { PlainError } from '../../../../base/errors.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import { findUnits } from '../../../../people/resolve/find-units.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Assignment, ReportDue } from '../../../../tasks/assignment.ts'
import { dueOfNumber, hasReported, nextReport } from '../../../../tasks/standing/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { mustBeNamed } from '../follow/published-named.ts'
import type { Recorded } from './read-record.ts'
import { readRecord } from './read-record.ts'
import { askWhichReport } from './which-report-due.ts'
import { writeRecord } from './write-record.ts'

const MOST = 6
/** Only the shape is looked at here: the year comes with the day of the visit. */
const ANY_DAY = '2000-12-31'

/** "đã nộp giấy: BV Nhi 45/BC-BVN 03/4": what came on paper, by the document system or by phone. */
export const record: Command = {
  name: 'ghinhan',
  help: 'officer-help-record',
  roles: ['officer'],
  where: ['private'],
  match: (words, text) =>
    readRecord(text, ANY_DAY) ? [] : /^(?:ghi nhan|da nop giay|da nop ioffice)$/.test(words) ? [] : null,
  async run(visit, [unitId, assignmentId, number]) {
    const { event, stores, tools, now } = visit
    if (unitId !== undefined) return goOnWith(visit, unitId, assignmentId, number)
    const typed = event.content.kind === 'text' ? event.content.text : ''
    const today = tools.officeTime.dayOf(now)
    const recorded = readRecord(typed, today)
    if (!recorded || recorded.unit === '') return visit.reply(visit.say('record-how'))
    if (recorded.on !== null && recorded.on > today)
      throw new PlainError('record-future', { day: dateText(recorded.on) })
    await stores.chat.setSetting(pendingKey(visit), recorded)
    const found = findUnits(recorded.unit, await stores.people.units())
    const [unit, ...others] = found
    if (!unit) throw new PlainError('record-unknown-unit', { words: recorded.unit })
    if (others.length === 0) return forUnit(visit, recorded, unit)
    await visit.reply({
      text: visit.say('record-which-unit', { words: recorded.unit }),
      choices: found.slice(0, MOST).map((u) => ({ label: u.shortName, value: choiceValue('ghinhan', u.id) })),
    })
  },
}

const pendingKey = ({ event }: Visit): string => `record:${event.channel}:${event.chatId}`

/** A button has no room for the record: it waits in the chat's memory. */
async function goOnWith(
  visit: Visit,
  unitId: string,
  assignmentId: string | undefined,
  number: string | undefined,
): Promise<void> {
  const { stores } = visit
  const pending = (await stores.chat.setting(pendingKey(visit))) as Recorded | null
  const unit = await stores.people.unitById(unitId)
  if (!pending || !unit) throw new PlainError('record-stale')
  if (assignmentId === undefined) return forUnit(visit, pending, unit)
  const assignment = await stores.tasks.assignmentById(assignmentId)
  if (assignment?.unitId !== unit.id) throw new PlainError('record-stale')
  await settle(visit, pending, unit, assignment, dueOfNumber(assignment, number))
}

/** Chooses the directive: the named one, else the newest that still waits for this unit's report; else asks. */
async function forUnit(visit: Visit, recorded: Recorded, unit: Unit): Promise<void> {
  const { say, stores } = visit
  if (recorded.ref !== null) {
    const directive = await mustBeNamed(visit, recorded.ref)
    const assignment = await stores.tasks.assignment(directive.id, unit.id)
    if (!assignment) throw new PlainError('record-not-assigned', { ref: directive.ref, unit: unit.shortName })
    return settle(visit, recorded, unit, assignment)
  }
  const assignments = (await stores.tasks.viewsOf(unit.id)).map((v) => v.assignment)
  const next = assignments.find((a) => nextReport(a) !== null) ?? assignments.find((a) => !hasReported(a))
  if (next) return settle(visit, recorded, unit, next)
  if (assignments.length === 0) throw new PlainError('record-none', { unit: unit.shortName })
  const choices = []
  for (const { id, directiveId } of assignments.slice(0, MOST)) {
    const directive = await stores.directives.byId(directiveId)
    if (directive)
      choices.push({
        label: `${directive.ref}: ${titleOf(directive, say)}`,
        value: choiceValue('ghinhan', unit.id, id),
      })
  }
  await visit.reply({ text: say('record-which-directive', { unit: unit.shortName }), choices })
}

async function settle(
  visit: Visit,
  recorded: Recorded,
  unit: Unit,
  assignment: Assignment,
  due: ReportDue | null = null,
): Promise<void> {
  if (due === null && (await askWhichReport(visit, recorded, unit, assignment))) return
  await visit.stores.chat.setSetting(pendingKey(visit), null)
  await writeRecord(visit, recorded, unit, assignment, due?.id ?? null)
}
