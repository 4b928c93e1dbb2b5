import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { silentLog } from '../../src/base/log.ts'
import { openStore } from '../../src/store/open-store.ts'
import { onEachDatabase } from '../support/database.ts'

onEachDatabase((fresh, provider) => {
  test('one sends for a channel at a time; another channel is free', async () => {
    const house = await fresh()
    const other = await openStore(house.url, silentLog)
    onTestFinished(other.close)
    const seen: (boolean | string)[] = []
    const held = await house.withSenderLock('telegram', async () => {
      seen.push(await other.withSenderLock('telegram', () => Promise.reject(new Error('two senders'))))
      seen.push(await house.withSenderLock('telegram', () => Promise.reject(new Error('two senders'))))
      seen.push(await other.withSenderLock('zalo', () => Promise.resolve()))
    })
    expect(held).toBe(true)
    expect(seen).toEqual([false, false, true])
  })

  test('the right is free again after its work, also when that throws', async () => {
    const { withSenderLock } = await fresh()
    await expect(withSenderLock('telegram', () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
    expect(await withSenderLock('telegram', () => Promise.resolve())).toBe(true)
  })

  test.runIf(provider === 'postgresql')('who loses the connection is told, and another may send', async () => {
    const house = await fresh()
    const admin = new pg.Client({ connectionString: house.url })
    await admin.connect()
    onTestFinished(() => admin.end())
    let lost = false
    const first = house.withSenderLock('telegram', async (signal) => {
      await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nhacviec sender-telegram'`,
      )
      while (!signal.aborted) await sleep(10)
      lost = true
      expect(await house.withSenderLock('telegram', () => Promise.resolve())).toBe(true)
    })
    await expect(first).resolves.toBe(true)
    expect(lost).toBe(true)
  })
})
