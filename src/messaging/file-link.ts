/**
 * đường dẫn tạm: a file of the store that a chat may look at for a time, where a platform takes no files. All instants in
 * real time.
 */
export interface FileLink {
  id: string
  /** SHA-256 of the token in its address; the token itself is nowhere kept */
  tokenHash: string
  /** a document has a page before it; "opened" is the document after somebody has tapped there */
  kind: 'photo' | 'document' | 'opened'
  /** as in OutgoingMedia */
  hash: string
  name: string
  mime: string
  channel: string
  chatId: string
  /** what an opening is written down for, in the words of the audit trail: "directive:<id>" */
  about: string | null
  createdAt: Date
  expiresAt: Date
}

export interface FileLinkStore {
  add(link: FileLink): Promise<void>
  /** null when there is none, or its time is over at `now` */
  byToken(tokenHash: string, now: Date): Promise<FileLink | null>
  /** false when it was opened before */
  opened(id: string, at: Date): Promise<boolean>
  /** removes those whose time was over at `before`; returns how many */
  prune(before: Date): Promise<number>
}
