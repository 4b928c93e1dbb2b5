import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Clock } from '../base/clock.ts'
import { reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Locale, MessageKey, SayIn } from '../wording/say.ts'
import { createAttemptLimit } from './attempt-limit.ts'
import { bodyLimit } from './body-limit.ts'
import { STYLE } from './pages/frame.ts'
import type { UploadFormState } from './pages/upload-form.ts'
import { uploadDone, uploadForm } from './pages/upload-form.ts'

/** The largest directive that the page takes, in bytes. */
const FILE_LIMIT = 20 * 1024 * 1024

export interface UploadedFile {
  name: string
  mime: string
  bytes: Uint8Array
}

/** Where the page /nop leaves a directive. The app fulfils it. */
export interface UploadDesk {
  /** `code`: six digits, good once and for a while */
  accept(code: string, file: UploadedFile): Promise<'ok' | 'bad-code' | 'too-large' | 'wrong-type'>
}

export interface UploadDeps {
  upload: UploadDesk
  say: SayIn
  locale: Locale
  /** real time */
  clock: Clock
  log: Log
  addressOf: (c: Context) => string
}

const SENTENCES = {
  'bad-code': { field: 'code', key: 'web-upload-bad-code', status: 422 },
  'code-shape': { field: 'code', key: 'web-upload-code-shape', status: 422 },
  nothing: { field: 'file', key: 'web-upload-nothing', status: 422 },
  'too-large': { field: 'file', key: 'web-upload-too-large', status: 413 },
  'wrong-type': { field: 'file', key: 'web-upload-wrong-type', status: 415 },
  'not-stored': { field: 'form', key: 'web-upload-not-stored', status: 500 },
  wait: { field: 'form', key: 'web-upload-wait', status: 429 },
  foreign: { field: 'form', key: 'web-upload-foreign', status: 403 },
} as const satisfies Record<string, { field: 'code' | 'file' | 'form'; key: MessageKey; status: number }>

/** /nop: for channels that take no files (Zalo), and for whoever has the directive on another machine. */
export function createUploadPage({ upload, say, locale, clock, log, addressOf }: UploadDeps): Hono {
  const app = new Hono()
  const limit = createAttemptLimit(clock)
  const form = (
    c: Context,
    state: UploadFormState,
    status: 200 | (typeof SENTENCES)[keyof typeof SENTENCES]['status'],
  ) => c.html(uploadForm(say, locale, state), status)
  const refuse = (c: Context, why: keyof typeof SENTENCES, code = '', text = '') => {
    const { field, key, status } = SENTENCES[why]
    return form(c, { code, text, problem: { field, sentence: say(key) } }, status)
  }

  app.get('/style.css', (c) =>
    c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  )
  app.get('/', (c) => form(c, { code: c.req.query('ma') ?? '', text: '', problem: null }, 200))
  // The form's own fields and borders come on top of the file.
  app.post(
    '/',
    bodyLimit(FILE_LIMIT + 512 * 1024, (c) => refuse(c, 'too-large')),
    async (c) => {
      const site = c.req.header('sec-fetch-site')
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(c, 'foreign')
      const body = await c.req.parseBody()
      const code = asText(body['code']).replace(/\D/g, '')
      const text = asText(body['text'])
      const address = addressOf(c)
      if (limit.mustWait(address)) return refuse(c, 'wait', code, text)
      if (code.length !== 6) return refuse(c, 'code-shape', asText(body['code']), text)
      const file = await uploaded(body['file'], text)
      if (file === null) return refuse(c, 'nothing', code, text)
      if (file.bytes.byteLength > FILE_LIMIT) return refuse(c, 'too-large', code, text)
      try {
        const result = await upload.accept(code, file)
        if (result === 'bad-code') limit.wrong(address)
        return await (result === 'ok' ? c.html(uploadDone(say, locale)) : refuse(c, result, code, text))
      } catch (thrown) {
        log.error({ reason: reasonOf(thrown) }, 'a directive from the upload page could not be kept')
        return await refuse(c, 'not-stored', code, text)
      }
    },
  )
  return app
}

const asText = (field: unknown): string => (typeof field === 'string' ? field : '')

/** A chosen file goes before pasted text; an empty file field comes as a file of no bytes. */
async function uploaded(field: unknown, text: string): Promise<UploadedFile | null> {
  if (field instanceof File && field.size > 0) {
    const mime = field.type === '' ? 'application/octet-stream' : field.type
    return { name: field.name, mime, bytes: new Uint8Array(await field.arrayBuffer()) }
  }
  if (text.trim() === '') return null
  return { name: 'van-ban.txt', mime: 'text/plain', bytes: new TextEncoder().encode(text) }
}
