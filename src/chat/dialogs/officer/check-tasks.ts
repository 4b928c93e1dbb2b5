import type { Directive } from '../../../directives/directive.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'
import { readChoice } from '../../command.ts'
import { check } from '../../commands/officer/check/check.ts'
import { checkPage } from '../../commands/officer/check/check-page.ts'
import { readShortWords, type ShortWords } from '../../commands/officer/check/short-words.ts'
import { CHECK, checkUnderWay, type Check } from '../../commands/officer/check/under-way.ts'
import { carryOut, correct } from '../../commands/officer/correct/correct.ts'
import type { Dialog, DialogInput } from '../../dialogue/dialog.ts'
import type { Visit } from '../../visit.ts'

/**
 * Words typed while a page of the check is the last thing that stands in the chat: "hạn 30/3", "bỏ", "đúng". Buttons, and
 * corrections that name their task, are commands.
 */
export const checkTasks: Dialog<Check> = {
  ...CHECK,
  async wants(visit, state, input) {
    return (await isOnScreen(visit)) && (await meaning(visit, state, input)) !== null
  },
  async take(visit, state, input) {
    const meant = await meaning(visit, state, input)
    const directive = await visit.stores.directives.byId(state.directiveId)
    if (directive?.status !== 'draft') {
      await visit.reply(visit.say('officer-gone'))
      return 'end'
    }
    if (meant) await goOn(visit, directive, state, meant)
    return (await checkUnderWay(visit, directive.id)) ?? 'end'
  },
  async prompt(visit, state) {
    const directive = await visit.stores.directives.byId(state.directiveId)
    if (directive?.status !== 'draft') return { text: visit.say('officer-gone') }
    return checkPage(visit, directive, state.task)
  },
}

const LOOK_BACK = 8

/**
 * The newest message with buttons has those of the check: what came in between is what people look at. Questions back about
 * a correction, and what is only told ("chưa rõ ý"), leave the page where it is.
 */
async function isOnScreen({ stores, event }: Visit): Promise<boolean> {
  const recent = await stores.outbox.recent(event.channel, event.chatId, LOOK_BACK)
  const offered = recent.map(({ message }) => (message.choices ?? []).map((c) => readChoice(c.value).name))
  const newest = offered.findLast((names) => names.some((name) => name !== correct.name))
  return newest?.includes(check.name) ?? false
}

async function meaning(visit: Visit, state: Check, input: DialogInput): Promise<ShortWords | null> {
  if (input.kind !== 'text') return null
  const register = await visit.stores.people.units()
  return readShortWords(input.text, state, (words) => findUnits(words, register).length > 0)
}

function goOn(visit: Visit, directive: Directive, { task }: Check, meant: ShortWords): Promise<void> {
  if (meant.go === 'correct') return carryOut(visit, directive, meant.correction)
  const args = meant.go === 'task' ? [String(meant.number)] : [String(task), meant.go]
  return check.run(visit, [directive.id, ...args])
}
