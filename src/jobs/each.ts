import type { Log } from '../base/log.ts'
import { reasonOf } from '../base/errors.ts'

/** Processes one after the other and counts what each became; what throws is logged and counted as "failed". */
export async function each<T>(
  items: readonly T[],
  log: Log,
  process: (item: T) => Promise<string>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of items) {
    let became = 'failed'
    try {
      became = await process(item)
    } catch (thrown) {
      log.error({ item, reason: reasonOf(thrown) }, 'a row of a job failed; the others go on')
    }
    counts[became] = (counts[became] ?? 0) + 1
  }
  return counts
}
