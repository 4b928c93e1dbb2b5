import type { ChatChange, ChatLog } from '../chat-log.ts'
import type { LocalClock } from '../local-desk.ts'

/** Proxies cut a silent connection after about half a minute. */
const HEARTBEAT_MS = 15_000

export interface LiveStreams {
  /** Server-sent events: every change after `cursor`, then each new one, and office time with every heartbeat. */
  open(cursor: number, signal: AbortSignal): Response
  /** office time has jumped */
  tellClock(): void
  closeAll(): void
}

export function createLiveStreams(log: ChatLog, clock: () => LocalClock): LiveStreams {
  const text = new TextEncoder()
  const open = new Set<{ clock: () => void; close: () => void }>()

  return {
    open: (cursor, signal) => {
      let stop = (): void => undefined
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const write = (lines: string): void => controller.enqueue(text.encode(lines))
          const change = (c: ChatChange): void =>
            write(`id: ${c.cursor}\nevent: change\ndata: ${JSON.stringify(c)}\n\n`)
          const tellClock = (): void => write(`event: clock\ndata: ${JSON.stringify(clock())}\n\n`)
          write('retry: 1500\n\n')
          tellClock()
          for (const missed of log.changesAfter(cursor)) change(missed)
          const unwatch = log.watch(change)
          const heartbeat = setInterval(tellClock, HEARTBEAT_MS)
          const line = {
            clock: tellClock,
            close: (): void => {
              stop()
              controller.close()
            },
          }
          open.add(line)
          stop = () => {
            clearInterval(heartbeat)
            unwatch()
            open.delete(line)
          }
          signal.addEventListener('abort', () => {
            if (open.has(line)) line.close()
          })
        },
        cancel: () => stop(),
      })
      return new Response(body, {
        headers: {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          'x-accel-buffering': 'no',
        },
      })
    },
    tellClock: () => {
      for (const line of open) line.clock()
    },
    closeAll: () => {
      for (const line of [...open]) line.close()
    },
  }
}
