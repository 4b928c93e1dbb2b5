import { createAdaptorServer } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../base/clock.ts'
import { PlainError, reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Locale, SayIn } from '../wording/say.ts'
import { bodyLimit } from './body-limit.ts'
import type { Health } from './health.ts'
import type { FileLinkDesk } from './file-links.ts'
import { createFileLinks } from './file-links.ts'
import { healthResponse } from './health.ts'
import { notice } from './pages/frame.ts'
import { securityHeaders } from './security-headers.ts'
import type { UploadDesk } from './upload.ts'
import { createUploadPage } from './upload.ts'

/** A channel's own way in: every request whose path begins with `path` goes to `handle`. */
interface Door {
  path: string
  handle: (request: Request) => Promise<Response>
  /** largest body; 1 MB when absent */
  maxBytes?: number
}

export interface ServerDeps {
  host: string
  /** 0 = any free port */
  port: number
  doors: readonly Door[]
  health: () => Promise<Health>
  upload: UploadDesk
  links: FileLinkDesk
  say: SayIn
  locale: Locale
  /** real time */
  clock: Clock
  log: Log
}

export interface WebServer {
  /** "http://127.0.0.1:8080" */
  url: string
  close(): Promise<void>
}

const BODY_LIMIT = 1024 * 1024
/** how long requests may go on after close() */
const GRACE_MS = 1_500

/** Opens the house's one port. Throws PlainError('web-port-in-use' | 'web-host-unusable'). */
export async function startServer(deps: ServerDeps): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: createRoutes(deps).fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const [host, port] = [deps.host, String(deps.port)]
      if (cause.code === 'EADDRINUSE') reject(new PlainError('web-port-in-use', { port }, cause))
      else reject(new PlainError('web-host-unusable', { host, port, reason: cause.code ?? cause.message }, cause))
    })
    server.listen(deps.port, deps.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = deps.host === '0.0.0.0' || deps.host === '::' ? 'localhost' : deps.host
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        }, GRACE_MS)
        // A stream that has just ended leaves its connection open to the next request, which must not come.
        const idle = setInterval(() => {
          if ('closeIdleConnections' in server) server.closeIdleConnections()
        }, 25)
        server.close(() => {
          clearTimeout(cut)
          clearInterval(idle)
          resolve()
        })
      }),
  }
}

function createRoutes({ doors, health, upload, links, say, locale, clock, log }: ServerDeps): Hono {
  const app = new Hono()
  const tell = (c: Context, status: 404 | 413 | 500, error: string, title: string, text: string) =>
    (c.req.header('accept') ?? '').includes('text/html')
      ? c.html(notice(locale, title, text), status)
      : c.json({ error }, status)
  const tooLarge = (c: Context) => tell(c, 413, 'too-large', say('web-too-large-title'), say('web-too-large-text'))

  app.use(securityHeaders)
  app.onError((thrown, c) => {
    log.error({ path: c.req.path, reason: reasonOf(thrown) }, 'a request failed')
    return tell(c, 500, 'unknown', say('web-error-title'), say('web-error-text'))
  })
  app.notFound((c) => tell(c, 404, 'not-found', say('web-not-found-title'), say('web-not-found-text')))
  // A browser asks for it on any page that names no icon of its own.
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.get('/healthz', () => healthResponse(health))
  app.route('/nop', createUploadPage({ upload, say, locale, clock, log, addressOf }))
  app.route('/', createFileLinks({ links, say, locale }))
  // The longest path first: a door at "/" takes what no other one wants.
  for (const door of [...doors].sort((a, b) => b.path.length - a.path.length)) {
    const below = `${door.path.replace(/\/$/, '')}/*`
    app.all(below, bodyLimit(door.maxBytes ?? BODY_LIMIT, tooLarge), (c) => door.handle(c.req.raw))
  }
  return app
}

/** Behind a proxy on this machine the caller is who the proxy says: an outer caller can't come from the loopback address. */
function addressOf(c: Context): string {
  const peer = getConnInfo(c).remote.address ?? ''
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return told && /^(127\.|::1$|::ffff:127\.)/.test(peer) ? told : peer
}
