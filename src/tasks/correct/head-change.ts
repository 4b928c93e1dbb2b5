import { PlainError } from '../../base/errors.ts'
import type { Directive } from '../../directives/directive.ts'
import { symbolOf, yearOf } from '../../directives/intake.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import { freeRef } from '../intake.ts'

export type HeadChange =
  | { what: 'number'; number: string }
  | { what: 'date'; issuedOn: string }
  | { what: 'subject'; subject: string }
  | { what: 'recipients'; recipients: string[] }

/** What an officer may change in the head of a draft. */
export type HeadValues = Pick<Directive, 'ref' | 'number' | 'symbol' | 'issuedOn' | 'subject' | 'recipients'>

export const headOf = ({ ref, number, symbol, issuedOn, subject, recipients }: HeadValues): HeadValues => ({
  ref,
  number,
  symbol,
  issuedOn,
  subject,
  recipients,
})

/**
 * Sets a value of the head of a draft. A number gives the directive its name for people ("512" in place of "VB3").
 * Throws PlainError('officer-number-taken') when the office has another directive of that number and year.
 */
export async function changeHead(store: DirectiveStore, directive: Directive, change: HeadChange): Promise<Directive> {
  const next = await valuesOf(store, directive, change)
  const { number, year } = { ...directive, ...next }
  if (number !== directive.number || year !== directive.year) {
    const other = await store.same({ textHash: '', issuerCode: directive.issuerCode, number, year })
    if (other && other.id !== directive.id)
      throw new PlainError('officer-number-taken', { number: number ?? '', ref: other.ref })
  }
  await store.update(directive.id, next)
  return { ...directive, ...next }
}

async function valuesOf(store: DirectiveStore, directive: Directive, change: HeadChange): Promise<Partial<Directive>> {
  switch (change.what) {
    case 'number': {
      const ref = change.number === directive.number ? directive.ref : await freeRef(store, change.number)
      return { number: change.number, symbol: symbolOf(change.number) ?? directive.symbol, ref }
    }
    case 'date':
      return { issuedOn: change.issuedOn, year: yearOf(change.issuedOn) }
    case 'subject':
      return { subject: change.subject }
    case 'recipients':
      return { recipients: change.recipients }
  }
}
