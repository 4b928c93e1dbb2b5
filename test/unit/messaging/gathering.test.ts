import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createGathering } from '../../../src/messaging/gathering.ts'

/** A gathering that keeps what it wrote, batch by batch; `spoils` are the items that no batch may hold. */
function played(most: number, spoils: readonly string[] = []) {
  const written: string[][] = []
  const gathering = createGathering(most, async (items: readonly string[]) => {
    await pause(5)
    const bad = items.find((i) => spoils.includes(i))
    if (bad !== undefined) throw new Error(`no ${bad}`)
    written.push([...items])
  })
  return { written, add: (...items: string[]) => Promise.allSettled(items.map((i) => gathering.add(i))) }
}

test('what comes while one batch is written shares the next, in order, and never more than may', async () => {
  const { written, add } = played(3)
  const first = add('a')
  await Promise.all([first, add('b', 'c', 'd', 'e', 'f')])
  expect(written).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f']])
})

test('one that can’t be written takes nothing of its neighbours with it', async () => {
  const { written, add } = played(10, ['bad'])
  await add('first')
  const ends = await add('a', 'bad', 'b')
  expect(ends.map((e) => e.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(ends[1]).toMatchObject({ reason: new Error('no bad') })
  expect(written.flat()).toEqual(['first', 'a', 'b'])
  await add('later')
  expect(written.at(-1)).toEqual(['later'])
})
