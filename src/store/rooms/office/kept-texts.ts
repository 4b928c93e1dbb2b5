import type { Db } from '../../db.ts'
import { among } from '../../raw-values.ts'

/** Characters of texts that are kept. */
const MOST_CHARACTERS = 12_000_000
const kept = new Map<string, string>()
let characters = 0

interface Bare {
  id: string
  textHash: string
}

/** Rows with their directives' texts: long, and never changed once they are there, they are read from the disk once. */
export async function withTexts<R extends Bare>(
  { client, provider }: Db,
  rows: readonly R[],
): Promise<(R & { text: string })[]> {
  const missing = rows.filter((row) => !kept.has(keyOf(row)))
  const ids = missing.map((row) => row.id)
  const read =
    ids.length === 0
      ? []
      : await client.$queryRaw<(Bare & { text: string })[]>`
          SELECT "id", "textHash", "text" FROM "Directive" WHERE "id" ${among({ provider }, ids)}`
  const fresh = new Map(read.map((row) => [keyOf(row), row.text]))
  const whole = rows.map((row) => ({ ...row, text: fresh.get(keyOf(row)) ?? kept.get(keyOf(row)) ?? '' }))
  for (const row of whole) keep(keyOf(row), row.text)
  return whole
}

const keyOf = ({ id, textHash }: Bare): string => `${id} ${textHash}`

function keep(key: string, text: string): void {
  if (!kept.delete(key)) characters += text.length
  kept.set(key, text)
  for (const [oldest, old] of kept) {
    if (characters <= MOST_CHARACTERS) return
    kept.delete(oldest)
    characters -= old.length
  }
}
