import type { Log } from '../base/log.ts'
import type { Transact } from '../base/transact.ts'
import type { Stores } from '../chat/stores.ts'
import type { Tools } from '../chat/visit.ts'
import type { Locale } from '../wording/say.ts'

/** What a sweep has done, by name: for the log and for health. */
type JobCounts = Readonly<Record<string, number>>

/** A periodic job (việc định kỳ): one file here, one line in the index. */
export interface Job {
  name: string
  /** real milliseconds between the end of a sweep and the next one */
  everyMs: number
  /** Does all that is due now; one bad row is logged, counted as "failed" and never stops the others. */
  sweep(): Promise<JobCounts>
}

export interface JobDeps {
  /** `read`: what has been committed */
  store: { transact: Transact<Stores>; read: Stores; scrub: () => Promise<boolean>; mergeWords: () => Promise<number> }
  tools: Tools
  officeNow: () => Date
  /** of groups; people are told in their own. Vietnamese unless said otherwise */
  officeLocale?: Locale
  log: Log
}
