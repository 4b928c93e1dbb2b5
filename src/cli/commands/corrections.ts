import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { plain } from '../../base/vietnamese.ts'
import { day } from '../../calendar/day.ts'
import { toScoreShape } from '../../directives/score-shape.ts'
import type { Correction } from '../../tasks/correct/correction.ts'
import { goldOf } from '../../tasks/corpus/gold.ts'
import { sourceOf, type CorrectionSource } from '../../tasks/corpus/source-of.ts'
import type { CliDesk, OpenHouse } from '../desk.ts'
import { CliError } from '../desk.ts'

/** A directive that officers have corrected, as a case for the corpus. */
interface Case {
  name: string
  ref: string
  /** the file that was handed in, in the file store */
  fileHash: string | null
  text: string
  reading: object
  gold: object
  corrections: (Pick<Correction, 'at' | 'kind' | 'typed' | 'before' | 'after'> & { source: CorrectionSource })[]
}

interface Options {
  json?: true
  since?: string
  out?: string
}

/** `corrections [--json] [--since DAY] [--out DIR]`: what officers put right, so that the reading can be made better. */
export const corrections = (desk: CliDesk): Command =>
  new Command('corrections')
    .description('list what officers corrected after reading, as cases for the corpus')
    .option('--json', 'print every case as JSON: text, reading, corrected annotation, corrections')
    .option('--since <day>', 'only directives corrected on or after this day (YYYY-MM-DD)')
    .option('--out <dir>', 'write NAME.txt, gold/NAME.json and read/NAME.json for each reading that was wrong')
    .action(async (options: Options) => {
      const cases = await desk.inside((house) => casesOf(house, sinceOf(options, house, desk)))
      const wrong = cases.filter((c) => c.corrections.some((one) => one.source === 'reading'))
      if (options.out !== undefined) await writeCases(desk.path(options.out), wrong)
      if (options.json) desk.out(`${JSON.stringify(cases, null, 2)}\n`)
      else for (const line of linesOf(cases, desk)) desk.out(`${line}\n`)
    })

function sinceOf({ since }: Options, { officeTime }: OpenHouse, { wording, locale }: CliDesk): Date {
  if (since === undefined) return new Date(0)
  const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(since)?.map(Number) ?? []
  const from = day(year, month, date)
  if (from === null) throw new CliError(wording.say(locale, 'corrections-no-day', { day: since }))
  return officeTime.startOf(from)
}

async function casesOf({ read }: OpenHouse, since: Date): Promise<Case[]> {
  const register = await read.people.units()
  const cases: Case[] = []
  for (const id of await read.corrections.directivesSince(since)) {
    const directive = await read.directives.byId(id)
    const reading = await read.directives.reading(id)
    if (!directive || !reading) continue
    const tasks = await read.tasks.tasksOf(id)
    const demands = await read.tasks.demandsOf(id)
    const resolutions = await read.directives.resolutions(id)
    const { ref, fileHash, text, number } = directive
    cases.push({
      name: plain(number ?? ref).replaceAll(' ', '-'),
      ref,
      fileHash,
      text,
      reading: toScoreShape(reading),
      gold: goldOf({ directive, reading, tasks, demands, resolutions, register }),
      corrections: (await read.corrections.ofDirective(id))
        .filter((c) => c.at >= since)
        .map((c) => ({ ...pick(c), source: sourceOf(c, directive) })),
    })
  }
  return cases
}

const pick = ({ at, kind, typed, before, after }: Correction): Omit<Case['corrections'][number], 'source'> => ({
  at,
  kind,
  typed,
  before,
  after,
})

async function writeCases(folder: string, cases: readonly Case[]): Promise<void> {
  for (const sub of ['gold', 'read']) await mkdir(join(folder, sub), { recursive: true })
  const lines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
  for (const { name, text, reading, gold } of cases) {
    await writeFile(join(folder, `${name}.txt`), `${text}\n`)
    await writeFile(join(folder, 'gold', `${name}.json`), lines(gold))
    await writeFile(join(folder, 'read', `${name}.json`), lines(reading))
  }
}

const SOURCES: readonly CorrectionSource[] = ['reading', 'register', 'office']

function linesOf(cases: readonly Case[], { wording, locale }: CliDesk): string[] {
  if (cases.length === 0) return [wording.say(locale, 'corrections-none')]
  return cases.flatMap(({ name, ref, corrections: all }) => {
    const count = (source: CorrectionSource): number => all.filter((c) => c.source === source).length
    const [reading = 0, register = 0, office = 0] = SOURCES.map(count)
    return [
      wording.say(locale, 'corrections-case', { name, ref, reading, register, office }),
      ...all.map((c) => `  ${c.source} ${c.kind}: ${c.typed ?? '–'}`),
    ]
  })
}
