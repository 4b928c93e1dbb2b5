import { setTimeout as pause } from 'node:timers/promises'

/** What the bot said, as a person would see it. */
export interface SentMessage {
  /** when it was taken, in milliseconds of this process */
  at: number
  messageId: string
  chatId: string
  text: string
  buttons: { label: string; value: string }[]
  /** an upload has bytes, an address has a url */
  file: { kind: 'photo' | 'document'; name: string; bytes?: Uint8Array; url?: string } | null
  method: string
  replyTo: string | null
  /** the topic of a forum into which it went */
  topic?: string
}

export interface SentMessages {
  readonly all: readonly SentMessage[]
  add: (message: Omit<SentMessage, 'at'>) => void
  /** The first message, earlier ones included, that fits; rejects with what was sent instead after `timeoutMs`. */
  waitFor: (fits: (message: SentMessage) => boolean, timeoutMs?: number) => Promise<SentMessage>
}

export function createSentMessages(): SentMessages {
  const all: SentMessage[] = []
  return {
    all,
    add: (message) => void all.push({ ...message, at: performance.now() }),
    async waitFor(fits, timeoutMs = 5_000) {
      const until = performance.now() + timeoutMs
      for (;;) {
        const found = all.find(fits)
        if (found) return found
        if (performance.now() > until) {
          const said = all.map((m) => `[${m.chatId}] ${m.text.slice(0, 200)}`).join('\n')
          throw new Error(`no such message within ${timeoutMs} ms; the bot said:\n${said || '(nothing)'}`)
        }
        await pause(10)
      }
    },
  }
}
