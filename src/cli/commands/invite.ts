import { Command, Option } from 'commander'
import { issueInvite } from '../../people/invite.ts'
import { ROLES, type Role } from '../../people/person.ts'
import { dateText } from '../../wording/dates.ts'
import type { CliDesk } from '../desk.ts'
import { CliError } from '../desk.ts'

/** `invite --unit CODE --role ROLE`: a one-time code, printed once. */
export const invite = (desk: CliDesk): Command =>
  new Command('invite')
    .description('issue a one-time invitation code')
    .requiredOption('--unit <code>', 'code of the unit in the register')
    .addOption(new Option('--role <role>', 'what the person will be').choices(ROLES).makeOptionMandatory())
    .action(async (options: { unit: string; role: Role }) => {
      const { wording, locale } = desk
      const done = await desk.inside((house) =>
        house.transact(async (stores) => {
          const unit = await stores.people.unitByCode(options.unit)
          if (!unit) throw new CliError(wording.say(locale, 'cli-no-unit', { code: options.unit }))
          const now = house.officeNow()
          const { code, expiresAt } = await issueInvite(stores.people, {
            unit,
            role: options.role,
            createdBy: null,
            now,
            newId: house.newId,
          })
          await stores.chat.audit({
            id: house.newId(),
            at: now,
            actor: 'cli',
            action: 'invite.issue',
            subject: `unit:${unit.code}`,
            details: { role: options.role },
          })
          return {
            unit: unit.shortName,
            role: wording.say(locale, `role-${options.role}`),
            code,
            until: dateText(house.officeTime.dayOf(expiresAt)),
          }
        }),
      )
      desk.out(`${wording.say(locale, 'invite-issued', done)}\n`)
    })
