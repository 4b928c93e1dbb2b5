import type { Section } from '../../../directives/directive.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import { among } from '../../raw-values.ts'
import type { SectionRow } from './directive-rows.ts'

/** Without the folded text, which is as long as the text. */
const COLUMNS = Prisma.sql`s."id", s."directiveId", s."position", s."path", s."title", s."text", s."spanStart", s."spanEnd"`

/** A word is quoted, so that "and" or "near" is one like any other. */
const quoted = (word: string): string => `"${word.replaceAll(/[^a-z\d]/g, '')}"`

/**
 * At least so many of the words, by halves: so many of the one half and the rest of the other. Every choice written out
 * would name each word a dozen times, and take four times as long.
 */
function query(words: readonly string[], least: number, and: string, or: string): string {
  if (least >= words.length) return `(${words.join(and)})`
  if (least === 1) return `(${words.join(or)})`
  const [left, right] = [words.slice(0, words.length >> 1), words.slice(words.length >> 1)]
  const ways: string[] = []
  for (let i = Math.max(0, least - right.length); i <= Math.min(least, left.length); i++) {
    const halves = [i > 0 ? [query(left, i, and, or)] : [], i < least ? [query(right, least - i, and, or)] : []]
    ways.push(`(${halves.flat().join(and)})`)
  }
  return `(${ways.join(or)})`
}

/** Sections of published directives that hold so many of the words, the latest first, by the database's full-text index. */
export function foundSections(
  { client, provider }: Db,
  words: readonly string[],
  least: number,
  limit: number,
): Promise<SectionRow[]> {
  if (provider === 'sqlite') {
    const wanted = query(words.map(quoted), least, ' AND ', ' OR ')
    // The order of the tables is the order in which they are read: newest rows of the index first, until there are enough.
    return client.$queryRaw<SectionRow[]>`
      SELECT ${COLUMNS} FROM "SectionWords" w CROSS JOIN "Section" s ON s."id" = w."rowid"
      CROSS JOIN "Directive" d ON d."id" = s."directiveId"
      WHERE "SectionWords" MATCH ${wanted} AND d."status" = 'published' ORDER BY w."rowid" DESC LIMIT ${limit}`
  }
  const bare = words.map((word) => word.replaceAll(/[^a-z\d]/g, ''))
  const wanted = query(bare, least, ' & ', ' | ')
  return client.$queryRaw<SectionRow[]>`
    SELECT ${COLUMNS} FROM "SectionWords" w JOIN "Section" s ON s."id" = w."id" JOIN "Directive" d ON d."id" = s."directiveId"
    WHERE w."words" @@ to_tsquery('simple', ${wanted}) AND d."status" = 'published' ORDER BY w."id" DESC LIMIT ${limit}`
}

type Packed = [position: number, path: string, title: string | null, text: string, start: number, end: number]

/** A directive may have hundreds of sections: as one text from the database they cost half of what they cost as rows. */
export async function sectionsTogether({ client, provider }: Db, directiveIds: readonly string[]): Promise<Section[]> {
  const columns = Prisma.sql`"position", "path", "title", "text", "spanStart", "spanEnd"`
  const packed =
    provider === 'sqlite'
      ? Prisma.sql`json_group_array(json_array(${columns}))`
      : Prisma.sql`json_agg(json_build_array(${columns}))::text`
  const rows = await client.$queryRaw<{ directiveId: string; sections: string }[]>`
    SELECT "directiveId", ${packed} AS "sections" FROM "Section"
    WHERE "directiveId" ${among({ provider }, directiveIds)} AND "path" <> '' GROUP BY "directiveId"`
  return rows.flatMap(({ directiveId, sections }) =>
    (JSON.parse(sections) as Packed[])
      .map(([position, path, title, text, start, end]) => ({
        directiveId,
        position,
        path,
        title,
        text,
        span: { start, end },
      }))
      .sort((a, b) => a.position - b.position),
  )
}
