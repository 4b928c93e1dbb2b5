import type { FileStore } from '../../../base/file-store.ts'

/** The largest file that the page may hand in, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024

/** letters of the name of a drawn picture */
const LONGEST_NAME = 8_000

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
 * A kept file by its hash; `name` and `type` come from the message that showed it. Instead of a hash "drawn" with `as` is a
 * picture that the house draws: a QR code or a page. In a QR code a path of this house is completed by `origin`, the address
 * under which the page was reached: a phone needs it.
 */
export async function handOut(
  files: FileStore,
  hash: string,
  query: URLSearchParams,
  origin: string,
): Promise<Response | null> {
  const drawn = hash === 'drawn' ? (query.get('as') ?? '').slice(0, LONGEST_NAME) : ''
  const wanted = drawn === '' ? hash : drawn.replace(/^qr:(?=\/)/, `qr:${origin}`)
  const isKnown = drawn === '' ? /^[0-9a-f]{64}$/.test(hash) : /^(?:qr|page):/.test(drawn)
  const bytes = isKnown ? await files.get(wanted) : null
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
