import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { autoRetry } from '@grammyjs/auto-retry'
import { Bot } from 'grammy'
import { startAsking } from '../../support/chaos/askers.ts'
import { furnishOffice, publishOne } from '../../support/chaos/office.ts'
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { startHouseProcess, type HouseEnv } from '../../support/journey/house-process.ts'
import { enforceLimits } from './limits.ts'

/** Seconds from the first message to the last; milliseconds from a question to its answer meanwhile. */
interface Broadcast {
  seconds: number
  refused: number
  questions: number
  answerP50: number
  answerP95: number
}

const ASK_MS = 500
const LATEST_MS = 600_000

const share = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)

const numbered = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => String(from + i))

async function measured(
  telegram: FakeTelegram,
  people: readonly string[],
  { isNotice, refused }: { isNotice: (text: string) => boolean; refused: () => number },
  send: () => Promise<void>,
): Promise<Broadcast> {
  const wanted = new Set(people)
  const notices = () => telegram.sent.filter((m) => wanted.has(m.chatId) && isNotice(m.text))
  const askers = numbered(300_000, 2_000)
  for (const chat of askers) telegram.knows(chat)
  await send()
  await waitUntil(() => notices().length > 0, 'the first message', LATEST_MS)
  const asking = startAsking(telegram, askers, ASK_MS, ['giúp'])
  await waitUntil(() => new Set(notices().map((m) => m.chatId)).size === people.length, 'the last message', LATEST_MS)
  await asking.stop()
  const times = notices().map((m) => m.at)
  const waits = asking.asked
    .map(({ chat, at }) => (telegram.sent.find((m) => m.chatId === chat)?.at ?? performance.now()) - at)
    .sort((a, b) => a - b)
  return {
    seconds: Math.round((Math.max(...times) - Math.min(...times)) / 100) / 10,
    refused: refused(),
    questions: waits.length,
    answerP50: share(waits, 0.5),
    answerP95: share(waits, 0.95),
  }
}

/** The house tells `count` people of a directive. */
export async function houseBroadcast(count: number, delayMs: number): Promise<Broadcast> {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-bench-'))
  const telegram = await startFakeTelegram()
  const env: HouseEnv = {
    DATA_DIR: dir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    CLOCK: '2025-03-17T08:00:00+07:00',
    LOG_LEVEL: 'error',
    PORT: '0',
  }
  const people = numbered(100_000, count)
  for (const chat of people) telegram.knows(chat)
  await furnishOffice(env, `file:${join(dir, 'nhacviec.db')}`, { recipients: people, askers: [] })
  const limits = enforceLimits(delayMs)
  telegram.storm('sendMessage', limits.pick)
  const house = await startHouseProcess(env)
  try {
    const about = { isNotice: (text: string) => text.includes('số 901/'), refused: limits.refused }
    return await measured(telegram, people, about, () => publishOne(env, dir, 901))
  } finally {
    await house.close()
    await telegram.close()
    await rm(dir, { recursive: true, force: true })
  }
}

/** The same with grammY and its auto-retry, one message after the other, while the bot answers what comes. */
export async function plainBroadcast(count: number, delayMs: number): Promise<Broadcast> {
  const telegram = await startFakeTelegram()
  const limits = enforceLimits(delayMs)
  telegram.storm('sendMessage', limits.pick)
  const people = numbered(100_000, count)
  for (const chat of people) telegram.knows(chat)
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
  // When the platform closes, polling and the answers that still wait end with an error of HTTP: tried again, they would
  // keep this process alive for hours.
  bot.api.config.use(autoRetry({ rethrowHttpErrors: true }))
  bot.on('message:text', (ctx) => ctx.reply('trả lời'))
  let isOver = false
  bot.catch(({ error }) => {
    if (!isOver) throw error
  })
  void bot.start()
  const all = async (): Promise<void> => {
    for (const chat of people) await bot.api.sendMessage(chat, 'thông báo')
  }
  try {
    return await measured(
      telegram,
      people,
      { isNotice: (text) => text === 'thông báo', refused: limits.refused },
      () => {
        void all()
        return Promise.resolve()
      },
    )
  } finally {
    isOver = true
    await bot.stop()
    await telegram.close()
  }
}
