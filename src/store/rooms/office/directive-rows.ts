import type { Directive, DirectiveRelation, Resolution, Section } from '../../../directives/directive.ts'
import type { DirectiveStore } from '../../../directives/store.ts'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type {
  DirectiveModel,
  DirectiveRelationModel,
  ResolutionModel,
  SectionModel,
} from '../../generated/sqlite/models.ts'
import { json, jsonOrNull } from '../../json.ts'

/** What a reference is compared by: "vb 3" is "VB3". */
export const refKeyOf = (ref: string): string => ref.replace(/\s/g, '').toUpperCase()

type Numbered = Pick<Directive, 'issuerCode' | 'number' | 'year' | 'status'>

/** A number is given once in a year of an agency; a directive that was withdrawn leaves it to the one handed in anew. */
export const numberKeyOf = ({ issuerCode, number, year, status }: Numbered): string | null =>
  number === null || year === null || status === 'withdrawn' ? null : [issuerCode, refKeyOf(number), year].join('|')

/** The reading is long and wanted seldom. */
export const omit = { reading: true, refKey: true, numberKey: true } as const

export function toDirective(row: Omit<DirectiveModel, keyof typeof omit>): Directive {
  return {
    ...row,
    status: row.status as Directive['status'],
    docType: row.docType as Directive['docType'],
    urgency: row.urgency as Directive['urgency'],
    classification: row.classification as Directive['classification'],
    handling: row.handling as Directive['handling'],
    period: row.period as Directive['period'],
    eventTime: row.eventTime as Directive['eventTime'],
    signer: row.signer as Directive['signer'],
    recipients: row.recipients as string[],
    copies: row.copies as string[],
    basis: row.basis as Directive['basis'],
    forms: (row.forms ?? []) as unknown as Directive['forms'],
  }
}

type Change = Parameters<DirectiveStore['update']>[1]

/** The columns of the values that are given. */
export function columns(change: Change): Prisma.DirectiveUncheckedUpdateInput {
  const { ref, period, eventTime, signer, recipients, copies, basis, forms, ...plain } = change
  return {
    ...plain,
    ...(ref === undefined ? {} : { ref, refKey: refKeyOf(ref) }),
    ...(period === undefined ? {} : { period: jsonOrNull(period) }),
    ...(eventTime === undefined ? {} : { eventTime: jsonOrNull(eventTime) }),
    ...(signer === undefined ? {} : { signer: jsonOrNull(signer) }),
    ...(recipients === undefined ? {} : { recipients: json(recipients) }),
    ...(copies === undefined ? {} : { copies: json(copies) }),
    ...(basis === undefined ? {} : { basis: json(basis) }),
    ...(forms === undefined ? {} : { forms: json(forms) }),
  }
}

export type SectionRow = Omit<SectionModel, 'folded'>

export const toSection = (row: SectionRow): Section => ({
  directiveId: row.directiveId,
  position: row.position,
  path: row.path,
  title: row.title,
  text: row.text,
  span: { start: row.spanStart, end: row.spanEnd },
})

export const toRelation = (row: DirectiveRelationModel): DirectiveRelation => ({
  directiveId: row.directiveId,
  position: row.position,
  how: row.how as DirectiveRelation['how'],
  number: row.number,
  issuedOn: row.issuedOn,
  text: row.text,
  span: { start: row.spanStart, end: row.spanEnd },
  state: row.state as DirectiveRelation['state'],
  targetId: row.targetId,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt,
})

export const toResolution = (row: ResolutionModel): Resolution => ({
  written: row.written,
  unitCodes: row.unitCodes as string[],
  how: row.how as Resolution['how'],
  guesses: row.guesses as string[],
})

/** The numbers before a stroke, without leading zeros; not the parts of a date that stand behind one. */
export const numbersIn = (text: string): { number: string }[] =>
  [...new Set([...text.matchAll(/(?<![\d/])0*(\d{1,5})\s*\//g)].map((m) => m[1] ?? ''))].map((number) => ({ number }))
