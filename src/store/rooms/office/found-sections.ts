import type { Section } from '../../../directives/directive.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import { among, packed, packedRows } from '../../raw-values.ts'

/** Without the folded text, which is as long as the text. */
const COLUMNS = Prisma.sql`"position", "path", "title", "text", "spanStart", "spanEnd"`
type Row = [position: number, path: string, title: string | null, text: string, start: number, end: number]

const toSection = (directiveId: string, [position, path, title, text, start, end]: Row): Section => ({
  directiveId,
  position,
  path,
  title,
  text,
  span: { start, end },
})

const bare = (word: string): string => word.replaceAll(/[^a-z\d]/g, '')
/** A word is quoted, so that "and" or "near" is one like any other. */
const quoted = (word: string): string => `"${bare(word)}"`

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
export async function foundSections(
  db: Db,
  words: readonly string[],
  least: number,
  limit: number,
): Promise<Section[]> {
  const found = db.provider === 'sqlite' ? onSqlite(words, least, limit) : onPostgres(words, least, limit)
  const columns = Prisma.sql`"directiveId", ${COLUMNS}`
  return (await packedRows<[string, ...Row]>(db, columns, found)).map(([id, ...row]) => toSection(id, row))
}

/** Words whose lists SQLite reads from end to end, where all have to stand in a section: each is as long as the word is common. */
const MOST_LISTS = 7
/** A word is as rare as so many of its sections reach back. */
const SAMPLE = 64

/** The rarest of the words, all of which are wanted. */
const rarest = (words: readonly string[]): Prisma.Sql => Prisma.sql`
  (SELECT group_concat("word", ' AND ') FROM (SELECT "value" AS "word" FROM json_each(${JSON.stringify(words)}) ORDER BY
    (SELECT "rowid" FROM "SectionWords" WHERE "SectionWords" MATCH "value" ORDER BY "rowid" DESC LIMIT 1 OFFSET ${SAMPLE - 1})
    LIMIT ${MOST_LISTS}))`

/** The rest of them is looked for in the few sections that the rarest stand in. */
const holdingAll = (words: readonly string[]): Prisma.Sql =>
  Prisma.join(
    words.map((word) => Prisma.sql`' ' || s."folded" || ' ' GLOB ${`*[^a-z0-9]${bare(word)}[^a-z0-9]*`}`),
    ' AND ',
  )

function onSqlite(words: readonly string[], least: number, limit: number): Prisma.Sql {
  const isLong = least >= words.length && words.length > MOST_LISTS
  const wanted = isLong ? rarest(words.map(quoted)) : query(words.map(quoted), least, ' AND ', ' OR ')
  const others = isLong ? Prisma.sql`AND ${holdingAll(words)}` : Prisma.empty
  // The order of the tables is the order in which they are read: newest rows of the index first, until there are enough.
  return Prisma.sql`SELECT s.* FROM "SectionWords" w CROSS JOIN "Section" s ON s."id" = w."rowid"
    CROSS JOIN "Directive" d ON d."id" = s."directiveId"
    WHERE "SectionWords" MATCH ${wanted} AND d."status" = 'published' ${others}
    ORDER BY w."rowid" DESC LIMIT ${limit}`
}

function onPostgres(words: readonly string[], least: number, limit: number): Prisma.Sql {
  const wanted = query(words.map(bare), least, ' & ', ' | ')
  return Prisma.sql`SELECT s.* FROM "SectionWords" w JOIN "Section" s ON s."id" = w."id"
    JOIN "Directive" d ON d."id" = s."directiveId"
    WHERE w."words" @@ to_tsquery('simple', ${wanted}) AND d."status" = 'published' ORDER BY w."id" DESC LIMIT ${limit}`
}

/** The sections of directives in their order, without the ones that have no path. */
export async function sectionsTogether({ client, provider }: Db, directiveIds: readonly string[]): Promise<Section[]> {
  const rows = await client.$queryRaw<{ directiveId: string; sections: string }[]>`
    SELECT "directiveId", ${packed({ provider }, COLUMNS)} AS "sections" FROM "Section"
    WHERE "directiveId" ${among({ provider }, directiveIds)} AND "path" <> '' GROUP BY "directiveId"`
  return rows.flatMap(({ directiveId, sections }) =>
    (JSON.parse(sections) as Row[]).map((row) => toSection(directiveId, row)).sort((a, b) => a.position - b.position),
  )
}
