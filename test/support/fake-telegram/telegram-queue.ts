import type { Update } from '@grammyjs/types'
import { Refusal } from './refusal.ts'

export interface TelegramQueue {
  push: (content: Omit<Update, 'update_id'>) => void
  /** Updates from `offset` on; everything before it is confirmed and gone. Waits up to `ms`; a newer call ends an older. */
  take: (q: { offset: number; limit: number; ms: number; wanted: string[]; gone: AbortSignal }) => Promise<Update[]>
  /** the oldest that nobody has confirmed, for a webhook; null when there is none */
  oldest: (wanted: readonly string[]) => Update | null
  confirm: (update: Update) => void
  /** Brings confirmed updates once more, newest first or oldest first: nothing in the protocol forbids it. Returns how many. */
  replay: (order: 'newest first' | 'oldest first') => number
  /** ends an open poll as a second program would */
  conflict: () => void
  /** resolves when a poll is open */
  polled: () => Promise<void>
  /** updates that nobody has confirmed */
  unconfirmed: () => number
  /** called when there is something new */
  onNews: (tell: () => void) => void
  /** what waits may go on */
  wake: () => void
}

export function createTelegramQueue(): TelegramQueue {
  let queue: Update[] = []
  const confirmed: Update[] = []
  /** what is given out whatever the offset is */
  const again = new Set<Update>()
  let nextId = 715_000_001
  let open: { end: (why: 'news' | 'conflict' | 'time') => void } | null = null
  let onPoll: (() => void)[] = []
  const onNews: (() => void)[] = []

  const news = (): void => {
    open?.end('news')
    for (const tell of onNews) tell()
  }
  const drop = (gone: (update: Update) => boolean): void => {
    confirmed.push(...queue.filter((u) => gone(u) && !again.has(u)))
    for (const update of queue) if (gone(update)) again.delete(update)
    queue = queue.filter((u) => !gone(u))
  }
  /** Kinds that the bot has not asked for never reach it. */
  const sift = (wanted: readonly string[]): void => {
    queue = queue.filter((u) => wanted.length === 0 || wanted.some((kind) => kind in u))
  }

  return {
    push(content) {
      queue.push({ ...content, update_id: nextId++ })
      news()
    },
    async take({ offset, limit, ms, wanted, gone }) {
      open?.end('conflict')
      const given = new Set([...again].filter((u) => queue.includes(u)))
      if (offset > 0) drop((u) => u.update_id < offset && !given.has(u))
      sift(wanted)
      const until = performance.now() + ms
      while (queue.length === 0 && performance.now() < until && !gone.aborted) {
        const why = await new Promise<'news' | 'conflict' | 'time'>((resolve) => {
          const mine = {
            end: (reason: 'news' | 'conflict' | 'time') => {
              clearTimeout(timer)
              if (open === mine) open = null
              resolve(reason)
            },
          }
          const timer = setTimeout(() => mine.end('time'), until - performance.now())
          gone.addEventListener('abort', () => mine.end('time'))
          open = mine
          for (const tell of onPoll) tell()
          onPoll = []
        })
        if (why === 'conflict') {
          throw new Refusal(
            409,
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
          )
        }
      }
      const batch = queue.slice(0, limit)
      // A second time is enough.
      for (const update of batch) if (again.delete(update)) queue = queue.filter((u) => u !== update)
      return batch
    },
    oldest(wanted) {
      sift(wanted)
      return queue[0] ?? null
    },
    confirm: (update) => drop((u) => u === update),
    replay(order) {
      const copies = structuredClone(order === 'newest first' ? confirmed.toReversed() : confirmed)
      for (const update of copies) again.add(update)
      queue.push(...copies)
      news()
      return copies.length
    },
    conflict: () => open?.end('conflict'),
    polled: () => (open ? Promise.resolve() : new Promise((resolve) => void onPoll.push(resolve))),
    unconfirmed: () => queue.length,
    onNews: (tell) => void onNews.push(tell),
    wake: news,
  }
}
