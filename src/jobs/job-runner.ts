import { reasonOf } from '../base/errors.ts'
import { createJobs } from './index.ts'
import type { Job, JobDeps } from './job.ts'

export interface JobRunner {
  /** The first round begins at once. */
  start(): void
  /** Waits for the sweep that is running. */
  stop(): Promise<void>
  /** Runs every job now, one after the other, as after a jump of the office clock. Resolves when all have run. */
  round(): Promise<void>
}

export interface JobRunnerDeps extends JobDeps {
  /** rows for the sender have been written */
  committed: () => void
  jobs?: readonly Job[]
}

/** Runs the jobs one at a time, each at its own interval: what one plans, the next one finds. */
export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { log, committed, jobs = createJobs(deps) } = deps
  const timers = new Map<string, NodeJS.Timeout>()
  let line: Promise<void> = Promise.resolve()
  let open = false

  async function run(job: Job): Promise<void> {
    try {
      const counts = await job.sweep()
      const news = Object.entries(counts).filter(([name, n]) => n > 0 && !QUIET.has(name))
      if (news.length > 0) log.info({ job: job.name, ...Object.fromEntries(news) }, 'a job has run')
      if ((counts['fired'] ?? 0) + (counts['sent'] ?? 0) + (counts['told'] ?? 0) > 0) committed()
    } catch (thrown) {
      log.error({ job: job.name, reason: reasonOf(thrown) }, 'a job failed; it is tried again at its next turn')
    }
  }

  function queue(job: Job): Promise<void> {
    line = line.then(() => run(job))
    return line
  }

  function later(job: Job): void {
    if (!open) return
    const timer = setTimeout(() => {
      void queue(job).then(() => later(job))
    }, job.everyMs)
    timers.set(job.name, timer)
  }

  return {
    start() {
      open = true
      for (const job of jobs) void queue(job).then(() => later(job))
    },
    async stop() {
      open = false
      for (const timer of timers.values()) clearTimeout(timer)
      await line
    },
    async round() {
      for (const job of jobs) await queue(job)
    },
  }
}

/** Counts that only say that nothing was to be done. */
const QUIET = new Set(['known', 'undated', 'gone', 'postponed', 'nobody', 'merged', 'read'])
