import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { ZaloAuthError, ZaloValidationError, ZaloWebhookError } from '../../../../src/channels/zalo/sdk/http/errors.ts'
import { EVENT_MAP, type WebhookEvent } from '../../../../src/channels/zalo/sdk/webhook.ts'
import { ZaloBot } from '../../../../src/channels/zalo/sdk/zalo-bot.ts'
import { waitUntil } from '../../../support/fake-platform/wait-until.ts'
import { startFakeZalo, type FakeZalo } from '../../../support/fake-zalo/fake-zalo.ts'
import { aBot, SECRET, thrownBy } from './a-bot.ts'

const update = (kind: string, content: object) => ({
  event_name: `message.${kind}.received`,
  message: {
    from: { id: 'u1', display_name: 'Chị Hà' },
    chat: { id: 'u1', chat_type: 'PRIVATE' },
    message_id: `m-${kind}`,
    date: 1750316131602,
    ...content,
  },
})

test('handlers hear what they asked for, wrapped and flat, one after the other', async () => {
  const { bot } = await aBot()
  const heard: string[] = []
  bot.on('message', (m) => heard.push(`message ${m.messageId ?? ''}`))
  bot.on('photo', async (m) => {
    await pause(20)
    heard.push(`photo ${m.photo ?? ''} ${m.caption ?? ''}`)
  })
  for (const kind of ['sticker', 'voice', 'unsupported']) bot.on(kind, () => heard.push(kind))
  bot.on('message.strange.received', () => heard.push('strange'))
  bot.onText(/^nhận (\d+)$/gi, (m, match) => heard.push(`nhận ${match[1] ?? ''} của ${m.from.name ?? ''}`))
  const off = (): number => heard.push('never')
  bot.on('text', off).off('text', off)
  await bot.processUpdate({ ok: true, result: update('text', { text: 'Nhận 512' }) })
  await bot.processUpdate(update('image', { photo: 'https://x/a.jpg', caption: 'hội nghị' }))
  for (const [kind, content] of [
    ['sticker', { sticker: { id: 7 } }],
    ['voice', { voice_url: 'https://x/a.aac' }],
    ['unsupported', {}],
    ['strange', {}],
  ] as const)
    await bot.processUpdate(update(kind, content))
  for (const nothing of [{}, null, 'x', [], { event_name: 'webhook.test' }]) await bot.processUpdate(nothing)
  expect(heard).toEqual([
    'message m-text',
    'nhận 512 của Chị Hà',
    'message m-image',
    'photo https://x/a.jpg hội nghị',
    'message m-sticker',
    'sticker',
    'message m-voice',
    'voice',
    'message m-unsupported',
    'unsupported',
    'strange',
  ])
})

test('what a handler throws goes to those who hear of errors, else to the caller', async () => {
  const { bot } = await aBot()
  bot.on('text', () => Promise.reject(new Error('hỏng')))
  await expect(bot.processUpdate(update('text', { text: 'a' }))).rejects.toThrow('hỏng')
  const errors: unknown[] = []
  bot.on('error', (e) => errors.push(e))
  await bot.processUpdate(update('text', { text: 'a' }))
  expect(errors).toMatchObject([{ message: 'hỏng' }])
})

test.each(['consume', 'live', 'replay'] as const)(
  'polling hears each message once (%s), and ends at once',
  async (polling) => {
    const { fake, bot } = await aBot({ polling })
    const heard: string[] = []
    bot.on('error', () => undefined).onText(/.*/, (m) => heard.push(m.text ?? ''))
    bot.startPolling({ timeout: 1 })
    bot.startPolling({ timeout: 1 })
    expect(bot.isPolling()).toBe(true)
    await fake.polled()
    fake.failNext('getUpdates', 'html502')
    fake.userSays('u1', 'một')
    await waitUntil(() => heard.length === 1, 'the first')
    if (polling === 'live') await fake.polled()
    fake.userSays('u1', 'hai')
    await waitUntil(() => heard.length === 2, 'the second')
    await pause(100)
    expect(heard).toEqual(['một', 'hai'])
    const began = performance.now()
    await bot.stopPolling()
    expect(performance.now() - began).toBeLessThan(500)
    expect(bot.isPolling()).toBe(false)
  },
)

/** Express, as far as the middleware knows it. */
function response() {
  const said: { status: number; body: unknown }[] = []
  let status = 200
  const res = {
    status(code: number) {
      status = code
      return res
    },
    json: (body: unknown) => void said.push({ status, body }),
    get headersSent() {
      return said.length > 0
    },
  }
  return { res, said }
}
const headers = { 'x-bot-api-secret-token': SECRET }

test('a webhook is verified, read and answered as Express middleware', async () => {
  const { bot } = await aBot()
  const events: WebhookEvent[] = []
  const hook = bot.webhook.handle((event) => events.push(event))
  for (const [req, status] of [
    [{ headers, body: update('text', { text: 'xin chào' }) }, 200],
    [{ headers, body: { ok: true, result: update('image', { photo_url: 'https://x/a.jpg' }) } }, 200],
    [{ headers: {}, body: update('text', { text: 'x' }) }, 401],
    [{ headers: { 'x-bot-api-secret-token': [SECRET] }, body: {} }, 401],
    [{ headers, body: 'x' }, 400],
    [{ headers, body: undefined }, 400],
  ] as const) {
    const { res, said } = response()
    await hook(req as Parameters<typeof hook>[0], res)
    expect(said.map((s) => s.status)).toEqual([status])
  }
  expect(events).toMatchObject([
    {
      event: 'user_text',
      eventName: 'message.text.received',
      userId: 'u1',
      chatId: 'u1',
      messageId: 'm-text',
      timestamp: 1750316131602,
      message: { text: 'xin chào' },
    },
    { event: 'user_image', message: { photo: 'https://x/a.jpg' } },
  ])
  const errors: unknown[] = []
  const failing = bot.webhook.middleware({
    onEvent: () => Promise.reject(new Error('hỏng')),
    onError: (e) => errors.push(e),
  })
  const { res, said } = response()
  await failing({ headers, body: update('text', { text: 'x' }) }, res)
  expect(said).toMatchObject([{ status: 500 }])
  const early = response()
  await bot.webhook.middleware({
    acknowledgeImmediately: true,
    onEvent: () => Promise.reject(new Error('muộn')),
    onError: (e) => errors.push(e),
  })({ headers, body: update('text', { text: 'x' }) }, early.res)
  expect(early.said).toMatchObject([{ status: 200 }])
  expect(errors).toMatchObject([{ message: 'hỏng' }, { message: 'muộn' }])
  expect(() => bot.webhook.requireValid({ headers: new Headers() })).toThrow(ZaloWebhookError)
  expect(bot.webhook.verify({ headers: new Headers(headers) })).toBe(true)
})

test('every event has its short name; one that is not known keeps its own', () => {
  const { webhook } = new ZaloBot({ botToken: '1:abc' })
  for (const [eventName, event] of Object.entries(EVENT_MAP))
    expect(webhook.parseEvent({ event_name: eventName })).toMatchObject({ event, eventName, message: null })
  expect(webhook.parseEvent({ event_name: 'message.new.received' }).event).toBe('message.new.received')
})

test('without a secret no request is right', () => {
  const bot = new ZaloBot({ botToken: '1:abc' })
  expect(bot.webhook.verify({ headers: { 'x-bot-api-secret-token': '' } })).toBe(false)
  expect(bot.webhook.verify({ headers })).toBe(false)
})

test('a bot is set up from an environment that is handed in, and shows neither token nor secret', async () => {
  const fake: FakeZalo = await startFakeZalo({ token: '77:from-env' })
  onTestFinished(() => fake.close())
  const bot = ZaloBot.fromEnv({
    ZALO_BOT_TOKEN: '77:wrong',
    ZALO_BOT_SECRET: SECRET,
    ZALO_BOT_TIMEOUT: '900',
    ZALO_BOT_MAX_RETRIES: '0',
    ZALO_BOT_BASE_URL: fake.url,
  })
  expect(bot.getConfig()).toEqual({ baseURL: fake.url, timeout: 900, maxRetries: 0, hasSecretKey: true })
  expect(await thrownBy(bot.message.getMe())).toBeInstanceOf(ZaloAuthError)
  bot.setBotToken('77:from-env')
  expect((await bot.message.getMe()).result.account_name).toBe('bot.NhacViec')
  expect(() => ZaloBot.fromEnv({})).toThrow(ZaloValidationError)
})
