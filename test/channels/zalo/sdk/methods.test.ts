import { expect, test } from 'vitest'
import {
  ZaloApiError,
  ZaloAuthError,
  ZaloBotError,
  ZaloNetworkError,
  ZaloRateLimitError,
  ZaloTimeoutError,
  ZaloValidationError,
} from '../../../../src/channels/zalo/sdk/http/errors.ts'
import type { ZaloBot } from '../../../../src/channels/zalo/sdk/zalo-bot.ts'
import type { ZaloSettings } from '../../../support/fake-zalo/zalo-settings.ts'
import { aBot, SECRET, thrownBy } from './a-bot.ts'

const sent = { message_id: expect.any(String) as string, date: expect.any(Number) as number }
const methods: [string, (bot: ZaloBot) => Promise<unknown>, { method: string; params: object }, object | undefined][] =
  [
    [
      'sendText',
      (b) => b.message.sendText('u1', 'Xin chào'),
      { method: 'sendMessage', params: { chat_id: 'u1', text: 'Xin chào' } },
      sent,
    ],
    [
      'sendText with styles',
      (b) => b.message.sendText('u1', '*a*', { parseMode: 'markdown', textStyles: [{ start: 0, len: 1, st: ['b'] }] }),
      {
        method: 'sendMessage',
        params: { chat_id: 'u1', text: '*a*', parse_mode: 'markdown', text_styles: [{ start: 0, len: 1, st: ['b'] }] },
      },
      sent,
    ],
    [
      'sendPhoto',
      (b) => b.message.sendPhoto('u1', 'https://x.vn/a.jpg', { caption: 'Ảnh' }),
      { method: 'sendPhoto', params: { chat_id: 'u1', photo: 'https://x.vn/a.jpg', caption: 'Ảnh' } },
      { ...sent, message_type: 'CHAT_PHOTO' },
    ],
    [
      'sendSticker',
      (b) => b.message.sendSticker('u1', '0e07'),
      { method: 'sendSticker', params: { chat_id: 'u1', sticker: '0e07' } },
      sent,
    ],
    [
      'sendVoice',
      (b) => b.message.sendVoice('u1', 'https://x.vn/a.aac'),
      { method: 'sendVoice', params: { chat_id: 'u1', voice_url: 'https://x.vn/a.aac' } },
      sent,
    ],
    [
      'sendChatAction',
      (b) => b.message.sendChatAction('u1', 'typing'),
      { method: 'sendChatAction', params: { chat_id: 'u1', action: 'typing' } },
      undefined,
    ],
    ['getMe', (b) => b.message.getMe(), { method: 'getMe', params: {} }, { account_name: 'bot.NhacViec' }],
    [
      'setWebhook',
      (b) => b.message.setWebhook('https://x.vn/hook', SECRET),
      { method: 'setWebhook', params: { url: 'https://x.vn/hook', secret_token: SECRET } },
      { url: 'https://x.vn/hook', verification: { ok: false, outcome: 'webhook.err.unreachable' } },
    ],
    ['deleteWebhook', (b) => b.message.deleteWebhook(), { method: 'deleteWebhook', params: {} }, { url: '' }],
    ['getWebhookInfo', (b) => b.message.getWebhookInfo(), { method: 'getWebhookInfo', params: {} }, { url: '' }],
    [
      'getUpdates',
      (b) => b.message.getUpdates({ timeout: 0 }),
      { method: 'getUpdates', params: { timeout: 0 } },
      undefined,
    ],
  ]
const ways: Partial<ZaloSettings>[] = [
  { errorStatus: 'ok200', noWebhook: '404', idle: '408' },
  {
    errorStatus: 'mirror',
    noWebhook: 'empty-url',
    idle: '408',
    zeroCode: true,
    errorField: 'errorCode',
    errorType: 'string',
  },
  { errorStatus: 'mirror', noWebhook: '404', idle: 'empty' },
]

test.each(ways)('each method is its own request, and its envelope comes back: %o', async (settings) => {
  const { fake, bot } = await aBot(settings)
  for (const [name, call, request, result] of methods) {
    const answer = (await call(bot)) as { ok: boolean; result: unknown }
    expect(answer.ok, name).toBe(true)
    if (result) expect(answer.result, name).toMatchObject(result)
    expect(fake.calls.at(-1), name).toEqual(request)
    fake.settings.webhookUrl = ''
  }
})

test('testWebhook tells how the platform sees the webhook; a server that does not know it says so', async () => {
  const { fake, bot } = await aBot({ webhookUrl: 'https://x.vn/hook' })
  expect((await bot.message.testWebhook()).result).toMatchObject({ ok: false, outcome: 'webhook.err.unreachable' })
  fake.settings.webhookUrl = ''
  expect(await thrownBy(bot.message.testWebhook())).toMatchObject({ name: 'ZaloApiError', code: 404 })
})

test.each<[string, string, (bot: ZaloBot) => Promise<unknown>]>([
  ['chatId', 'no chat', (b) => b.message.sendText(' ', 'x')],
  ['text', 'no words', (b) => b.message.sendText('u1', '')],
  ['text', '2,001 letters', (b) => b.message.sendText('u1', 'a'.repeat(2_001))],
  ['photo', 'a path', (b) => b.message.sendPhoto('u1', '/anh/a.jpg')],
  ['photo', 'data', (b) => b.message.sendPhoto('u1', 'data:image/png;base64,AAAA')],
  ['caption', 'a long one', (b) => b.message.sendPhoto('u1', 'https://x.vn/a.jpg', { caption: 'a'.repeat(2_001) })],
  ['sticker', 'none', (b) => b.message.sendSticker('u1', '')],
  ['voiceUrl', 'no .aac', (b) => b.message.sendVoice('u1', 'https://x.vn/a.mp3')],
  ['action', 'none', (b) => b.message.sendChatAction('u1', '')],
  ['url', 'http', (b) => b.message.setWebhook('http://x.vn/hook', SECRET)],
  ['url', 'inside', (b) => b.message.setWebhook('https://192.168.1.2/hook', SECRET)],
  ['secretToken', '7 letters', (b) => b.message.setWebhook('https://x.vn/hook', '1234567')],
])('a wrong %s is refused before anything is sent: %s', async (field, _, call) => {
  const { fake, bot } = await aBot()
  const error = await thrownBy(call(bot))
  expect(error).toBeInstanceOf(ZaloValidationError)
  expect(error).toMatchObject({ field })
  expect(fake.calls).toEqual([])
})

const refusals = [
  [{ code: 400, description: 'Bad request' }, ZaloApiError, { code: 400, mayHaveArrived: false }],
  [{ code: 401, description: 'Unauthorized' }, ZaloAuthError, { code: 401 }],
  [{ code: 426, description: 'Quota' }, ZaloApiError, { code: 426 }],
  [{ code: 429, description: 'Too many' }, ZaloRateLimitError, { code: 429, retryAfter: undefined }],
  ['html429', ZaloRateLimitError, { status: 429 }],
  ['html502', ZaloApiError, { code: undefined, status: 502, mayHaveArrived: true }],
  ['reset', ZaloNetworkError, { mayHaveArrived: true }],
  ['hang', ZaloTimeoutError, { mayHaveArrived: true }],
] as const

test.each(['ok200', 'mirror'] as const)('each refusal has its class, with HTTP %s', async (errorStatus) => {
  const { fake, bot } = await aBot({ errorStatus }, { maxRetries: 0, timeout: 300 })
  for (const [fault, kind, facts] of refusals) {
    fake.failNext('sendMessage', fault)
    const error = await thrownBy(bot.message.sendText('u1', 'x'))
    expect(error, JSON.stringify(fault)).toBeInstanceOf(kind)
    expect(error, JSON.stringify(fault)).toBeInstanceOf(ZaloBotError)
    expect(error, JSON.stringify(fault)).toMatchObject(facts)
    expect(String(error)).not.toContain('fake-zalo-secret')
  }
})

test('what was surely not done is repeated, what may have been done is not', async () => {
  const { fake, bot } = await aBot({}, { maxRetries: 2 })
  fake.failNext('sendMessage', { code: 429, description: 'Too many' })
  await bot.message.sendText('u1', 'một')
  expect(fake.sent.map((m) => m.text)).toEqual(['một'])
  fake.failNext('sendMessage', 'lost-answer')
  expect(await thrownBy(bot.message.sendText('u1', 'hai'))).toBeInstanceOf(ZaloNetworkError)
  expect(fake.sent.map((m) => m.text)).toEqual(['một', 'hai'])
  await fake.close()
  const began = performance.now()
  expect(await thrownBy(bot.message.sendText('u1', 'ba'))).toMatchObject({ mayHaveArrived: false })
  expect(performance.now() - began).toBeGreaterThan(1_000)
})
