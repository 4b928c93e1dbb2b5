import type { IncomingEvent, IncomingFile } from './incoming.ts'
import type { OutboxDraft, OutgoingMessage, SkipReason } from './outgoing.ts'
import type { SendFailure } from './send-error.ts'

export interface InboxRow {
  id: string
  event: IncomingEvent
  attempts: number
}

/** All instants in real time. */
export interface InboxStore {
  /** in this order; false when (channel, externalId) of each was seen before */
  add(...events: readonly IncomingEvent[]): Promise<boolean>
  /** chats with waiting events and no live lease, longest-waiting first */
  waitingChats(now: Date, limit: number): Promise<{ channel: string; chatId: string }[]>
  /** takes the leases of up to `limit` of these chats, or of those `among` them; the oldest waiting event of each */
  claim(owner: string, until: Date, now: Date, limit: number, among?: readonly ChatRef[]): Promise<InboxRow[]>
  /** gives up the lease that was taken with this event: it waits again */
  release(id: string, owner: string): Promise<void>
  /** owners of leases whose process is gone, where the database can tell (PostgreSQL) */
  goneOwners(): Promise<string[]>
  /** leases of a dead process are void; without `owner` those of all */
  voidLeases(owner?: string): Promise<number>
  /** the chat's oldest waiting event */
  next(channel: string, chatId: string): Promise<InboxRow | null>
  /** the chat's waiting events, oldest first */
  waiting(channel: string, chatId: string, limit: number): Promise<InboxRow[]>
  /** the bytes of its files have been stored (or could not be had) */
  setFiles(id: string, files: IncomingFile[]): Promise<void>
  /** state done, its chat free; false when it was done before */
  done(id: string, at: Date): Promise<boolean>
  /** counts an attempt that threw, and frees the chat; at the last one the row becomes "failed" and the chat goes on */
  failed(id: string, error: string, last: boolean): Promise<void>
  failures(limit: number): Promise<{ id: string; channel: string; chatId: string; error: string; receivedAt: Date }[]>
  /** what came in must not be kept: nothing but that it came stays of the event */
  blank(channel: string, chatId: string, externalId: string): Promise<void>
  /** the chat's last events, oldest first */
  recent(channel: string, chatId: string, limit: number): Promise<IncomingEvent[]>
  /** removes done rows older than `before`; returns how many */
  prune(before: Date): Promise<number>
}

/** A chat as a message names it. */
export interface ChatRef {
  channel: string
  chatId: string
}

/** One chat that a message left, and why. */
export interface Move extends ChatRef {
  why: string
  /** real time, ISO */
  at: string
}

export interface OutboxRow {
  id: string
  key: string
  channel: string
  chatId: string
  chatKind: 'private' | 'group'
  lane: 'reply' | 'bulk'
  message: OutgoingMessage
  attempts: number
  sequence: number
  /** platform ids of the first parts, which an earlier attempt has sent */
  parts: string[]
  broadcastId: string | null
  reminderId: string | null
  personId: string | null
  /** an attempt may have brought it there, though no answer came */
  mayHaveArrived: boolean
  /** the platform's one message that is to be changed; null when there is none, or it became several */
  edit: { messageId: string; message: OutgoingMessage } | null
  /** chats that it was meant for before, the latest last */
  moves: Move[]
}

/** A row with what has become of it. */
export interface KeptRow extends OutboxRow {
  state: 'waiting' | 'sending' | 'sent' | 'edited' | 'dead' | 'skipped'
  /** platform ids of what it became */
  messageIds: string[]
  failure: SendFailure | null
  error: string | null
  reason: SkipReason | null
}

/** Whether something waits in a lane, and whether a lease has ended. */
export interface Pending {
  reply: boolean
  bulk: boolean
  ended: boolean
}

/** All instants in real time. */
export interface OutboxStore {
  /** false when the key exists already */
  add(draft: OutboxDraft & { chatKind: 'private' | 'group' }, now: Date): Promise<boolean>
  /** what may be sent now, resting chats included */
  pending(channel: string, now: Date): Promise<Pending>
  /** rows whose lease has ended wait again: they may have arrived */
  reclaim(channel: string, now: Date): Promise<void>
  /**
   * Claims up to `limit` sendable rows of a channel and lane for `owner` until `until`: only the oldest waiting row of a
   * chat in that lane, never one of a chat that has a row in flight in either. A row whose sending failed holds back those
   * after it; one that was written for a later moment does not.
   */
  claim(q: {
    channel: string
    lane: 'reply' | 'bulk'
    owner: string
    now: Date
    until: Date
    limit: number
    notChats: readonly string[]
  }): Promise<OutboxRow[]>
  sent(rows: readonly { id: string; messageIds: readonly string[] }[], at: Date): Promise<void>
  /** the row that it corrects reads as it should now */
  edited(id: string, at: Date): Promise<void>
  /** back to waiting, not before `at`; `parts` of it have arrived */
  retry(
    id: string,
    at: Date,
    failure: SendFailure,
    error: string,
    parts?: readonly string[],
    mayHaveArrived?: boolean,
  ): Promise<void>
  /** back to waiting in another chat, from its beginning */
  move(id: string, to: ChatRef, why: string, at: Date): Promise<void>
  /** dead letter: told to officers */
  dead(id: string, failure: SendFailure, error: string): Promise<void>
  /** never to be sent; false when it is on its way or gone already. `held`: also when this house holds it to send it */
  skip(id: string, reason: SkipReason, held?: boolean): Promise<boolean>
  /** takes back what of a broadcast still waits; returns how many */
  skipWaiting(broadcastId: string, reason: SkipReason): Promise<number>
  /** what was taken back for that reason waits again; returns how many */
  unskip(broadcastId: string, reason: SkipReason, now: Date): Promise<number>
  /** dead letters wait again, as new ones; returns how many */
  resend(ids: readonly string[], now: Date): Promise<number>
  /** other words for what nobody has seen yet; false when it is on its way or gone already */
  reword(id: string, message: OutgoingMessage): Promise<boolean>
  byKeys(keys: readonly string[]): Promise<KeptRow[]>
  /** what was too long for that row's message; without an id, of the newest such row of the chat */
  rest(channel: string, chatId: string, id?: string): Promise<OutgoingMessage | null>
  /** rows in flight of a dead process go back to waiting; returns their keys: each may repeat and is named in the log */
  voidLeases(channel?: string): Promise<string[]>
  moveChat(channel: string, from: string, to: string): Promise<void>
  /** the last delivered message of a chat that had choices: a typed number means one of them */
  lastChoices(channel: string, chatId: string): Promise<OutgoingMessage | null>
  /** the delivered message with that platform id, when somebody replies to it */
  byMessageId(
    channel: string,
    chatId: string,
    messageId: string,
  ): Promise<{ key: string; message: OutgoingMessage } | null>
  /** the chat's last delivered messages, oldest first */
  recent(
    channel: string,
    chatId: string,
    limit: number,
  ): Promise<{ messageIds: string[]; message: OutgoingMessage; sentAt: Date }[]>
  /** Puts `instead` in place of these words in what was said in the chat; returns the platform ids of the messages changed. */
  blot(channel: string, chatId: string, words: readonly string[], instead: string): Promise<string[]>
  /** the newest first */
  deadLetters(limit: number): Promise<KeptRow[]>
  /** bulk messages of a channel that could leave now */
  waitingBulk(channel: string, now: Date): Promise<number>
  counts(): Promise<{ waiting: number; sending: number; dead: number }>
  prune(before: Date): Promise<number>
}
