/** An answer that the reader can tap, or on a channel without buttons, type as its number or its words. */
export interface Choice {
  label: string
  /** ≤ 64 bytes of UTF-8: Telegram's limit for callback data */
  value: string
}

export interface OutgoingMedia {
  kind: 'photo' | 'document'
  /**
   * content hash in the file store; or what is drawn when it is sent: "qr:<text>", a QR code, or
   * "page:<hash>:<page>:<boxes>", a page of a kept file with passages marked
   */
  hash: string
  name: string
  mime: string
  /** where it is opened by a link: what the opening is written down for in the audit trail, "directive:<id>" */
  about?: string
}

/** A message without a word of the platform: plain text (never markup, so nothing needs escaping), choices, media. */
export interface OutgoingMessage {
  text: string
  choices?: Choice[]
  media?: OutgoingMedia[]
  /** the topic of a group that it belongs into, as the event that it answers named it */
  topic?: string
}

/** Replies go before bulk and keep a share of the pace. */
export type Lane = 'reply' | 'bulk'

/** Why a message that waited was never sent. */
export type SkipReason = 'withdrawn' | 'stopped' | 'overtaken' | 'dismissed' | 'no-seat'

/** A message on its way, as a row to be written in the transaction that decides on it. */
export interface OutboxDraft {
  /** of the row, when the message itself names it; else one is made */
  id?: string
  /** unique for ever: the same thing is never said twice ("ack:<event id>:0", "broadcast:<id>:<address id>") */
  key: string
  channel: string
  chatId: string
  lane: Lane
  message: OutgoingMessage
  /** real time before which it is not sent */
  notBefore?: Date
  broadcastId?: string
  reminderId?: string
  /** whose it is: it may move to another chat of that person when this one fails; without it, it belongs to the chat */
  personId?: string
  /** a correction: the delivered row `of` is to read `message` from now on; where it can't, this row's own message follows it */
  edit?: { of: string; message: OutgoingMessage }
  /** what was too long for one message, to be had at a word */
  rest?: OutgoingMessage
}
