import { setImmediate } from 'node:timers/promises'
import { openPapers } from '../answers/topics/paper-file.ts'
import { each } from './each.ts'
import type { Job, JobDeps } from './job.ts'

/** As many as the memory of texts is made for. */
const MOST = 1_000
/** Some tenths of a second of work, in steps of a few milliseconds. */
const AT_ONCE = 50

/** Reads the texts of published directives before somebody asks about them, so that no question has to wait for it. */
export function readAheadJob({ store, tools, log }: Pick<JobDeps, 'store' | 'tools' | 'log'>): Job {
  let key = ''
  const known = new Set<string>()
  return {
    name: 'read-ahead',
    everyMs: 5_000,
    async sweep() {
      const hearing = tools.hearing()
      if (hearing.key !== key) known.clear()
      key = hearing.key
      // The newest come last, and stay in memory the longest.
      const newest = (await store.read.directives.heads('published')).slice(0, MOST).toReversed()
      const next = newest.filter(({ id }) => !known.has(id)).slice(0, AT_ONCE)
      return each(next, log, async ({ id }) => {
        known.add(id)
        const papers = openPapers(await store.read.directives.byIds([id]), store.read, hearing)
        await Promise.all(papers.map((p) => p.index()))
        await setImmediate()
        return 'read'
      })
    },
  }
}
