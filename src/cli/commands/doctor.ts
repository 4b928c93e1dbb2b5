import { Command } from 'commander'
import { reasonOf } from '../../base/errors.ts'
import { unsettled } from '../../tasks/succession.ts'
import type { CliDesk } from '../desk.ts'
import { CliError } from '../desk.ts'
import { unsettledLines } from '../unsettled-lines.ts'

/** `doctor`: what is set up, what is missing, what to do about it. */
export const doctor = (desk: CliDesk): Command =>
  new Command('doctor').description('check the installation and say what to do').action(async () => {
    const { wording, locale } = desk
    const wrong: string[] = []
    await desk.inside(async (house) => {
      for (const [name, value] of Object.entries(house.facts)) desk.out(`${name.padEnd(14)} ${value}\n`)
      try {
        await house.ping()
        desk.out(`${'database'.padEnd(14)} ok\n`)
      } catch (thrown) {
        wrong.push(wording.say(locale, 'doctor-database', { reason: reasonOf(thrown) }))
      }
      const [units, officers, outbox, stuck, dead, waiting] = await Promise.all([
        house.read.people.units(),
        house.read.people.peopleWithRole('officer', house.officeNow()),
        house.read.outbox.counts(),
        house.read.inbox.failures(5),
        house.read.outbox.deadLetters(5),
        unsettled(house.read, { now: house.officeNow(), officeTime: house.officeTime }),
      ])
      desk.out(`${'units'.padEnd(14)} ${units.length}\n${'officers'.padEnd(14)} ${officers.length}\n`)
      desk.out(`${'outbox'.padEnd(14)} ${outbox.waiting} waiting, ${outbox.dead} dead\n`)
      if (units.length === 0) wrong.push(wording.say(locale, 'doctor-no-units'))
      else if (officers.length === 0) wrong.push(wording.say(locale, 'doctor-no-officer'))
      wrong.push(...house.wordsProblems)
      wrong.push(...(await unsettledLines(desk, house.read.directives, waiting)))
      for (const row of stuck)
        wrong.push(wording.say(locale, 'doctor-inbox', { chat: `${row.channel} ${row.chatId}`, reason: row.error }))
      for (const row of dead)
        wrong.push(
          wording.say(locale, 'doctor-outbox', {
            chat: `${row.channel} ${row.chatId}`,
            reason: `${row.failure}: ${row.error}`,
          }),
        )
    })
    if (wrong.length > 0) throw new CliError(wrong.join('\n'))
    desk.out(`${wording.say(locale, 'doctor-well')}\n`)
  })
