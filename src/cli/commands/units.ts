import { Command } from 'commander'
import type { Stores } from '../../chat/stores.ts'
import { decodeRegister } from '../../people/register/decode.ts'
import type { MergedRegister } from '../../people/register/merge-register.ts'
import { mergeRegister } from '../../people/register/merge-register.ts'
import { parseRegister } from '../../people/register.ts'
import type { Unit } from '../../people/unit.ts'
import type { SuccessionFacts } from '../../tasks/succession.ts'
import { followSuccessors, handOverTo } from '../../tasks/succession.ts'
import type { CliDesk, OpenHouse } from '../desk.ts'
import { CliError } from '../desk.ts'
import { readBytes } from '../paper-file.ts'
import { unsettledLines } from '../unsettled-lines.ts'

/** `units import FILE.csv`, `units hand-over FROM TO`. */
export const units = (desk: CliDesk): Command =>
  new Command('units')
    .description('the register of units')
    .addCommand(
      new Command('import')
        .description('import a register (columns code,name,short_name,kind,parent_code,area,aliases)')
        .argument('<file>')
        .action((file: string) => importRegister(desk, file)),
    )
    .addCommand(
      new Command('hand-over')
        .description('hand what is still open of a unit that has ended to another')
        .argument('<from>', 'code of the unit that has ended')
        .argument('<to>', 'code of the unit that has taken over')
        .option('--directive <ref>', 'of one directive only')
        .action((from: string, to: string, { directive }: { directive?: string }) =>
          handOver(desk, from, to, directive ?? null),
        ),
    )

/** The whole register, or nothing of it. What is open of units that have ended goes to their successors at once. */
async function importRegister(desk: CliDesk, file: string): Promise<void> {
  const { wording, locale } = desk
  const text = decodeRegister(await readBytes(desk.path(file)))
  if (text === null) throw new CliError(`${file}:1: ${wording.say(locale, 'register-not-utf8')}`)
  const { units: found, problems } = parseRegister(text)
  if (problems.length > 0) {
    const lines = problems.map((p) => `${file}:${String(p.line)}: ${wording.sayKey(locale, p.key, p.args)}`)
    throw new CliError([...lines, wording.say(locale, 'units-not-imported')].join('\n'))
  }
  const done = await desk.inside((house) =>
    house.transact(async (stores) => {
      const merged = mergeRegister(found, await stores.people.units())
      for (const unit of merged.units) await stores.people.saveUnit(unit)
      await audit(house, stores)('units.import', 'register', {
        count: found.length,
        renamed: merged.renamed,
        absent: merged.absent.map((u) => u.code),
      })
      const { moved, unsettled } = await followSuccessors(stores, factsOf(house, stores))
      return { merged, moved, lines: await unsettledLines(desk, stores.directives, unsettled) }
    }),
  )
  const moved = done.moved === 0 ? [] : [wording.say(locale, 'units-moved', { count: done.moved })]
  desk.out(`${[...importLines(desk, done.merged), ...moved, ...done.lines].join('\n')}\n`)
}

function importLines({ wording, locale }: CliDesk, { units: all, added, renamed, absent }: MergedRegister): string[] {
  return [
    wording.say(locale, 'units-imported', { count: all.length }),
    ...(added.length === all.length ? [] : [wording.say(locale, 'units-added', { count: added.length })]),
    ...renamed.map((r) => wording.say(locale, 'units-renamed', { code: r.code, from: r.from, to: r.to })),
    ...(absent.length === 0
      ? []
      : [wording.say(locale, 'units-absent', { codes: absent.map((u) => u.code).join(', ') })]),
  ]
}

async function handOver(desk: CliDesk, from: string, to: string, ref: string | null): Promise<void> {
  const { wording, locale } = desk
  const count = await desk.inside((house) =>
    house.transact(async (stores) => {
      const unit = async (code: string): Promise<Unit> => {
        const found = await stores.people.unitByCode(code)
        if (!found) throw new CliError(wording.say(locale, 'cli-no-unit', { code }))
        return found
      }
      const directive = ref === null ? null : await stores.directives.byRef(ref)
      if (ref !== null && !directive) throw new CliError(wording.say(locale, 'cli-no-directive', { ref }))
      const order = { from: await unit(from), to: await unit(to), directiveId: directive?.id ?? null }
      return handOverTo(stores, factsOf(house, stores), order)
    }),
  )
  desk.out(`${wording.say(locale, 'units-moved', { count })}\n`)
}

const factsOf = (house: OpenHouse, stores: Stores): SuccessionFacts => ({
  now: house.officeNow(),
  officeTime: house.officeTime,
  audit: audit(house, stores),
})

const audit =
  (house: OpenHouse, { chat }: Stores): SuccessionFacts['audit'] =>
  (action, subject, details) =>
    chat.audit({ id: house.newId(), at: house.officeNow(), actor: 'cli', action, subject, details })
