import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { furnishOffice } from '../../support/chaos/office.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { startHouseProcess, type HouseEnv, type HouseProcess } from '../../support/journey/house-process.ts'
import { startPlainTelegram, type PlainTelegram } from './plain-telegram.ts'
import { holdToShare } from './processor-share.ts'

const SECRET = 'a-secret-of-the-bench'
const PEOPLE = 600
/** Connections that Telegram opens at most (`max_connections`). */
const AT_ONCE = 100
/** Of twelve seconds each: in one alone a single pause of the machine would be the hundredth part. */
const ROUNDS = 3
const LATEST_MS = 300_000
const WARM_UP = 400
/** A chat that has just been answered rests for a second. */
const REST_MS = 1_100

/** Updates a second, each counted when the platform holds its answer; the delay of one at 50 a second. */
export interface Throughput {
  perSecond: number
  p50At50: number
  p99At50: number
}

interface Brought {
  to: readonly string[]
  headers: Readonly<Record<string, string>>
}

let lastUpdate = 500_000

async function bring({ to, headers }: Brought, chat: number): Promise<void> {
  const id = ++lastUpdate
  const from = { id: chat, is_bot: false, first_name: 'Cán bộ' }
  const message = {
    message_id: id,
    date: 1,
    chat: { id: chat, type: 'private', first_name: 'Cán bộ' },
    from,
    text: 'giúp',
  }
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ update_id: id, message }),
  }
  const send = (): Promise<Response> => fetch(to[id % to.length] ?? '', request)
  // A connection that the server closes as it is used again: the platform brings the update once more.
  const answer = await send().catch(send)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`a webhook answered ${answer.status}`)
}

const chatOf = (i: number): number => 100_000 + (i % PEOPLE)

/** Updates a second, as many at once as the platform would bring. */
async function saturated(telegram: PlainTelegram, brought: Brought, count: number): Promise<number> {
  telegram.forget()
  const from = performance.now()
  let next = 0
  const one = async (): Promise<void> => {
    while (next < count) await bring(brought, chatOf(next++))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  await waitUntil(() => telegram.answers() >= count, `${count} answers`, LATEST_MS)
  return Math.round(count / ((performance.now() - from) / 1_000))
}

/** How long each answer took at fifty updates a second, each from a chat of its own. */
async function steady(telegram: PlainTelegram, brought: Brought): Promise<number[]> {
  telegram.forget()
  const asked: number[] = []
  for (let i = 0; i < PEOPLE; i++) {
    asked.push(performance.now())
    void bring(brought, chatOf(i))
    await pause(Math.max(0, (asked[0] ?? 0) + (i + 1) * 20 - performance.now()))
  }
  await waitUntil(() => telegram.answers() >= PEOPLE, `${PEOPLE} answers`, LATEST_MS)
  return asked.map((at, i) => (telegram.answerTo(chatOf(i)) ?? 0) - at)
}

async function measured(telegram: PlainTelegram, brought: Brought, count: number): Promise<Throughput> {
  await saturated(telegram, brought, WARM_UP * brought.to.length)
  const waits: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await pause(REST_MS)
    waits.push(...(await steady(telegram, brought)))
  }
  waits.sort((a, b) => a - b)
  const perSecond = await saturated(telegram, brought, count)
  const at = (share: number): number => Math.round(waits[Math.floor(waits.length * share)] ?? 0)
  return { perSecond, p50At50: at(0.5), p99At50: at(0.99) }
}

/** The house, its doors open in `processes` processes over one database. */
export const houseWebhooks = (count: number, processes: number, databaseUrl?: string): Promise<Throughput> =>
  withHouses(processes, databaseUrl, ({ telegram, brought }) => measured(telegram, brought, count))

/**
 * Updates a second of such processes, each held to `share` of a processor: so the database and the client have room beside
 * them on a small machine. Null where processes cannot be held.
 */
export const heldWebhooks = (
  ofEach: number,
  processes: number,
  share: number,
  databaseUrl: string,
): Promise<number | null> =>
  withHouses(processes, databaseUrl, async ({ telegram, brought, pids }) => {
    // Code that has run little is slow: each process has as much behind it, however many they are.
    await saturated(telegram, brought, WARM_UP * 2 * processes)
    await pause(REST_MS)
    const free = holdToShare(pids, share)
    if (!free) return null
    try {
      return await saturated(telegram, brought, ofEach * processes)
    } finally {
      free()
    }
  })

interface Houses {
  telegram: PlainTelegram
  brought: Brought
  pids: number[]
}

async function withHouses<T>(
  processes: number,
  databaseUrl: string | undefined,
  work: (houses: Houses) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-bench-'))
  const telegram = await startPlainTelegram()
  const url = databaseUrl ?? `file:${join(dir, 'nhacviec.db')}`
  const ports = await Promise.all(Array.from({ length: processes }, freePort))
  const env = (port: number): HouseEnv => ({
    DATA_DIR: dir,
    DATABASE_URL: url,
    TELEGRAM_BOT_TOKEN: '12345689:benchSecret-abcdefghijklm',
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    // What is measured is the house, not Telegram's limit.
    TELEGRAM_PER_SECOND: '1000',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'error',
    PORT: String(port),
  })
  const people = Array.from({ length: PEOPLE }, (_, i) => String(100_000 + i))
  await furnishOffice(env(0), url, { recipients: people, askers: [] })
  const houses: HouseProcess[] = []
  for (const port of ports) houses.push(await startHouseProcess(env(port)))
  try {
    const to = ports.map((port) => `http://127.0.0.1:${port}/hooks/telegram`)
    const brought = { to, headers: { 'x-telegram-bot-api-secret-token': SECRET } }
    return await work({ telegram, brought, pids: houses.map((h) => h.pid) })
  } finally {
    await Promise.all(houses.map((h) => h.close()))
    await telegram.close()
    await rm(dir, { recursive: true, force: true })
  }
}

/** A bare grammY bot that answers every message with its own words and keeps nothing. */
export async function echoWebhooks(count: number): Promise<Throughput> {
  const telegram = await startPlainTelegram()
  const bot = fork(join(import.meta.dirname, 'echo-bot.mjs'), [telegram.url], { execArgv: [] })
  const [port] = (await once(bot, 'message')) as [number]
  try {
    return await measured(telegram, { to: [`http://127.0.0.1:${port}/`], headers: {} }, count)
  } finally {
    bot.kill()
    await telegram.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
