import { isDigestHour } from '../broadcasts/digest/digest-hour.ts'
import { sendDigest, unitsWithNotes } from '../broadcasts/digest/send-digests.ts'
import { each } from './each.ts'
import type { Job, JobDeps } from './job.ts'

/** tin tổng hợp buổi sáng: on working mornings, one message for each unit that has news, where every message counts. */
export function morningDigestJob({ store, tools, officeNow, officeLocale = 'vi', log }: JobDeps): Job {
  return {
    name: 'morning-digest',
    everyMs: 30_000,
    async sweep() {
      const now = officeNow()
      const { officeTime, calendar, newId, wording, buttons, plans } = tools
      if (!isDigestHour({ now, officeTime, calendar })) return {}
      const send = {
        now,
        realNow: tools.realClock.now(),
        newId,
        officeTime,
        calendar,
        wording,
        buttons,
        plans,
        officeLocale,
      }
      return each(await unitsWithNotes(store.read, send), log, (unitId) =>
        store.transact((stores) => sendDigest(stores, unitId, send)),
      )
    },
  }
}
