import { expect, test } from 'vitest'
import { createPacing } from '../../../src/messaging/pacing.ts'

const pace = { perSecond: 10, perChatMs: 1_000, perGroupMinute: 3 }

test('bulk leaves a fifth of the pace to replies', () => {
  const pacing = createPacing(pace)
  expect(pacing.room('bulk', 0)).toBe(8)
  for (let i = 0; i < 8; i++) pacing.spent(`c${String(i)}`, 'private', 0)
  expect(pacing.room('bulk', 10)).toBe(0)
  expect(pacing.room('reply', 10)).toBe(2)
  expect(pacing.room('bulk', 1_001)).toBe(8)
})

test('a chat rests between two messages, and a group has its minute', () => {
  const pacing = createPacing(pace)
  pacing.spent('a', 'private', 0)
  expect(pacing.resting(500)).toEqual(['a'])
  expect(pacing.resting(1_000)).toEqual([])
  for (const t of [0, 1_000, 2_000]) pacing.spent('g', 'group', t)
  expect(pacing.resting(59_000)).toEqual(['g'])
  expect(pacing.resting(60_000)).toEqual([])
})

test('a cool-down quiets the whole bot, replies too', () => {
  const pacing = createPacing(pace)
  pacing.coolDown(5_000)
  expect(pacing.room('reply', 4_999)).toBe(0)
  expect(pacing.nextMoment(1_000)).toBe(5_000)
  expect(pacing.room('reply', 5_000)).toBe(10)
})

test('bulk with a pace of its own neither takes from replies nor is slowed by them', () => {
  const pacing = createPacing({ ...pace, bulkPerSecond: 50 })
  for (let i = 0; i < 10; i++) pacing.spent(`r${String(i)}`, 'private', 0)
  expect([pacing.room('reply', 10), pacing.room('bulk', 10)]).toEqual([0, 50])
  for (let i = 0; i < 50; i++) pacing.spent(`b${String(i)}`, 'private', 500, 'bulk')
  expect([pacing.room('reply', 1_100), pacing.room('bulk', 1_100)]).toEqual([10, 0])
})
