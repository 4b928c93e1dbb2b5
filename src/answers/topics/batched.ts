import { setImmediate } from 'node:timers/promises'
import { grouped } from '../../base/grouped.ts'

/** What is asked for by id at the same moment is read in one statement; `idOf` tells whose each row is. */
export function batched<T>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): (id: string) => Promise<T[]> {
  let waiting: { ids: Set<string>; rows: Promise<ReadonlyMap<string, T[]>> } | null = null
  const begin = (): NonNullable<typeof waiting> => {
    const ids = new Set<string>()
    const rows = setImmediate().then(async () => {
      waiting = null
      return grouped(await read([...ids]), idOf)
    })
    return { ids, rows }
  }
  return async (id) => {
    waiting ??= begin()
    waiting.ids.add(id)
    return (await waiting.rows).get(id) ?? []
  }
}
