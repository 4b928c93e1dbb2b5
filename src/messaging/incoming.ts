/** A file that came with an event. `ref` is the channel's own handle; `hash` is set once the bytes are in the store. */
export interface IncomingFile {
  kind: 'document' | 'photo' | 'voice'
  ref: string
  name: string | null
  mime: string | null
  /** bytes, when the channel tells */
  size: number | null
  hash?: string
  /** what its bytes are, told when they came: a text, a picture, a document that has to be read first, or nothing of use */
  content?: 'text' | 'picture' | 'document' | 'unknown'
  /** what a text file says, read with its bytes: no handler waits for a file inside its transaction */
  text?: string
  /** why the bytes are not there: too large for the channel, link expired, … ; or they must not be kept, for a reason that `why` names */
  problem?: 'too_large' | 'unavailable' | 'withheld'
  why?: string
}

/**
 * A person blocked or unblocked the bot; it was added to a group or removed from it; it may not speak there (`muted`), or
 * may again.
 */
export type Membership = 'blocked' | 'unblocked' | 'joined' | 'left' | 'muted' | 'unmuted'

/** What happened, without a word of the platform. */
export type IncomingContent =
  | {
      kind: 'text'
      text: string
      /** platform id of the message that this one replies to */
      replyTo?: string
      /** in a group: false when the bot is neither named nor replied to */
      addressed?: boolean
    }
  /** a message that was heard before has other words now: its text, or the words beside its file */
  | { kind: 'edit'; text: string; of: 'text' | 'file' }
  | { kind: 'choice'; value: string; /** platform id of the message whose button was tapped */ messageId?: string }
  /** the first contact, with the payload of a deep link */
  | { kind: 'start'; payload: string | null }
  | {
      kind: 'files'
      files: IncomingFile[]
      caption: string | null
      /**
       * The same for files that were sent together, where the platform sends each in an event of its own: pictures of one
       * that come shortly after one another are handed on as one event.
       */
      album?: string
    }
  | { kind: 'membership'; state: Membership }
  | { kind: 'migrated'; newChatId: string }
  /** something the bot can't read (sticker, location, protected sender, …) */
  | { kind: 'unsupported'; what: string }
  /** a job inside the house has ended and goes on in this chat's order */
  | { kind: 'internal'; name: string; data: Record<string, unknown> }

/** One thing that happened in a chat. (channel, externalId) is unique for ever; all ids are opaque strings. */
export interface IncomingEvent {
  channel: string
  externalId: string
  chatId: string
  chatKind: 'private' | 'group'
  chatTitle: string | null
  /** `anonymous`: somebody who speaks in the name of the group; who it is, the platform does not tell */
  from: { id: string; name: string | null; anonymous?: true }
  /** the topic of a group in which it was said */
  topic?: string
  /** platform id of the message that came, where it is one: an edit has its first one's */
  messageId?: string
  /** real time */
  receivedAt: Date
  content: IncomingContent
}
