import { html } from 'hono/html'
import type { Locale, SayIn } from '../../wording/say.ts'
import { frame } from './frame.ts'

/** The page before a document: only the tap on its button counts as having opened it. */
export const documentPage = (say: SayIn, locale: Locale, name: string): ReturnType<typeof html> =>
  frame(
    locale,
    say('web-document-title'),
    html`<h1>${say('web-document-title')}</h1>
      <p class="lead">${name}</p>
      <form method="post">
        <button type="submit">${say('web-document-open')}</button>
      </form>
      <p class="hint">${say('web-document-hint')}</p>`,
  )
