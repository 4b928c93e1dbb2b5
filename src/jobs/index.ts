import { fireRemindersJob } from './fire-reminders.ts'
import type { Job, JobDeps } from './job.ts'
import { planRemindersJob } from './plan-reminders.ts'
import { pruneJob } from './prune.ts'

/** Every periodic job of the house; reminders are planned before they are fired. */
export const createJobs = (deps: JobDeps): readonly Job[] => [
  planRemindersJob(deps),
  fireRemindersJob(deps),
  pruneJob(deps),
]
