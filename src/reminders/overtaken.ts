import type { OfficeTime } from '../calendar/office-time.ts'
import type { SkipReason } from '../messaging/outgoing.ts'
import type { OutboxRow } from '../messaging/store.ts'
import type { FireStores } from './fire.ts'
import { targetsOf } from './target.ts'

/**
 * Why a reminder that was worded and waits says nothing any more: the directive was withdrawn, or none of the days that it
 * speaks of is still owed; and one that asks only to be acknowledged, once the unit has done so.
 */
export async function isReminderPointless(
  stores: Pick<FireStores, 'reminders' | 'tasks' | 'directives'>,
  { reminderId, chatKind }: Pick<OutboxRow, 'reminderId' | 'chatKind'>,
  now: Date,
  officeTime: OfficeTime,
): Promise<SkipReason | null> {
  const reminder = reminderId === null ? null : await stores.reminders.byId(reminderId)
  if (!reminder) return null
  const assignment = await stores.tasks.assignmentById(reminder.assignmentId)
  const directive = assignment && (await stores.directives.byId(assignment.directiveId))
  if (directive?.status !== 'published') return 'withdrawn'
  const view = await stores.tasks.view(directive.id, assignment?.unitId ?? '')
  if (!view || chatKind === 'group') return null
  const settledAt = reminder.settledAt?.getTime()
  const together = (await stores.reminders.of(reminder.assignmentId)).filter(
    (r) => r.state === 'fired' && r.settledAt?.getTime() === settledAt,
  )
  const days = new Set([reminder, ...together].map((r) => r.due.getTime()))
  const owed = targetsOf(view, now, officeTime).filter((t) => days.has(t.due.getTime()))
  const { acknowledgedAt } = view.assignment
  const isKnown = acknowledgedAt !== null && settledAt !== undefined && acknowledgedAt.getTime() > settledAt
  return owed.some((t) => t.what === 'report' || !isKnown) ? null : 'overtaken'
}
