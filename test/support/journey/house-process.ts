import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
const MAIN = join(root, 'dist/main.js')

/** Compiles the house as `npm start` does; nothing is done when it is up to date. */
export async function buildHouse(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'prisma/ready.mjs'), '--build'], { cwd: root })
}

export type HouseEnv = Readonly<Record<string, string>>

const environment = (env: HouseEnv): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], ...env })

/** One command of the terminal, in a process of its own. Rejects when it fails. */
export async function runCommand(env: HouseEnv, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, [MAIN, 'cli', ...args], { cwd: root, env: environment(env) })
}

/** The same, whatever its end. */
export async function tryCommand(
  env: HouseEnv,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await runCommand(env, ...args)) }
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

export interface HouseProcess {
  pid: number
  /** the messages of the log, one JSON line each */
  lines(): Record<string, unknown>[]
  /** what it printed when its doors were open */
  greeting(): string
  /** kill -9: nothing is put away */
  kill(): Promise<void>
  /** asks it to close; resolves with its exit code */
  close(): Promise<number | null>
}

/** The built house as a process of its own; resolves when its doors are open. */
export async function startHouseProcess(env: HouseEnv): Promise<HouseProcess> {
  const child = spawn(process.execPath, [MAIN], {
    cwd: root,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exited = once(child, 'exit') as Promise<[number | null]>
  await Promise.race([
    once(child.stdout, 'data'),
    exited.then(([code]) => {
      throw new Error(`the house ended with ${String(code)} before its doors were open:\n${log}`)
    }),
  ])
  return {
    pid: child.pid ?? 0,
    lines: () =>
      log
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    greeting: () => said,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async close() {
      child.kill('SIGTERM')
      const [code] = await exited
      return code
    },
  }
}
