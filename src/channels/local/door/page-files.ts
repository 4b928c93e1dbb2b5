import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { sha256 } from '../../../base/ids.ts'

/** Plain files, which no compiler touches: the build copies them beside the compiled code. */
const FOLDER = join(import.meta.dirname, '../page')

const MIMES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface PageFiles {
  /** null when there is no such file; `replace` fills {{key}} with escaped text */
  serve(path: string, request: Request, status?: number, more?: Readonly<Record<string, string>>): Response | null
}

/** The page's files, read once; {{key}} in HTML becomes the sentence of that key. */
export function openPageFiles(strings: Readonly<Record<string, string>>): PageFiles {
  const files = new Map<string, { text: string; mime: string }>()
  for (const entry of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const mime = MIMES[extname(entry)]
    if (mime === undefined) continue
    files.set(entry.replaceAll('\\', '/'), { text: readFileSync(join(FOLDER, entry), 'utf8'), mime })
  }
  return {
    serve: (path, request, status = 200, more = {}) => {
      const file = files.get(path)
      if (!file) return null
      const body = file.mime.startsWith('text/html') ? fill(file.text, { ...strings, ...more }) : file.text
      const etag = `"${sha256(body).slice(0, 24)}"`
      const headers = { 'content-type': file.mime, 'cache-control': 'no-cache', etag }
      if (status === 200 && request.headers.get('if-none-match') === etag)
        return new Response(null, { status: 304, headers })
      return new Response(body, { status, headers })
    },
  }
}

const fill = (html: string, values: Readonly<Record<string, string>>): string =>
  html.replace(/\{\{([\w-]+)\}\}/g, (_, key: string) => escapeHtml(values[key] ?? ''))

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
