import { expect, test } from 'vitest'
import { silentLog } from '../../../src/base/log.ts'
import { createJobRunner, type JobRunnerDeps } from '../../../src/jobs/job-runner.ts'
import { each } from '../../../src/jobs/each.ts'
import type { Job } from '../../../src/jobs/job.ts'

const deps = (jobs: Job[], committed: () => void = () => undefined): JobRunnerDeps =>
  ({ jobs, committed, log: silentLog }) as unknown as JobRunnerDeps
const job = (name: string, sweep: Job['sweep'], everyMs = 5): Job => ({ name, everyMs, sweep })
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

test('one bad row is counted and the others go on', async () => {
  const counts = await each(['a', 'bad', 'b'], silentLog, (id) =>
    id === 'bad' ? Promise.reject(new Error('no such row')) : Promise.resolve('done'),
  )
  expect(counts).toEqual({ done: 2, failed: 1 })
})

test('a round runs every job in order, and a failing one does not stop the next', async () => {
  const ran: string[] = []
  let kicks = 0
  const runner = createJobRunner(
    deps(
      [
        job('plan', () => Promise.resolve((ran.push('plan'), { planned: 1 }))),
        job('broken', () => Promise.reject(new Error('disk'))),
        job('fire', () => Promise.resolve((ran.push('fire'), { fired: 1 }))),
      ],
      () => kicks++,
    ),
  )
  await runner.round()
  expect(ran).toEqual(['plan', 'fire'])
  expect(kicks).toBe(1)
})

test('jobs run again and again, never two at once, and none after stop', async () => {
  let running = 0
  let most = 0
  let runs = 0
  const slow = async (): Promise<Record<string, number>> => {
    most = Math.max(most, ++running)
    await pause(4)
    running--
    runs++
    return {}
  }
  const runner = createJobRunner(deps([job('one', slow), job('two', slow)]))
  runner.start()
  await pause(80)
  await runner.stop()
  const before = runs
  expect(before).toBeGreaterThan(3)
  expect(most).toBe(1)
  await pause(30)
  expect(runs).toBe(before)
})
