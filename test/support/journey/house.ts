import { appendFileSync, mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../src/app.ts'
import { newId } from '../../../src/base/ids.ts'
import { readConfig, type Config } from '../../../src/config.ts'
import { issueInvite } from '../../../src/people/invite.ts'
import type { Role } from '../../../src/people/person.ts'
import type { Provider } from '../../../src/store/db.ts'
import { freshDatabase } from '../database.ts'
import { startFakeTelegram, type FakeTelegram } from '../fake-telegram/fake-telegram.ts'
import { startFakeZalo, type FakeZalo } from '../fake-zalo/fake-zalo.ts'
import { createLogLines, type LogLine } from './log-lines.ts'
import { runOperator } from './operator.ts'
import { createPatientClock, type PatientClock } from './patient-clock.ts'
import { createTalk, type Speaker, type Talk } from './talk.ts'

/** A whole house between a Telegram and a Zalo that are played on the loopback, over real HTTP. */
export interface House {
  readonly telegram: FakeTelegram
  readonly zalo: FakeZalo
  readonly app: App
  readonly config: Config
  readonly url: string
  readonly greeting: string
  /** real time */
  readonly clock: PatientClock
  readonly lines: readonly LogLine[]
  /** Resolves when all that was said has been heard, handled and answered. */
  settle(): Promise<void>
  /** Closes the house and opens it again on the same data. */
  restart(): Promise<void>
  /** Moves the office clock to an instant in Vietnam ("2025-04-01T08:05") and does what has come due. */
  jump(to: string): Promise<void>
  talk(channel: 'telegram' | 'zalo', id: string, name: string): Talk
  group(channel: 'telegram' | 'zalo', id: string, title: string, speaker: Speaker): Talk
  /** Somebody who has been invited and has typed the code, or opened the link. */
  linked(channel: 'telegram' | 'zalo', id: string, name: string, unit: string, role: Role): Promise<Talk>
  operator(...args: string[]): Promise<{ code: number; out: string; err: string }>
  /** a line of the transcript */
  note(chat: string, what: string): void
}

const REGISTER = join(import.meta.dirname, '../../../prisma/seed/units.csv')
const MONDAY = '2025-03-17T08:00:00+07:00'
/** A person takes a moment to read; platforms take one message a second in a chat. */
const READING_MS = 1_050

export interface HouseOptions {
  provider?: Provider
  /** false: the register of units is empty */
  register?: boolean
  /** messages a month of Zalo's plan; without it nothing is counted */
  zaloMessages?: number
}

export async function openHouse({
  provider = 'sqlite',
  register = true,
  zaloMessages = 0,
}: HouseOptions = {}): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhacviec-journey-'))
  const database = await freshDatabase(provider)
  const telegram = await startFakeTelegram()
  const zalo = await startFakeZalo()
  const clock = createPatientClock()
  const { log, lines } = createLogLines()
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ZALO_BOT_TOKEN: zalo.token,
    ZALO_API_ROOT: zalo.url,
    ZALO_PLAN_MESSAGES: String(zaloMessages),
    ...(zaloMessages === 0 ? { ZALO_PLAN_USERS: '0', ZALO_PLAN_GROUPS: '0' } : {}),
    PUBLIC_URL: 'https://nhacviec.hoagiang.gov.vn',
    PORT: '0',
    CLOCK: MONDAY,
  })
  const open = async (): Promise<{ app: App; url: string; greeting: string }> => {
    const app = await createApp(config, { clock, log })
    return { app, ...(await app.start()) }
  }
  let now = await open()
  onTestFinished(async () => {
    await now.app.stop()
    await Promise.all([telegram.close(), zalo.close()])
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function settle(): Promise<void> {
    await Promise.all([telegram.polled(), zalo.polled()])
    const { read } = now.app.office.store
    const until = performance.now() + 20_000
    for (;;) {
      const inbox = await read.inbox.waitingChats(new Date(8.64e15), 1)
      const { waiting, sending } = await read.outbox.counts()
      if (inbox.length + waiting + sending === 0) break
      if (performance.now() > until) throw new Error('the house does not come to rest')
      await pause(10)
    }
    clock.skip(READING_MS)
  }

  const house: House = {
    telegram,
    zalo,
    config,
    clock,
    lines,
    get app() {
      return now.app
    },
    get url() {
      return now.url
    },
    get greeting() {
      return now.greeting
    },
    settle,
    async restart() {
      await now.app.stop()
      now = await open()
    },
    async jump(to) {
      await settle()
      house.note('', `——— ${to} ———`)
      await now.app.office.jump(new Date(`${to}:00+07:00`))
      await now.app.round()
      await settle()
    },
    talk: (channel, id, name) => createTalk(house, channel, { id, name }),
    group: (channel, id, name, group) => createTalk(house, channel, { id, name, group }),
    async linked(channel, id, name, unitCode, role) {
      const { store, clock: office } = now.app.office
      const code = await store.transact(async (s) => {
        const unit = await s.people.unitByCode(unitCode)
        if (!unit) throw new Error(`no unit ${unitCode}`)
        return (await issueInvite(s.people, { unit, role, createdBy: null, now: office.now(), newId })).code
      })
      const talk = house.talk(channel, id, name)
      expect(await talk.says(channel === 'telegram' ? `/start ${code}` : code)).toContain('Đã kết nối')
      return talk
    },
    operator: (...args) => runOperator(config, args, clock),
    note: (chat, what) => transcribe(chat, what),
  }
  if (register) expect((await house.operator('units', 'import', REGISTER)).err).toBe('')
  return house
}

/** With JOURNEY_TRANSCRIPTS=folder every chat is written down there, to be read as a person would. */
function transcribe(chat: string, what: string): void {
  const folder = process.env['JOURNEY_TRANSCRIPTS']
  if (!folder) return
  const dir = resolve(folder)
  mkdirSync(dir, { recursive: true })
  const test = (expect.getState().currentTestName ?? 'journey').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  appendFileSync(join(dir, `${test}.txt`), `${chat === '' ? '' : `[${chat}] `}${what}\n\n`)
}
