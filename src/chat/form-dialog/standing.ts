import { isNothing, type Form } from '../../reports/form.ts'
import type { Act, FormSay, FormState } from './state.ts'

/** What is said of the place where a conversation stands. */
export function standing(form: Form, state: FormState): FormSay {
  const { place } = state
  switch (place.is) {
    case 'field': {
      const index = form.fields.findIndex((f) => f.name === place.name)
      const field = form.fields[index]
      return field ? { say: 'ask', field, number: index + 1, editing: place.back !== null } : { say: 'summary' }
    }
    case 'template':
    case 'summary':
    case 'pick':
      return { say: place.is }
    case 'cancel':
      return { say: 'confirm-cancel' }
    case 'nothing':
      return { say: 'confirm-nothing' }
  }
}

export interface Offering {
  /** choices are shown as buttons */
  buttons: boolean
  /** there is a head who can be asked first */
  consult: boolean
}

/**
 * What is offered at a place. Where choices become a numbered list a question offers only its own options: "2" must remain
 * an answer to "how many?".
 */
export function offers(form: Form, state: FormState, { buttons, consult }: Offering): Act[] {
  const { place, answers } = state
  switch (place.is) {
    case 'template':
      return ['stepwise', 'nothing']
    case 'summary':
      return ['submit', ...(consult ? ['consult' as const] : []), 'edit', 'cancel']
    case 'pick':
      return isNothing(answers) ? [] : form.fields.map((_, i): Act => `edit:${String(i + 1)}`)
    case 'cancel':
      return ['yes', 'no']
    case 'nothing':
      return ['nothing', 'no']
    case 'field': {
      const index = form.fields.findIndex((f) => f.name === place.name)
      const field = form.fields[index]
      const options = field?.kind === 'choice' ? field.options.map((o): Act => `option:${o.value}`) : []
      if (!buttons || !field) return options
      const answered = answers[field.name] !== undefined
      const fresh = Object.keys(answers).length === 0
      const way: Act[] =
        field.kind === 'photos' && answers[field.name]?.kind === 'photos'
          ? ['done']
          : answered
            ? ['keep']
            : field.required
              ? []
              : ['skip']
      const start: Act[] = fresh ? ['nothing', 'template'] : []
      const back: Act[] = index > 0 || place.back !== null ? ['back'] : []
      return [...options, ...way, ...start, ...back, 'pause', 'cancel']
    }
  }
}
