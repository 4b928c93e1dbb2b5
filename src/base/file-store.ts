/** Files by their content: the same bytes are kept once. */
export interface FileStore {
  /** Durable when it resolves. Throws PlainError('store-disk-full') when there is no room. */
  put(bytes: Uint8Array): Promise<{ hash: string; size: number }>
  /** gone for good; nothing happens when it is not there */
  remove(hash: string): Promise<void>
  get(hash: string): Promise<Uint8Array | null>
}
