import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { silentLog } from '../../src/base/log.ts'
import { openStore } from '../../src/store/open-store.ts'
import { onEachDatabase } from '../support/database.ts'

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['prisma/ready.mjs', '--build'], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
})

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['test/support/store-process.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
const ended = async (child: ChildProcess): Promise<unknown> => ((await once(child, 'exit')) as unknown[])[0]

test('two processes that write at once, on a file that is not there yet, lose nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-processes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const url = `file:${folder}/house.db`
  expect(await Promise.all(['a', 'b', 'c'].map((name) => ended(start('write', url, name, '150'))))).toEqual([0, 0, 0])
  const store = await openStore(url, silentLog)
  onTestFinished(store.close)
  expect(await store.read.chat.setting('count')).toBe(450)
  expect((await store.read.outbox.counts()).waiting).toBe(450)
})

onEachDatabase((fresh) => {
  test('a process that is killed gives back the right to send', async () => {
    const store = await fresh()
    const other = start('hold', store.url, 'telegram')
    if (other.stdout) await once(other.stdout, 'data')
    expect(await store.withSenderLock('telegram', () => Promise.resolve())).toBe(false)
    other.kill('SIGKILL')
    await ended(other)
    await expect.poll(() => store.withSenderLock('telegram', () => Promise.resolve()), { timeout: 5_000 }).toBe(true)
  })

  test('a process that is killed while it writes leaves whole transactions only', async () => {
    const store = await fresh()
    const other = start('write', store.url, 'a', '100000')
    await expect.poll(async () => (await store.read.outbox.counts()).waiting, { timeout: 20_000 }).toBeGreaterThan(20)
    other.kill('SIGKILL')
    await ended(other)
    const count = await store.transact((s) => s.chat.setting('count'))
    expect((await store.read.outbox.counts()).waiting).toBe(count)
  })
})
