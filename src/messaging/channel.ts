import type { IncomingEvent, IncomingFile } from './incoming.ts'
import type { Lane, OutgoingMessage } from './outgoing.ts'

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
  /** the same for bulk alone, where the platform has a faster way for it; else bulk keeps below `perSecond` */
  bulkPerSecond?: number
  /** milliseconds between two messages in one private chat */
  perChatMs: number
  /** messages a minute in one group */
  perGroupMinute: number
}

/** What the tariff of a platform allows a bot; 0 = no limit. */
export interface Plan {
  /** names the bot where a channel serves several; "" = the only one */
  bot: string
  /** messages sent in a month of the office */
  messages: number
  /** people, and groups, that the bot ever talks to */
  people: number
  groups: number
}

/** The contract of a platform: what it hears becomes neutral events, neutral messages become its requests. It decides on no retry. */
export interface Channel {
  readonly name: string
  /** choices are shown as buttons; without it they are written out as a numbered list */
  readonly buttons: boolean
  /** pictures from the file store can be sent; without it only the words arrive */
  readonly photos: boolean
  readonly pace: Pace
  /** what may be sent at all; without it, everything */
  readonly plan?: Plan
  /** Begins to listen. Resolves when listening has begun; a bad token is told through `problem`, not thrown. */
  start(inlet: Inlet): Promise<void>
  stop(): Promise<void>
  /**
   * Hears what the platform brings by itself, where the channel does not ask for it; every process of the house may, also
   * one that does not send. Answers 200 once the event is stored and for what is no event; 401 without the secret; 500 when
   * it could not be stored, so that the platform brings it again.
   */
  readonly webhook?: (request: Request, inlet: Inlet) => Promise<Response>
  /** Throws SendError and nothing else. `parts`: ids of the first parts, which an earlier attempt has brought there. */
  send(
    chatId: string,
    chatKind: 'private' | 'group',
    message: OutgoingMessage,
    parts?: readonly string[],
    lane?: Lane,
  ): Promise<Sent>
  /**
   * Puts `message` in the place of one that was sent; the same again counts as done. Throws SendError, "rejected" when
   * it is not there any more or can't be changed.
   */
  edit?(chatId: string, messageId: string, message: OutgoingMessage): Promise<void>
  /** The bytes of a file; throws SendError ('gone' when the link expired, 'rejected' when too large). */
  fetchFile(file: IncomingFile): Promise<Uint8Array>
  /** Takes messages back from the screen, where the channel draws the chat itself. */
  unsay?(chatId: string, ids: readonly string[]): void
  /** A deep link that hands `payload` to the bot, where the platform knows such links. */
  startLink(payload: string): string | null
  /** What the operator should know and do, or null. */
  problem(): string | null
}
