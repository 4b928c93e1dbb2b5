import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { REFUSALS } from '../../../src/channels/telegram/sending/refusals.ts'
import { SendError, type SendFailure } from '../../../src/messaging/send-error.ts'
import type { Fault } from '../../support/fake-platform/faults.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { HA, openTelegram } from './open-telegram.ts'

const refused = async (work: Promise<unknown>): Promise<SendError> => {
  const thrown: unknown = await work.then(
    () => null,
    (e: unknown) => e,
  )
  if (!(thrown instanceof SendError)) throw new Error(`no SendError but ${String(thrown)}`)
  return thrown
}
const says = (code: number, description: string, parameters?: Record<string, unknown>): Fault => ({
  code,
  description,
  ...(parameters ? { parameters } : {}),
})

interface More {
  mayHaveArrived?: boolean
  retryAfterMs?: number
  newChatId?: string
}
/** What Telegram adds to a refusal of its kind. */
const ADDED: Partial<Record<SendFailure, [parameters: object, more: More]>> = {
  migrated: [{ migrate_to_chat_id: -1001234567890 }, { newChatId: '-1001234567890' }],
  throttled: [{ retry_after: 7 }, { retryAfterMs: 7_000 }],
}
const texts: [Fault, SendFailure, More?][] = [
  ...REFUSALS.map(({ code, words, failure }): [Fault, SendFailure, More?] => {
    const [parameters, more] = ADDED[failure] ?? [undefined, {}]
    return [says(code, words, parameters as Record<string, unknown> | undefined), failure, more]
  }),
  // Those that nobody has seen yet, by their number.
  [says(403, 'Forbidden: something new'), 'blocked'],
  [says(400, 'Bad Request: SOMETHING_NEW'), 'rejected'],
  [says(400, 'Bad Request: group chat was upgraded to a supergroup chat'), 'gone'],
  [says(400, 'Bad Request: something', { migrate_to_chat_id: -5 }), 'migrated', { newChatId: '-5' }],
  [says(404, 'Not Found: method not found'), 'rejected'],
  [says(429, 'Flood'), 'throttled'],
  [says(503, 'Service Unavailable'), 'unreachable'],
  ['html502', 'unreachable', { mayHaveArrived: true }],
  ['reset', 'unreachable', { mayHaveArrived: true }],
  ['lost-answer', 'unreachable', { mayHaveArrived: true }],
  ['hang', 'unreachable', { mayHaveArrived: true }],
  [{ delayMs: 800 }, 'unreachable', { mayHaveArrived: true }],
]

test('the table knows every text by one row alone, the row’s own', () => {
  for (const row of REFUSALS) {
    expect(
      REFUSALS.find((r) => r.code === row.code && r.text.test(row.words)),
      row.words,
    ).toBe(row)
    expect(row.chat, row.words).toBe(row.failure === 'blocked' || row.failure === 'gone' ? row.failure : null)
  }
})

test('every refusal has its failure', async () => {
  const { fake, channel } = await openTelegram({ listen: false, answerSeconds: 0.5 })
  for (const [fault, failure, more = {}] of texts) {
    fake.failNext('sendMessage', fault)
    const error = await refused(channel.send(HA, 'private', { text: 'x' }))
    const { failure: seen, retryAfterMs, newChatId, mayHaveArrived } = error
    expect({ seen, retryAfterMs, newChatId, mayHaveArrived }, JSON.stringify(fault)).toEqual({
      seen: failure,
      retryAfterMs: undefined,
      newChatId: undefined,
      mayHaveArrived: false,
      ...more,
    })
  }
  expect((await channel.send(HA, 'private', { text: 'x' })).messageIds).toHaveLength(1)
})

test('people and groups refuse in the platform’s own words', async () => {
  const { fake, channel, nth } = await openTelegram()
  fake.addsBotTo('-9', 'Tổ', HA)
  fake.userBlocks(HA)
  fake.migrates('-9', '-1009', HA)
  // Told in the old group and in the new one.
  for (const n of [3, 4]) {
    expect(await nth(n)).toMatchObject({ chatId: '-9', content: { kind: 'migrated', newChatId: '-1009' } })
  }
  expect((await refused(channel.send('4040', 'private', { text: 'x' }))).failure).toBe('gone')
  expect((await refused(channel.send(HA, 'private', { text: 'x' }))).failure).toBe('blocked')
  const moved = await refused(channel.send('-9', 'group', { text: 'x' }))
  expect(moved).toMatchObject({ failure: 'migrated', newChatId: '-1009' })
  await channel.send('-1009', 'group', { text: 'x' })
  fake.removesBotFrom('-1009', HA)
  expect((await refused(channel.send('-1009', 'group', { text: 'x' }))).failure).toBe('blocked')
  fake.userUnblocks(HA)
  await channel.send(HA, 'private', { text: 'x' })
})

test('nobody listens: unreachable, and surely not arrived', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  await fake.close()
  const error = await refused(channel.send(HA, 'private', { text: 'x' }))
  expect(error).toMatchObject({ failure: 'unreachable', mayHaveArrived: false })
})

test('a refusal in the middle of a long message names what has arrived; the next attempt goes on behind it', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  fake.failNext('sendMessage', { delayMs: 0 })
  fake.failNext('sendMessage', says(429, 'Too Many Requests: retry after 3', { retry_after: 3 }))
  const message = { text: 'một hai '.repeat(700), choices: [{ label: 'Giúp', value: 'giup' }] }
  const error = await refused(channel.send(HA, 'private', message))
  expect(error).toMatchObject({ failure: 'throttled', retryAfterMs: 3_000, mayHaveArrived: false })
  expect(fake.sent).toHaveLength(1)
  const { messageIds } = await channel.send(HA, 'private', message, error.parts)
  expect(messageIds).toHaveLength(2)
  expect(messageIds[0]).toBe(error.parts[0])
  expect(fake.sent.map((m) => m.text).join(' ')).toBe(message.text.trim())
})

test.each(['999999:wrongwrongwrongwrongwrong', 'nonsense'])(
  'a wrong token (%s) is the operator’s to mend: the problem names the variable and the remedy',
  async (token) => {
    const { channel, fake } = await openTelegram({ token })
    expect(channel.problem()).toMatch(/TELEGRAM_BOT_TOKEN is not accepted.*@BotFather/)
    expect((await refused(channel.send(HA, 'private', { text: 'x' }))).failure).toBe('not-configured')
    expect(fake.calls).toEqual([])
  },
)

test('no token in a log line or an error', async () => {
  const lines: string[] = []
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const { fake, channel } = await openTelegram({ log: pino({ level: 'trace' }, out), answerSeconds: 0.5 })
  const errors: SendError[] = []
  for (const fault of ['reset', 'html502', 'hang'] as const) {
    fake.failNext('getUpdates', fault)
    fake.failNext('sendMessage', fault)
    fake.failNext('getFile', fault)
    errors.push(await refused(channel.send(HA, 'private', { text: 'x' })))
    errors.push(await refused(channel.fetchFile({ kind: 'photo', ref: 'F', name: null, mime: null, size: null })))
  }
  await fake.close()
  errors.push(await refused(channel.send(HA, 'private', { text: 'x' })))
  await waitUntil(() => lines.length >= 2, 'log lines')
  const all = lines.join('') + errors.map((e) => e.message + String(e.cause) + (e.stack ?? '')).join('')
  expect(all).not.toContain(fake.token.split(':')[1])
})
