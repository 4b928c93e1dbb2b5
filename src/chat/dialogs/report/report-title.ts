import { titleOf } from '../../../broadcasts/title.ts'
import type { Directive } from '../../../directives/directive.ts'
import type { SayIn } from '../../../wording/say.ts'

/** "Công văn số 512/SYT-NVY"; while the number is blank, with what people type: "Kế hoạch (VB3)". */
export const nameOf = (directive: Pick<Directive, 'docType' | 'typeName' | 'number' | 'ref'>, say: SayIn): string =>
  directive.number === null
    ? `${titleOf({ ...directive, issuedOn: null }, say)} (${directive.ref})`
    : titleOf({ ...directive, issuedOn: null }, say)
