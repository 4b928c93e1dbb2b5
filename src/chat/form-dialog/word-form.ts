import type { Choice, OutgoingMessage } from '../../messaging/outgoing.ts'
import { isNothing, type Field, type Form } from '../../reports/form.ts'
import type { Locale, MessageKey, SayIn } from '../../wording/say.ts'
import type { Refusal } from './values/refusal.ts'
import { showAnswer } from './show-answer.ts'
import { offers } from './standing.ts'
import type { Act, FormSay, FormState } from './state.ts'
import { inTemplate } from './template.ts'

/** How a form is said in one chat. */
export interface FormVoice {
  say: SayIn
  locale: Locale
  /** choices are shown as buttons */
  buttons: boolean
  /** there is a head who can be asked first */
  consult: boolean
  /** the line above the summary and the template */
  title: string
  /** the value of an act's button */
  value: (act: Act) => string
}

type WordedAct = Exclude<Act, `edit:${string}` | `option:${string}`>

const ACT_KEYS = {
  back: 'form-act-back',
  skip: 'form-act-skip',
  keep: 'form-act-keep',
  done: 'form-act-done',
  nothing: 'form-act-nothing',
  template: 'form-act-template',
  stepwise: 'form-act-stepwise',
  pause: 'form-act-pause',
  resume: 'form-act-resume',
  cancel: 'form-act-cancel',
  yes: 'form-act-yes',
  no: 'form-act-no',
  submit: 'form-act-submit',
  consult: 'form-act-consult',
  edit: 'form-act-edit',
} as const satisfies Record<WordedAct, MessageKey>

const WHY_KEYS = {
  empty: 'form-why-empty',
  'no-number': 'form-why-no-number',
  'many-numbers': 'form-why-many-numbers',
  'not-whole': 'form-why-not-whole',
  negative: 'form-why-negative',
  'too-large': 'form-why-too-large',
  'no-money': 'form-why-no-money',
  'no-unit': 'form-why-no-unit',
  'no-date': 'form-why-no-date',
  'no-such-day': 'form-why-no-such-day',
  order: 'form-why-order',
  'no-option': 'form-why-no-option',
  'no-photo': 'form-why-no-photo',
  required: 'form-why-required',
} as const satisfies Record<Refusal, MessageKey>

/** The label of what is offered: "Gửi", "3. Số người tham gia", an option's own words. */
export function actLabel(form: Form, state: FormState, act: Act, say: SayIn): string {
  if (act.startsWith('edit:')) {
    const number = act.slice(5)
    const field = form.fields[Number(number) - 1]
    return field ? `${number}. ${say(field.labelKey)}` : number
  }
  if (act.startsWith('option:')) {
    const { place } = state
    const field = place.is === 'field' ? form.fields.find((f) => f.name === place.name) : undefined
    const option = field?.kind === 'choice' ? field.options.find((o) => o.value === act.slice(7)) : undefined
    return option ? say(option.labelKey) : act.slice(7)
  }
  return say(ACT_KEYS[act as WordedAct])
}

/** One message for all that a step says, with the choices of the place where it ended. */
export function wordForm(
  form: Form,
  state: FormState,
  says: readonly FormSay[],
  voice: FormVoice,
  open = true,
): OutgoingMessage {
  const text = says.map((s) => wordOne(form, state, s, voice)).join('\n\n')
  // Without buttons the choices are numbered anyway.
  const labelOf = (act: Act): string => {
    const label = actLabel(form, state, act, voice.say)
    return voice.buttons ? label : label.replace(/^\d+\. /, '')
  }
  const acts = open ? offers(form, state, voice) : []
  const choices = acts.map((act): Choice => ({ label: labelOf(act), value: voice.value(act) }))
  return choices.length > 0 ? { text, choices } : { text }
}

function wordOne(form: Form, state: FormState, said: FormSay, voice: FormVoice): string {
  const { say } = voice
  const label = (field: Field): string => say(field.labelKey)
  switch (said.say) {
    case 'ask':
      return wordQuestion(form, state, said, voice)
    case 'template':
      return wordTemplate(form, voice)
    case 'summary':
      return [wordAnswers(form, state, voice), say('form-summary-check')].join('\n\n')
    case 'refused': {
      const args = { number: said.number, label: label(said.field), why: say(WHY_KEYS[said.why]) }
      return said.kept ? say('form-refused-kept', args) : say('form-refused', args)
    }
    case 'missing':
      return say('form-missing', { numbers: said.numbers.join(', ') })
    case 'no-such-answer':
      return say('form-no-such-answer', { number: said.number })
    case 'files-kept':
      return said.count === 0
        ? say('form-files-known', { total: said.total })
        : say('form-files-kept', { count: said.count, total: said.total })
    case 'files-failed':
      return say('form-files-failed', { count: said.count })
    case 'confirm-cancel':
    case 'confirm-nothing':
      return say(`form-${said.say}`, {
        count: Object.values(state.answers).filter((a) => a.kind !== 'skipped').length,
      })
    default:
      return say(`form-${said.say}`)
  }
}

/** The title and every answer under its number. */
export function wordAnswers(
  form: Form,
  state: Pick<FormState, 'answers'>,
  voice: Pick<FormVoice, 'say' | 'locale' | 'title'>,
): string {
  const { say, locale } = voice
  const lines = isNothing(state.answers)
    ? [say('form-summary-nothing')]
    : form.fields.map(
        (f, i) => `${String(i + 1)}. ${say(f.labelKey)}: ${showAnswer(say, locale, f, state.answers[f.name])}`,
      )
  return [voice.title, ...lines].join('\n')
}

function wordQuestion(form: Form, state: FormState, said: Extract<FormSay, { say: 'ask' }>, voice: FormVoice): string {
  const { say, locale } = voice
  const { field, number } = said
  const answered = state.answers[field.name]
  const lines = [
    say('form-ask', {
      number,
      of: form.fields.length,
      label: say(field.labelKey),
      prompt: say(field.promptKey),
      example: say(field.exampleKey),
    }),
  ]
  if (answered) lines.push(say('form-ask-now', { value: showAnswer(say, locale, field, answered) }))
  if (answered && field.kind !== 'photos') lines.push(say('form-hint-keep'))
  else if (!answered && !field.required && field.kind !== 'photos') lines.push(say('form-hint-optional'))
  if (Object.keys(state.answers).length === 0) lines.push(say('form-hint-first'))
  return lines.join('\n')
}

function wordTemplate(form: Form, voice: FormVoice): string {
  const { say } = voice
  const numbered = (words: (field: Field) => string): string =>
    form.fields.flatMap((f, i) => (inTemplate(f) ? [`${String(i + 1)}. ${words(f)}`] : [])).join('\n')
  const first = (text: string): string => text.split(' · ')[0] ?? text
  const parts = [
    voice.title,
    say('form-template', {
      lines: numbered((f) => say(f.labelKey)),
      example: numbered((f) => first(say(f.exampleKey))),
    }),
  ]
  if (form.fields.some((f) => f.kind === 'photos')) parts.push(say('form-template-photos'))
  parts.push(voice.buttons ? say('form-hint-first') : say('form-template-hint'))
  return parts.join('\n')
}
