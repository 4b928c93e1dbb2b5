import { expect, test } from 'vitest'
import { eventOfUpdate } from '../../../../src/channels/telegram/updates/event-of-update.ts'
import { readUpdate } from '../../../../src/channels/telegram/updates/update-shape.ts'
import { waitUntil } from '../../../support/fake-platform/wait-until.ts'
import { HA, openTelegram } from '../open-telegram.ts'
import { botCases } from './bot-cases.ts'
import { groupCases } from './group-cases.ts'
import { messageCases } from './message-cases.ts'
import { nonsense } from './nonsense.ts'
import { at, bot } from './update-kit.ts'

const cases = [...messageCases, ...botCases, ...groupCases]
const me = { id: bot.id, username: 'nhacviec_bot' }

test.each(cases)('an update becomes an event: %s', (_, raw, wanted) => {
  const update = readUpdate(raw)
  expect(typeof update === 'string' ? null : eventOfUpdate(update, me, at)).toEqual(wanted)
})

test.each(nonsense)('what is no update is told in a word: %s', (_, raw) => {
  expect(readUpdate(raw)).toEqual(expect.any(String))
})

test.each(['poll', 'webhook'] as const)('the same updates are heard over HTTP, each once (%s)', async (mode) => {
  const { fake, heard, nth } = await openTelegram({ mode })
  for (const [, update] of cases) fake.push(update)
  const wanted = cases.flatMap(([, , e]) => (e ? [e] : []))
  await nth(wanted.length)
  expect(heard.map((e) => ({ ...e, receivedAt: at, externalId: '7' }))).toEqual(wanted)
  expect(new Set(heard.map((e) => e.externalId)).size).toBe(wanted.length)
  await waitUntil(() => fake.unconfirmed() === 0, 'the confirmation')
})

test('a tap is told by its message and answered, so that the button stops turning', async () => {
  const { fake, channel, nth } = await openTelegram()
  fake.userSays(HA, '/start K7')
  expect((await nth(1)).content).toEqual({ kind: 'start', payload: 'K7' })
  const choices = [{ label: 'Đã nắm việc', value: 'ack:1' }]
  const { messageIds } = await channel.send(HA, 'private', { text: 'Phần việc', choices })
  const tapId = fake.userTaps(HA, messageIds[0] ?? '', 'Đã nắm việc')
  expect((await nth(2)).content).toEqual({ kind: 'choice', value: 'ack:1', messageId: messageIds[0] })
  await waitUntil(() => fake.state.answered.includes(tapId), 'the answer to the tap')
})

test('a group speaks to the bot by mention, command or reply; what else is said there stays unheard', async () => {
  const { fake, channel, heard, nth } = await openTelegram()
  fake.addsBotTo('-9', 'Tổ tổng hợp', HA)
  await nth(1)
  const { messageIds } = await channel.send('-9', 'group', { text: '42/60 đơn vị đã nắm việc' })
  fake.userSays('-9', 'ăn trưa chưa?', { from: HA })
  fake.userSays('-9', '@nhacviec_bot trạng thái', { from: HA })
  fake.userSays('-9', 'còn ai?', { from: HA, replyTo: messageIds[0] ?? '' })
  await nth(3)
  expect(heard.slice(1).map((e) => e.content)).toEqual([
    { kind: 'text', text: 'trạng thái' },
    { kind: 'text', text: 'còn ai?', replyTo: messageIds[0] },
  ])
  expect(heard[2]).toMatchObject({ chatKind: 'group', chatTitle: 'Tổ tổng hợp', from: { id: HA, name: 'Hà' } })
})

test('a tap or a file is heard although the kind calls that follow it fail', async () => {
  const { fake, nth, channel } = await openTelegram({ commands: [{ command: 'BAD', description: 'x' }] })
  for (const method of ['answerCallbackQuery', 'sendChatAction']) fake.failNext(method, 'html502')
  fake.userSends(HA, { document: new Uint8Array(3), name: 'a.txt' })
  await nth(1)
  fake.userSays(HA, 'còn đây')
  expect((await nth(2)).content).toEqual({ kind: 'text', text: 'còn đây' })
  expect(channel.problem()).toBeNull()
})
