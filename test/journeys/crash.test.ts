import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { startFakeTelegram } from '../support/fake-telegram/fake-telegram.ts'
import { waitUntil } from '../support/fake-platform/wait-until.ts'
import { MEASLES } from '../support/journey/directive-text.ts'
import { buildHouse, runCommand, startHouseProcess, type HouseEnv } from '../support/journey/house-process.ts'
import { linkPeople } from '../support/journey/link-people.ts'

const REGISTER = join(import.meta.dirname, '../../prisma/seed/units.csv')
const PEOPLE = 30

beforeAll(buildHouse, 60_000)

test('a house killed in the middle of a broadcast loses nothing, and doubles only what its log names', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-crash-'))
  const telegram = await startFakeTelegram()
  const env: HouseEnv = {
    DATA_DIR: dir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    CLOCK: '2025-03-17T08:00:00+07:00',
    LOG_LEVEL: 'warn',
    PORT: '0',
  }
  onTestFinished(async () => {
    await telegram.close()
    await rm(dir, { recursive: true, force: true })
  })
  expect((await runCommand(env, 'units', 'import', REGISTER)).stdout).toContain('Đã nhập')
  const chats = Array.from({ length: PEOPLE }, (_, i) => String(2_000 + i))
  for (const chat of chats) telegram.knows(chat)
  const chatOf = await linkPeople(`file:${join(dir, 'nhacviec.db')}`, 'BVSN', chats)
  await writeFile(join(dir, 'soi.txt'), MEASLES)
  const imported = await runCommand(env, 'directive', 'import', join(dir, 'soi.txt'), '--issuer', 'SYT', '--publish')
  expect(imported.stdout).toContain('Đã phát hành VB1')
  expect(imported.stderr).toContain('Trung tâm Cấp cứu 115 tỉnh')

  telegram.failNext('sendMessage', { delayMs: 120 }, 1_000)
  const told = (chat: string): number => telegram.sent.filter((m) => m.chatId === chat).length
  const first = await startHouseProcess(env)
  await waitUntil(() => telegram.sent.length >= 8, 'the first messages', 20_000)
  telegram.userSays('2000', 'việc của tôi')
  await first.kill()
  expect(chats.filter((c) => told(c) > 0).length).toBeLessThan(PEOPLE)

  const second = await startHouseProcess(env)
  await waitUntil(() => chats.every((c) => told(c) > 0), 'every message', 30_000)
  await telegram.waitForSent((m) => m.chatId === '2000' && m.text.includes('Phần việc của đơn vị'), 20_000)
  const inFlight = second.lines().filter((l) => String(l['msg']).includes('in flight'))
  const announced = (chat: string): number =>
    telegram.sent.filter((m) => m.chatId === chat && m.text.includes('Sở Y tế giao BV Sản - Nhi')).length
  const doubled = chats.filter((c) => announced(c) > 1)
  expect(inFlight.length).toBeGreaterThan(0)
  const named = inFlight.map((l) => chatOf.get(String(l['key']).split(':').at(-1) ?? ''))
  expect(named.every((chat) => chat !== undefined)).toBe(true)
  expect(named).toEqual(expect.arrayContaining(doubled))
  expect(chats.every((c) => announced(c) <= 2)).toBe(true)
  expect(telegram.sent.filter((m) => m.chatId === '2000' && m.text.includes('Phần việc của đơn vị'))).toHaveLength(1)
  expect(await second.close()).toBe(0)
})
