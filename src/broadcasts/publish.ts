import { PlainError } from '../base/errors.ts'
import type { Directive } from '../directives/directive.ts'
import { needsRelease } from '../directives/review.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { Unit } from '../people/unit.ts'
import { assign } from '../tasks/assign.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import type { TaskStore } from '../tasks/store.ts'
import { announcement, officeName } from './sending/announce.ts'
import type { Reach } from './audience.ts'
import { reachOf } from './audience.ts'
import type { Broadcast } from './broadcast.ts'
import { canWait } from './digest/digest-hour.ts'
import { postToGroups, reportDays } from './sending/group-post.ts'
import type { SendStores, SendTools } from './sending/send-out.ts'
import { sayIn, sendToReaders, whenFor } from './sending/send-out.ts'
import type { BroadcastStore } from './store.ts'

export interface PublishStores extends SendStores {
  directives: DirectiveStore
  tasks: TaskStore
  broadcasts: BroadcastStore
}

export interface Published {
  directive: Directive
  broadcast: Broadcast
  units: number
  /** messages to people, and posts to groups */
  people: number
  groups: number
  /** of the people, those who are told in the morning's digest */
  together: number
  /** units of which nobody can be told now */
  unreached: Reach[]
}

/**
 * Gives every unit its part and tells its heads and contacts, once for ever: one message a person. Rows are written here and
 * leave after the commit. Throws PlainError('officer-gone' | 'officer-published' | 'handling-undecided' | 'preview-none').
 */
export async function publish(
  stores: PublishStores,
  { directiveId, by }: { directiveId: string; by: string | null },
  tools: SendTools,
): Promise<Published> {
  const { now, newId } = tools
  const draft = await stores.directives.byId(directiveId)
  if (!draft) throw new PlainError('officer-gone')
  if (draft.status !== 'draft') throw new PlainError('officer-published', { ref: draft.ref })
  if (needsRelease(draft)) throw new PlainError('handling-undecided', { ref: draft.ref })
  const units = await assign(stores, draft, tools)
  if (units.length === 0) throw new PlainError('preview-none')
  await stores.directives.update(directiveId, { status: 'published', publishedAt: now })
  const directive: Directive = { ...draft, status: 'published', publishedAt: now }
  const broadcast: Broadcast = {
    id: newId(),
    directiveId,
    kind: 'publish',
    state: 'queued',
    words: null,
    createdBy: by,
    createdAt: now,
  }

  const views = await viewsOf(stores.tasks, directiveId, units)
  const demands = await stores.tasks.demandsOf(directiveId)
  const about = { directive, office: await officeName(stores, directive), demands }
  const reaches = await reachOf(stores.people, units, now)
  const dues = reportDays([...views.values()], demands, sayIn(tools.wording, tools.officeLocale))
  const together = canWait(
    directive,
    dues.map((d) => d.at),
    tools,
  )
  const sending = { broadcastId: broadcast.id, directiveId, together }
  const personal = await sendToReaders(stores, reaches, sending, tools, (reader, hasButtons) => {
    const parts = reader.units.flatMap((unit) => {
      const view = views.get(unit.id)
      return view ? [{ unit, view }] : []
    })
    return announcement(parts, about, whenFor(tools, reader.person.locale), hasButtons)
  })
  const posts = await postToGroups(stores, { directive, units, broadcastId: broadcast.id, dues }, tools)
  await stores.broadcasts.save(broadcast, [...personal, ...posts])
  return {
    directive,
    broadcast,
    units: units.length,
    people: new Set(personal.flatMap((t) => t.personId ?? [])).size,
    groups: posts.length,
    together: new Set(personal.flatMap((t) => (t.outboxKey === null ? (t.personId ?? []) : []))).size,
    unreached: reaches.filter((r) => r.problem !== null),
  }
}

async function viewsOf(
  tasks: TaskStore,
  directiveId: string,
  units: readonly Unit[],
): Promise<Map<string, AssignmentView>> {
  const views = new Map<string, AssignmentView>()
  for (const { id } of units) {
    const view = await tasks.view(directiveId, id)
    if (view) views.set(id, view)
  }
  return views
}
