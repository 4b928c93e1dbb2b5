import { PlainError } from '../../../../base/errors.ts'
import { sha256 } from '../../../../base/ids.ts'
import { plain } from '../../../../base/vietnamese.ts'
import { shortened } from '../../../../broadcasts/title.ts'
import type { Directive, Resolution } from '../../../../directives/directive.ts'
import type { Choice, OutgoingMessage } from '../../../../messaging/outgoing.ts'
import { decideResolution } from '../../../../tasks/correct/correct-draft.ts'
import { wordsOfDirective } from '../../../../tasks/intake/words-of-directive.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { backToPage, checkPage } from '../check/check-page.ts'
import { cardMessage } from '../draft/card-message.ts'
import { draftFor } from '../draft/current-draft.ts'
import { namesOf, unitsOfDraft } from '../draft/units-of-draft.ts'
import { correctorOf } from './apply-correction.ts'
import { nameTypedWords } from './typed-words.ts'
import { unitsMeant } from './typed-units.ts'

const GUESSES = 4

/** "đơn vị": asks about the words that name nobody in the register, one after the other, with the best guesses. */
export const unitWords: Command = {
  name: 'donvi',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('don vi', 'don vi chua ro', 'chua ro'),
  async run(visit, [named, mark, pick, task]) {
    const directive = await draftFor(visit, named)
    const written = mark !== undefined && pick !== undefined ? await picked(visit, directive, mark, pick) : null
    if (task !== undefined) {
      if (written !== null) await nameTypedWords(visit, directive, Number(task), written)
      return visit.reply(await checkPage(visit, directive, Number(task)))
    }
    await askNext(visit, directive)
  },
}

/** A button has no room for the words: their mark stands in for them. */
const markOf = (written: string): string => sha256(written).slice(0, 8)

/** Asks about the next words that name nobody; shows the card when there are none. */
export async function askNext(visit: Visit, directive: Directive): Promise<void> {
  const [first] = (await unitsOfDraft(visit, directive)).open
  if (first) return visit.reply(await askAbout(visit, directive, first, null))
  const card = await cardMessage(visit, directive)
  await visit.reply({ ...card, text: `${visit.say('units-all-clear')}\n${card.text}` })
}

/** "“…” là đơn vị nào?", with the best guesses; a tap goes back to the page of `task` where one is given. */
export async function askAbout(
  visit: Visit,
  directive: Directive,
  { written, guesses, unitCodes }: Resolution,
  task: number | null,
): Promise<OutgoingMessage> {
  const { say, stores } = visit
  const { open } = await unitsOfDraft(visit, directive)
  const units = await stores.people.units()
  const at = visit.tools.officeTime.dayOf(visit.now)
  const resolutions = await stores.directives.resolutions(directive.id)
  const { rest } = wordsOfDirective(directive, { register: units, at, resolutions })(written)
  const choice = (label: string, pick: string): Choice => ({
    label,
    value: choiceValue('donvi', directive.id, markOf(written), pick, ...(task === null ? [] : [String(task)])),
  })
  // The guesses are for one name: of a list with several unknown names each must be told in words.
  const offered = (rest.length > 1 ? [] : guesses.slice(0, GUESSES)).flatMap((code, i) => {
    const unit = units.find((u) => u.code === code)
    return unit ? [choice(unit.shortName, String(i))] : []
  })
  const known = unitCodes.length
  return {
    text: [
      task === null
        ? say('units-ask', { written, count: open.length, example: shortened(rest[0] ?? written, 40) })
        : say('check-ask-unit', { written }),
      ...(rest.length > 0 && rest[0] !== written
        ? [say('units-rest', { names: rest.map((r) => `“${r}”`).join('; ') })]
        : []),
    ].join('\n'),
    choices: [
      ...offered,
      choice(known > 0 ? say('units-only-known', { count: known }) : say('units-nobody'), 'x'),
      task === null
        ? { label: say('card-act-card'), value: choiceValue('the', directive.id) }
        : backToPage(visit, directive, task),
    ],
  }
}

/** The words that were decided; null when the button is old. */
async function picked(visit: Visit, directive: Directive, mark: string, pick: string): Promise<string | null> {
  const all = await visit.stores.directives.resolutions(directive.id)
  const resolution = all.find((r) => markOf(r.written) === mark)
  if (!resolution) return null
  const code = pick === 'x' ? null : resolution.guesses[Number(pick)]
  if (code === undefined) return null
  await keep(visit, directive, resolution, [...resolution.unitCodes, ...(code === null ? [] : [code])])
  return resolution.written
}

async function keep(visit: Visit, directive: Directive, before: Resolution, codes: string[]): Promise<void> {
  const decision = { before, unitCodes: [...new Set(codes)] }
  const done = await decideResolution(visit.stores, directive, decision, correctorOf(visit))
  const details = { written: before.written, unitCodes: decision.unitCodes, correction: done.id }
  await visit.audit('unit.resolve', `directive:${directive.id}`, details)
}

/**
 * "đơn vị các cơ sở trợ giúp xã hội = TTBTXH, CSTG1": the officer says whom the words mean. Words that are only a part of a
 * list add to what is known of it. Returns the sentence that tells it. Throws PlainError.
 */
export async function decideUnit(visit: Visit, directive: Directive, written: string, typed: string): Promise<string> {
  const { say, stores } = visit
  const all = await stores.directives.resolutions(directive.id)
  const wanted = plain(written)
  const whole = all.find((r) => plain(r.written) === wanted)
  const resolution = whole ?? only(all.filter((r) => ` ${plain(r.written)} `.includes(` ${wanted} `)))
  if (!resolution) throw new PlainError('units-not-in-draft', { written })
  const codes = (await unitsMeant(visit, typed, directive.issuerCode)).map((u) => u.code)
  await keep(visit, directive, resolution, whole ? codes : [...resolution.unitCodes, ...codes])
  const names = (await stores.people.units()).filter((u) => codes.includes(u.code)).map((u) => u.shortName)
  return say('units-decided', { written: whole ? resolution.written : written, units: namesOf(names, 10) })
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
