import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { onEachDatabase } from '../../support/database.ts'
import { at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const minutes = (n: number): Date => new Date(now.getTime() + n * 60_000)
const aReading = (first: string, createdAt = now) => ({
  id: newId(),
  channel: 'telegram',
  chatId: 'a',
  files: [
    { hash: first, name: 'trang 1.jpg' },
    { hash: `${first}2`, name: 'trang 2.jpg' },
  ],
  createdAt,
})

onEachDatabase((fresh) => {
  test('the document that waits longest is taken by one reader, with its pages in order', async () => {
    const { transact } = await fresh()
    const [newer, older] = [aReading('b', minutes(1)), aReading('a')]
    await transact(async (s) => {
      await s.readings.add(newer)
      await s.readings.add(older)
    })
    const claim = (owner: string, moment: Date) => transact((s) => s.readings.claim(owner, minutes(5), moment))
    expect(await claim('one', now)).toEqual({ ...older, attempts: 1 })
    expect(await claim('two', now)).toEqual({ ...newer, attempts: 1 })
    expect(await claim('three', now)).toBeNull()
  })

  test('what a dead reader held comes back, and its attempts are counted; a closing house is no attempt', async () => {
    const { transact } = await fresh()
    const reading = aReading('a')
    const claim = (moment: Date) =>
      transact((s) => s.readings.claim('one', new Date(moment.getTime() + 60_000), moment))
    await transact((s) => s.readings.add(reading))
    expect((await claim(now))?.attempts).toBe(1)
    expect(await claim(minutes(0.5))).toBeNull()
    expect((await claim(minutes(2)))?.attempts).toBe(2)
    await transact((s) => s.readings.renew(reading.id, 'one', minutes(9)))
    expect(await claim(minutes(8))).toBeNull()
    await transact((s) => s.readings.release(reading.id, true))
    expect((await claim(minutes(8)))?.attempts).toBe(2)
    expect(await transact((s) => s.readings.voidLeases())).toBe(1)
    expect((await claim(minutes(8)))?.attempts).toBe(3)
  })

  test('what was read is found by the first file; what failed waits no more', async () => {
    const { transact, read } = await fresh()
    const [good, bad] = [aReading('a'), aReading('b')]
    await transact(async (s) => {
      await s.readings.add(good)
      await s.readings.add(bad)
      await s.readings.done(good.id, 'result', minutes(1))
      await s.readings.done(bad.id, null, minutes(1))
    })
    expect(await transact((s) => s.readings.claim('one', minutes(5), minutes(2)))).toBeNull()
    expect(await read.readings.ofFile('a')).toEqual({ files: good.files, resultHash: 'result' })
    expect(await read.readings.ofFile('b')).toBeNull()
  })

  test('nothing stays of a document that is to be forgotten, and its results are named', async () => {
    const { transact, read } = await fresh()
    const [gone, kept] = [aReading('a'), aReading('b')]
    await transact(async (s) => {
      for (const one of [gone, kept]) {
        await s.readings.add(one)
        await s.readings.done(one.id, `result of ${one.files[0]?.hash ?? ''}`, minutes(1))
      }
    })
    expect(await transact((s) => s.readings.forget('a'))).toEqual(['result of a'])
    expect(await transact((s) => s.readings.forget('a'))).toEqual([])
    expect(await read.readings.ofFile('a')).toBeNull()
    expect(await read.readings.ofFile('b')).not.toBeNull()
  })
})
