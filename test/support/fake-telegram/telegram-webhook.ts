import { setTimeout as pause } from 'node:timers/promises'
import type { TelegramQueue } from './telegram-queue.ts'

/** Where and how the platform brings updates by itself; an empty `webhookUrl` is none. */
export interface WebhookState {
  webhookUrl: string
  webhookSecret: string
  webhookWants: string[]
  /** what the last delivery that failed was answered */
  lastError: { date: number; message: string } | null
  /** another way to the same place: a proxy, which the tests do without */
  reachedAt: string | null
}

/** Between two attempts; the platform's own pauses grow to an hour. */
const AGAIN_MS = 40

/** Brings what waits to the webhook, one at a time, until it is accepted. `attempts`: every answer, in order. */
export function createTelegramWebhook(
  queue: TelegramQueue,
  state: WebhookState,
): { attempts: number[]; idle: () => Promise<void>; close: () => Promise<void> } {
  const closing = new AbortController()
  const attempts: number[] = []
  let running: Promise<void> = Promise.resolve()
  let busy = false

  async function bring(body: string): Promise<number> {
    const url = state.reachedAt === null ? state.webhookUrl : state.reachedAt + new URL(state.webhookUrl).pathname
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': state.webhookSecret }
    const response = await fetch(url, { method: 'POST', headers, body, signal: closing.signal })
    await response.body?.cancel()
    return response.status
  }

  async function work(): Promise<void> {
    for (;;) {
      const update = state.webhookUrl === '' ? null : queue.oldest(state.webhookWants)
      if (!update || closing.signal.aborted) return
      const status = await bring(JSON.stringify(update)).catch(() => 0)
      attempts.push(status)
      if (status >= 200 && status < 300) queue.confirm(update)
      else {
        const message = status === 0 ? 'Connection refused' : `Wrong response from the webhook: ${status}`
        state.lastError = { date: Math.floor(Date.now() / 1_000), message }
        await pause(AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined)
      }
    }
  }

  queue.onNews(() => {
    if (busy) return
    busy = true
    running = work().finally(() => (busy = false))
  })
  return {
    attempts,
    idle: () => running,
    async close() {
      closing.abort()
      await running
    },
  }
}
