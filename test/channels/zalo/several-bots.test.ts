import { expect, onTestFinished, test } from 'vitest'
import { realClock } from '../../../src/base/clock.ts'
import { silentLog } from '../../../src/base/log.ts'
import { insideName, outsideName } from '../../../src/channels/zalo/bots/chat-names.ts'
import { createZaloChannel, type ZaloOptions } from '../../../src/channels/zalo/zalo-channel.ts'
import type { Channel } from '../../../src/messaging/channel.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { SendError } from '../../../src/messaging/send-error.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { startFakeZalo, type FakeZalo, type FakeZaloBot } from '../../support/fake-zalo/fake-zalo.ts'

const FIRST = '12345689:fake-zalo-secret'
const SECOND = '98765432:another-secret'

interface TwoBots {
  fake: FakeZalo
  second: FakeZaloBot
  heard: IncomingEvent[]
  open: (tokens: string[], more?: Partial<ZaloOptions>) => Promise<Channel>
}

async function twoBots(): Promise<TwoBots> {
  const fake = await startFakeZalo({ token: FIRST })
  const second = fake.addBot(SECOND)
  const heard: IncomingEvent[] = []
  const channels: Channel[] = []
  onTestFinished(async () => {
    for (const channel of channels) await channel.stop()
    await fake.close()
  })
  const open = async (tokens: string[], more: Partial<ZaloOptions> = {}): Promise<Channel> => {
    for (const before of channels.splice(0)) await before.stop()
    const channel = createZaloChannel({
      tokens,
      homeBot: '12345689',
      apiRoot: fake.url,
      log: silentLog,
      clock: realClock,
      photos: false,
      show: () => Promise.resolve({ line: '' }),
      pollSeconds: 1,
      answerMs: 500,
      ...more,
    })
    channels.push(channel)
    await channel.start((event) => {
      heard.push(event)
      return Promise.resolve()
    })
    return channel
  }
  return { fake, second, heard, open }
}

const refusal = (work: Promise<unknown>): Promise<SendError> =>
  work.then(
    () => {
      throw new Error('it was sent')
    },
    (e: unknown) => e as SendError,
  )

test.each(['6ede9afa66b88fe6d6a9', 'zgr-1', 'a@b', 'x@12345', '@7'])(
  'a chat %s is named and found again for every bot',
  (id) => {
    for (const bot of ['12345689', '98765432']) {
      expect(outsideName(insideName(bot, '12345689', id), '12345689')).toEqual({ botId: bot, id })
    }
  },
)

test('people and groups stay with the bot that knows them, after a restart and in another order of tokens', async () => {
  const { fake, second, heard, open } = await twoBots()
  await open([FIRST, SECOND])
  fake.userSays('u1', 'xin chào')
  second.userSays('u1', 'tôi là người khác')
  second.userSays('g1', 'trạng thái', { group: true, from: 'u9' })
  await waitUntil(() => heard.length === 3, 'three messages')
  const chats = heard.map((e) => [e.chatId, e.from.id])
  expect(chats).toEqual(
    expect.arrayContaining([
      ['u1', 'u1'],
      ['u1@98765432', 'u1@98765432'],
      ['g1@98765432', 'u9@98765432'],
    ]),
  )
  const again = await open([SECOND, FIRST])
  for (const [chatId = ''] of chats)
    await again.send(chatId, chatId.startsWith('g') ? 'group' : 'private', { text: chatId })
  expect(fake.sent.map((m) => [m.chatId, m.text])).toEqual([['u1', 'u1']])
  expect(second.sent.map((m) => m.text).sort()).toEqual(['g1@98765432', 'u1@98765432'])
  expect(second.sent.map((m) => m.chatId).sort()).toEqual(['g1', 'u1'])
})

test('a wrong token is told by its bot, and stops that bot alone', async () => {
  const { fake, heard, open } = await twoBots()
  const channel = await open([FIRST, '98765432:wrong'])
  expect(channel.problem()).toMatch(/not accepted.*bot 98765432/)
  expect(channel.problem()).not.toMatch(/12345689|wrong/)
  expect(await refusal(channel.send('u1@98765432', 'private', { text: 'x' }))).toMatchObject({
    failure: 'not-configured',
    alone: true,
  })
  await channel.send('u1', 'private', { text: 'vẫn gửi' })
  fake.userSays('u1', 'vẫn nghe')
  await waitUntil(() => heard.length === 1, 'the message')
})

test('a bot that has to be quiet does not make the others quiet; an only bot is the whole channel', async () => {
  const { fake, second, open } = await twoBots()
  const channel = await open([FIRST, SECOND])
  second.failNext('sendMessage', { code: 429, description: 'Too many requests' })
  expect(await refusal(channel.send('u1@98765432', 'private', { text: 'x' }))).toMatchObject({
    failure: 'throttled',
    alone: true,
  })
  const only = await open([FIRST])
  fake.failNext('sendMessage', { code: 429, description: 'Too many requests' })
  expect(await refusal(only.send('u1', 'private', { text: 'x' }))).toMatchObject({ failure: 'throttled', alone: false })
})

test('messages for people of a bot whose token is gone wait, and the operator is told which', async () => {
  const { open } = await twoBots()
  const channel = await open([FIRST])
  expect(channel.problem()).toBeNull()
  expect(await refusal(channel.send('u1@98765432', 'private', { text: 'x' }))).toMatchObject({
    failure: 'not-configured',
    alone: true,
  })
  expect(channel.problem()).toMatch(/bot 98765432.*ZALO_BOT_TOKEN/)
})

test('each bot keeps its own pace: ten messages of two bots go out in one second, ten of one bot do not', async () => {
  const { fake, second, open } = await twoBots()
  const channel = await open([FIRST, SECOND])
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      channel.send(i % 2 ? `u${String(i)}` : `u${String(i)}@98765432`, 'private', { text: 'x' }),
    ),
  )
  expect(performance.now() - began).toBeLessThan(900)
  expect([fake.sent.length, second.sent.length]).toEqual([5, 5])
  await channel.send('u11', 'private', { text: 'x' })
  expect(performance.now() - began).toBeGreaterThan(900)
})

test('each bot has a webhook secret of its own, and a request is known by it', async () => {
  const { fake, second, heard, open } = await twoBots()
  const url = 'https://nhacviec.example.gov.vn/hooks/zalo'
  const channel = await open([FIRST, SECOND], { webhook: { url, secret: 'bi-mat-chung' } })
  const secrets = [fake, second].map((b) => b.calls.find((c) => c.method === 'setWebhook')?.params['secret_token'])
  expect(secrets[0]).toBe('bi-mat-chung')
  expect(secrets[1]).toMatch(/^[\da-f]{64}$/)
  for (const secret of secrets) {
    const body = JSON.stringify({
      event_name: 'message.text.received',
      message: { from: { id: 'u1' }, chat: { id: 'u1', chat_type: 'PRIVATE' }, text: 'a', message_id: 'm1' },
    })
    const headers = { 'x-bot-api-secret-token': String(secret) }
    const answer = await channel.webhook?.(new Request(url, { method: 'POST', headers, body }), (event) => {
      heard.push(event)
      return Promise.resolve()
    })
    expect(answer?.status).toBe(200)
  }
  expect(heard.map((e) => [e.chatId, e.externalId])).toEqual([
    ['u1', 'm1'],
    ['u1@98765432', 'm1@98765432'],
  ])
})
