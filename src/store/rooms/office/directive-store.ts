import { fold } from '../../../base/vietnamese.ts'
import type { Directive, DirectiveHead, DirectiveRelation, Resolution, Section } from '../../../directives/directive.ts'
import type { LaidPage } from '../../../directives/pages/page-layout.ts'
import type { Reading } from '../../../directives/reading.ts'
import type { DirectiveStore } from '../../../directives/store.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type {
  DirectiveModel,
  DirectiveRelationModel,
  ResolutionModel,
  SectionModel,
} from '../../generated/sqlite/models.ts'
import { dataOf, json, jsonOrNull } from '../../json.ts'

import { foundSections } from './found-sections.ts'
import { withTexts } from './kept-texts.ts'

/** What a reference is compared by: "vb 3" is "VB3". */
const refKeyOf = (ref: string): string => ref.replace(/\s/g, '').toUpperCase()

type Numbered = Pick<Directive, 'issuerCode' | 'number' | 'year' | 'status'>

/** A number is given once in a year of an agency; a directive that was withdrawn leaves it to the one handed in anew. */
const numberKeyOf = ({ issuerCode, number, year, status }: Numbered): string | null =>
  number === null || year === null || status === 'withdrawn' ? null : [issuerCode, refKeyOf(number), year].join('|')

/** The reading is long and wanted seldom. */
const omit = { reading: true, refKey: true, numberKey: true } as const

function toDirective(row: Omit<DirectiveModel, keyof typeof omit>): Directive {
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
function columns(change: Change): Prisma.DirectiveUncheckedUpdateInput {
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

const toSection = (row: SectionRow): Section => ({
  directiveId: row.directiveId,
  position: row.position,
  path: row.path,
  title: row.title,
  text: row.text,
  span: { start: row.spanStart, end: row.spanEnd },
})

type SectionRow = Omit<SectionModel, 'folded'>

const toRelation = (row: DirectiveRelationModel): DirectiveRelation => ({
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

const toResolution = (row: ResolutionModel): Resolution => ({
  written: row.written,
  unitCodes: row.unitCodes as string[],
  how: row.how as Resolution['how'],
  guesses: row.guesses as string[],
})

/** The numbers before a stroke, without leading zeros; not the parts of a date that stand behind one. */
const numbersIn = (text: string): { number: string }[] =>
  [...new Set([...text.matchAll(/(?<![\d/])0*(\d{1,5})\s*\//g)].map((m) => m[1] ?? ''))].map((number) => ({ number }))

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

export function createDirectiveStore(db: Db): DirectiveStore {
  const { client } = db
  const { directive, directiveRelation, pageLayout, section, resolution, counter } = client
  return {
    async save(noun, reading) {
      const data = {
        ...noun,
        refKey: refKeyOf(noun.ref),
        numberKey: numberKeyOf(noun),
        period: jsonOrNull(noun.period),
        eventTime: jsonOrNull(noun.eventTime),
        signer: jsonOrNull(noun.signer),
        recipients: json(noun.recipients),
        copies: json(noun.copies),
        basis: json(noun.basis),
        forms: json(noun.forms),
        reading: json(reading),
      }
      await directive.create({ data: { ...data, cited: { create: numbersIn(noun.text) } } })
    },
    async update(id, change) {
      const kept = await directive.findUniqueOrThrow({ where: { id }, omit })
      const numberKey = numberKeyOf({ ...toDirective(kept), ...change })
      await directive.update({ where: { id }, data: { ...columns(change), numberKey }, select: { id: true } })
    },
    async byId(id) {
      const row = await directive.findUnique({ where: { id }, omit })
      return row && toDirective(row)
    },
    async byRef(ref) {
      const row = await directive.findUnique({ where: { refKey: refKeyOf(ref) }, omit })
      return row && toDirective(row)
    },
    async reading(id) {
      const row = await directive.findUnique({ where: { id }, select: { reading: true } })
      return row && (dataOf(row.reading) as Reading)
    },
    async savePages(directiveId, { files, pages }) {
      await pageLayout.create({ data: { directiveId, files: json(files), pages: json(pages) } })
    },
    async pages(directiveId) {
      const row = await pageLayout.findUnique({ where: { directiveId } })
      return row && { files: dataOf(row.files) as string[], pages: dataOf(row.pages) as LaidPage[] }
    },
    async same({ textHash, issuerCode, number, year }) {
      const numberKey = numberKeyOf({ issuerCode, number, year, status: 'draft' })
      const row = await directive.findFirst({
        where: {
          status: { not: 'withdrawn' },
          OR: [{ textHash }, ...(numberKey === null ? [] : [{ numberKey }])],
        },
        orderBy: newestFirst,
        omit,
      })
      return row && toDirective(row)
    },
    async list(status) {
      const where = status === undefined ? {} : { status }
      return (await directive.findMany({ where, orderBy: newestFirst, omit })).map(toDirective)
    },
    async heads(status) {
      // Columns behind the text are far from the row's beginning on SQLite, and Prisma's own rows cost four times as much.
      return client.$queryRaw<DirectiveHead[]>`
        SELECT "id", "ref", "status", "docType", "typeName", "issuerCode", "issuer", "number", "symbol", "subject",
          "signer"->>'name' AS "signerName"
        FROM "Directive" WHERE "status" = ${status} ORDER BY "createdAt" DESC, "id" DESC`
    },
    async publishedBetween(from, until) {
      const where = { status: 'published', publishedAt: { gte: from, lte: until } }
      return (await directive.findMany({ where, select: { id: true } })).map((d) => d.id)
    },
    async byIds(ids) {
      const rows = await directive.findMany({ where: { id: { in: [...ids] } }, omit: { ...omit, text: true } })
      const byId = new Map((await withTexts(db, rows)).map((row) => [row.id, toDirective(row)]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },
    async withForms() {
      const rows = await client.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Directive" WHERE "status" = 'published' AND "forms" IS NOT NULL AND "forms" <> '[]'`
      return rows.map((r) => r.id)
    },
    async isCited(numbers) {
      const where = { number: { in: [...numbers] }, directive: { status: 'published' } }
      return (await client.citedNumber.findFirst({ where, select: { number: true } })) !== null
    },
    async drafts(createdBy) {
      const where = { status: 'draft', createdBy }
      return (await directive.findMany({ where, orderBy: newestFirst, omit })).map(toDirective)
    },
    async remove(id) {
      await directive.deleteMany({ where: { id } })
    },

    async saveSections(sections) {
      const ids = [...new Set(sections.map((s) => s.directiveId))]
      await section.deleteMany({ where: { directiveId: { in: ids } } })
      const data = sections.map(({ span, ...s }) => ({
        ...s,
        folded: fold(s.title === null ? s.text : `${s.title}\n${s.text}`),
        spanStart: span.start,
        spanEnd: span.end,
      }))
      await section.createMany({ data })
    },
    async sections(directiveId) {
      return (await section.findMany({ where: { directiveId, path: { not: '' } }, orderBy: { position: 'asc' } })).map(
        toSection,
      )
    },
    async sectionsOf(ids) {
      if (ids.length === 0) return []
      // Prisma's own rows cost four times as much, and a directive may have hundreds of sections.
      const rows = await client.$queryRaw<SectionRow[]>`
        SELECT "id", "directiveId", "position", "path", "title", "text", "spanStart", "spanEnd" FROM "Section"
        WHERE "directiveId" IN (${Prisma.join([...ids])}) AND "path" <> '' ORDER BY "directiveId", "position"`
      return rows.map(toSection)
    },
    async search(groups, limit) {
      return (await foundSections(db, groups, limit)).map(toSection)
    },
    async saveRelation({ span, ...relation }) {
      const { directiveId, position } = relation
      const data = { ...relation, spanStart: span.start, spanEnd: span.end }
      const where = { directiveId_position: { directiveId, position } }
      await directiveRelation.upsert({ where, create: data, update: data })
    },
    async relations(directiveId) {
      const rows = await directiveRelation.findMany({ where: { directiveId }, orderBy: { position: 'asc' } })
      return rows.map(toRelation)
    },
    async relationsTo(ids) {
      const rows = await directiveRelation.findMany({
        where: { targetId: { in: [...ids] }, state: 'linked', directive: { status: 'published' } },
        orderBy: [{ directive: { publishedAt: 'desc' } }, { position: 'asc' }],
      })
      return rows.map(toRelation)
    },
    async saveResolution(directiveId, { written, how, ...lists }) {
      const data = { how, unitCodes: json(lists.unitCodes), guesses: json(lists.guesses) }
      const where = { directiveId_written: { directiveId, written } }
      await resolution.upsert({ where, create: { directiveId, written, ...data }, update: data })
    },
    async resolutions(directiveId) {
      return (await resolution.findMany({ where: { directiveId }, orderBy: { written: 'asc' } })).map(toResolution)
    },
    async nextRef() {
      for (;;) {
        const { value } = await counter.upsert({
          where: { name: 'directive' },
          create: { name: 'directive', value: 1 },
          update: { value: { increment: 1 } },
        })
        if ((await directive.count({ where: { refKey: `VB${value}` } })) === 0) return value
      }
    },
  }
}
