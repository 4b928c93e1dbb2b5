import { SCRUB } from '../chat/withheld/wipe.ts'
import type { Job, JobDeps } from './job.ts'

/** After something that must not be kept was wiped out of the rows: takes it off the disk as well. */
export const scrubJob = ({ store }: JobDeps): Job => ({
  name: 'scrub',
  everyMs: 5_000,
  async sweep() {
    const asked = await store.read.chat.setting(SCRUB)
    if (typeof asked !== 'string') return { scrubbed: 0 }
    // Nobody may wipe more between the look and the end of the work without its being done again.
    if (!(await store.scrub())) return { scrubbed: 0, postponed: 1 }
    await store.transact(async ({ chat }) => {
      if ((await chat.setting(SCRUB)) === asked) await chat.setSetting(SCRUB, null)
    })
    return { scrubbed: 1 }
  },
})
