import { setTimeout as pause } from 'node:timers/promises'
import type { FakeTelegram } from '../fake-telegram/fake-telegram.ts'

/** Two questions one after the other, and how their answers begin. */
export const QUESTIONS = ['giúp', 'việc của tôi'] as const

export interface Asked {
  chat: string
  /** of the platform's clock, milliseconds */
  at: number
}

/** People who write while the storm goes on, each once, from a chat of their own. */
export function startAsking(
  telegram: FakeTelegram,
  chats: readonly string[],
  everyMs: number,
  questions: readonly string[] = QUESTIONS,
) {
  const asked: Asked[] = []
  const stopped = new AbortController()
  const run = (async () => {
    for (const chat of chats) {
      if (stopped.signal.aborted) return
      asked.push({ chat, at: performance.now() })
      for (const question of questions) telegram.userSays(chat, question)
      await pause(everyMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  })()
  return {
    asked,
    async stop() {
      stopped.abort()
      await run
    },
  }
}
