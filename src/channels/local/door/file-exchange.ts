import type { FileStore } from '../../../base/file-store.ts'

/** The largest file that the page may hand in, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024

/** Only these are shown inside the page: anything else that a person hands in must not run here. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

export const kindOf = (mime: string): 'photo' | 'voice' | 'document' =>
  SHOWN.has(mime) ? 'photo' : mime.startsWith('audio/') ? 'voice' : 'document'

/** The body's bytes, or null when there are more than FILE_LIMIT. */
export async function bodyBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > FILE_LIMIT) return null
  const parts: Uint8Array[] = []
  let size = 0
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) return Buffer.concat(parts)
    size += part.value.byteLength
    if (size > FILE_LIMIT) return null
    parts.push(part.value)
  }
}

/**
 * A kept file by its hash; `name` and `type` come from the message that showed it. Instead of a hash "qr" with `text` is a
 * QR code; a path of this house is completed by `origin`, the address under which the page was reached: a phone needs it.
 */
export async function handOut(
  files: FileStore,
  hash: string,
  query: URLSearchParams,
  origin: string,
): Promise<Response | null> {
  const text = hash === 'qr' ? (query.get('text') ?? '').slice(0, 400) : ''
  const wanted = text === '' ? hash : `qr:${text.startsWith('/') ? origin : ''}${text}`
  const bytes = text !== '' || /^[0-9a-f]{64}$/.test(hash) ? await files.get(wanted) : null
  if (!bytes) return null
  const type = query.get('type') ?? ''
  const name = encodeURIComponent(query.get('name') ?? hash.slice(0, 12))
  const shown = SHOWN.has(type)
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': shown ? type : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=86400',
    },
  })
}
