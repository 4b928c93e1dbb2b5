import { resolve } from 'node:path'
import { realClock, type Clock } from '../../../src/base/clock.ts'
import { newId } from '../../../src/base/ids.ts'
import { silentLog } from '../../../src/base/log.ts'
import { openOffice } from '../../../src/app/office.ts'
import { createReader } from '../../../src/directives/read/reader.ts'
import { runCli } from '../../../src/cli/program.ts'
import type { Config } from '../../../src/config.ts'
import { openWording } from '../../../src/wording/say.ts'

const wording = openWording()

/** Runs a command of the terminal beside the running house: a connection of its own to the same database. */
export async function runOperator(
  config: Config,
  args: readonly string[],
  real: Clock = realClock,
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    reader: createReader(),
    wording,
    locale: config.locale,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    path: (given) => resolve(given),
    inside: async (work) => {
      const office = await openOffice(config, silentLog, real)
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
          realNow: () => real.now(),
          newId,
          buttons: (channel) => channel !== 'zalo',
          plans: new Map(config.zalo ? [['zalo', config.zalo.plan]] : []),
          facts: { database: store.provider },
          ping: () => store.ping(),
        })
      } finally {
        await office.close()
      }
    },
  })
  return { code, out, err }
}
