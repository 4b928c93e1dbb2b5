import { recentlyUsed } from '../../../base/recently-used.ts'
import type { Db } from '../../db.ts'
import { among } from '../../raw-values.ts'

/** Characters of texts that are kept. */
const texts = recentlyUsed<string>(12_000_000)

interface Bare {
  id: string
  textHash: string
}

/** Rows with their directives' texts: long, and never changed once they are there, they are read from the disk once. */
export async function withTexts<R extends Bare>(
  { client, provider }: Db,
  rows: readonly R[],
): Promise<(R & { text: string })[]> {
  const known = new Map(rows.map((row) => [keyOf(row), texts.get(keyOf(row))]))
  const ids = rows.filter((row) => known.get(keyOf(row)) === undefined).map((row) => row.id)
  const read =
    ids.length === 0
      ? []
      : await client.$queryRaw<(Bare & { text: string })[]>`
          SELECT "id", "textHash", "text" FROM "Directive" WHERE "id" ${among({ provider }, ids)}`
  for (const row of read) {
    known.set(keyOf(row), row.text)
    texts.set(keyOf(row), row.text, row.text.length)
  }
  return rows.map((row) => ({ ...row, text: known.get(keyOf(row)) ?? '' }))
}

const keyOf = ({ id, textHash }: Bare): string => `${id} ${textHash}`
