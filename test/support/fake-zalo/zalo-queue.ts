import type { ZaloSettings } from './zalo-settings.ts'

export interface ZaloUpdate {
  event_name: string
  message?: Record<string, unknown>
}

export interface ZaloQueue {
  push: (update: ZaloUpdate) => void
  /** the next update, or null when none came within `ms` or the caller hung up */
  take: (ms: number, gone: AbortSignal) => Promise<ZaloUpdate | null>
  /** resolves when everything was given and a poll has come for more */
  polled: () => Promise<void>
  readonly waiting: number
}

/** The three ways in which getUpdates was seen to hand updates out. */
export function createZaloQueue(settings: ZaloSettings): ZaloQueue {
  const queue: ZaloUpdate[] = []
  const polls: ((update: ZaloUpdate | null) => void)[] = []
  let last: ZaloUpdate | null = null
  const onPoll: (() => void)[] = []
  const tellPolled = (): void => {
    for (const tell of onPoll.splice(0)) tell()
  }

  return {
    push(update) {
      const poll = polls.shift()
      if (poll) poll(update)
      else if (settings.polling !== 'live') queue.push(update)
    },
    async take(ms, gone) {
      const fresh = queue.shift()
      const ready = fresh ?? (settings.polling === 'replay' ? last : null)
      if (!fresh) tellPolled()
      if (ready) return (last = ready)
      const update = await new Promise<ZaloUpdate | null>((resolve) => {
        const end = (value: ZaloUpdate | null): void => {
          clearTimeout(timer)
          const at = polls.indexOf(end)
          if (at >= 0) polls.splice(at, 1)
          resolve(value)
        }
        const timer = setTimeout(() => end(null), ms)
        gone.addEventListener('abort', () => end(null))
        polls.push(end)
      })
      if (update) last = update
      return update
    },
    polled: () => (polls.length > 0 ? Promise.resolve() : new Promise((resolve) => void onPoll.push(resolve))),
    get waiting() {
      return queue.length
    },
  }
}
