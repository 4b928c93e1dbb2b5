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
  /** the bot was added to or removed from a group, or a person blocked or unblocked it */
  | { kind: 'membership'; state: 'joined' | 'left' | 'blocked' | 'unblocked' }
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
  from: { id: string; name: string | null }
  /** real time */
  receivedAt: Date
  content: IncomingContent
}
