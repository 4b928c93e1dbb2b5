import type { IncomingEvent } from '../incoming.ts'
import type { InboxRow } from '../store.ts'

/** Between two pictures that were chosen together: a slow network brings them one by one. */
const QUIET_MS = 1_500
/** Whoever goes on sending is answered in between. */
const LONGEST_MS = 15_000
const MOST = 20

/** One more than is gathered: what comes behind tells that a batch is whole. */
export const GATHERED = MOST + 1

/** The pictures of one batch, or how long to wait for more of them. */
type Gathered = { rows: readonly InboxRow[] } | { waitMs: number }

/** `waiting`: the chat's oldest events, in order, at least one. Any but a picture of an album stands alone. */
export function gather(waiting: readonly InboxRow[], now: Date): Gathered {
  const [first] = waiting
  if (!first || albumOf(first.event) === null) return { rows: waiting.slice(0, 1) }
  const end = waiting.findIndex((row, i) => i > 0 && (i >= MOST || !belongs(row.event, waiting[i - 1]?.event)))
  if (end > 0) return { rows: waiting.slice(0, end) }
  const since = (row: InboxRow | undefined): number => now.getTime() - (row?.event.receivedAt.getTime() ?? 0)
  const waitMs = Math.min(QUIET_MS - since(waiting.at(-1)), LONGEST_MS - since(first))
  return waitMs > 0 && first.attempts === 0 ? { waitMs } : { rows: waiting }
}

/** One event for a batch: the first, with the files of all. */
export function together(rows: readonly InboxRow[]): IncomingEvent | null {
  const [first] = rows
  if (!first) return null
  const { content } = first.event
  if (content.kind !== 'files' || rows.length === 1) return first.event
  const files = rows.flatMap(({ event }) => (event.content.kind === 'files' ? event.content.files : []))
  return { ...first.event, content: { ...content, files } }
}

/** Documents are read one by one, and are left apart. */
function albumOf({ content }: IncomingEvent): string | null {
  if (content.kind !== 'files' || content.album === undefined) return null
  return content.files.every((f) => f.kind === 'photo') ? content.album : null
}

/** Words beside a picture begin something new. */
const belongs = (event: IncomingEvent, before: IncomingEvent | undefined): boolean =>
  before !== undefined &&
  event.content.kind === 'files' &&
  event.content.caption === null &&
  albumOf(event) === albumOf(before) &&
  event.from.id === before.from.id &&
  event.receivedAt.getTime() - before.receivedAt.getTime() <= QUIET_MS
