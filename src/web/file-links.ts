import { wordTable } from '../base/word-table.ts'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Locale, SayIn } from '../wording/say.ts'
import { documentPage } from './pages/document-page.ts'
import { notice } from './pages/frame.ts'

/** What the links of the house lead to. The app fulfils it; a token that is wrong or whose time is over gives null. */
export interface FileLinkDesk {
  /** a photo, or a document that was tapped open */
  file(token: string): Promise<{ bytes: Uint8Array; name: string; mime: string } | null>
  /** what stands on the page before a document; looking at it counts for nothing */
  page(token: string): Promise<{ name: string } | null>
  /** somebody has tapped: it is written down, and the document has a link of its own for a while */
  open(token: string): Promise<{ token: string; name: string } | null>
}

export interface FileLinkDeps {
  links: FileLinkDesk
  say: SayIn
  locale: Locale
}

/** Shown by a browser as what they are; everything else is handed over as a file, and never run on this page's address. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])
const KNOWN = new Set([
  ...PICTURES,
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])
const TOKEN = /^[\w-]{22}$/

const EXTENSIONS: Readonly<Record<string, string>> = wordTable({
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
})

/** Some readers of pictures go by the end of the address: it says what the file is, and is not looked at here. */
export function fileAddress(token: string, name: string, mime: string): string {
  const own = /\.[a-z\d]{1,5}$/i.exec(name)?.[0].slice(1).toLowerCase()
  return `/tep/${token}/tep.${EXTENSIONS[mime] ?? own ?? 'bin'}`
}

/** vb = văn bản */
export const pageAddress = (token: string): string => `/vb/${token}`

/** /tep/<token>/…: files; /vb/<token>: the page before a document, where GET counts nothing, since Zalo fetches previews. */
export function createFileLinks({ links, say, locale }: FileLinkDeps): Hono {
  const app = new Hono()
  const token = (c: Context): string | null => {
    const given = c.req.param('token') ?? ''
    return TOKEN.test(given) ? given : null
  }
  const gone = (c: Context) => c.html(notice(locale, say('web-link-gone-title'), say('web-link-gone-text')), 404)

  for (const path of ['/tep/*', '/vb/*'])
    app.use(path, async (c, next) => {
      await next()
      c.header('referrer-policy', 'no-referrer')
      c.header('x-robots-tag', 'noindex, nofollow, noarchive')
      c.header('cache-control', 'private, no-store')
    })
  app.get('/tep/:token/:name', async (c) => {
    const given = token(c)
    const file = given === null ? null : await links.file(given)
    if (!file) return gone(c)
    const mime = KNOWN.has(file.mime) ? file.mime : 'application/octet-stream'
    const disposition = PICTURES.has(mime) ? 'inline' : 'attachment'
    return c.body(Buffer.from(file.bytes), 200, {
      'content-type': mime,
      'content-disposition': `${disposition}; filename*=UTF-8''${fileName(file.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
  })
  app.get('/vb/:token', async (c) => {
    const given = token(c)
    const page = given === null ? null : await links.page(given)
    return page ? c.html(documentPage(say, locale, page.name)) : gone(c)
  })
  app.post('/vb/:token', async (c) => {
    const site = c.req.header('sec-fetch-site')
    const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none'
    const given = token(c)
    const opened = given === null || isForeign ? null : await links.open(given)
    return opened ? c.redirect(`/tep/${opened.token}/${fileName(opened.name)}`, 303) : gone(c)
  })
  return app
}

/** As it may stand in an address and in a header. */
function fileName(name: string): string {
  const letters = Array.from(name.replace(/[\p{C}/\\]/gu, ''))
    .slice(0, 120)
    .join('')
  return encodeURIComponent(letters || 'tep').replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
}
