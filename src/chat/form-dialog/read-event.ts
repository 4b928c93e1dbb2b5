import { plain } from '../../base/vietnamese.ts'
import type { AttachedFile, Form } from '../../reports/form.ts'
import type { SayIn } from '../../wording/say.ts'
import type { DialogInput } from '../dialogue/dialog.ts'
import { offers } from './standing.ts'
import type { Act, FormEvent, FormState } from './state.ts'
import { actLabel } from './word-form.ts'

/** What somebody did, as the form understands it: a typed number or label stands for what was offered here. */
export function readEvent(
  form: Form,
  state: FormState,
  input: DialogInput,
  { say, consult }: { say: SayIn; consult: boolean },
  act: (value: string) => Act | null,
): FormEvent | null {
  switch (input.kind) {
    case 'choice': {
      const meant = act(input.value)
      return meant === null ? null : { is: 'act', act: meant }
    }
    case 'files':
      return {
        is: 'files',
        files: input.files.flatMap(attached),
        failed: input.files.filter((f) => f.hash === undefined).length,
        caption: input.caption,
      }
    case 'text': {
      const meant = typedOffer(form, state, input.text, { say, consult })
      return meant === null ? { is: 'text', text: input.text } : { is: 'act', act: meant }
    }
  }
}

const attached = (file: Extract<DialogInput, { kind: 'files' }>['files'][number]): AttachedFile[] =>
  file.hash === undefined
    ? []
    : [
        {
          hash: file.hash,
          name: file.name ?? (file.kind === 'photo' ? 'anh.jpg' : 'tep'),
          mime: file.mime ?? (file.kind === 'photo' ? 'image/jpeg' : 'application/octet-stream'),
        },
      ]

/** With or without diacritics. At a question a number is an answer, unless the question has options of its own. */
function typedOffer(
  form: Form,
  state: FormState,
  text: string,
  { say, consult }: { say: SayIn; consult: boolean },
): Act | null {
  const numbered = offers(form, state, { buttons: false, consult })
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1]
  if (number !== undefined) return numbered[Number(number) - 1] ?? null
  const words = plain(text)
  if (words === '') return null
  return (
    [...offers(form, state, { buttons: true, consult }), ...numbered].find(
      (a) => plain(actLabel(form, state, a, say).replace(/^\d+\. /, '')) === words,
    ) ?? null
  )
}
