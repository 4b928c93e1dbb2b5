import type { Answers, Field } from './form.ts'
import { isNothing } from './form.ts'
import { formOf } from './forms/index.ts'
import type { Report } from './report.ts'

/** Fields whose answers can be added up. */
export type Summed = Field & { kind: 'number' | 'money' | 'support' }

export interface FieldTotal {
  field: Summed
  /** people, or đồng */
  sum: number
  /** reports that name a number */
  told: number
  /** of those, the ones that say "khoảng" */
  about: number
  /** reports that answer in words without a number: "50 suất quà" */
  inWords: number
}

export interface Totals {
  fields: FieldTotal[]
  /** reports that were added up */
  reports: number
  /** "không phát sinh" */
  nothing: number
}

const isSummed = (field: Field): field is Summed =>
  field.kind === 'number' || field.kind === 'money' || field.kind === 'support'

/** cộng số liệu: what reports on forms say, field by field. One report of each report due is to be handed in. Pure. */
export function totalsOf(reports: readonly Report[]): Totals {
  const totals = new Map<string, FieldTotal>()
  let nothing = 0
  let added = 0
  for (const { form, formVersion, answers } of reports) {
    if (isNothing(answers)) nothing++
    else added++
    for (const field of formOf(form, formVersion)?.fields.filter(isSummed) ?? []) {
      const known = totals.get(`${form} ${field.name}`)
      const total = known ?? { field, sum: 0, told: 0, about: 0, inWords: 0 }
      if (!known) totals.set(`${form} ${field.name}`, total)
      add(total, (answers as Answers)[field.name])
    }
  }
  return { fields: [...totals.values()], reports: added, nothing }
}

function add(total: FieldTotal, answer: Answers[string] | undefined): void {
  if (answer?.kind === 'number') {
    total.sum += answer.count
    total.told++
    if (answer.about) total.about++
  } else if (answer?.kind === 'money') {
    if (answer.amount === null) total.inWords++
    else {
      total.sum += answer.amount
      total.told++
    }
  }
}
