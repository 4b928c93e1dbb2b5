import { resolve } from 'node:path'
import { openOffice } from './app/office.ts'
import { PlainError, reasonOf } from './base/errors.ts'
import { realClock } from './base/clock.ts'
import { newId } from './base/ids.ts'
import { createLog, silentLog } from './base/log.ts'
import { runCli } from './cli/program.ts'
import { createReader } from './directives/read/reader.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { openWording } from './wording/say.ts'

/** The operator's language, also when the configuration can't be read. */
const spoken = (): 'vi' | 'en' => (process.env['OFFICE_LOCALE']?.trim() === 'en' ? 'en' : 'vi')

/** Opens the house, or runs one command: the only reader of process.env and of signals. */
async function main(): Promise<number> {
  const [first, ...args] = process.argv.slice(2)
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown
    const wording = openWording()
    for (const { key, args } of thrown.problems) process.stderr.write(`${wording.sayKey(spoken(), key, args)}\n`)
    return 1
  }
  return first === 'cli' ? command(args, config) : house(config)
}

function command(args: readonly string[], config: Config): Promise<number> {
  return runCli(args, {
    wording: openWording(),
    locale: config.locale,
    reader: createReader(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    // npm runs scripts in the project's folder; a file is named from where the person stands.
    path: (given) => resolve(process.env['INIT_CWD'] ?? process.cwd(), given),
    inside: async (work) => {
      const office = await openOffice(config, silentLog, realClock)
      const { store, files, officeTime, calendar, clock } = office
      try {
        return await work({
          transact: store.transact,
          read: store.read,
          files,
          officeTime,
          calendar,
          hearing: office.words.hearing(),
          wordsProblems: office.wordsProblems(),
          officeNow: () => clock.now(),
          realNow: () => realClock.now(),
          newId,
          // Only Zalo knows none; the channels themselves are not opened for a command.
          buttons: (channel) => channel !== 'zalo',
          plans: new Map(config.zalo ? [['zalo', config.zalo.plan]] : []),
          facts: {
            database: store.provider,
            data: config.dataDir,
            telegram: config.telegram?.mode ?? 'off',
            zalo: config.zalo?.mode ?? 'off',
            'local chat': config.localChat ? 'on' : 'off',
            'office time': `${officeTime.dayOf(clock.now())} ${officeTime.timeOf(clock.now())} (${officeTime.zone})`,
          },
          ping: () => store.ping(),
        })
      } finally {
        await office.close()
      }
    },
  })
}

async function house(config: Config): Promise<number> {
  const log = createLog(config.logLevel)
  // A command needs none of this: it starts faster without.
  const { createApp } = await import('./app.ts')
  const app = await createApp(config, { clock: realClock, log })
  const { greeting } = await app.start().catch(async (thrown: unknown) => {
    await app.stop()
    throw thrown
  })
  const stopped = new Promise<string>((stop) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop(name))
  })
  process.stdout.write(`${greeting}\n`)
  const signal = await stopped
  log.info({ signal }, 'closing the house')
  await app.stop()
  return 0
}

try {
  process.exitCode = await main()
} catch (thrown) {
  const text =
    thrown instanceof PlainError
      ? openWording().sayKey(spoken(), thrown.key, thrown.args)
      : `nhacviec: ${reasonOf(thrown)}`
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
