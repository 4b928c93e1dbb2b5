import type { Form } from '../form.ts'
import { activity } from './activity.ts'

/** Every version of every form that a report may have been written with; a new version is a new file and a new line. */
export const forms: readonly Form[] = [activity]

/** The form that a unit fills in today. */
export const currentForm: Form = activity

export const formOf = (name: string, version: number): Form | undefined =>
  forms.find((f) => f.name === name && f.version === version)
