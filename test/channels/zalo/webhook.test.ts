import { setTimeout as pause } from 'node:timers/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import type { ZaloSettings } from '../../support/fake-zalo/zalo-settings.ts'
import { createLogLines } from '../../support/journey/log-lines.ts'
import { openZalo, type OpenZalo } from './open-zalo.ts'

const ORIGIN = 'https://nhacviec.example.gov.vn'
const URL_OF_HOOK = `${ORIGIN}/hooks/zalo`
const SECRET = 'bi-mat-cua-nhacviec'

/** The channel behind a real port, to which the platform's deliveries lead. */
async function openHooked(
  settings: Partial<ZaloSettings> = {},
  options: Parameters<typeof openZalo>[1] = {},
): Promise<OpenZalo & { url: string }> {
  let take: ((request: Request) => Promise<Response>) | null = null
  const server = createServer((req, res) => {
    const { method = 'GET' } = req
    const body = Readable.toWeb(req) as ReadableStream
    const headers = new Headers(Object.entries(req.headers).map(([k, v]): [string, string] => [k, String(v)]))
    const request = new Request(URL_OF_HOOK, {
      method,
      headers,
      ...(method === 'POST' ? { body, duplex: 'half' } : {}),
    })
    void take?.(request).then(async (answer) => {
      res.writeHead(answer.status).end(await answer.text())
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const open = await openZalo(
    { hosts: { [ORIGIN]: url }, ...settings },
    {
      webhook: { url: URL_OF_HOOK, secret: SECRET },
      opened: ({ webhook }, hear) => void (take = webhook ? (request) => webhook(request, hear) : null),
      ...options,
    },
  )
  return { ...open, url }
}

const post = (url: string, body: string | Uint8Array | ReadableStream, secret?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { 'x-bot-api-secret-token': secret }),
    },
    body: body as BodyInit,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
const said = (text: string, id = 'm1') =>
  JSON.stringify({
    event_name: 'message.text.received',
    message: { from: { id: 'u1' }, chat: { id: 'u1', chat_type: 'PRIVATE' }, text, message_id: id, date: 1 },
  })

test.each<Partial<ZaloSettings>>([
  { webhookBody: 'flat', errorStatus: 'ok200', verification: true },
  { webhookBody: 'wrapped', errorStatus: 'mirror', verification: false },
])('what people say comes in by the webhook, stored before it is answered: %o', async (settings) => {
  const stored: string[] = []
  const { fake, heard, nth } = await openHooked(settings, {
    inlet: async (event) => {
      await pause(30)
      stored.push(event.externalId)
    },
  })
  expect(fake.settings.webhookUrl).toBe(URL_OF_HOOK)
  fake.userSays('u1', 'việc của tôi')
  fake.userSends('u1', { photo: new Uint8Array(10) })
  await nth(2)
  await fake.polled()
  expect(heard.map((e) => e.content.kind)).toEqual(['text', 'files'])
  expect(fake.deliveries.filter((d) => d.status === 200)).toHaveLength(settings.verification === true ? 3 : 2)
  expect(stored).toHaveLength(2)
  expect(fake.calls.map((c) => c.method)).toEqual(['getMe', 'setWebhook'])
})

test('without the right secret there is 401 and nothing else; a probe and an empty body are answered', async () => {
  const { url, heard } = await openHooked()
  for (const secret of [undefined, '', 'sai', SECRET.toUpperCase(), `${SECRET} x`]) {
    const answer = await post(url, said('giả mạo'), secret)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
  }
  expect((await fetch(url)).status).toBe(401)
  for (const body of [
    '',
    '{}',
    '[]',
    'null',
    '"x"',
    '{"event_name":"webhook.test","message":{"message_id":"webhook-test"}}',
  ])
    expect((await post(url, body, SECRET)).status).toBe(200)
  expect((await post(url, said('thật'), SECRET)).status).toBe(200)
  expect(heard.map((e) => e.content)).toEqual([{ kind: 'text', text: 'thật' }])
})

test('what cannot be understood is told once by its shape, without a word of it, and answered', async () => {
  const { log, lines } = createLogLines()
  const { url } = await openHooked({}, { log })
  const strange = [
    '{not json',
    '{"event_name":"message.location.received","message":{"text":"địa chỉ nhà tôi","chat":{"id":"u1"},"message_id":"x"}}',
    '{"event_name":"user.follow"}',
    '{"event_name":{"$ne":1},"message":"x"}',
    '{"event_name":"message.text.received","message":{"text":"ai đó"}}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ]
  for (const body of [...strange, ...strange]) expect((await post(url, body, SECRET)).status).toBe(200)
  const told = lines.filter((l) => l['shape'] !== undefined)
  expect(told).toHaveLength(strange.length)
  expect(JSON.stringify(lines)).not.toMatch(/địa chỉ|ai đó/)
})

test('more than 1 MB is refused, whatever length was declared', async () => {
  const { url, heard } = await openHooked()
  const large = said('a'.repeat(1024 * 1024))
  expect((await post(url, large, SECRET)).status).toBe(413)
  const stream = new ReadableStream({
    start(c) {
      for (let i = 0; i < 40; i++) c.enqueue(new TextEncoder().encode(' '.repeat(40_000)))
      c.close()
    },
  })
  expect((await post(url, stream, SECRET)).status).toBe(413)
  expect(heard).toEqual([])
})

test('an event that cannot be stored is answered with 500, and comes again', async () => {
  let refusals = 1
  const { fake, nth } = await openHooked(
    {},
    { inlet: () => (refusals-- > 0 ? Promise.reject(new Error('the disk is full')) : Promise.resolve()) },
  )
  fake.userSays('u1', 'không được mất')
  expect((await nth(1)).content).toEqual({ kind: 'text', text: 'không được mất' })
  expect(fake.deliveries.map((d) => d.status).filter((s) => s !== 200)).toEqual([500])
})

test('a process that does not send hears, too', async () => {
  const { channel, heard } = await openZalo({}, { listen: false, webhook: { url: URL_OF_HOOK, secret: SECRET } })
  const headers = { 'x-bot-api-secret-token': SECRET }
  const request = new Request(URL_OF_HOOK, { method: 'POST', headers, body: said('sớm') })
  const answer = await channel.webhook?.(request, (event) => {
    heard.push(event)
    return Promise.resolve()
  })
  expect(answer?.status).toBe(200)
  expect(heard.map((e) => e.externalId)).toEqual(['m1'])
})

test('a webhook that somebody removes or moves is set again', async () => {
  const { fake, nth } = await openHooked({}, { watchMs: 50 })
  for (const url of ['', 'https://elsewhere.example/hook']) {
    fake.settings.webhookUrl = url
    await waitUntil(() => fake.settings.webhookUrl === URL_OF_HOOK, 'the webhook')
  }
  fake.userSays('u1', 'vẫn nghe')
  await nth(1)
})

test.each<[string, Partial<ZaloSettings>, boolean]>([
  ['the one that stands is kept', { webhookUrl: URL_OF_HOOK }, true],
  ['without one the operator is told', {}, false],
])('no more webhooks today (426): %s', async (_, settings, stands) => {
  const { fake, channel } = await openHooked(settings, {
    before: (f) => f.failNext('setWebhook', { code: 426, description: 'Quota exceeded' }, 99),
  })
  if (stands) expect(channel.problem()).toBeNull()
  else await waitUntil(() => channel.problem(), 'a problem', 15_000)
  expect(fake.calls.some((c) => c.method === 'getWebhookInfo')).toBe(true)
})
