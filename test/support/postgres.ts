import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable } from 'node:stream'

/** The folder of PostgreSQL's own programs: Debian keeps them off the PATH. */
function binaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((v) => join(debian, v, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
}

interface User {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string, name: string): number =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {
      // there is no such user here
    }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user "postgres" or "nobody"')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Stops the server and removes its folder when its input ends: on `stop`, and also when the tests are killed. "QUIT" waits
 * for nobody, and nothing in it is wanted any more.
 */
const KEEPER = '"$0" "$@" & read -r _; kill -QUIT $!; wait $!; rm -rf "$PWD"'

/** Starts a server of its own: data folder, port and user; nothing of it survives `stop`. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const bin = binaries()
  if (bin === null) return null
  const user = ordinaryUser()
  const home = mkdtempSync(join(tmpdir(), 'nhacviec-postgres-'))
  chmodSync(home, 0o700)
  if (user) await chown(home, user.uid, user.gid)
  const data = join(home, 'data')
  const common = { cwd: home, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, ...user }
  const init = [
    '--pgdata',
    data,
    '--username',
    'nhacviec',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--no-sync',
  ]
  execFileSync(join(bin, 'initdb'), init, { ...common, stdio: ['ignore', 'ignore', 'pipe'] })

  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 200,
  }
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const server = spawn('sh', ['-c', KEEPER, join(bin, 'postgres'), ...args], {
    ...common,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.stdin.end()
    await ended
  }
  try {
    await started(server.stderr)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgresql://nhacviec@127.0.0.1:${port}/postgres`, stop }
}

function started(stderr: Readable): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`PostgreSQL did not start:\n${said}`)), 20_000)
    stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4_000)
      if (!text.includes('ready to accept connections')) return
      clearTimeout(late)
      resolve()
    })
  })
}

/** For vitest: one server for all test files of a run, named to them in TEST_POSTGRES_URL. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_POSTGRES_URL']) return undefined
  const server = await startPostgres()
  if (server) {
    process.env['TEST_POSTGRES_URL'] = server.url
    return async () => {
      delete process.env['TEST_POSTGRES_URL']
      await server.stop()
    }
  }
  const why = 'no PostgreSQL here (neither TEST_POSTGRES_URL nor the programs of the Debian package "postgresql")'
  if (process.env['CI']) throw new Error(why)
  console.warn(`${why}: the tests on PostgreSQL are skipped`)
  return undefined
}
