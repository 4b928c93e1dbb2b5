import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { startFakeTelegram } from '../support/fake-telegram/fake-telegram.ts'
import { buildHouse, startHouseProcess, tryCommand, type HouseEnv } from '../support/journey/house-process.ts'

beforeAll(buildHouse, 60_000)

async function data(): Promise<{ dir: string; env: HouseEnv }> {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-start-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return { dir, env: { DATA_DIR: dir, PORT: '0' } }
}

async function open(env: HouseEnv) {
  const house = await startHouseProcess(env)
  onTestFinished(() => house.kill())
  const url = /http:\/\/\S+/.exec(house.greeting())?.[0] ?? ''
  const desk = async (): Promise<{ personas: unknown[]; clock: { now: string } }> =>
    (await fetch(`${url}/local/api/desk`)).json() as Promise<{ personas: unknown[]; clock: { now: string } }>
  return { house, url, desk }
}

test('without a token the sample office opens with one line, and a second start does not furnish it again', async () => {
  const { env } = await data()
  const first = await open(env)
  expect(first.house.greeting().trim().split('\n')).toHaveLength(1)
  expect(await (await fetch(`${first.url}/healthz`)).json()).toMatchObject({ ok: true, database: true })
  const before = await first.desk()
  expect(before.personas).toHaveLength(12)
  expect(before.clock.now).toMatch(/^2025-03-17T01:0/)
  expect(await first.house.close()).toBe(0)
  const second = await open(env)
  const after = await second.desk()
  expect(after.personas).toEqual(before.personas)
  expect(Date.parse(after.clock.now)).toBeGreaterThanOrEqual(Date.parse(before.clock.now))
  expect((await tryCommand(env, 'doctor')).stdout).toMatch(/units +46/)
})

test('with a token and an empty database it tells how the first officer is invited', async () => {
  const { env } = await data()
  const telegram = await startFakeTelegram()
  onTestFinished(() => telegram.close())
  const { house } = await open({ ...env, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url })
  expect(house.greeting()).toContain('invite --unit')
  expect(await house.close()).toBe(0)
})

test('a token that the platform refuses leaves the house up and is told where the operator looks', async () => {
  const { env } = await data()
  const telegram = await startFakeTelegram()
  onTestFinished(() => telegram.close())
  const port = String(await freePort())
  const wrong = { ...env, PORT: port, TELEGRAM_BOT_TOKEN: '99999:not-the-token', TELEGRAM_API_ROOT: telegram.url }
  const { house } = await open(wrong)
  const problem = async (): Promise<string> => {
    const health = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as {
      channels: Record<string, string | null>
    }
    return health.channels['telegram'] ?? ''
  }
  await expect.poll(problem, { timeout: 8_000 }).toContain('TELEGRAM_BOT_TOKEN')
  expect(await problem()).not.toContain('not-the-token')
  expect(JSON.stringify(house.lines())).not.toContain('not-the-token')
})

test('what stops the start is one clear sentence', async () => {
  const { dir, env } = await data()
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  await expect(startHouseProcess({ ...env, PORT: String(port) })).rejects.toThrow(/1 before[^]*PORT/)
  await expect(startHouseProcess({ ...env, HOST: '0.0.0.0' })).rejects.toThrow(/1 before[^]*LOCAL_CHAT_PASSWORD/)
  const house = await startHouseProcess(env)
  onTestFinished(() => house.kill())
  await expect(startHouseProcess(env)).rejects.toThrow(/1 before[^]*DATA_DIR/)
  await writeFile(join(dir, 'file'), '')
  await expect(startHouseProcess({ ...env, DATA_DIR: join(dir, 'file/below') })).rejects.toThrow(/1 before[^]*DATA_DIR/)
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
