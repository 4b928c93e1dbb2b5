import type { HttpCall } from '../fake-platform/platform-server.ts'

export interface TelegramParams {
  values: Record<string, unknown>
  /** uploads by the name of their part; a value "attach://name" points at one */
  uploads: Map<string, { name: string; bytes: Uint8Array }>
}

/** A call's parameters from its query, and from JSON, a form or multipart. */
export function paramsOf(call: HttpCall): TelegramParams {
  const type = call.headers['content-type'] ?? ''
  const values: Record<string, unknown> = Object.fromEntries(call.url.searchParams)
  const uploads: TelegramParams['uploads'] = new Map()
  if (type.includes('json') && call.body.length > 0) Object.assign(values, JSON.parse(call.body.toString()))
  else if (type.includes('urlencoded'))
    Object.assign(values, Object.fromEntries(new URLSearchParams(call.body.toString())))
  else if (type.includes('multipart')) {
    const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? ''
    for (const { name, filename, bytes } of partsOf(call.body, boundary)) {
      if (filename === null) values[name] = Buffer.from(bytes).toString()
      else uploads.set(name, { name: filename, bytes })
    }
  }
  return { values, uploads }
}

function* partsOf(
  body: Buffer,
  boundary: string,
): Generator<{ name: string; filename: string | null; bytes: Uint8Array }> {
  const mark = Buffer.from(`--${boundary}`)
  let start = body.indexOf(mark)
  for (;;) {
    const next = start < 0 ? -1 : body.indexOf(mark, start + mark.length)
    if (next < 0) return
    const part = body.subarray(start + mark.length + 2, next - 2)
    const headEnd = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, headEnd).toString()
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? ''
    const filename = /filename="([^"]*)"/.exec(head)?.[1] ?? /filename=([^";\r\n]+)/.exec(head)?.[1] ?? null
    yield { name, filename, bytes: Uint8Array.from(part.subarray(headEnd + 4)) }
    start = next
  }
}
