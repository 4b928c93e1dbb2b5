import type { Note } from '../../messaging/notes.ts'
import type { SkipReason } from '../../messaging/outgoing.ts'
import { bestAddress } from '../../people/best-address.ts'
import type { Address, Person } from '../../people/person.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import { pointsOfView } from '../../tasks/standing/points.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import { hasReported, isAnsweredFor, owedReports } from '../../tasks/standing/report-due.ts'
import { correctionLines } from '../delivery/correction.ts'
import type { PublishStores } from '../publish.ts'
import { sayIn, whenFor, type SendTools } from '../sending/send-out.ts'
import { wordDigest, type DigestItem } from './word-digest.ts'

/** What may be said by now: what was given out today waits for the next morning; a day that comes up does not. */
const ripe = async ({ notes }: Pick<PublishStores, 'notes'>, { now, officeTime }: Times): Promise<Note[]> => {
  const today = officeTime.startOf(officeTime.dayOf(now))
  return (await notes.waiting()).filter((n) => n.kind === 'due' || n.createdAt < today)
}

type Times = Pick<SendTools, 'now' | 'officeTime'>

/** Units that have something to hear, the longest-waiting first. */
export const unitsWithNotes = async (stores: Pick<PublishStores, 'notes'>, times: Times): Promise<string[]> => [
  ...new Set((await ripe(stores, times)).map((n) => n.unitId)),
]

/**
 * The one message of the morning for a unit: what is new and what is due, judged and worded now. It goes to the person of the
 * unit who wrote last; a unit has one a day. Returns what became of it.
 */
export async function sendDigest(
  stores: PublishStores,
  unitId: string,
  tools: SendTools,
): Promise<'sent' | 'known' | 'nobody' | 'overtaken'> {
  const { now, officeTime, realNow } = tools
  const key = `digest:${officeTime.dayOf(now)}:${unitId}`
  const unit = await stores.people.unitById(unitId)
  const waiting = (await ripe(stores, tools)).filter((n) => n.unitId === unitId)
  const [item] = await stores.outbox.byKeys([key])
  if (item || !unit) return 'known'
  const reader = await readerOf(stores, waiting)
  if (!reader) return 'nobody'
  const { person, address } = reader
  const { items, said } = await judge(stores, waiting, reader.person, tools)
  if (items.length === 0) return 'overtaken'
  const { channel, chatId } = address
  const message = wordDigest(unit, items, whenFor(tools, person.locale), tools.buttons(channel))
  const row = { key, channel, chatId, chatKind: 'private', lane: 'bulk', message, personId: person.id } as const
  await stores.outbox.add(row, realNow)
  await stores.notes.settle(
    said.map((n) => n.id),
    { outboxKey: key },
    now,
  )
  await stores.broadcasts.setOutboxKey(
    said.flatMap((n) => n.broadcastTargetId ?? []),
    key,
  )
  return 'sent'
}

async function readerOf(
  { people }: PublishStores,
  notes: readonly Note[],
): Promise<{ person: Person; address: Address } | null> {
  const readers: { person: Person; address: Address }[] = []
  for (const id of new Set(notes.map((n) => n.personId))) {
    const person = await people.person(id)
    const address = bestAddress(await people.addressesOf(id))
    if (person && address) readers.push({ person, address })
  }
  const heard = ({ address }: { address: Address }): number => address.heardAt?.getTime() ?? 0
  return readers.sort((a, b) => heard(b) - heard(a))[0] ?? null
}

/** What of the notes is still worth saying, a directive once; the rest is settled with its reason, or waits where it was stopped. */
async function judge(
  stores: PublishStores,
  notes: readonly Note[],
  person: Person,
  tools: SendTools,
): Promise<{ items: DigestItem[]; said: Note[] }> {
  const items = new Map<string, DigestItem>()
  const said: Note[] = []
  const say = sayIn(tools.wording, person.locale)
  for (const note of notes) {
    const directive = await stores.directives.byId(note.subject)
    const view = directive && (await stores.tasks.view(directive.id, note.unitId))
    const skip = (reason: SkipReason): Promise<void> => stores.notes.settle([note.id], { reason }, tools.now)
    if (directive?.status !== 'published' || !view) {
      await skip('withdrawn')
      continue
    }
    const broadcasts = await stores.broadcasts.of(directive.id)
    const isStopped = broadcasts.some((b) => b.kind === 'publish' && b.state === 'stopped')
    if (note.kind === 'new' && isStopped) continue
    const stands = note.due === null ? isUnacknowledged(view.assignment) : isOwed(view, note.due, tools.now)
    if (!stands) {
      await skip('overtaken')
      continue
    }
    said.push(note)
    const known = items.get(directive.id)
    const days = new Map([...(known?.dues ?? []), ...(note.due ? [note.due] : [])].map((d) => [d.getTime(), d]))
    items.set(directive.id, {
      directive,
      view,
      demands: known?.demands ?? (await stores.tasks.demandsOf(directive.id)),
      isNew: note.kind === 'new' || (known?.isNew ?? false),
      dues: [...days.values()].sort((a, b) => a.getTime() - b.getTime()),
      corrections: correctionLines(broadcasts, directive, tools, say),
    })
  }
  return { items: [...items.values()], said }
}

/** Whether a report or a task is owed by that day; or, for the office's own day, anything at all. */
function isOwed(view: AssignmentView, due: Date, now: Date): boolean {
  const isIt = (d: Date | null): boolean => d?.getTime() === due.getTime()
  const { assignment } = view
  if (owedReports(assignment).some((r) => isIt(r.due))) return true
  if (pointsOfView(view).some((p) => isIt(p.due))) return due > now && !isAnsweredFor(assignment, due)
  return assignment.reports.every((r) => !isIt(r.due)) && !hasReported(assignment)
}
