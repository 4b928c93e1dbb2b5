import type { Clock } from '../../../base/clock.ts'
import { PlainError, reasonOf } from '../../../base/errors.ts'
import type { FileStore } from '../../../base/file-store.ts'
import type { Log } from '../../../base/log.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { ChatEntry, ChatLog } from '../chat-log.ts'
import type { LocalDesk } from '../local-desk.ts'
import { JUMPS, jumpTarget } from '../office-jump.ts'
import { FILE_LIMIT, bodyBytes, handOut, kindOf } from './file-exchange.ts'
import { Said, SaidFile, contentOf, eventOf } from './hear.ts'
import type { LiveStreams } from './live-stream.ts'
import { openPageFiles } from './page-files.ts'
import { addressedToThisMachine, createSessions, fromOurPage, isSecure } from './session.ts'

export interface DoorDeps {
  desk: LocalDesk
  files: FileStore
  /** the page's sentences by key */
  strings: Readonly<Record<string, string>>
  locale: string
  password: string | null
  chats: ChatLog
  streams: LiveStreams
  /** the chat's entries, with what an earlier process saw */
  entriesOf: (chatId: string) => Promise<ChatEntry[]>
  /** Hands on what was heard; resolves when it is stored. Throws when nobody listens. */
  hear: (event: IncomingEvent) => Promise<void>
  clock: Clock
  log: Log
}

const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
/** `error` is the end of a key "local-error-…". */
const refuse = (status: number, error: string): Response => json({ error }, status)

/** The local chat as a plain request handler: the page, its data, its stream, its files. */
export function createDoor(deps: DoorDeps): (request: Request) => Promise<Response> {
  const { desk, files, chats, streams, clock, log } = deps
  const page = openPageFiles({ ...deps.strings, lang: deps.locale })
  const sessions = createSessions(deps.password, clock)

  /** The person's own words stand in the chat before the answer does, and vanish when they could not be stored. */
  async function say(event: IncomingEvent, entry: Pick<ChatEntry, 'text' | 'media'> | null): Promise<Response> {
    const id = event.externalId
    const fresh =
      entry !== null &&
      chats.add({ ...entry, id, chatId: event.chatId, at: desk.clock().now, from: event.from, choices: [] })
    try {
      await deps.hear(event)
      return json({ ok: true })
    } catch (thrown) {
      if (fresh) chats.withdraw(event.chatId, id)
      log.warn({ chatId: event.chatId, reason: reasonOf(thrown) }, 'a local message could not be stored')
      return refuse(503, 'not-stored')
    }
  }

  async function sayText(request: Request): Promise<Response> {
    const said = Said.safeParse(await request.json().catch(() => null))
    if (!said.success) return refuse(400, 'not-understood')
    const content = contentOf(said.data.content)
    const text = content.kind === 'text' ? content.text : said.data.label
    return say(eventOf(said.data, content, clock.now()), text === '' ? null : { text, media: [] })
  }

  async function sayFile(request: Request, query: URLSearchParams): Promise<Response> {
    const pick = (name: string): string | null => query.get(name)
    const said = SaidFile.safeParse({
      ...Object.fromEntries(query),
      chatTitle: pick('chatTitle'),
      fromName: pick('fromName'),
      caption: pick('caption'),
    })
    if (!said.success) return refuse(400, 'not-understood')
    const bytes = await bodyBytes(request)
    if (bytes === null) return refuse(413, 'too-large')
    const mime = request.headers.get('content-type')?.split(';')[0]?.trim() ?? 'application/octet-stream'
    try {
      const { hash, size } = await files.put(bytes)
      const { name, caption } = said.data
      const kind = kindOf(mime)
      const content = { kind: 'files' as const, files: [{ kind, ref: hash, name, mime, size }], caption }
      const media = [{ kind: kind === 'photo' ? ('photo' as const) : ('document' as const), hash, name, mime }]
      return await say(eventOf(said.data, content, clock.now()), { text: caption ?? '', media })
    } catch (thrown) {
      log.error({ reason: reasonOf(thrown) }, 'a file of the local chat could not be kept')
      return refuse(507, thrown instanceof PlainError && thrown.key === 'store-disk-full' ? 'disk-full' : 'not-stored')
    }
  }

  async function jump(request: Request): Promise<Response> {
    const asked = (await request.json().catch(() => null)) as { by?: unknown } | null
    const by = JUMPS.find((known) => known === asked?.by)
    if (by === undefined) return refuse(400, 'not-understood')
    const to = await jumpTarget(by, desk)
    if (to !== null) {
      await desk.jump(to)
      streams.tellClock()
    }
    return json({ ...desk.clock(), moved: to !== null })
  }

  async function logIn(request: Request): Promise<Response> {
    const form = new URLSearchParams((await request.text()).slice(0, 4_000))
    const result = sessions.open(form.get('password') ?? '', isSecure(request))
    if (result === 'wrong' || result === 'wait') {
      const problem = deps.strings[result === 'wrong' ? 'local-login-wrong' : 'local-login-wait'] ?? ''
      return login(request, result === 'wrong' ? 401 : 429, problem)
    }
    return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': result.cookie } })
  }

  const login = (request: Request, status: number, problem = ''): Response =>
    page.serve('login.html', request, status, { problem }) ?? refuse(401, 'login')

  async function deskData(): Promise<Response> {
    const [personas, groups, samples] = await Promise.all([desk.personas(), desk.groups(), desk.samples?.() ?? []])
    const { strings, locale } = deps
    return json({
      personas,
      groups,
      samples,
      clock: desk.clock(),
      cursor: chats.cursor(),
      locale,
      strings,
      fileLimit: FILE_LIMIT,
    })
  }

  const chatData = async (chatId: string): Promise<Response> => {
    // The cursor is taken first: what is said meanwhile comes twice rather than never.
    const cursor = chats.cursor()
    return json({ cursor, entries: await deps.entriesOf(chatId) })
  }

  async function get(request: Request, url: URL): Promise<Response | null> {
    const query = url.searchParams
    if (url.pathname === '/') return page.serve('index.html', request)
    if (url.pathname === '/local/api/desk') return deskData()
    if (url.pathname === '/local/api/clock') return json({ ...desk.clock(), next: (await desk.nextEvent?.()) ?? null })
    if (url.pathname === '/local/api/chat') return chatData(query.get('id') ?? '')
    if (url.pathname === '/local/api/stream') {
      return streams.open(Number(request.headers.get('last-event-id') ?? query.get('after') ?? 0), request.signal)
    }
    if (url.pathname.startsWith('/local/file/')) {
      const origin = isSecure(request) ? url.origin.replace(/^http:/, 'https:') : url.origin
      return handOut(files, url.pathname.slice('/local/file/'.length), query, origin)
    }
    return null
  }

  async function post(request: Request, url: URL): Promise<Response | null> {
    if (url.pathname === '/local/api/say') return sayText(request)
    if (url.pathname === '/local/api/file') return sayFile(request, url.searchParams)
    if (url.pathname === '/local/api/jump') return jump(request)
    return null
  }

  return async (request) => {
    const url = new URL(request.url)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (deps.password === null && !addressedToThisMachine(request))
      return page.serve('not-here.html', request, 403) ?? refuse(403, 'not-here')
    if (reads && url.pathname.startsWith('/local/page/')) {
      return page.serve(url.pathname.slice('/local/page/'.length), request) ?? refuse(404, 'not-found')
    }
    if (!reads && (request.method !== 'POST' || !fromOurPage(request))) return refuse(403, 'foreign-page')
    if (!reads && url.pathname === '/local/login') return logIn(request)
    if (!sessions.admits(request)) return url.pathname === '/' ? login(request, 401) : refuse(401, 'login')
    return (await (reads ? get(request, url) : post(request, url))) ?? refuse(404, 'not-found')
  }
}
