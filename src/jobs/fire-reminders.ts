import { purposeFor, wordsForDue } from '../broadcasts/deadline-line.ts'
import { subjectLine } from '../broadcasts/title.ts'
import { nameOf } from '../chat/dialogs/report/report-title.ts'
import { isOfficeHour } from '../calendar/office-hours.ts'
import { fireReminder } from '../reminders/fire.ts'
import type { ReminderPhrases } from '../reminders/word-reminder.ts'
import { each } from './each.ts'
import type { Job, JobDeps } from './job.ts'

const BATCH = 200

const phrases: ReminderPhrases = {
  title: nameOf,
  subject: subjectLine,
  deadlineWords: wordsForDue,
  purpose: purposeFor,
}

/** Says the reminders that have come due, in office hours only: what comes due outside of them waits for the next one. */
export function fireRemindersJob(deps: JobDeps): Job {
  const { officeNow, officeLocale = 'vi', log, tools } = deps
  const { read, transact } = deps.store
  return {
    name: 'fire-reminders',
    // An office clock that runs fast (a day in a minute) must not step over the office hours.
    everyMs: 5_000,
    async sweep() {
      const now = officeNow()
      if (!isOfficeHour(now, tools.officeTime, tools.calendar)) return {}
      const ids = await read.reminders.dueIds(now, BATCH)
      return each(ids, log, async (id) => {
        const fired = await transact((stores) =>
          fireReminder(stores, id, { now, realNow: tools.realClock.now() }, { ...tools, officeLocale, phrases }),
        )
        if (fired.outcome === 'skipped') log.info({ reminder: id, reason: fired.reason }, 'a reminder was skipped')
        return fired.outcome
      })
    },
  }
}
