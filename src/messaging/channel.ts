import type { IncomingEvent, IncomingFile } from './incoming.ts'
import type { OutgoingMessage } from './outgoing.ts'

/** Where a channel puts what it hears. Resolves once the event is durably stored (or was there already); only then may the channel confirm it to the platform. */
export type Inlet = (event: IncomingEvent) => Promise<void>

interface Sent {
  /** platform ids of the messages that the text became, in order; "" where the platform named none */
  messageIds: string[]
}

/** How fast a platform lets a bot speak. */
export interface Pace {
  /** messages a second over all chats */
  perSecond: number
  /** milliseconds between two messages in one private chat */
  perChatMs: number
  /** messages a minute in one group */
  perGroupMinute: number
}

/** The contract of a platform: what it hears becomes neutral events, neutral messages become its requests. It decides on no retry. */
export interface Channel {
  readonly name: string
  /** choices are shown as buttons; without it they are written out as a numbered list */
  readonly buttons: boolean
  /** pictures from the file store can be sent; without it only the words arrive */
  readonly photos: boolean
  readonly pace: Pace
  /** Begins to listen. Resolves when listening has begun; a bad token is told through `problem`, not thrown. */
  start(inlet: Inlet): Promise<void>
  stop(): Promise<void>
  /** Takes a request of the platform at POST /hooks/<name>, when the channel listens by a webhook. */
  readonly webhook?: (request: Request) => Promise<Response>
  /** Throws SendError and nothing else. `parts`: ids of the first parts, which an earlier attempt has brought there. */
  send(
    chatId: string,
    chatKind: 'private' | 'group',
    message: OutgoingMessage,
    parts?: readonly string[],
  ): Promise<Sent>
  /** The bytes of a file; throws SendError ('gone' when the link expired, 'rejected' when too large). */
  fetchFile(file: IncomingFile): Promise<Uint8Array>
  /** Takes messages back from the screen, where the channel draws the chat itself. */
  unsay?(chatId: string, ids: readonly string[]): void
  /** A deep link that hands `payload` to the bot, where the platform knows such links. */
  startLink(payload: string): string | null
  /** What the operator should know and do, or null. */
  problem(): string | null
}
