/** A file of a document, in the file store. */
export interface KeptFile {
  hash: string
  name: string
}

/** A document that waits to be read, for a chat: one file, or the photos of its pages in order. */
export interface FileReading {
  id: string
  channel: string
  chatId: string
  files: KeptFile[]
  /** how often a reading was begun */
  attempts: number
  createdAt: Date
}

/** All instants in real time. */
export interface FileReadingStore {
  add(reading: Omit<FileReading, 'attempts'>): Promise<void>
  /** whether a document waits that nobody reads */
  waits(now: Date): Promise<boolean>
  /** Takes the document that has waited longest and that nobody reads, and counts the attempt; null when none waits. */
  claim(owner: string, until: Date, now: Date): Promise<FileReading | null>
  /** goes on being read */
  renew(id: string, owner: string, until: Date): Promise<void>
  /** Back to waiting; `isUncounted`: the house was closed, which is no fault of the document. */
  release(id: string, isUncounted: boolean): Promise<void>
  /** `resultHash`: what was read, in the file store; null when it can't be read */
  done(id: string, resultHash: string | null, at: Date): Promise<void>
  /** at start: what a dead process was reading waits again */
  voidLeases(): Promise<number>
  /** nothing stays of the documents that begin with this file; returns the hashes of what was read of them */
  forget(fileHash: string): Promise<string[]>
  /** the newest reading of the document that begins with this file */
  ofFile(fileHash: string): Promise<{ files: KeptFile[]; resultHash: string } | null>
}
