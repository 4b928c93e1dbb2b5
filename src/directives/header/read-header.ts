import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { contextOf } from '../deadlines/task-deadlines.ts'
import { SYMBOL_TYPES } from '../lexicon/doc-types.ts'
import type { DocType, Reading } from '../reading.ts'
import type { Paragraph, Repaired } from '../repair/repair-text.ts'
import { DAMAGED, foundIn, withoutEnd } from '../structure/found.ts'
import type { Node } from '../structure/node.ts'
import { descendants } from '../structure/node.ts'
import type { Parts } from '../structure/parts.ts'
import { titleTypeOf } from '../structure/parts.ts'
import { agenciesOf } from './agency.ts'
import { basisOf } from '../cited/basis.ts'
import { budgetOf, eventTimeOf, marksOf, periodOf, themeOf, venueOf } from './extras.ts'
import { inferredIssuer } from './inferred-issuer.ts'
import { numberingOf, placeAndDateOf } from './number-and-date.ts'
import { formsOf } from '../structure/forms.ts'
import { recipientsOf } from './recipients.ts'
import { relationsOf } from '../cited/relations.ts'
import { copiesOf, signerOf } from './signature.ts'
import { subjectOf } from './subject.ts'

interface Header {
  docType: DocType
  /** the text has at least one part that only directives have */
  isDirective: boolean
  reading: Omit<Reading, 'text' | 'repairs' | 'sections' | 'tasks' | 'reports'>
}

/** Everything outside the tasks: head, addressees, bases, signature, and the marks of the whole text. */
export function readHeader(repaired: Repaired, parts: Parts, roots: readonly Node[]): Header {
  const { text, spelling } = repaired
  const bodyStart = parts.body[0]?.start ?? 0
  const body = keyedOf(text.slice(bodyStart, parts.body.at(-1)?.end ?? bodyStart), spelling)
  const numbering = numberingOf(parts.head)
  const placed = placeAndDateOf(
    parts.head,
    repaired.repairs.filter((r) => r.kind === 'signing-stamp').map((r) => r.before),
  )
  const agencies = agenciesOf(parts.head)
  const recipients = recipientsOf(parts.recipients)
  const signer = signerOf(parts.foot)
  const copies = copiesOf(parts.foot)
  const titled = parts.title === null ? null : titleTypeOf(parts.title.text)
  const formal =
    titled !== null ||
    numbering.symbol !== null ||
    recipients.length > 0 ||
    copies.length > 0 ||
    placed.issuedOn !== null
  const issuer = agencies.issuer ?? decider(parts.body[0]) ?? inferredIssuer(body, bodyStart)
  // Only a công văn has "V/v" and no title; "TTr" in its symbol may be the inspectorate's.
  const about = titled === null && parts.head.some((p) => /^v\/v\b/iu.test(p.text))
  // A part pasted without head and foot is still told by an office that asks.
  const isDirective = formal || issuer !== null
  const docType =
    titled ?? (about ? 'cong_van' : typeOfSymbol(numbering.symbol?.value)) ?? (isDirective ? 'cong_van' : 'other')
  const context = contextOf(placed.issuedOn?.value ?? null)
  return {
    docType,
    isDirective,
    reading: {
      docType,
      typeName:
        parts.title === null ? null : foundIn(parts.title, 0, parts.title.text.length, withoutEnd(parts.title.text)),
      issuer,
      parentIssuer: agencies.parent,
      ...numbering,
      ...placed,
      subject: subjectOf(parts.subject, parts.head),
      theme: isDirective ? themeOf(body, bodyStart) : null,
      budget: isDirective ? budgetOf(roots, text, spelling, (t) => keyedOf(t, spelling)) : null,
      period: docType === 'ke_hoach' ? periodOf(roots, text, spelling, context) : null,
      eventTime: isDirective ? eventTimeOf(body, bodyStart, context) : null,
      venue: isDirective ? venueOf(body, bodyStart) : null,
      ...marksOf(repaired.paragraphs.slice(0, 25).map((p) => p.text)),
      recipients,
      basis: basesOf(parts, roots, spelling),
      relations: isDirective ? relationsOf([...parts.subject, ...parts.head, ...parts.body], { spelling, issuer }) : [],
      forms: isDirective ? formsOf(parts.annex) : [],
      signer: isDirective ? signer : null,
      copies,
    },
  }
}

function typeOfSymbol(symbol: string | undefined): DocType | null {
  const abbreviation = /^([\p{L}]{2,3})(?:[-/]|$)/u.exec(symbol ?? '')?.[1]
  return abbreviation === undefined ? null : (SYMBOL_TYPES[abbreviation] ?? null)
}

/** Bases stand before the first numbered item, or in a section "Căn cứ pháp lý" of their own. */
function basesOf(parts: Parts, roots: readonly Node[], spelling: Spelling): Reading['basis'] {
  const first = parts.body.findIndex((p) => /^(?:[IVX]{1,5}\.|\d{1,2}\.|điều\s+\d)/iu.test(p.text))
  const opening = parts.body.slice(0, first < 0 ? parts.body.length : first)
  const listed = roots
    .flatMap((root) => [root, ...descendants(root)])
    .filter((node) => node.children.length > 0 && BASES[spelling].test(keyedOf(node.text.slice(0, 80), spelling).key))
    .flatMap((node) => node.children)
  const seen = new Set<string>()
  return [
    ...opening.flatMap((p) => basisOf(keyedOf(p.text, spelling), p.start)),
    ...listed.flatMap((node) => basisOf(keyedOf(node.text, spelling), node.start, true)),
  ].filter((b) => {
    const name = b.number ?? b.title ?? ''
    return !seen.has(name) && seen.add(name)
  })
}

const BASES = wordPattern('^(?:các )?(?:căn cứ|cơ sở pháp lý)\\b[^.;]{0,60}$')

const DECIDES =
  /^(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỦ TRƯỞNG|TRƯỞNG BAN) (\p{Lu}[^\p{Ll}]{3,120})$/u

/** "GIÁM ĐỐC SỞ Y TẾ" over the bases of a decision: its office is the issuer when the head is lost. */
function decider(first: Paragraph | undefined): Reading['issuer'] {
  const office = first === undefined ? undefined : DECIDES.exec(first.text)?.[1]
  if (first === undefined || office === undefined) return null
  return foundIn(first, first.text.length - office.length, first.text.length, office, DAMAGED)
}
