import { Command } from 'commander'
import { resendDead } from '../../broadcasts/delivery/resend.ts'
import type { CliDesk } from '../desk.ts'
import { CliError } from '../desk.ts'

const MOST = 1_000

/** `outbox list`, `outbox resend [ID…]`: what could not be sent; the running house sends it again. */
export const outbox = (desk: CliDesk): Command =>
  new Command('outbox')
    .description('messages that could not be sent: look at them, send them again')
    .addCommand(
      new Command('list').description('list them, newest first').action(() =>
        desk.inside(async ({ read }) => {
          const dead = await read.outbox.deadLetters(MOST)
          if (dead.length === 0) desk.out(`${desk.wording.say(desk.locale, 'dead-none')}\n`)
          for (const { id, channel, chatId, key, failure, error, mayHaveArrived } of dead) {
            const perhaps = mayHaveArrived ? ` ${desk.wording.say(desk.locale, 'dead-perhaps')}` : ''
            desk.out(`${id}  ${channel} ${chatId}  ${key}  ${failure ?? ''}: ${error ?? ''}${perhaps}\n`)
          }
        }),
      ),
    )
    .addCommand(
      new Command('resend')
        .description('send them again, all or those named')
        .argument('[id...]', 'as `outbox list` shows them')
        .action((ids: string[]) =>
          desk.inside(async (house) => {
            const { wording, locale } = desk
            const count = await house.transact(async (stores) => {
              const dead = await stores.outbox.deadLetters(MOST)
              const missing = ids.filter((id) => !dead.some((row) => row.id === id))
              if (missing.length > 0)
                throw new CliError(`${wording.say(locale, 'dead-gone')} ${missing.join(', ')}`.trim())
              const rows = ids.length === 0 ? dead : dead.filter((row) => ids.includes(row.id))
              const sent = await resendDead(stores, rows, house.realNow())
              if (sent > 0)
                await stores.chat.audit({
                  id: house.newId(),
                  at: house.officeNow(),
                  actor: 'cli',
                  action: 'outbox.resend',
                  subject: 'outbox:dead',
                  details: { count: sent, keys: rows.slice(0, 50).map((r) => r.key) },
                })
              return sent
            })
            desk.out(
              `${count === 0 ? wording.say(locale, 'dead-none') : wording.say(locale, 'dead-resent', { count })}\n`,
            )
          }),
        ),
    )
