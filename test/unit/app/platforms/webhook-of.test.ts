import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { webhookOf } from '../../../../src/app/platforms/webhook-of.ts'
import type { Platform } from '../../../../src/config.ts'

const platform: Platform = { apiRoot: 'https://api', mode: 'webhook', webhookSecret: null }

async function folder(): Promise<{ dataDir: string; publicUrl: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhacviec-webhook-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return { dataDir, publicUrl: 'https://a.vn' }
}

test('the house makes a secret, keeps it to itself, and has another for every platform', async () => {
  const config = await folder()
  const telegram = await webhookOf(config, 'telegram', platform)
  expect(telegram?.url).toBe('https://a.vn/hooks/telegram')
  expect(telegram?.secret).toMatch(/^[\w-]{43}$/)
  expect(await webhookOf(config, 'telegram', platform)).toEqual(telegram)
  expect((await webhookOf(config, 'zalo', platform))?.secret).not.toBe(telegram?.secret)
  const path = join(config.dataDir, 'webhook-secret')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readFile(path, 'utf8')).not.toContain(telegram?.secret)
  expect((await webhookOf(await folder(), 'telegram', platform))?.secret).not.toBe(telegram?.secret)
})

test('half a secret, as a crash may leave it, is made anew; a given one is taken as it is; a poll needs none', async () => {
  const config = await folder()
  await writeFile(join(config.dataDir, 'webhook-secret'), 'ab')
  expect((await webhookOf(config, 'telegram', platform))?.secret).toMatch(/^[\w-]{43}$/)
  expect((await readFile(join(config.dataDir, 'webhook-secret'), 'utf8')).length).toBe(43)
  const given = 'a-secret-of-my-own_1'
  expect((await webhookOf(config, 'zalo', { ...platform, webhookSecret: given }))?.secret).toBe(given)
  expect(await webhookOf(config, 'telegram', { ...platform, mode: 'poll' })).toBeNull()
})
