import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { realClock } from '../../../src/base/clock.ts'
import { silentLog } from '../../../src/base/log.ts'
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { HA, openTelegram } from './open-telegram.ts'

const words = (heard: { content: { kind: string } }[]): string[] =>
  heard.map(({ content }) => ('text' in content ? String(content.text) : content.kind))

test('an update is confirmed only after it was stored: one that was refused is given again, with all behind it', async () => {
  let refusals = 2
  const tried: string[] = []
  const { fake, heard, nth } = await openTelegram({
    inlet: (event) => {
      tried.push(event.externalId)
      if (event.content.kind === 'text' && event.content.text === 'hai' && refusals-- > 0) {
        throw new Error('the disk is full')
      }
      return Promise.resolve()
    },
  })
  for (const text of ['một', 'hai', 'ba']) fake.userSays(HA, text)
  await nth(3)
  expect(words(heard)).toEqual(['một', 'hai', 'ba'])
  expect(tried.length).toBe(5)
  await waitUntil(() => fake.unconfirmed() === 0, 'the confirmation')
})

test('a house that dies between hearing and storing loses nothing: the next one is given the update again', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  let reached = false
  let die: ((error: Error) => void) | undefined
  void channel.start(() => {
    reached = true
    return new Promise((_, reject) => (die = reject))
  })
  fake.userSays(HA, 'không được mất')
  await waitUntil(() => reached, 'the inlet')
  const next = createTelegramChannel({
    token: fake.token,
    apiRoot: fake.url,
    log: silentLog,
    clock: realClock,
    files: () => Promise.resolve(null),
    commands: [],
    webhook: null,
    pollSeconds: 1,
  })
  const heard: string[] = []
  await next.start((event) => {
    heard.push(event.content.kind === 'text' ? event.content.text : '')
    return Promise.resolve()
  })
  await waitUntil(() => heard.length === 1, 'the update')
  expect(heard).toEqual(['không được mất'])
  await next.stop()
  die?.(new Error('killed'))
})

test('a hundred and fifty waiting messages come in order, each once', async () => {
  const { fake, heard, nth } = await openTelegram()
  await fake.polled()
  const all = Array.from({ length: 150 }, (_, i) => `tin ${i}`)
  for (const text of all) fake.userSays(HA, text)
  await nth(150)
  await pause(100)
  expect(words(heard)).toEqual(all)
})

test('an update that the channel cannot make sense of does not stop those behind it', async () => {
  const { fake, heard, nth } = await openTelegram()
  fake.push({ message: { message_id: 1, date: 1, photo: [] } as never })
  fake.userSays(HA, 'sau đó')
  await nth(1)
  expect(words(heard)).toEqual(['sau đó'])
})

test('polls ask for what the house understands, and wait at the platform', async () => {
  const { fake } = await openTelegram()
  await fake.polled()
  expect(fake.calls.map((c) => c.method)).toEqual(['getMe', 'deleteWebhook', 'getUpdates'])
  expect(fake.calls[2]?.params).toEqual({
    offset: 0,
    timeout: 1,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  })
})

test('a message that comes while polls are broken is heard once they work again', async () => {
  const { fake, channel, nth } = await openTelegram()
  for (const fault of ['html502', 'reset', 'html502'] as const) fake.failNext('getUpdates', fault)
  fake.userSays(HA, 'trong lúc mất mạng')
  await waitUntil(() => channel.problem(), 'a problem', 12_000)
  expect(channel.problem()).toMatch(/has not answered since .*TELEGRAM_API_ROOT/)
  await nth(1, 12_000)
  await waitUntil(() => channel.problem() === null, 'the end of the problem')
})

test('a poll that is asked for patience waits as long as it was told', async () => {
  const { fake, nth } = await openTelegram()
  await fake.polled()
  fake.failNext('getUpdates', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 2 } })
  fake.userSays(HA, 'một')
  await nth(1)
  const began = performance.now()
  fake.userSays(HA, 'hai')
  await nth(2)
  expect(performance.now() - began).toBeGreaterThan(1_800)
})

test('a second program with the same token is told to the operator, and forgotten when it has gone', async () => {
  const { fake, channel, nth } = await openTelegram()
  await fake.polled()
  fake.conflict()
  await waitUntil(() => channel.problem(), 'a problem')
  expect(channel.problem()).toMatch(/Another program polls with the same TELEGRAM_BOT_TOKEN/)
  fake.userSays(HA, 'a')
  await nth(1)
  await waitUntil(() => channel.problem() === null, 'the end of the problem')
})

test('a webhook that somebody sets is removed again, and what waited is heard', async () => {
  const { fake, nth, channel } = await openTelegram()
  await fake.polled()
  fake.state.webhookUrl = 'https://other.example/hook'
  fake.userSays(HA, 'a')
  fake.userSays(HA, 'b')
  await nth(2)
  await waitUntil(() => fake.state.webhookUrl === '' && channel.problem() === null, 'the end of the webhook')
})

test('start does not wait for a platform that cannot be reached, and stop ends an open poll at once', async () => {
  const { fake, channel } = await openTelegram({ listen: false, pollSeconds: 30 })
  fake.failNext('getMe', 'reset')
  const heard: string[] = []
  await channel.start((event) => {
    heard.push(event.chatId)
    return Promise.resolve()
  })
  expect(channel.startLink('K7')).toBeNull()
  fake.userSays(HA, 'a')
  await waitUntil(() => heard.length === 1, 'the message')
  await fake.polled()
  const began = performance.now()
  await channel.stop()
  expect(performance.now() - began).toBeLessThan(500)
})
