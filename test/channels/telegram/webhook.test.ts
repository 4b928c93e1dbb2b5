import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { HA, openTelegram, SECRET } from './open-telegram.ts'
import { nonsense } from './updates/nonsense.ts'

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
const update = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    chat: { id: 5001, type: 'private', first_name: 'Hà' },
    from: { id: 5001, is_bot: false, first_name: 'Hà' },
    text,
  },
})

async function openHook(options: Parameters<typeof openTelegram>[0] = {}) {
  const open = await openTelegram({ ...options, mode: 'webhook' })
  const url = open.fake.state.webhookUrl
  const post = async (
    body: BodyInit,
    headers: Record<string, string> = { [SECRET_HEADER]: SECRET },
  ): Promise<number> => {
    const response = await fetch(url, { method: 'POST', headers, body })
    await response.body?.cancel()
    return response.status
  }
  return { ...open, url, post }
}

test('the webhook is set with its secret and all kinds that the house hears; nothing that waits is dropped', async () => {
  const { fake, url } = await openHook()
  expect(fake.calls.map((c) => c.method)).toEqual(['getMe', 'setWebhook'])
  expect(fake.calls[1]?.params).toEqual({
    url,
    secret_token: SECRET,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    drop_pending_updates: false,
  })
})

test('what people say is heard, and taps are answered', async () => {
  const { fake, channel, nth } = await openHook()
  fake.userSays(HA, 'việc của tôi')
  expect((await nth(1)).content).toEqual({ kind: 'text', text: 'việc của tôi' })
  const { messageIds } = await channel.send(HA, 'private', { text: 'x', choices: [{ label: 'Có', value: 'a' }] })
  const tap = fake.userTaps(HA, messageIds[0] ?? '', 'Có')
  await waitUntil(() => fake.state.answered.includes(tap), 'the answer to the tap')
  expect(fake.delivered.every((status) => status === 200)).toBe(true)
})

test('without the secret: 401, and nothing else happens', async () => {
  const { heard, post, fake } = await openHook()
  const body = JSON.stringify(update(1, 'phát hành'))
  for (const headers of [{}, { [SECRET_HEADER]: '' }, { [SECRET_HEADER]: `${SECRET}x` }, { [SECRET_HEADER]: 'a' }]) {
    expect(await post(body, headers as Record<string, string>)).toBe(401)
    expect(await post('{', headers as Record<string, string>)).toBe(401)
  }
  expect(heard).toEqual([])
  expect(fake.calls).toHaveLength(2)
})

test('nonsense is answered 200, told to the log once by its shape and without a word of it, and nothing is lost behind it', async () => {
  const lines: string[] = []
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const { heard, post } = await openHook({ log: pino({ level: 'warn' }, out) })
  for (const [what, raw] of nonsense) expect(await post(JSON.stringify(raw ?? null)), what).toBe(200)
  for (const body of ['', '{', 'null', '[]', '"a"', '\0\0', '{"update_id":', '\ufeff', '['.repeat(50_000)]) {
    expect(await post(body), body.slice(0, 20)).toBe(200)
  }
  const told = lines.length
  for (const [what, raw] of nonsense) expect(await post(JSON.stringify(raw ?? null)), what).toBe(200)
  expect(lines.length).toBe(told)
  expect(lines.join('')).not.toContain('phát hành')
  expect(heard).toEqual([])
  for (let i = 0; i < 300; i++) await post(JSON.stringify({ [`k${String(i)}`]: 1 }))
  expect(lines.length).toBeLessThanOrEqual(101)
  expect(await post(JSON.stringify(update(2, 'còn đây')))).toBe(200)
  expect(heard).toHaveLength(1)
})

test('too large: 413; other methods and paths: refused', async () => {
  const { heard, post, url } = await openHook()
  const large = JSON.stringify(update(1, 'x'.repeat(1024 * 1024)))
  expect(await post(large)).toBe(413)
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(large))
      controller.close()
    },
  })
  const chunked = await fetch(url, {
    method: 'POST',
    headers: { [SECRET_HEADER]: SECRET },
    body: stream,
    duplex: 'half',
  } as RequestInit)
  expect(chunked.status).toBe(413)
  for (const method of ['GET', 'PUT', 'DELETE']) {
    expect((await fetch(url, { method, headers: { [SECRET_HEADER]: SECRET } })).status).toBe(405)
  }
  const below = await fetch(`${url}/x`, { method: 'POST', headers: { [SECRET_HEADER]: SECRET }, body: '{}' })
  expect(below.status).toBe(404)
  expect(heard).toEqual([])
})

test('what could not be stored is answered 500, comes again, and counts once', async () => {
  let refusals = 3
  const { fake, heard, nth } = await openHook({
    inlet: () => (refusals-- > 0 ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
  })
  fake.userSays(HA, 'không được mất')
  await nth(1)
  await waitUntil(() => fake.unconfirmed() === 0, 'the confirmation')
  expect(fake.delivered).toEqual([500, 500, 500, 200])
  expect(heard).toHaveLength(1)
})

test('before the bot knows its own name it is brought again, and then heard by a process that does not send, too', async () => {
  const { fake, channel, heard } = await openHook({ listen: false })
  const bring = async (): Promise<number | undefined> => {
    const headers = { [SECRET_HEADER]: SECRET }
    const body = JSON.stringify(update(1, 'a'))
    const request = new Request('http://127.0.0.1/hooks/telegram', { method: 'POST', headers, body })
    const answer = await channel.webhook?.(request, (event) => {
      heard.push(event)
      return Promise.resolve()
    })
    return answer?.status
  }
  fake.failNext('getMe', 'html502')
  expect(await bring()).toBe(503)
  expect(heard).toEqual([])
  expect(await bring()).toBe(200)
  expect(heard).toHaveLength(1)
})

test('a webhook that somebody takes away is set again, and the operator is told', async () => {
  const { fake, channel, nth } = await openHook({ watchSeconds: 0.2 })
  const url = fake.state.webhookUrl
  fake.state.webhookUrl = 'https://other.example/hook'
  await waitUntil(() => channel.problem(), 'a problem')
  expect(channel.problem()).toMatch(/Another program has moved the webhook of TELEGRAM_BOT_TOKEN/)
  await waitUntil(() => fake.state.webhookUrl === url && channel.problem() === null, 'the webhook')
  fake.state.webhookUrl = ''
  await waitUntil(() => channel.problem(), 'a problem')
  fake.userSays(HA, 'a')
  await nth(1)
})

test('an address that the platform refuses, or cannot reach, is told with the remedy', async () => {
  const refused = await openTelegram({ webhook: { url: 'https://a.vn:9999/hooks/telegram', secret: SECRET } })
  expect(refused.channel.problem()).toMatch(/does not take PUBLIC_URL.*ports 80, 88, 443 or 8443.*TELEGRAM_MODE=poll/)
  const { fake, channel } = await openHook({ watchSeconds: 0.2, inlet: () => Promise.reject(new Error('full')) })
  fake.userSays(HA, 'a')
  await waitUntil(() => channel.problem(), 'a problem')
  expect(channel.problem()).toMatch(/cannot bring its updates to PUBLIC_URL \(Wrong response from the webhook: 500\)/)
})
