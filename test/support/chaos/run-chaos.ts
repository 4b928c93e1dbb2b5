import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startFakeTelegram } from '../fake-telegram/fake-telegram.ts'
import type { HouseEnv } from '../journey/house-process.ts'
import { startAsking } from './askers.ts'
import { startHerd } from './herd.ts'
import { furnishOffice, publishOne } from './office.ts'
import { createChance, pickFrom, type Weather } from './storm.ts'
import { verdictOf, type Verdict } from './verdict.ts'

export interface Chaos {
  /** an empty PostgreSQL; a SQLite file of its own without it */
  databaseUrl?: string
  processes: number
  recipients: number
  kills: number
  weather: Weather
  seed: number
  /** hears how far it is */
  tell?: (words: string) => void
}

const DIRECTIVES = [901, 902]
const ASK_MS = 700
/** A flight that nobody answered is given up after half a minute, and its chat waits for it. */
const QUIET_MS = 120_000

/** Two broadcasts and many questions while the platform fails at random and processes are killed at random moments. */
export async function runChaos(chaos: Chaos): Promise<Verdict> {
  const { processes, recipients, kills, weather, tell = () => undefined } = chaos
  const chance = createChance(chaos.seed)
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-chaos-'))
  const telegram = await startFakeTelegram()
  const url = chaos.databaseUrl ?? `file:${join(dir, 'nhacviec.db')}`
  const env: HouseEnv = {
    DATA_DIR: dir,
    DATABASE_URL: url,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    CLOCK: '2025-03-17T08:00:00+07:00',
    LOG_LEVEL: 'warn',
    PORT: '0',
  }
  try {
    const people = Array.from({ length: recipients }, (_, i) => String(100_000 + i))
    const askers = Array.from({ length: 2_000 }, (_, i) => String(200_000 + i)).slice(0, kills * 15)
    for (const chat of [...people, ...askers]) telegram.knows(chat)
    const linked = await furnishOffice(env, url, { recipients: people, askers })
    tell(`${recipients} people are linked`)
    telegram.storm('sendMessage', pickFrom(weather, chance))
    telegram.storm('getUpdates', pickFrom(weather, chance))
    const herd = await startHerd(env, processes, chance)
    for (const number of DIRECTIVES) await publishOne(env, dir, number)
    const asking = startAsking(telegram, askers, ASK_MS)
    for (let i = 1; i <= kills; i++) {
      await pause(chance() * 4_000)
      await herd.strike()
      tell(`killed ${i} times; ${telegram.sent.length} messages have come`)
    }
    await asking.stop()
    // What came twice must not stand for what has not come.
    const came = (): number => new Set(telegram.sent.map((m) => `${m.chatId} ${m.text}`)).size
    await quiet(came, recipients * DIRECTIVES.length + asking.asked.length * 2)
    const codes = await herd.close()
    if (codes.some((code) => code !== 0)) throw new Error(`a process did not close well: ${codes.join(', ')}`)
    return await verdictOf({
      url,
      sent: telegram.sent,
      recipients: linked,
      numbers: DIRECTIVES,
      asked: asking.asked,
      herd,
    })
  } finally {
    await telegram.close()
    await rm(dir, { recursive: true, force: true })
  }
}

/** Waits until enough has come and nothing comes any more; the verdict tells what did not. */
async function quiet(count: () => number, enough: number): Promise<void> {
  const until = performance.now() + QUIET_MS
  for (let before = -1; performance.now() < until;) {
    await pause(2_000)
    if (count() >= enough && count() === before) return
    before = count()
  }
}
