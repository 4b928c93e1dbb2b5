import { expect, test } from 'vitest'
import { backOffMs } from '../../../../src/messaging/listening/back-off.ts'
import type { Pacing } from '../../../../src/messaging/sending/pacing.ts'
import { createPacing } from '../../../../src/messaging/sending/pacing.ts'

type Lane = 'reply' | 'bulk'

const spend = (
  pacing: ReturnType<typeof createPacing>,
  chatId: string,
  chatKind: 'private' | 'group',
  now: number,
  lane: Lane = 'bulk',
): void => pacing.spent({ chatId, chatKind, lane }, now)

const pace = { perSecond: 10, perChatMs: 1_000, perGroupMinute: 3 }

/** Sends what may be sent in a lane, every 10 ms from one moment to another; returns the moments. */
function sendAll(pacing: Pacing, lane: 'reply' | 'bulk', from: number, to: number): number[] {
  const sent: number[] = []
  for (let now = from; now < to; now += 10) {
    for (let n = pacing.room(lane, now); n > 0; n--) {
      spend(pacing, `c${String(now)}-${String(n)}`, 'private', now, lane)
      sent.push(now)
    }
  }
  return sent
}

test('bulk goes evenly and leaves a share of the pace to replies', () => {
  const pacing = createPacing({ ...pace, perSecond: 29 })
  const sent = sendAll(pacing, 'bulk', 0, 10_000)
  expect(sent.length).toBeGreaterThan(270)
  for (let from = 0; from < 9_000; from += 50)
    expect(sent.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(28)
  for (let from = 1_000; from < 9_800; from += 50)
    expect(sent.filter((at) => at >= from && at < from + 200).length).toBeLessThanOrEqual(8)
  expect(pacing.room('reply', 10_000)).toBeGreaterThanOrEqual(1)
})

test('many replies push bulk aside', () => {
  const pacing = createPacing(pace)
  expect(sendAll(pacing, 'reply', 0, 10)).toHaveLength(10)
  expect(sendAll(pacing, 'bulk', 10, 1_000)).toEqual([])
  expect(sendAll(pacing, 'bulk', 1_000, 1_010).length).toBeGreaterThan(0)
})

test('a chat rests between two messages, and a group has its minute', () => {
  const pacing = createPacing(pace)
  spend(pacing, 'a', 'private', 0)
  expect(pacing.resting(500)).toEqual(['a'])
  expect(pacing.resting(1_000)).toEqual([])
  for (const t of [0, 1_000, 2_000]) spend(pacing, 'g', 'group', t)
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

test('a large sending-out stays below what Telegram publishes, and answers wait for none of it', () => {
  const pacing = createPacing({ perSecond: 25, perChatMs: 1_000, perGroupMinute: 18 })
  const bulk = Array.from({ length: 300 }, (_, i) => ({ chat: `p${String(i)}`, kind: 'private' as const }))
  const posts = Array.from({ length: 40 }, () => ({ chat: 'g', kind: 'group' as const }))
  const waiting = [...bulk, ...posts]
  const left: { chat: string; at: number }[] = []
  const answers: number[] = []
  let now = 0
  let asked = 0
  while (waiting.length > 0) {
    // Somebody writes every 200 milliseconds, from a chat that has nothing waiting.
    if (now >= asked * 200) {
      if (pacing.room('reply', now) > 0) {
        spend(pacing, `a${String(asked)}`, 'private', now, 'reply')
        left.push({ chat: `a${String(asked)}`, at: now })
        answers.push(now - asked * 200)
        asked += 1
      }
    }
    for (let room = pacing.room('bulk', now); room > 0; room--) {
      const resting = new Set(pacing.resting(now))
      const next = waiting.findIndex((m) => !resting.has(m.chat))
      const [message] = next < 0 ? [] : waiting.splice(next, 1)
      if (!message) break
      spend(pacing, message.chat, message.kind, now)
      left.push({ chat: message.chat, at: now })
    }
    now = Math.min(pacing.nextMoment(now), Math.max(asked * 200, now + 1))
  }
  const most = (messages: readonly { at: number }[], within: number): number =>
    Math.max(...messages.map(({ at }) => messages.filter((m) => m.at >= at && m.at < at + within).length))
  const inChat = (chat: string) => left.filter((m) => m.chat === chat)
  expect(most(left, 1_000)).toBeLessThanOrEqual(30)
  expect(most(inChat('g'), 60_000)).toBeLessThanOrEqual(20)
  expect(most(inChat('g'), 1_000)).toBe(1)
  expect(Math.max(...answers)).toBeLessThan(50)
  const people = Math.max(...left.filter((m) => m.chat.startsWith('p')).map((m) => m.at))
  // 300 people at 20 a second or more, beside five answers a second.
  expect(people).toBeLessThanOrEqual(17_000)
})

test('pauses grow and differ, so that what failed together does not come back together', () => {
  for (const failures of [1, 4, 12]) {
    const pauses = Array.from({ length: 50 }, () => backOffMs(failures, 900_000))
    const full = Math.min(900_000, 250 * 2 ** (failures - 1))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(full / 2)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(full)
    expect(new Set(pauses).size).toBeGreaterThan(40)
  }
})
