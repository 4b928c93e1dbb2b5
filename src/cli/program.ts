import { Command, CommanderError } from 'commander'
import { PlainError, reasonOf } from '../base/errors.ts'
import { ask } from './commands/ask.ts'
import { corrections } from './commands/corrections.ts'
import { directive } from './commands/directive.ts'
import { doctor } from './commands/doctor.ts'
import { CliError, type CliDesk } from './desk.ts'
import { invite } from './commands/invite.ts'
import { outbox } from './commands/outbox.ts'
import { read } from './commands/read.ts'
import { understand } from './commands/understand.ts'
import { units } from './commands/units.ts'

/** One file a command, one line here. */
const commands: readonly ((desk: CliDesk) => Command)[] = [
  read,
  units,
  directive,
  corrections,
  invite,
  ask,
  understand,
  outbox,
  doctor,
]

/** Runs one command. Returns the exit code: 0 done, 1 could not be done, 2 wrongly called. */
export async function runCli(args: readonly string[], desk: CliDesk): Promise<number> {
  const program = new Command('nhacviec').exitOverride().configureOutput({ writeOut: desk.out, writeErr: desk.err })
  for (const command of commands) program.addCommand(quiet(command(desk), desk))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return 0
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    if (thrown instanceof PlainError) desk.err(`${desk.wording.sayKey(desk.locale, thrown.key, thrown.args)}\n`)
    else desk.err(`${thrown instanceof CliError ? thrown.message : `nhacviec: ${reasonOf(thrown)}`}\n`)
    return 1
  }
}

function quiet(command: Command, desk: CliDesk): Command {
  command.exitOverride().configureOutput({ writeOut: desk.out, writeErr: desk.err })
  for (const sub of command.commands) quiet(sub, desk)
  return command
}
