import { expect, test } from 'vitest'
import type { Pacing } from '../../../src/messaging/pacing.ts'
import { createPacing } from '../../../src/messaging/pacing.ts'

const pace = { perSecond: 10, perChatMs: 1_000, perGroupMinute: 3 }

/** Sends what may be sent in a lane, every 10 ms from one moment to another; returns the moments. */
function sendAll(pacing: Pacing, lane: 'reply' | 'bulk', from: number, to: number): number[] {
  const sent: number[] = []
  for (let now = from; now < to; now += 10) {
    for (let n = pacing.room(lane, now); n > 0; n--) {
      pacing.spent(`c${String(now)}-${String(n)}`, 'private', now, lane)
      sent.push(now)
    }
  }
  return sent
}

test('bulk goes evenly and leaves a share of the pace to replies', () => {
  const pacing = createPacing({ ...pace, perSecond: 30 })
  const sent = sendAll(pacing, 'bulk', 0, 10_000)
  expect(sent.length).toBeGreaterThan(270)
  for (let from = 0; from < 9_000; from += 50)
    expect(sent.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(28)
  for (let from = 1_000; from < 9_800; from += 50)
    expect(sent.filter((at) => at >= from && at < from + 200).length).toBeLessThanOrEqual(8)
  expect(pacing.room('reply', 10_000)).toBeGreaterThanOrEqual(2)
})

test('many replies push bulk aside', () => {
  const pacing = createPacing(pace)
  expect(sendAll(pacing, 'reply', 0, 10)).toHaveLength(10)
  expect(sendAll(pacing, 'bulk', 10, 1_000)).toEqual([])
  expect(sendAll(pacing, 'bulk', 1_000, 1_010).length).toBeGreaterThan(0)
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
  expect(sendAll(pacing, 'reply', 0, 10)).toHaveLength(10)
  expect(sendAll(pacing, 'bulk', 10, 1_000).length).toBeGreaterThanOrEqual(49)
  expect(pacing.room('reply', 990)).toBe(0)
  expect(pacing.room('reply', 1_000)).toBe(10)
})
