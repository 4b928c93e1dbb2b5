import { fold } from '../../../base/vietnamese.ts'
import type { DirectiveHead } from '../../../directives/directive.ts'
import type { LaidPage } from '../../../directives/pages/page-layout.ts'
import type { Reading } from '../../../directives/reading.ts'
import type { DirectiveStore } from '../../../directives/store.ts'
import type { Db } from '../../db.ts'
import { dataOf, json, jsonOrNull } from '../../json.ts'
import { among } from '../../raw-values.ts'
import {
  columns,
  numberKeyOf,
  numbersIn,
  omit,
  refKeyOf,
  toDirective,
  toRelation,
  toResolution,
  toSection,
} from './directive-rows.ts'
import { foundSections, sectionsTogether } from './found-sections.ts'
import { withTexts } from './kept-texts.ts'

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

export function createDirectiveStore(db: Db): DirectiveStore {
  const { client, kept } = db
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
      return kept.one(
        client,
        ['Directive'],
        `heads ${status}`,
        () => client.$queryRaw<DirectiveHead[]>`
          SELECT "id", "ref", "status", "docType", "typeName", "issuerCode", "issuer", "number", "symbol", "subject",
            "signer"->>'name' AS "signerName"
          FROM "Directive" WHERE "status" = ${status} ORDER BY "createdAt" DESC, "id" DESC`,
      )
    },
    async publishedBetween(from, until) {
      const where = { status: 'published', publishedAt: { gte: from, lte: until } }
      return (await directive.findMany({ where, select: { id: true } })).map((d) => d.id)
    },
    async byIds(ids) {
      if (ids.length === 0) return []
      const rows = await kept.each(client, ['Directive'], ids, async (missing) => {
        const where = { id: { in: [...missing] } }
        const found = await directive.findMany({ where, omit: { ...omit, text: true } })
        return new Map(found.map((row) => [row.id, toDirective({ ...row, text: '' })]))
      })
      return withTexts(
        db,
        ids.flatMap((id) => rows.get(id) ?? []),
      )
    },
    async withForms() {
      const rows = await client.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Directive" WHERE "status" = 'published' AND "forms" IS NOT NULL AND "forms" <> '[]'`
      return rows.map((r) => r.id)
    },
    async citing(numbers) {
      const rows = await client.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT d."id" FROM "CitedNumber" c JOIN "Directive" d ON d."id" = c."directiveId"
        WHERE c."number" ${among(db, numbers)} AND d."status" = 'published'`
      return rows.map((r) => r.id)
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
      return sectionsTogether(db, ids)
    },
    search: (words, least, limit) => foundSections(db, words, least, limit),
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
      const linked = await kept.one(client, ['Directive', 'DirectiveRelation'], 'linked', async () => {
        const rows = await directiveRelation.findMany({
          where: { state: 'linked', directive: { status: 'published' } },
          orderBy: [{ directive: { publishedAt: 'desc' } }, { position: 'asc' }],
        })
        return rows.map(toRelation)
      })
      return linked.filter(({ targetId }) => targetId !== null && ids.includes(targetId))
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
