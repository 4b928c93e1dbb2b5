import { html } from 'hono/html'
import type { Locale, SayIn } from '../../wording/say.ts'
import { frame } from './frame.ts'

type Html = ReturnType<typeof html>

export interface UploadFormState {
  /** what was typed, given back after a refusal */
  code: string
  text: string
  problem: { field: 'code' | 'file' | 'form'; sentence: string } | null
}

/** The page /nop (nộp văn bản): six digits, and a file or pasted text. */
export function uploadForm(say: SayIn, locale: Locale, { code, text, problem }: UploadFormState): Html {
  const told = (field: 'code' | 'file' | 'form'): Html | string =>
    problem?.field === field ? html`<p class="problem" id="${field}-problem" role="alert">${problem.sentence}</p>` : ''
  const wrong = (field: 'code' | 'file'): Html | string =>
    problem?.field === field
      ? html`aria-invalid="true" aria-describedby="${field}-problem ${field}-hint"`
      : html`aria-describedby="${field}-hint"`
  return frame(
    locale,
    say('web-upload-title'),
    html`<h1>${say('web-upload-title')}</h1>
      <p class="lead">${say('web-upload-lead')}</p>
      <form method="post" action="/nop" enctype="multipart/form-data">
        ${told('form')}
        <div class="field">
          <label for="code">${say('web-upload-code')}</label>
          <input
            class="code"
            id="code"
            name="code"
            value="${code}"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength="12"
            placeholder="••••••"
            required
            ${wrong('code')}
          />
          ${told('code')}
          <p class="hint" id="code-hint">${say('web-upload-code-hint')}</p>
        </div>
        <div class="field">
          <label for="file">${say('web-upload-file')}</label>
          <input
            class="pick"
            id="file"
            name="file"
            type="file"
            accept=".docx,.doc,.pdf,.jpg,.jpeg,.png,.html,.htm,.txt,.md"
            ${wrong('file')}
          />
          ${told('file')}
          <p class="hint" id="file-hint">${say('web-upload-file-hint')}</p>
        </div>
        <p class="or"><span>${say('web-upload-or')}</span></p>
        <div class="field">
          <label for="text">${say('web-upload-text')}</label>
          <textarea id="text" name="text" rows="7">${text}</textarea>
        </div>
        <button type="submit">${say('web-upload-send')}</button>
      </form>`,
  )
}

export const uploadDone = (say: SayIn, locale: Locale): Html =>
  frame(
    locale,
    say('web-upload-ok-title'),
    html`<div class="done" aria-hidden="true"></div>
      <h1>${say('web-upload-ok-title')}</h1>
      <p class="lead">${say('web-upload-ok-text')}</p>
      <p class="again"><a href="/nop">${say('web-upload-another')}</a></p>`,
  )
