import type { DirectiveStore } from '../../directives/store.ts'
import type { SkipReason } from '../../messaging/outgoing.ts'
import type { OutboxRow } from '../../messaging/store.ts'
import { isUnacknowledged, missingNow } from '../../tasks/standing/progress.ts'
import type { TaskStore } from '../../tasks/store.ts'
import type { BroadcastStore } from '../store.ts'

interface Stores {
  broadcasts: BroadcastStore
  directives: DirectiveStore
  tasks: TaskStore
}

/** Why a message of a broadcast has nothing to say any more: stopped, withdrawn, or what it asks for has been done. */
export async function isBroadcastPointless(
  { broadcasts, directives, tasks }: Stores,
  { broadcastId, key }: Pick<OutboxRow, 'broadcastId' | 'key'>,
  now: Date,
): Promise<SkipReason | null> {
  const broadcast = broadcastId === null ? null : await broadcasts.byId(broadcastId)
  if (!broadcast) return null
  if (broadcast.state === 'stopped') return 'stopped'
  const directive = await directives.byId(broadcast.directiveId)
  if (directive?.status !== 'published') return 'withdrawn'
  if (broadcast.kind !== 'nudge') return null
  const units = (await broadcasts.targetsByKey(key)).map((t) => t.unitId)
  const own = (await tasks.assignmentsOf(directive.id)).filter((a) => units.includes(a.unitId))
  const isOwing = own.some(isUnacknowledged) || missingNow(own, now).length > 0
  return isOwing || own.length === 0 ? null : 'overtaken'
}
