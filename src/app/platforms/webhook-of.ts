import { createHmac, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config, Platform } from '../../config.ts'
import { webhookPath } from '../../web/webhooks.ts'

const FILE = 'webhook-secret'
const BYTES = 32

/** Where a platform brings its updates and the secret by which it is known, or null where the channel polls. */
export async function webhookOf(
  config: Pick<Config, 'dataDir' | 'publicUrl'>,
  channel: string,
  { mode, webhookSecret }: Platform,
): Promise<{ url: string; secret: string } | null> {
  if (mode === 'poll' || config.publicUrl === null) return null
  const secret = webhookSecret ?? derived(await kept(config.dataDir), channel)
  return { url: config.publicUrl + webhookPath(channel), secret }
}

/** One platform's secret tells nothing of another's. */
const derived = (root: string, channel: string): string =>
  createHmac('sha256', root).update(channel).digest('base64url')

/** The secret of this data folder, made at its first use: a restart is no new secret. */
async function kept(dataDir: string): Promise<string> {
  const path = join(dataDir, FILE)
  const there = (await readFile(path, 'utf8').catch(() => '')).trim()
  // A house that died while it wrote has left less.
  if (Buffer.from(there, 'base64url').length === BYTES) return there
  const made = randomBytes(BYTES).toString('base64url')
  await writeFile(path, made, { mode: 0o600 })
  return made
}
