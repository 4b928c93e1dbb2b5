import { fireRemindersJob } from './fire-reminders.ts'
import { followSuccessorsJob } from './follow-successors.ts'
import { morningDigestJob } from './morning-digest.ts'
import { scrubJob } from './scrub.ts'
import { mergeWordsJob } from './merge-words.ts'
import type { Job, JobDeps } from './job.ts'
import { planRemindersJob } from './plan-reminders.ts'
import { pruneJob } from './prune.ts'
import { readAheadJob } from './read-ahead.ts'
import { watchDeliveryJob } from './watch-delivery.ts'

/** Every periodic job of the house; reminders go to those who owe now, and are planned before they are fired. */
export const createJobs = (deps: JobDeps): readonly Job[] => [
  followSuccessorsJob(deps),
  planRemindersJob(deps),
  fireRemindersJob(deps),
  morningDigestJob(deps),
  watchDeliveryJob(deps),
  pruneJob(deps),
  scrubJob(deps),
  mergeWordsJob(deps),
  readAheadJob(deps),
]
