import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import type { ZaloSettings } from '../../support/fake-zalo/zalo-settings.ts'
import { openZalo } from './open-zalo.ts'

test.each<Partial<ZaloSettings>>([
  { polling: 'consume', errorStatus: 'ok200', idle: '408' },
  { polling: 'consume', errorStatus: 'mirror', errorField: 'errorCode', errorType: 'string', idle: '408' },
  { polling: 'consume', idle: 'empty' },
  { polling: 'live', idle: 'missing' },
  { polling: 'replay', updateShape: 'array' },
])('everything that is said is heard once, in order, also after idle polls: %o', async (settings) => {
  const { fake, heard, nth, channel } = await openZalo(settings)
  for (const i of [1, 2, 3]) {
    if (settings.polling === 'live') await fake.polled()
    fake.userSays('u1', `tin ${i}`)
    await nth(i)
    if (i === 1) await pause(1_200)
  }
  await pause(100)
  expect(heard.map((e) => e.content)).toEqual([1, 2, 3].map((i) => ({ kind: 'text', text: `tin ${i}` })))
  expect(channel.problem()).toBeNull()
})

const polls = (calls: readonly { method: string }[]): number => calls.filter((c) => c.method === 'getUpdates').length

test('a server that replays the same update at once is asked about once a second, not in a storm', async () => {
  const { fake, heard, nth } = await openZalo({ polling: 'replay' })
  fake.userSays('u1', 'một lần thôi')
  await nth(1)
  const before = polls(fake.calls)
  await pause(2_500)
  const asked = polls(fake.calls) - before
  expect(asked).toBeGreaterThanOrEqual(2)
  expect(asked).toBeLessThanOrEqual(3)
  expect(heard).toHaveLength(1)
})

test('a server that answers idle at once is not stormed either, and waiting messages are fetched without a pause', async () => {
  const { fake, nth } = await openZalo({ idle: 'empty' }, { pollSeconds: 0 })
  await pause(1_500)
  expect(polls(fake.calls)).toBeLessThanOrEqual(2)
  for (let i = 0; i < 10; i++) fake.userSays('u1', `tin ${i}`)
  const began = performance.now()
  await nth(10)
  expect(performance.now() - began).toBeLessThan(1_500)
})

test('the next poll begins only when the event is stored; what could not be stored is kept and stored again', async () => {
  let refusals = 2
  let open = 0
  const { fake, heard, nth } = await openZalo(
    {},
    {
      inlet: async () => {
        open = polls(fake.calls)
        await pause(60)
        if (refusals-- > 0) throw new Error('the disk is full')
      },
    },
  )
  await fake.polled()
  const before = polls(fake.calls)
  fake.userSays('u1', 'không được mất')
  await nth(1)
  expect(open).toBe(before)
  expect(heard.map((e) => e.content)).toEqual([{ kind: 'text', text: 'không được mất' }])
  await waitUntil(() => polls(fake.calls) > before, 'the next poll')
})

test('a message that comes while polls are broken is heard once they work again', async () => {
  const { fake, nth, channel } = await openZalo()
  await fake.polled()
  for (const fault of ['html502', 'html429', 'reset'] as const) fake.failNext('getUpdates', fault)
  fake.userSays('u1', 'trước')
  await nth(1)
  fake.userSays('u1', 'trong lúc mất mạng')
  await waitUntil(() => channel.problem(), 'a problem', 10_000)
  expect(channel.problem()).toMatch(/has not answered since .*ZALO_API_ROOT/)
  await nth(2, 12_000)
  await waitUntil(() => channel.problem() === null, 'the end of the problem')
})

test.each(['404', 'empty-url'] as const)('no webhook, said as %s: the bot polls and removes nothing', async (way) => {
  const { fake, nth } = await openZalo({ noWebhook: way })
  fake.userSays('u1', 'a')
  await nth(1)
  expect(fake.calls.map((c) => c.method).slice(0, 3)).toEqual(['getMe', 'getWebhookInfo', 'getUpdates'])
})

test('a webhook is removed before polling, and again when somebody sets one', async () => {
  const { fake, nth } = await openZalo({ webhookUrl: 'https://old.example/hook' })
  fake.userSays('u1', 'a')
  await nth(1)
  expect(fake.calls.map((c) => c.method).slice(0, 4)).toEqual([
    'getMe',
    'getWebhookInfo',
    'deleteWebhook',
    'getUpdates',
  ])
  fake.settings.webhookUrl = 'https://again.example/hook'
  await waitUntil(() => fake.settings.webhookUrl === '', 'the removal')
  fake.userSays('u1', 'b')
  await nth(2)
})

test('every request of the channel is a POST of JSON with a number of seconds', async () => {
  const { fake } = await openZalo({}, { pollSeconds: 1 })
  await fake.polled()
  expect(fake.calls.find((c) => c.method === 'getUpdates')?.params).toEqual({ timeout: 1 })
})

test('start does not wait for a platform that cannot be reached, and stop ends an open poll at once', async () => {
  const { fake, channel } = await openZalo({}, { listen: false, pollSeconds: 30 })
  fake.failNext('getMe', 'reset')
  const heard: string[] = []
  await channel.start((event) => {
    heard.push(event.chatId)
    return Promise.resolve()
  })
  fake.userSays('u7', 'a')
  await waitUntil(() => heard.length === 1, 'the message')
  await fake.polled()
  const began = performance.now()
  await channel.stop()
  expect(performance.now() - began).toBeLessThan(500)
})
