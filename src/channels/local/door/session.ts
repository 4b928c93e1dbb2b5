import { createHmac, scryptSync } from 'node:crypto'
import type { Clock } from '../../../base/clock.ts'
import { sameSecret } from '../../../base/ids.ts'

const COOKIE = 'nhacviec_local'
const SESSION_DAYS = 7
/** wrong passwords in five minutes, over all callers, before the door waits */
const WRONG_ALLOWED = 20
const WRONG_WINDOW_MS = 5 * 60_000

export interface Sessions {
  /** true when the request carries a session, or when no password is set */
  admits(request: Request): boolean
  /** the Set-Cookie header, or why not */
  open(password: string, secure: boolean): { cookie: string } | 'wrong' | 'wait'
}

/** Sessions of the local chat: a signed cookie, so that a restart logs nobody out and a new password everybody. */
export function createSessions(password: string | null, clock: Clock): Sessions {
  const key = password === null ? null : scryptSync(password, 'nhacviec local chat', 32)
  let wrong: number[] = []
  const sign = (until: string): string =>
    createHmac('sha256', key ?? '')
      .update(until)
      .digest('base64url')

  return {
    admits: (request) => {
      if (key === null) return true
      const [until, signature] = (cookieOf(request) ?? '').split('.')
      if (until === undefined || signature === undefined) return false
      return sameSecret(sign(until), signature) && Number(until) > clock.now().getTime()
    },
    open: (given, secure) => {
      const now = clock.now().getTime()
      wrong = wrong.filter((at) => at > now - WRONG_WINDOW_MS)
      if (wrong.length >= WRONG_ALLOWED) return 'wait'
      if (password === null || !sameSecret(password, given)) {
        wrong.push(now)
        return 'wrong'
      }
      const seconds = SESSION_DAYS * 86_400
      const until = String(now + seconds * 1000)
      const flags = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
      return { cookie: `${COOKIE}=${until}.${sign(until)}; ${flags}` }
    },
  }
}

function cookieOf(request: Request): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, ...value] = part.trim().split('=')
    if (name === COOKIE) return value.join('=')
  }
  return null
}

/** A browser names the page that sends: a foreign page must not speak in the name of the one who is logged in here. */
export function fromOurPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const host = request.headers.get('host') ?? new URL(request.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Without a password only this machine may enter; a name of the outer world that leads here (DNS rebinding) is not this machine. */
export function addressedToThisMachine(request: Request): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || name === '[::1]' || name.startsWith('127.') || name.endsWith('.localhost')
}

/** TLS may end at a proxy in front. */
export const isSecure = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'
