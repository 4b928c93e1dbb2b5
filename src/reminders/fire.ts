import { isOfficeHour } from '../calendar/office-hours.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { OutboxStore } from '../messaging/store.ts'
import type { PeopleStore } from '../people/store.ts'
import { progressOf } from '../tasks/progress.ts'
import type { TaskStore } from '../tasks/store.ts'
import type { Locale, SayIn, Wording } from '../wording/say.ts'
import { decide, type SkipReason } from './decide.ts'
import { groupsWith, recipientsOf, type Recipient } from './recipients.ts'
import type { ReminderStore } from './store.ts'
import {
  deadlineText,
  wordReminder,
  type ReminderFacts,
  type ReminderPhrases,
  type ReminderVoice,
} from './word-reminder.ts'

export interface FireStores {
  reminders: ReminderStore
  tasks: TaskStore
  directives: DirectiveStore
  people: PeopleStore
  outbox: OutboxStore
}

export interface FireTools {
  wording: Wording
  officeTime: OfficeTime
  calendar: WorkCalendar
  officeLocale: Locale
  buttons: (channel: string) => boolean
  phrases: ReminderPhrases
}

export type Fired =
  | { outcome: 'fired'; messages: number }
  | { outcome: 'skipped'; reason: SkipReason }
  /** outside office hours: it stays planned */
  | { outcome: 'postponed' }
  /** somebody else has settled it */
  | { outcome: 'gone' }

/**
 * Says one reminder, or settles why not, from the state at this moment. To be run inside ONE transaction: who settles the
 * row writes the messages. `now` is office time, `realNow` the outbox's.
 */
export async function fireReminder(
  stores: FireStores,
  id: string,
  at: { now: Date; realNow: Date },
  tools: FireTools,
): Promise<Fired> {
  const { now } = at
  const reminder = await stores.reminders.byId(id)
  if (reminder?.state !== 'planned' || reminder.fireAt > now) return { outcome: 'gone' }
  if (!isOfficeHour(now, tools.officeTime, tools.calendar)) return { outcome: 'postponed' }
  const skip = async (reason: SkipReason): Promise<Fired> =>
    (await stores.reminders.settle(id, 'skipped', reason, now)) ? { outcome: 'skipped', reason } : { outcome: 'gone' }

  const assignment = await stores.tasks.assignmentById(reminder.assignmentId)
  const directive = assignment && (await stores.directives.byId(assignment.directiveId))
  const view = assignment && (await stores.tasks.view(assignment.directiveId, assignment.unitId))
  const unit = assignment && (await stores.people.unitById(assignment.unitId))
  if (!directive || !view || !unit) return skip('withdrawn')
  const siblings = await stores.reminders.of(reminder.assignmentId)
  const decision = decide(reminder, { directive, view, siblings, now, officeTime: tools.officeTime })
  if (!decision.fire) return skip(decision.reason)
  const { recipients, linked } = await recipientsOf(stores.people, unit.id, now)
  const demands = await stores.tasks.demandsOf(directive.id)
  const facts: ReminderFacts = { rule: decision.rule, target: decision.target, directive, unit, view, demands, now }
  // A group may be the only way to a unit of which nobody is linked.
  const groups =
    decision.rule.groups && decision.target.what !== 'follow-up'
      ? await tellGroups(stores, facts, at.realNow, tools)
      : 0
  if (recipients.length === 0 && groups === 0) return skip(linked ? 'unreachable' : 'nobody')
  if (!(await stores.reminders.settle(id, 'fired', null, now))) return { outcome: 'gone' }
  for (const recipient of recipients) await tellPerson(stores, id, recipient, facts, at.realNow, tools)
  return { outcome: 'fired', messages: recipients.length + groups }
}

const sayIn =
  ({ wording }: FireTools, locale: Locale): SayIn =>
  (key, ...rest) =>
    wording.say(locale, key, ...rest)

async function tellPerson(
  stores: FireStores,
  reminderId: string,
  { person, address }: Recipient,
  facts: ReminderFacts,
  realNow: Date,
  tools: FireTools,
): Promise<void> {
  const voice: ReminderVoice = {
    ...tools,
    say: sayIn(tools, person.locale),
    locale: person.locale,
    buttons: tools.buttons(address.channel),
  }
  const message = wordReminder(facts, voice)
  const { channel, chatId } = address
  const key = `reminder:${reminderId}:${address.id}`
  await stores.outbox.add({ key, channel, chatId, chatKind: 'private', lane: 'bulk', message, reminderId }, realNow)
}

/** Who has not reported is another unit's private state: a group hears counts, once for a directive and a rule. */
async function tellGroups(stores: FireStores, facts: ReminderFacts, realNow: Date, tools: FireTools): Promise<number> {
  const { directive, rule, unit, target } = facts
  const say = sayIn(tools, tools.officeLocale)
  const all = await stores.tasks.assignmentsOf(directive.id)
  let told = 0
  for (const { id, channel, chatId, unitIds } of await groupsWith(stores.people, unit.id)) {
    const counts = progressOf(
      all.filter((a) => unitIds.includes(a.unitId)),
      facts.now,
    )
    const lines = [
      say('reminder-group', {
        directive: tools.phrases.title(directive, say),
        deadline: deadlineText(facts, { ...tools, say }),
      }),
      say('reminder-group-acknowledged', { done: counts.acknowledged, all: counts.all }),
    ]
    if (target.what === 'report')
      lines.push(say('reminder-group-reported', { done: counts.reported, all: counts.wanted }))
    const key = `reminder-group:${directive.id}:${rule.name}:${id}`
    const message = { text: lines.join('\n') }
    if (await stores.outbox.add({ key, channel, chatId, chatKind: 'group', lane: 'bulk', message }, realNow)) told++
  }
  return told
}
