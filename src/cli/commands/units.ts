import { Command } from 'commander'
import { parseRegister } from '../../people/register.ts'
import type { CliDesk } from '../desk.ts'
import { CliError } from '../desk.ts'
import { readPlainFile } from '../paper-file.ts'

/** `units import FILE.csv`: the whole register, or nothing of it. */
export const units = (desk: CliDesk): Command =>
  new Command('units').description('the register of units').addCommand(
    new Command('import')
      .description('import a register (columns code,name,short_name,kind,parent_code,area,aliases)')
      .argument('<file>')
      .action(async (file: string) => {
        const { units: found, problems } = parseRegister(await readPlainFile(file, desk))
        if (problems.length > 0) {
          const lines = problems.map(
            (p) => `${file}:${String(p.line)}: ${desk.wording.sayKey(desk.locale, p.key, p.args)}`,
          )
          throw new CliError([...lines, desk.wording.say(desk.locale, 'units-not-imported')].join('\n'))
        }
        await desk.inside((house) =>
          house.transact(async (stores) => {
            const known = new Map((await stores.people.units()).map((u) => [u.code, u.id]))
            for (const unit of found)
              await stores.people.saveUnit({ ...unit, id: known.get(unit.code) ?? house.newId() })
            await stores.chat.audit({
              id: house.newId(),
              at: house.officeNow(),
              actor: 'cli',
              action: 'units.import',
              subject: 'register',
              details: { count: found.length },
            })
          }),
        )
        desk.out(`${desk.wording.say(desk.locale, 'units-imported', { count: found.length })}\n`)
      }),
  )
