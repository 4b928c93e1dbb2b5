import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { realClock } from '../../../src/base/clock.ts'
import { silentLog } from '../../../src/base/log.ts'
import { refusalOf, REFUSALS } from '../../../src/channels/zalo/sending/failures.ts'
import { createZaloChannel } from '../../../src/channels/zalo/zalo-channel.ts'
import { SendError, type SendFailure } from '../../../src/messaging/send-error.ts'
import type { Fault } from '../../support/fake-platform/faults.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import type { ZaloSettings } from '../../support/fake-zalo/zalo-settings.ts'
import { openZalo } from './open-zalo.ts'

const refused = async (work: Promise<unknown>): Promise<SendError> => {
  const thrown: unknown = await work.then(
    () => null,
    (e: unknown) => e,
  )
  if (!(thrown instanceof SendError)) throw new Error(`no SendError but ${String(thrown)}`)
  return thrown
}

/** What the platform says in its envelope comes from the channel's own table, what a gateway or the network does stands here. */
const texts: [Fault, SendFailure, { mayHaveArrived?: boolean; retryAfterMs?: number }][] = [
  ...REFUSALS.flatMap((r): typeof texts => {
    if (r.code === 'gateway') return []
    const mayHaveArrived = r.code === 408 || r.code === 504
    const more = { mayHaveArrived, ...(r.pauseMs === undefined ? {} : { retryAfterMs: r.pauseMs }) }
    return [[{ code: r.code, description: r.sample }, r.failure, more]]
  }),
  [{ code: 418, description: 'a code that nobody has seen' }, 'rejected', {}],
  [{ code: 599, description: 'a fault that nobody has seen' }, 'unreachable', {}],
  ['html429', 'throttled', {}],
  ['html502', 'unreachable', { mayHaveArrived: true }],
  ['reset', 'unreachable', { mayHaveArrived: true }],
  ['lost-answer', 'unreachable', { mayHaveArrived: true }],
  ['hang', 'unreachable', { mayHaveArrived: true }],
  [{ delayMs: 2_000 }, 'unreachable', { mayHaveArrived: true }],
]

test('each row of the table is reached by its own sample, and only a lost chat changes who can be reached', () => {
  for (const row of REFUSALS) {
    expect(refusalOf(row.code, row.sample), row.sample).toMatchObject({ failure: row.failure })
    const lost = row.failure === 'blocked' || row.failure === 'gone' ? row.failure : null
    expect(row.reachability, row.sample).toBe(lost)
  }
})

const ways: Partial<ZaloSettings>[] = [
  { errorStatus: 'ok200', errorField: 'error_code', errorType: 'number' },
  { errorStatus: 'mirror', errorField: 'errorCode', errorType: 'string' },
]

test.each(ways)('every refusal has its failure, whatever the form of the error (%o)', async (settings) => {
  const { fake, channel } = await openZalo(settings, { listen: false, answerMs: 400 })
  for (const [fault, failure, more] of texts) {
    fake.failNext('sendMessage', fault)
    const error = await refused(channel.send('u1', 'private', { text: 'x' }))
    const seen = { failure: error.failure, mayHaveArrived: error.mayHaveArrived, retryAfterMs: error.retryAfterMs }
    expect(seen, JSON.stringify(fault)).toEqual({ failure, mayHaveArrived: false, retryAfterMs: undefined, ...more })
  }
  expect((await channel.send('u1', 'private', { text: 'x' })).messageIds).toHaveLength(1)
})

test('nobody listens: unreachable, and surely not arrived', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  await fake.close()
  expect(await refused(channel.send('u1', 'private', { text: 'x' }))).toMatchObject({
    failure: 'unreachable',
    mayHaveArrived: false,
  })
})

test('a refusal in the middle of a long message names what has arrived; the next attempt goes on behind it', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  fake.failNext('sendMessage', { delayMs: 0 })
  fake.failNext('sendMessage', { code: 429, description: 'Too many requests' })
  const message = { text: 'một hai '.repeat(400) }
  const error = await refused(channel.send('u1', 'private', message))
  expect(error).toMatchObject({ failure: 'throttled', mayHaveArrived: false })
  expect(fake.sent).toHaveLength(1)
  const { messageIds } = await channel.send('u1', 'private', message, error.parts)
  expect(messageIds).toHaveLength(2)
  expect(fake.sent).toHaveLength(2)
  expect(fake.sent.map((m) => m.text).join(' ')).toBe(message.text.trim())
})

test('an empty message is rejected before any request', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  expect((await refused(channel.send('u1', 'private', { text: ' ' }))).failure).toBe('rejected')
  expect(fake.calls).toEqual([])
})

test('a wrong token is the operator’s to mend: the problem names the variable and the remedy', async () => {
  const { fake } = await openZalo({}, { listen: false })
  const wrong = createZaloChannel({
    tokens: ['999999:wrong'],
    apiRoot: fake.url,
    log: silentLog,
    clock: realClock,
    photos: false,
    show: () => Promise.resolve({ line: '' }),
  })
  await wrong.start(() => Promise.resolve())
  expect(wrong.problem()).toMatch(/ZALO_BOT_TOKEN is not accepted.*bot 999999.*Zalo Bot Manager/)
  expect((await refused(wrong.send('u1', 'private', { text: 'x' }))).failure).toBe('not-configured')
  await wrong.stop()
})

test('no token in a log line or an error, even where the platform repeats it', async () => {
  const lines: string[] = []
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const { fake, channel } = await openZalo({}, { log: pino({ level: 'trace' }, out) })
  for (const fault of ['reset', 'html502'] as const) fake.failNext('getUpdates', fault)
  fake.failNext('getMe', { code: 500, description: `bad path /bot${fake.token}/getMe` })
  fake.failNext('sendMessage', { code: 400, description: `bad path /bot${fake.token}/sendMessage` })
  const error = await refused(channel.send('u1', 'private', { text: 'x' }))
  expect(error.message).toContain('[token]')
  await waitUntil(() => lines.length >= 2, 'log lines')
  const all = lines.join('') + error.message + String(error.cause) + (error.stack ?? '')
  expect(all).not.toContain(fake.token.split(':')[1])
})
