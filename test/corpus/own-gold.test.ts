import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownDocuments } from '../support/own-documents.ts'
import type { OwnDocument } from '../support/own-documents.ts'
import { DEADLINE_KINDS, DOCUMENT_TYPES } from '../support/score/annotation.ts'
import type { Annotation, Deadline, Report } from '../support/score/annotation.ts'
import { fold, wordsOf } from '../support/score/words.ts'

const documents = ownDocuments()

/** Letters and digits only, without page numbers: what no wrap, bar, stray space or tone mark can change. */
const bare = (text: string): string => fold(text.replace(/^\s*\d{1,3}\s*$/gm, '')).replace(/[^\p{L}\p{N}]/gu, '')

/** In text that was read off a picture some letters are wrong, but most words stand. */
const OCR_WORDS_STANDING = 0.7

function stands(document: OwnDocument, words: string): boolean {
  if (document.gold.ocr === 'severe') {
    const there = new Set(wordsOf(document.text))
    const wanted = wordsOf(words)
    return wanted.filter((word) => there.has(word)).length / wanted.length >= OCR_WORDS_STANDING
  }
  const text = bare(document.text)
  return words.split(' ... ').every((part) => text.includes(bare(part)))
}

/** Columns of a head that were poured into each other leave the words in order, with others between. */
function standsInOrder(document: OwnDocument, words: string): boolean {
  if (stands(document, words)) return true
  let from = 0
  const text = wordsOf(document.text)
  return wordsOf(words).every((word) => {
    const at = text.indexOf(word, from)
    from = at + 1
    return at >= 0
  })
}

const present = (strings: (string | null | undefined)[]): string[] => strings.filter((s) => s != null)

const headOf = (gold: Annotation): string[] =>
  present([
    ...[gold.issuer, gold.parentIssuer, gold.place, gold.subject, gold.number, gold.symbol],
    ...[gold.signer.capacity, gold.signer.title, gold.signer.name],
  ])

const bodyOf = (gold: Annotation): string[] =>
  present([
    ...gold.recipients,
    ...gold.copyTo,
    ...gold.basis.flatMap((b) => [b.number, b.title]),
    ...gold.tasks.flatMap((t) => [t.summary, ...t.assignees.filter((a) => a !== '*'), ...(t.coordinators ?? [])]),
    ...deadlinesOf(gold).map((d) => d.text),
    ...gold.reports.flatMap((r) => [r.text, r.via]),
    ...(gold.events ?? []).flatMap((e) => [e.text, e.place]),
    ...(gold.relations ?? []).map((r) => r.number),
    ...[gold.handling, gold.urgency, gold.classification, gold.budget?.text],
  ])

const deadlinesOf = (gold: Annotation): Deadline[] =>
  [...gold.tasks.flatMap((t) => [t.deadline, ...(t.moreDeadlines ?? [])]), gold.period].filter((d) => d != null)

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** The last day and month that the words name, as "MM-DD"; null where they name none. */
function lastDayNamed(words: string): string | null {
  const named = [...words.matchAll(/(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})(?!\d)/g)].at(-1)
  if (named === undefined || /(tháng|quý)\s*\d+\/\d{4}/i.test(words)) return null
  return `${(named[2] ?? '').padStart(2, '0')}-${(named[1] ?? '').padStart(2, '0')}`
}

test('every document has its annotation, and every annotation its document', () => {
  const golds = readdirSync(join(import.meta.dirname, 'documents', 'gold')).map((file) => basename(file, '.json'))
  expect(golds.sort()).toEqual(documents.map((d) => d.name))
  expect(documents.length).toBeGreaterThanOrEqual(44)
})

describe.each(documents)('$name', (document) => {
  const { gold } = document

  test('its words stand in the document', () => {
    expect(headOf(gold).filter((words) => !standsInOrder(document, words))).toEqual([])
    expect(bodyOf(gold).filter((words) => !stands(document, words))).toEqual([])
  })

  test('its names are of the closed lists', () => {
    expect(DOCUMENT_TYPES).toContain(gold.docType)
    for (const { kind } of deadlinesOf(gold)) expect(DEADLINE_KINDS).toContain(kind)
    for (const { kind } of gold.reports) expect([...DEADLINE_KINDS, null]).toContain(kind)
    for (const { how } of gold.relations ?? []) expect(['amends', 'replaces', 'corrects', 'withdraws']).toContain(how)
    for (const { assignees } of gold.tasks) expect(assignees.length).toBeGreaterThan(0)
  })

  test('its dates exist, fit their kind and are those of the words', () => {
    for (const deadline of deadlinesOf(gold)) expectDeadline(deadline)
    for (const report of gold.reports) expectReport(report, deadlinesOf(gold))
    for (const { date } of gold.events ?? []) expect(isDay(date), date).toBe(true)
    for (const { issuedOn } of [gold, ...gold.basis]) {
      if (issuedOn !== null) expect(issuedOn).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      if (issuedOn?.length === 10) expect(isDay(issuedOn), issuedOn).toBe(true)
    }
  })
})

function expectDeadline({ text, kind, start, end, time }: Deadline): void {
  for (const day of [start, end]) if (day !== null) expect(isDay(day), text).toBe(true)
  if (time !== null) expect(time, text).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
  if (kind === 'before' || kind === 'by') expect([start, end === null], text).toEqual([null, false])
  if (kind === 'on') expect(start, text).toBe(end)
  if (kind === 'range') expect(start !== null && (end === null || start < end), text).toBe(true)
  if (kind === 'relative' || kind === 'milestone' || kind === 'recurring')
    expect([start, end], text).toEqual([null, null])
  const named = lastDayNamed(text)
  if (end !== null && named !== null) expect(end.slice(5), text).toBe(named)
}

/** A report's date is one of the deadlines of the tasks, or of the words of the report. */
function expectReport({ text, kind, end, time }: Report, deadlines: readonly Deadline[]): void {
  const same = deadlines.some((d) => d.kind === kind && d.end === end && d.time === time)
  const said = end !== null && lastDayNamed(text) === end.slice(5)
  expect(kind === null || same || said, text).toBe(true)
}
