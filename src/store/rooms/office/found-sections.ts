import type { Db } from '../../db.ts'
import type { SectionModel } from '../../generated/sqlite/models.ts'

type Groups = readonly (readonly string[])[]

/** A word is quoted, so that "and" or "near" is one like any other. */
const quoted = (word: string): string => `"${word.replaceAll(/[^a-z\d]/g, '')}"`

const query = (groups: Groups, and: string, or: string, written: (word: string) => string): string =>
  groups.map((words) => `(${words.map(written).join(and)})`).join(or)

/** Sections of published directives that hold all words of a group, the latest first, by the database's full-text index. */
export function foundSections({ client, provider }: Db, groups: Groups, limit: number): Promise<SectionModel[]> {
  if (provider === 'sqlite') {
    const wanted = query(groups, ' AND ', ' OR ', quoted)
    // The order of the tables is the order in which they are read: newest rows of the index first, until there are enough.
    return client.$queryRaw<SectionModel[]>`
      SELECT s.* FROM "SectionWords" w CROSS JOIN "Section" s ON s."id" = w."rowid"
      CROSS JOIN "Directive" d ON d."id" = s."directiveId"
      WHERE "SectionWords" MATCH ${wanted} AND d."status" = 'published' ORDER BY w."rowid" DESC LIMIT ${limit}`
  }
  const wanted = query(groups, ' & ', ' | ', (word) => word.replaceAll(/[^a-z\d]/g, ''))
  return client.$queryRaw<SectionModel[]>`
    SELECT s.* FROM "Section" s JOIN "Directive" d ON d."id" = s."directiveId"
    WHERE to_tsvector('simple', regexp_replace(s."folded", '[^a-z0-9]+', ' ', 'g')) @@ to_tsquery('simple', ${wanted})
      AND d."status" = 'published' ORDER BY s."id" DESC LIMIT ${limit}`
}
