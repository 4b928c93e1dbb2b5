import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../src/store/database/open-sqlite.ts'
import { createTransactor } from '../../src/store/transactor.ts'
import { freshDatabase } from '../support/database.ts'

test('work that never ends is rolled back, and those who wait behind it go on', async () => {
  const { url, drop } = await freshDatabase('sqlite')
  const database = await openSqlite(url.replace('file:', ''))
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const { transact } = createTransactor(database, 200)
  const hung = transact(async (s) => {
    await s.chat.setSetting('hung', 1)
    await new Promise(() => undefined)
  })
  const next = transact(async (s) => {
    expect(await s.chat.setting('hung')).toBeNull()
    await s.chat.setSetting('next', 1)
    return 'done'
  })
  await expect(hung).rejects.toThrow('no end')
  expect(await next).toBe('done')
})

test('those who share a commit with work that never ends are done without it', async () => {
  const { url, drop } = await freshDatabase('sqlite')
  const database = await openSqlite(url.replace('file:', ''))
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const { transact } = createTransactor(database, 200)
  const quick = (key: string): Promise<void> => transact((s) => s.chat.setSetting(key, 'done'))
  const before = quick('before')
  const hung = transact(async (s) => {
    await s.chat.setSetting('hung', 1)
    await new Promise(() => undefined)
  })
  const after = quick('after')
  await expect(hung).rejects.toThrow('no end')
  await Promise.all([before, after])
  expect(await transact((s) => Promise.all(['before', 'hung', 'after'].map((key) => s.chat.setting(key))))).toEqual([
    'done',
    null,
    'done',
  ])
})

test('a long line of transactions is not turned away', async () => {
  const { url, drop } = await freshDatabase('sqlite')
  const database = await openSqlite(url.replace('file:', ''), 300)
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const { transact } = createTransactor(database)
  const line = Array.from({ length: 12 }, (_, i) =>
    transact(async (s) => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      await s.chat.setSetting('last', i)
    }),
  )
  await Promise.all(line)
  expect(await transact((s) => s.chat.setting('last'))).toBe(11)
})
