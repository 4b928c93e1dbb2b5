import { readFile, writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { answer } from '../../answers/answer.ts'
import { reasonOf } from '../../base/errors.ts'
import { wordAnswer } from '../../chat/answering/words/word-answer.ts'
import { ROLES, type Role } from '../../people/person.ts'
import type { CliDesk, OpenHouse } from '../desk.ts'
import { CliError } from '../desk.ts'

interface Question {
  id: string
  as: string
  at?: string
  q: string
}

interface AskOptions {
  unit?: string
  role: Role
  at?: string
  json?: true
  batch?: string
  out?: string
}

/** `ask --unit CODE [--role ROLE] [--at ISO] [--json] "question"`, `ask --batch FILE.jsonl --out FILE.jsonl`. Writes nothing to the store. */
export const ask = (desk: CliDesk): Command =>
  new Command('ask')
    .description('ask as somebody of a unit would, and see the answer with its sources')
    .argument('[question]')
    .option('--unit <code>', 'who asks: code of the unit')
    .addOption(new Option('--role <role>', 'in which role').choices(ROLES).default('head'))
    .option('--at <iso>', 'when it is asked; office time now when absent')
    .option('--json', 'print { status, text, sources }')
    .option('--batch <file>', 'one { id, as, at, q } a line')
    .option('--out <file>', 'where the answers of a batch go, one { id, status, text, sources } a line')
    .action(async (question: string | undefined, options: AskOptions) => {
      if (options.batch !== undefined) return batch(desk, options.batch, options)
      if (question === undefined || options.unit === undefined) {
        throw new CliError('ask needs --unit CODE and a question, or --batch FILE --out FILE')
      }
      const one: Question = {
        id: '1',
        as: options.unit,
        q: question,
        ...(options.at === undefined ? {} : { at: options.at }),
      }
      const { status, text, sources } = await desk.inside((house) => askOne(desk, house, one, options.role))
      desk.out(options.json ? `${JSON.stringify({ status, text, sources }, null, 2)}\n` : `${text}\n`)
    })

async function askOne(desk: CliDesk, house: OpenHouse, { as, at, q }: Question, role: Role) {
  const { wording } = desk
  const { officeTime, calendar, hearing, read } = house
  const unit = await read.people.unitByCode(as)
  if (!unit) throw new CliError(wording.say(desk.locale, 'cli-no-unit', { code: as }))
  const now = at === undefined ? house.officeNow() : new Date(at)
  if (Number.isNaN(now.getTime()))
    throw new CliError(`--at ${at ?? ''}: not an instant such as 2025-03-20T08:00:00+07:00`)
  const found = await answer(q, { unit, role, locale: desk.locale, now }, read, { officeTime, calendar, hearing })
  const { text } = wordAnswer(found, { wording, locale: desk.locale, officeTime, role })
  return { status: found.status, text, sources: found.sources }
}

async function batch(desk: CliDesk, file: string, options: AskOptions): Promise<void> {
  if (options.out === undefined) throw new CliError('ask --batch needs --out FILE')
  const questions = (
    await readFile(desk.path(file), 'utf8').catch((thrown: unknown) => {
      throw new CliError(`${file}: can't be read (${reasonOf(thrown)})`)
    })
  )
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, `${file}:${i + 1}`)]))
  const wrong: string[] = []
  const lines = await desk.inside(async (house) => {
    const done: string[] = []
    for (const question of questions) {
      // One wrong line loses no other.
      const { status, text, sources } = await askOne(desk, house, question, options.role).catch((thrown: unknown) => {
        if (!(thrown instanceof CliError)) throw thrown
        wrong.push(`${question.id}: ${thrown.message}`)
        return { status: 'not_found', text: thrown.message, sources: [] }
      })
      done.push(JSON.stringify({ id: question.id, status, text, sources }))
    }
    return done
  })
  await writeFile(desk.path(options.out), lines.map((l) => `${l}\n`).join(''))
  if (wrong.length > 0) throw new CliError(wrong.join('\n'))
}

function parse(line: string, where: string): Question {
  try {
    const { id, as, at, q } = JSON.parse(line) as Partial<Question>
    if (typeof id === 'string' && typeof as === 'string' && typeof q === 'string') {
      return { id, as, q, ...(typeof at === 'string' ? { at } : {}) }
    }
  } catch {
    // the sentence below serves both
  }
  throw new CliError(`${where}: not a question such as {"id":"1","as":"BVN","at":"2025-03-18T09:00:00+07:00","q":"…"}`)
}
