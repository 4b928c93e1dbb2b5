import { lastDay } from '../../../calendar/deadline.ts'
import type { Place } from '../../../answers/follow/subject.ts'
import type { Visit } from '../../visit.ts'
import { placesIn } from './places.ts'

/** What the message tells of that a text replies to, in its order; empty when it replies to none, or to nothing of a directive. */
export async function repliedTo(visit: Visit): Promise<Place[]> {
  const { event, stores } = visit
  const { content, channel, chatId } = event
  if (content.kind !== 'text' || content.replyTo === undefined) return []
  const said = await stores.outbox.byMessageId(channel, chatId, content.replyTo)
  if (!said) return []
  const byKey = await placeOfKey(visit, said.key)
  return byKey ? [byKey] : placesIn(said.message.text, await stores.directives.heads('published'))
}

/** Messages that the house sends by itself are called after what they are about. */
async function placeOfKey({ stores, tools }: Visit, key: string): Promise<Place | null> {
  const [kind, id = '', ...rest] = key.split(':')
  const whole = (directiveId: string): Place => ({ directiveId, section: null, lastDay: null })
  if (kind === 'broadcast' || kind === 'correction') {
    const broadcast = await stores.broadcasts.byId(id)
    return broadcast && whole(broadcast.directiveId)
  }
  if (kind === 'reminder') {
    const reminder = await stores.reminders.byId(id)
    const assignment = reminder && (await stores.tasks.assignmentById(reminder.assignmentId))
    if (!reminder || !assignment) return null
    return { ...whole(assignment.directiveId), lastDay: lastDay(reminder.due, tools.officeTime) }
  }
  if (kind === 'reminder-group') {
    const due = new Date(rest.slice(1, -1).join(':'))
    return { ...whole(id), lastDay: Number.isNaN(due.getTime()) ? null : lastDay(due, tools.officeTime) }
  }
  return null
}
