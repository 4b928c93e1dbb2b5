import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
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
const texts: [Fault, SendFailure, More?][] = [
  [says(403, 'Forbidden: bot was blocked by the user'), 'blocked'],
  [says(403, 'Forbidden: user is deactivated'), 'gone'],
  [says(403, 'Forbidden: bot was kicked from the group chat'), 'blocked'],
  [says(403, 'Forbidden: bot was kicked from the supergroup chat'), 'blocked'],
  [says(403, "Forbidden: bot can't initiate conversation with a user"), 'blocked'],
  [says(403, 'Forbidden: bot is not a member of the supergroup chat'), 'blocked'],
  [says(403, 'Forbidden: the group chat was deleted'), 'gone'],
  [says(400, 'Bad Request: chat not found'), 'gone'],
  [
    says(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001234567890 }),
    'migrated',
    { newChatId: '-1001234567890' },
  ],
  [says(400, 'Bad Request: message is not modified'), 'rejected'],
  [says(400, 'Bad Request: message to edit not found'), 'rejected'],
  [says(400, "Bad Request: can't parse entities: unclosed tag"), 'rejected'],
  [says(400, 'Bad Request: message is too long'), 'rejected'],
  [says(400, 'Bad Request: have no rights to send a message'), 'blocked'],
  [says(400, 'Bad Request: not enough rights to send text messages to the chat'), 'blocked'],
  [says(400, 'Bad Request: TOPIC_CLOSED'), 'blocked'],
  [says(400, 'Bad Request: topic deleted'), 'rejected'],
  [says(400, 'Bad Request: query is too old and response timeout expired'), 'rejected'],
  [says(400, 'Bad Request: BUTTON_DATA_INVALID'), 'rejected'],
  [says(401, 'Unauthorized'), 'not-configured'],
  [says(404, 'Not Found'), 'not-configured'],
  [says(413, 'Request Entity Too Large'), 'rejected'],
  [says(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), 'throttled', { retryAfterMs: 7_000 }],
  [says(500, 'Internal Server Error'), 'unreachable'],
  ['html502', 'unreachable', { mayHaveArrived: true }],
  ['reset', 'unreachable', { mayHaveArrived: true }],
  ['lost-answer', 'unreachable', { mayHaveArrived: true }],
  ['hang', 'unreachable', { mayHaveArrived: true }],
]

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
  expect((await nth(3)).content).toEqual({ kind: 'migrated', newChatId: '-1009' })
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
