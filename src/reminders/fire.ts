import { isOfficeHour } from '../calendar/office-hours.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { Plan } from '../messaging/channel.ts'
import type { NoteStore } from '../messaging/notes.ts'
import { isSparing } from '../messaging/plan/plan-use.ts'
import type { OutboxStore } from '../messaging/store.ts'
import type { Person } from '../people/person.ts'
import type { PeopleStore } from '../people/store.ts'
import { returnedOf } from '../reports/returned.ts'
import type { ReportStore } from '../reports/store.ts'
import { progressOf, roundsOf } from '../tasks/standing/progress.ts'
import { extendedTo } from '../tasks/standing/report-due.ts'
import type { TaskStore } from '../tasks/store.ts'
import type { Locale, SayIn, Wording } from '../wording/say.ts'
import { decide, type Decision, type SkipReason } from './decide.ts'
import { groupsWith, recipientsOf, type Recipient } from './recipients.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderStore } from './store.ts'
import {
  deadlineText,
  wordReminder,
  type ReminderDay,
  type ReminderFacts,
  type ReminderPhrases,
  type ReminderVoice,
} from './word-reminder.ts'

export interface FireStores {
  reminders: ReminderStore
  tasks: TaskStore
  reports: ReportStore
  directives: DirectiveStore
  people: PeopleStore
  outbox: OutboxStore
  notes: NoteStore
}

export interface FireTools {
  wording: Wording
  officeTime: OfficeTime
  calendar: WorkCalendar
  officeLocale: Locale
  buttons: (channel: string) => boolean
  /** what the tariffs of channels allow, for those that have one */
  plans: ReadonlyMap<string, Plan>
  newId: () => string
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
  const judged = (r: Reminder): Decision => decide(r, { directive, view, siblings, now, officeTime: tools.officeTime })
  const decision = judged(reminder)
  if (!decision.fire) return skip(decision.reason)
  // Several days of one part that come up at the same moment are one message.
  const due = siblings.filter((s) => s.state === 'planned' && s.fireAt <= now && s.id !== id)
  const others = due.flatMap((r) => {
    const other = judged(r)
    return other.fire ? [{ id: r.id, rule: other.rule, target: other.target }] : []
  })
  const { recipients, linked } = await recipientsOf(stores.people, unit.id, now)
  const demands = await stores.tasks.demandsOf(directive.id)
  const days = [{ id, rule: decision.rule, target: decision.target }, ...others].sort(
    (a, b) => a.target.due.getTime() - b.target.due.getTime(),
  )
  const returned = await returnedOf(stores.reports, view.assignment)
  const facts: ReminderFacts = { days, directive, unit, view, demands, returned, now }
  // An extension is the unit's own affair. A group may be the only way to a unit of which nobody is linked.
  let groups = 0
  for (const day of days)
    if (day.rule.groups && day.target.what !== 'follow-up' && !extendedTo(view.assignment, day.target.due))
      groups += await tellGroups(stores, id, day, facts, at.realNow, tools)
  if (recipients.length === 0 && groups === 0) return skip(linked ? 'unreachable' : 'nobody')
  if (!(await stores.reminders.settle(id, 'fired', null, now))) return { outcome: 'gone' }
  for (const other of others) await stores.reminders.settle(other.id, 'fired', null, now)
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
  if (isSparing(tools.plans.get(address.channel))) return noteDays(stores, reminderId, person, facts, tools)
  const voice: ReminderVoice = {
    ...tools,
    say: sayIn(tools, person.locale),
    locale: person.locale,
    buttons: tools.buttons(address.channel),
  }
  const message = wordReminder(facts, voice)
  const { channel, chatId } = address
  const key = `reminder:${reminderId}:${person.id}`
  const whose = { personId: person.id, reminderId }
  await stores.outbox.add({ key, channel, chatId, chatKind: 'private', lane: 'bulk', message, ...whose }, realNow)
}

/** Where every message counts, the days that come up are told with all else in the morning. */
async function noteDays(
  stores: FireStores,
  reminderId: string,
  { id: personId }: Person,
  { days, unit, directive, now }: ReminderFacts,
  { newId }: FireTools,
): Promise<void> {
  for (const { target } of days) {
    const key = `due:${reminderId}:${target.due.toISOString()}:${personId}`
    const about = { kind: 'due', personId, unitId: unit.id, subject: directive.id, due: target.due } as const
    await stores.notes.add({ id: newId(), key, ...about, broadcastTargetId: null, createdAt: now })
  }
}

/** Who has not reported is another unit's private state: a group hears counts, once for a day of a directive and a rule. */
async function tellGroups(
  stores: FireStores,
  reminderId: string,
  day: ReminderDay,
  { directive, unit, view, demands, now }: ReminderFacts,
  realNow: Date,
  tools: FireTools,
): Promise<number> {
  const { rule, target } = day
  const say = sayIn(tools, tools.officeLocale)
  const all = await stores.tasks.assignmentsOf(directive.id)
  let told = 0
  for (const { id, channel, chatId, unitIds } of await groupsWith(stores.people, unit.id)) {
    const own = all.filter((a) => unitIds.includes(a.unitId))
    const counts = progressOf(own, now)
    const round = roundsOf(own).find((r) => r.due?.getTime() === target.due.getTime())
    const lines = [
      say('reminder-group', {
        directive: tools.phrases.title(directive, say),
        deadline: deadlineText(target.due, { view, demands }, { ...tools, say }),
      }),
      say('reminder-group-acknowledged', { done: counts.acknowledged, all: counts.all }),
    ]
    if (target.what === 'report')
      lines.push(say('reminder-group-reported', { done: round?.reported ?? 0, all: round?.wanted ?? 0 }))
    const key = `reminder-group:${directive.id}:${rule.name}:${target.due.toISOString()}:${id}`
    const message = { text: lines.join('\n') }
    const row = { key, channel, chatId, chatKind: 'group', lane: 'bulk', message, reminderId } as const
    if (await stores.outbox.add(row, realNow)) told++
  }
  return told
}
