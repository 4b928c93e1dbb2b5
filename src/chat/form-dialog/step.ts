import type { Answer, Answers, Field, Form } from '../../reports/form.ts'
import { isNothing, missing, NOTHING } from '../../reports/form.ts'
import { controlOf } from './control-words.ts'
import { standing } from './standing.ts'
import {
  TO_SUMMARY,
  type Act,
  type FormContext,
  type FormEvent,
  type FormSay,
  type FormState,
  type Place,
  type Step,
  type Working,
} from './state.ts'
import { takeTemplate } from './template.ts'
import { readAnswer } from './values/read-answer.ts'

/** A conversation about a form begins at its first question, or with the whole form as one template. */
export const begin = (form: Form, way: 'stepwise' | 'template', answers: Answers = {}): FormState => ({
  form: form.name,
  version: form.version,
  answers,
  place:
    way === 'template' ? { is: 'template' } : Object.keys(answers).length > 0 ? { is: 'summary' } : fieldPlace(form, 0),
})

/** One step of a guided conversation, pure: what was done → the new state and what shall be said. Nothing that was answered is ever lost by it. */
export function step(form: Form, state: FormState, event: FormEvent, ctx: FormContext): Step {
  const field = state.place.is === 'field' ? fieldNamed(form, state.place.name) : undefined
  switch (event.is) {
    case 'files':
      return takeFiles(form, state, event, ctx)
    case 'act':
      return act(form, state, event.act)
    case 'text': {
      const control = controlOf(event.text, state.place, field?.kind === 'photos')
      if (control !== null) return act(form, state, control)
      if (state.place.is === 'template') return takeWhole(form, state, event.text, ctx)
      if (field) return answer(form, state, field, event.text, ctx)
      return said(form, state, [{ say: 'unclear' }])
    }
  }
}

function act(form: Form, state: FormState, what: Act): Step {
  const { place, answers } = state
  const field = place.is === 'field' ? fieldNamed(form, place.name) : undefined
  if (what.startsWith('edit:')) return edit(form, state, what.slice(5))
  if (what.startsWith('option:')) {
    const value = what.slice(7)
    if (field?.kind !== 'choice' || !field.options.some((o) => o.value === value))
      return said(form, state, [{ say: 'unclear' }])
    return goOn(form, { ...state, answers: { ...answers, [field.name]: { kind: 'choice', value } } })
  }
  switch (what) {
    case 'pause':
      return { state, say: [{ say: 'paused' }], effect: 'pause' }
    case 'resume':
      return said(form, state, [{ say: 'going-on' }])
    case 'cancel':
      if (Object.keys(answers).length === 0) return { state, say: [{ say: 'cancelled' }], effect: 'cancel' }
      return at(form, state, { is: 'cancel', from: working(place) })
    case 'yes':
      return place.is === 'cancel'
        ? { state, say: [{ say: 'cancelled' }], effect: 'cancel' }
        : said(form, state, [{ say: 'unclear' }])
    case 'no':
      return refuse(form, state)
    case 'nothing':
      return place.is !== 'nothing' && Object.values(answers).some((a) => a.kind !== 'skipped')
        ? at(form, state, { is: 'nothing', from: working(place) })
        : at(form, { ...state, answers: { ...answers, [NOTHING]: { kind: 'text', text: '' } } }, { is: 'summary' })
    case 'template':
      return at(form, state, { is: 'template' })
    case 'stepwise':
      return goOn(form, state)
    case 'submit':
    case 'consult':
      return handIn(form, state, what)
    case 'edit':
      return isNothing(answers)
        ? goOn(form, { ...state, answers: withoutNothing(answers) })
        : at(form, state, { is: 'pick' })
    case 'back':
      return back(form, state)
    case 'keep':
      return field && answers[field.name] ? goOn(form, state) : said(form, state, [{ say: 'unclear' }])
    case 'skip':
      return skip(form, state, field)
    case 'done':
      return field?.kind === 'photos'
        ? goOn(form, answers[field.name] ? state : withAnswer(state, field, { kind: 'skipped' }))
        : said(form, state, [{ say: 'unclear' }])
    default:
      return said(form, state, [{ say: 'unclear' }])
  }
}

function answer(form: Form, state: FormState, field: Field, text: string, ctx: FormContext): Step {
  const read = readAnswer(field, text, ctx.today)
  if (read.ok) return goOn(form, withAnswer(state, field, read.value))
  const kept = state.answers[field.name] !== undefined
  return said(form, state, [{ say: 'refused', field, number: numberOf(form, field), why: read.why, kept }])
}

function takeWhole(form: Form, state: FormState, text: string, ctx: FormContext): Step {
  const taken = takeTemplate(form, state.answers, text, ctx)
  if (!taken) {
    // Somebody who just begins to tell answers the first question.
    const first = form.fields.find((f) => !state.answers[f.name])
    return first
      ? answer(form, { ...state, place: { is: 'field', name: first.name, back: null } }, first, text, ctx)
      : goOn(form, state)
  }
  const next = goOn(form, { ...state, answers: withoutNothing(taken.answers) })
  return { ...next, say: [...taken.notes, ...next.say] }
}

function takeFiles(form: Form, state: FormState, event: Extract<FormEvent, { is: 'files' }>, ctx: FormContext): Step {
  const field = form.fields.find((f) => f.kind === 'photos')
  if (!field) return said(form, state, [{ say: 'no-files-wanted' }])
  const old = state.answers[field.name]
  const had = old?.kind === 'photos' ? old.files : []
  const fresh = event.files.filter(
    (f, i, all) => !had.some((h) => h.hash === f.hash) && all.findIndex((x) => x.hash === f.hash) === i,
  )
  const files = [...had, ...fresh]
  const notes: FormSay[] = []
  if (event.files.length > 0) notes.push({ say: 'files-kept', count: fresh.length, total: files.length })
  if (event.failed > 0) notes.push({ say: 'files-failed', count: event.failed })
  const kept = files.length > 0 ? withAnswer(state, field, { kind: 'photos', files }) : state
  const onPhotos = state.place.is === 'field' && state.place.name === field.name
  const told = event.caption?.trim() ?? ''
  // Pictures may come one by one: the question is not asked again after each.
  if (onPhotos && notes.length > 0) return { state: kept, say: notes }
  if (told === '' || onPhotos) return said(form, kept, notes)
  const next = step(form, kept, { is: 'text', text: told }, ctx)
  return { ...next, say: [...notes, ...next.say] }
}

function edit(form: Form, state: FormState, number: string): Step {
  const field = form.fields[Number(number) - 1]
  const { place } = state
  if (!field) return said(form, state, [{ say: 'no-such-answer', number }])
  if (isNothing(state.answers))
    return at(
      form,
      { ...state, answers: withoutNothing(state.answers) },
      { is: 'field', name: field.name, back: TO_SUMMARY },
    )
  if (place.is === 'field') {
    const reached = state.answers[field.name] !== undefined || field.name === place.name
    if (!reached) return said(form, state, [{ say: 'no-such-answer', number }])
    return at(form, state, { is: 'field', name: field.name, back: place.back ?? place.name })
  }
  return at(form, state, { is: 'field', name: field.name, back: TO_SUMMARY })
}

function back(form: Form, state: FormState): Step {
  const { place } = state
  switch (place.is) {
    case 'field': {
      if (place.back !== null) return at(form, state, returnPlace(place.back))
      const index = form.fields.findIndex((f) => f.name === place.name)
      return index > 0 ? at(form, state, fieldPlace(form, index - 1)) : said(form, state, [{ say: 'first' }])
    }
    case 'summary':
      return isNothing(state.answers)
        ? goOn(form, { ...state, answers: withoutNothing(state.answers) })
        : at(form, state, fieldPlace(form, form.fields.length - 1))
    case 'pick':
      return at(form, state, { is: 'summary' })
    case 'cancel':
    case 'nothing':
      return at(form, state, place.from)
    case 'template':
      return said(form, state, [{ say: 'first' }])
  }
}

const working = (place: Place): Working => (place.is === 'cancel' || place.is === 'nothing' ? place.from : place)

/** "Không" to a question back. That not the whole report is "không phát sinh" leaves that answer to the one question. */
function refuse(form: Form, state: FormState): Step {
  const { place } = state
  if (place.is !== 'cancel' && place.is !== 'nothing') return said(form, state, [{ say: 'unclear' }])
  const from = { ...state, place: place.from }
  const field = place.is === 'nothing' && place.from.is === 'field' ? fieldNamed(form, place.from.name) : undefined
  return field && !field.required ? skip(form, from, field) : at(form, from, place.from)
}

function skip(form: Form, state: FormState, field: Field | undefined): Step {
  if (!field) return said(form, state, [{ say: 'unclear' }])
  if (state.answers[field.name]) return goOn(form, state)
  if (field.required)
    return said(form, state, [{ say: 'refused', field, number: numberOf(form, field), why: 'required', kept: false }])
  return goOn(form, withAnswer(state, field, { kind: 'skipped' }))
}

function handIn(form: Form, state: FormState, effect: 'submit' | 'consult'): Step {
  const open = isNothing(state.answers) ? [] : missing(form, state.answers)
  if (open.length > 0) {
    const next = goOn(form, state)
    return { ...next, say: [{ say: 'missing', numbers: open.map((f) => numberOf(form, f)) }, ...next.say] }
  }
  // It is always seen whole before it is sent.
  return state.place.is === 'summary' ? { state, say: [], effect } : at(form, state, { is: 'summary' })
}

/** To where an edit came from, else to the first question that is still open, else to the summary. */
function goOn(form: Form, state: FormState): Step {
  const { place } = state
  if (place.is === 'field' && place.back !== null && place.back !== TO_SUMMARY)
    return at(form, state, returnPlace(place.back))
  const editing = place.is === 'field' && place.back === TO_SUMMARY
  const open = form.fields.findIndex((f) => state.answers[f.name] === undefined && (!editing || f.required))
  return at(form, state, open < 0 ? { is: 'summary' } : fieldPlace(form, open))
}

const said = (form: Form, state: FormState, notes: FormSay[]): Step => ({
  state,
  say: [...notes, standing(form, state)],
})
const at = (form: Form, state: FormState, place: Place): Step => said(form, { ...state, place }, [])

const fieldNamed = (form: Form, name: string): Field | undefined => form.fields.find((f) => f.name === name)
const numberOf = (form: Form, field: Field): number => form.fields.indexOf(field) + 1
const fieldPlace = (form: Form, index: number): Exclude<Place, { is: 'cancel' }> => {
  const field = form.fields[index]
  return field ? { is: 'field', name: field.name, back: null } : { is: 'summary' }
}
const returnPlace = (to: string): Place =>
  to === TO_SUMMARY ? { is: 'summary' } : { is: 'field', name: to, back: null }

/** An answer takes "không phát sinh" back. */
const withAnswer = (state: FormState, field: Field, value: Answer): FormState => ({
  ...state,
  answers: withoutNothing({ ...state.answers, [field.name]: value }),
})

const withoutNothing = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== NOTHING))
