import { followSuccessors } from '../tasks/succession.ts'
import type { Job, JobDeps } from './job.ts'

/** Hands the open parts of units that have ended to those that they live on in, the day after. */
export function followSuccessorsJob({ store, tools, officeNow }: JobDeps): Job {
  /** the day of the last sweep and the register that it saw: nothing ends twice */
  let seen = ''
  return {
    name: 'follow-successors',
    everyMs: 60_000,
    async sweep() {
      const now = officeNow()
      const today = tools.officeTime.dayOf(now)
      const ended = (await store.read.people.units()).filter((u) => u.validTo !== null && u.validTo < today)
      const mark = `${today} ${ended.map((u) => `${u.code}>${u.successors.join('|')}`).join(' ')}`
      if (ended.length === 0 || mark === seen) return {}
      const { moved, unsettled } = await store.transact((stores) =>
        followSuccessors(stores, {
          now,
          officeTime: tools.officeTime,
          audit: (action, subject, details) =>
            stores.chat.audit({ id: tools.newId(), at: now, actor: 'job', action, subject, details }),
        }),
      )
      seen = mark
      return { moved, unsettled: unsettled.length }
    },
  }
}
