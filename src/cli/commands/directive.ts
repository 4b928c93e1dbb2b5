import { Command } from 'commander'
import { PlainError } from '../../base/errors.ts'
import { publish } from '../../broadcasts/publish.ts'
import { classificationIn } from '../../directives/classified.ts'
import { layOut } from '../../directives/pages/lay-out.ts'
import { needsRelease } from '../../directives/review.ts'
import { readDirective } from '../../directives/read-directive.ts'
import type { Resolution } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import { intake } from '../../tasks/intake.ts'
import { isDated } from '../../tasks/standing/points.ts'
import { dateText } from '../../wording/dates.ts'
import type { CliDesk, OpenHouse } from '../desk.ts'
import { CliError } from '../desk.ts'
import { readPaperFile } from '../paper-file.ts'

/** `directive import FILE --issuer CODE [--publish]`, `directive list`. */
export const directive = (desk: CliDesk): Command =>
  new Command('directive').description('directives of the office').addCommand(importing(desk)).addCommand(listing(desk))

function importing(desk: CliDesk): Command {
  const { wording, locale } = desk
  return new Command('import')
    .description(
      'read a directive (Word, PDF, scan, photo, web page, text) into a draft; with --publish, publish what resolves',
    )
    .argument('<file>')
    .requiredOption('--issuer <code>', 'code of the issuing unit in the register')
    .option(
      '--publish',
      'publish and queue the broadcast; the running house sends it. A paper marked LƯU HÀNH NỘI BỘ or XEM XONG TRẢ LẠI stays a draft: an officer decides in the chat (/phathanh REF)',
    )
    .action(async (file: string, options: { issuer: string; publish?: true }) => {
      const { text, pages, bytes } = await readPaperFile(file, desk)
      const reading = readDirective(text)
      const classification = classificationIn(text)
      if (classification !== 'none') {
        await desk.inside((house) => noteRefused(house, options.issuer, { classification, bytes: bytes.length }))
        throw new CliError(wording.say(locale, 'intake-classified'))
      }
      await desk.inside(async (house) => {
        const { hash } = await house.files.put(bytes)
        const done = await house.transact(async (stores) => {
          const register = await stores.people.units()
          if (!register.some((u) => u.code === options.issuer)) {
            throw new CliError(wording.say(locale, 'cli-no-issuer', { code: options.issuer }))
          }
          const { newId, officeTime } = house
          const now = house.officeNow()
          const { directive: kept, isExisting } = await intake(stores, {
            reading,
            issuerCode: options.issuer,
            createdBy: null,
            fileHash: hash,
            now,
            newId,
            officeTime,
            register,
          })
          const audit = (action: string): Promise<void> =>
            stores.chat.audit({
              id: newId(),
              at: now,
              actor: 'cli',
              action,
              subject: `directive:${kept.id}`,
              details: { ref: kept.ref },
            })
          if (!isExisting) {
            await audit('directive.intake')
            if (pages.length > 0)
              await stores.directives.savePages(kept.id, { files: [hash], pages: layOut(text, pages, kept.text) })
          }
          const tasks = await stores.tasks.tasksOf(kept.id)
          const lost = (await stores.directives.resolutions(kept.id)).filter((r) => r.how === 'none')
          let units: number | null = null
          const isHeld = kept.status === 'draft' && needsRelease(kept)
          if (options.publish && kept.status === 'draft' && !isHeld) {
            units = await publishIt(house, desk, stores, kept.id)
            if (units > 0) await audit('directive.publish')
          }
          const relations = await stores.directives.relations(kept.id)
          return { kept, isExisting, isHeld, tasks, lost, units, register, relations }
        })
        const { kept, tasks } = done
        const subject = kept.subject ?? '—'
        if (done.isExisting) desk.out(`${wording.say(locale, 'directive-exists', { ref: kept.ref })}\n`)
        else {
          const dated = tasks.filter(isDated).length
          desk.out(
            `${wording.say(locale, 'directive-imported', { ref: kept.ref, subject, tasks: tasks.length, dated })}\n`,
          )
        }
        if (done.units)
          desk.out(`${wording.say(locale, 'directive-published', { ref: kept.ref, units: done.units })}\n`)
        for (const one of done.lost) desk.err(`${unresolved(one, done.register, desk)}\n`)
        for (const { how, number } of done.relations.filter((r) => r.state === 'open'))
          desk.err(`${wording.say(locale, 'directive-relation', { ref: kept.ref, how, number })}\n`)
        if (options.publish && done.isHeld)
          throw new CliError(wording.say(locale, 'handling-undecided', { ref: kept.ref }))
        if (done.units === 0) throw new CliError(wording.say(locale, 'directive-unpublished', { ref: kept.ref }))
      })
    })
}

/** Of a classified paper only its having come is kept. */
const noteRefused = (house: OpenHouse, issuer: string, shape: Record<string, unknown>): Promise<void> =>
  house.transact(({ chat }) =>
    chat.audit({
      id: house.newId(),
      at: house.officeNow(),
      actor: 'cli',
      action: 'intake.refused',
      subject: `unit:${issuer}`,
      details: { reason: 'classified', way: 'file', ...shape },
    }),
  )

/** Publishes in the transaction; returns for how many units: 0 leaves the draft as it is. */
async function publishIt(
  house: OpenHouse,
  desk: CliDesk,
  stores: OpenHouse['read'],
  directiveId: string,
): Promise<number> {
  const { officeTime, calendar, newId, buttons, plans } = house
  const tools = { now: house.officeNow(), realNow: house.realNow(), newId, officeTime, calendar, buttons, plans }
  try {
    await publish(stores, { directiveId, by: null }, { ...tools, wording: desk.wording, officeLocale: desk.locale })
  } catch (thrown) {
    if (thrown instanceof PlainError && thrown.key === 'preview-none') return 0
    throw thrown
  }
  return (await stores.tasks.assignmentsOf(directiveId)).length
}

function unresolved({ written, guesses }: Resolution, register: readonly Unit[], { wording, locale }: CliDesk): string {
  const names = guesses.map((code) => register.find((u) => u.code === code)?.shortName ?? code).join(', ')
  return names === ''
    ? wording.say(locale, 'directive-unresolved', { written })
    : wording.say(locale, 'directive-unresolved-guess', { written, guesses: names })
}

const listing = (desk: CliDesk): Command =>
  new Command('list').description('list directives, newest first').action(() =>
    desk.inside(async ({ read }) => {
      const all = await read.directives.list()
      if (all.length === 0) desk.out(`${desk.wording.say(desk.locale, 'directive-empty')}\n`)
      for (const d of all) {
        const date = d.issuedOn === null ? '—' : dateText(d.issuedOn)
        desk.out(
          `${d.ref.padEnd(8)} ${d.status.padEnd(10)} ${date.padEnd(11)} ${d.number ?? '—'}  ${d.subject ?? '—'}\n`,
        )
      }
    }),
  )
