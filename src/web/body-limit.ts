import type { Context, MiddlewareHandler } from 'hono'

/**
 * Refuses a body of more than `max` bytes. hono's own needs node-server to replace the global Request and Response of the
 * whole process.
 */
export const bodyLimit =
  (max: number, tooLarge: (c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const { method } = c.req
    if (method === 'GET' || method === 'HEAD') return next()
    const declared = c.req.header('content-length')
    // node:http hands on no more than the declared length.
    if (declared !== undefined) return Number(declared) > max ? tooLarge(c) : next()
    const parts: Uint8Array[] = []
    let size = 0
    const reader = (c.req.raw.body as ReadableStream<Uint8Array> | null)?.getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength
      if (size > max) return tooLarge(c)
      parts.push(part.value)
    }
    const { headers, signal } = c.req.raw
    c.req.raw = new Request(c.req.url, { method, headers, signal, body: Buffer.concat(parts) })
    return next()
  }
