import type { Job, JobDeps } from './job.ts'

const DAY = 86_400_000
/** Platforms repeat an update for up to two days; a week is safe. */
const INBOX_DAYS = 7
/** People answer an old message by its number, and a key must not come back while its cause still can. */
const OUTBOX_DAYS = 180

/** Removes what was handled and what was sent long ago, and links whose time is over. */
export function pruneJob({ store, tools }: JobDeps): Job {
  const before = (days: number): Date => new Date(tools.realClock.now().getTime() - days * DAY)
  return {
    name: 'prune',
    everyMs: 3_600_000,
    sweep: () =>
      store.transact(async ({ inbox, outbox, links }) => ({
        inbox: await inbox.prune(before(INBOX_DAYS)),
        outbox: await outbox.prune(before(OUTBOX_DAYS)),
        links: await links.prune(before(0)),
      })),
  }
}
