import { toBuffer } from 'qrcode'
import type { FileStore } from '../../base/file-store.ts'

const QR = 'qr:'

/** Files by hash, and QR codes by what they say ("qr:https://…"), drawn when they are sent: nothing is drawn inside a transaction. */
export const withQr = (files: FileStore): FileStore => ({
  put: (bytes) => files.put(bytes),
  remove: (hash) => files.remove(hash),
  get: (hash) => (hash.startsWith(QR) ? toBuffer(hash.slice(QR.length), { width: 512, margin: 2 }) : files.get(hash)),
})
