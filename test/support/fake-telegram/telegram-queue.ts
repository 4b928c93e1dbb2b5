import type { Update } from '@grammyjs/types'
import { Refusal } from './refusal.ts'

export interface TelegramQueue {
  push: (content: Omit<Update, 'update_id'>) => void
  /** Updates from `offset` on; everything before it is confirmed and gone. Waits up to `ms`; a newer call ends an older. */
  take: (q: { offset: number; limit: number; ms: number; wanted: string[]; gone: AbortSignal }) => Promise<Update[]>
  /** ends an open poll as a second program would */
  conflict: () => void
  /** resolves when a poll is open */
  polled: () => Promise<void>
  /** updates that nobody has confirmed */
  unconfirmed: () => number
}

export function createTelegramQueue(): TelegramQueue {
  let queue: Update[] = []
  let nextId = 715_000_001
  let open: { end: (why: 'news' | 'conflict' | 'time') => void } | null = null
  let onPoll: (() => void)[] = []

  return {
    push(content) {
      queue.push({ ...content, update_id: nextId++ })
      open?.end('news')
    },
    async take({ offset, limit, ms, wanted, gone }) {
      open?.end('conflict')
      if (offset > 0) queue = queue.filter((u) => u.update_id >= offset)
      queue = queue.filter((u) => wanted.length === 0 || wanted.some((kind) => kind in u))
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
      return queue.slice(0, limit)
    },
    conflict: () => open?.end('conflict'),
    polled: () => (open ? Promise.resolve() : new Promise((resolve) => void onPoll.push(resolve))),
    unconfirmed: () => queue.length,
  }
}
