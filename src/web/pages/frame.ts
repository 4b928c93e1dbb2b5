import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html } from 'hono/html'
import type { Locale } from '../../wording/say.ts'

type Html = ReturnType<typeof html>

/** The build copies it beside the compiled code. */
export const STYLE = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')

/** Where STYLE is served. */
const STYLE_PATH = '/nop/style.css'

/** A whole page around `body`; everything put into `html` is escaped. */
export const frame = (locale: Locale, title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – nhacviec</title>
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <main class="sheet">
          <p class="brand">nhacviec</p>
          ${body}
        </main>
      </body>
    </html>`

/** A page that only tells something. */
export const notice = (locale: Locale, title: string, text: string): Html =>
  frame(
    locale,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  )
