import { sha256 } from '../base/ids.ts'
import { plain } from '../base/vietnamese.ts'
import type { Directive, DirectiveRelation, Section } from './directive.ts'
import type { Found, Reading, Span } from './reading.ts'

/** What the office knows of a directive that its text does not tell. */
export interface HandedIn {
  id: string
  ref: string
  issuerCode: string
  createdBy: string | null
  fileHash: string | null
  now: Date
}

const valueOf = <T>(found: Found<T> | null): T | null => found?.value ?? null

/** The same words are the same directive, whatever a file or a phone did to blanks, line ends and case. */
export const textHashOf = (reading: Reading): string => sha256(plain(reading.text))

/** The year that makes a number unique: of the date as read; null while neither number nor date tells. */
export const yearOf = (issuedOn: string | null): number | null =>
  issuedOn === null ? null : Number(issuedOn.slice(0, 4))

/** "512/SYT-NVY" → "512"; null while the number is blank. */
export const numberDigits = (number: string | null): string | null => /^\s*0*(\d+)/.exec(number ?? '')?.[1] ?? null

/** "512/SYT-NVY" → "SYT-NVY". */
export const symbolOf = (number: string | null): string | null => /\/\s*(.+)$/.exec(number ?? '')?.[1]?.trim() ?? null

/** A draft (dự thảo) with everything as it was read. */
export function draftOf(reading: Reading, { id, ref, issuerCode, createdBy, fileHash, now }: HandedIn): Directive {
  const issuedOn = valueOf(reading.issuedOn)
  return {
    id,
    ref,
    status: 'draft',
    docType: reading.docType,
    typeName: valueOf(reading.typeName),
    issuerCode,
    issuer: valueOf(reading.issuer),
    parentIssuer: valueOf(reading.parentIssuer),
    number: valueOf(reading.number),
    symbol: valueOf(reading.symbol),
    year: yearOf(issuedOn),
    place: valueOf(reading.place),
    issuedOn,
    subject: valueOf(reading.subject),
    theme: valueOf(reading.theme),
    budgetText: reading.budget?.value.text ?? null,
    budgetAmount: reading.budget?.value.amount ?? null,
    period: reading.period,
    eventTime: reading.eventTime,
    venue: valueOf(reading.venue),
    urgency: reading.urgency,
    classification: reading.classification,
    handling: reading.handling,
    releasedBy: null,
    releasedAt: null,
    signer: valueOf(reading.signer),
    recipients: reading.recipients.map((r) => r.value),
    copies: reading.copies.map((c) => c.value),
    basis: reading.basis.map(({ number, title, issuedOn: on, text }) => ({
      number: number ?? title ?? text,
      issuedOn: on,
      text,
    })),
    forms: reading.forms,
    text: reading.text,
    textHash: textHashOf(reading),
    fileHash,
    createdBy,
    createdAt: now,
    publishedAt: null,
  }
}

/** The body's pieces in the document's order. */
/** Its parts, and behind them the lines that stand in none: with the path "", so that they are found as well. */
export function sectionsOf({ sections, text }: Reading, directiveId: string): Section[] {
  const parts = sections.map((s) => ({ path: s.path, title: s.title, text: s.text, span: s.span }))
  return [...parts, ...linesOutside(text, sections)].map((part, i) => ({ directiveId, position: i + 1, ...part }))
}

function linesOutside(text: string, sections: readonly { span: Span }[]) {
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    text: m[0].trim(),
    span: { start: m.index, end: m.index + m[0].length },
  }))
  return lines
    .filter((l) => /[\p{L}\d]/u.test(l.text))
    .filter(({ span }) => !sections.some((s) => s.span.start < span.end && span.start < s.span.end))
    .map((l) => ({ path: '', title: null, ...l }))
}

/** What it does to earlier directives, in the document's order; nobody has said yet which ones these are. */
export const relationsOf = (reading: Reading, directiveId: string): DirectiveRelation[] =>
  reading.relations.map(({ how, number, issuedOn, text, start, end }, i) => ({
    directiveId,
    position: i + 1,
    how,
    number,
    issuedOn,
    text,
    span: { start, end },
    state: 'open',
    targetId: null,
    decidedBy: null,
    decidedAt: null,
  }))
