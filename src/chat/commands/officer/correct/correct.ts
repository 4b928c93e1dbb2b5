import { PlainError } from '../../../../base/errors.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Correction as Kept } from '../../../../tasks/correct/correction.ts'
import { resolveWords } from '../../../../tasks/intake/resolve-words.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { backToPage, checkPage } from '../check/check-page.ts'
import { checkUnderWay, keepCheck, type Check } from '../check/under-way.ts'
import { reportItem } from '../draft/card-message.ts'
import { draftFor } from '../draft/current-draft.ts'
import { taskLine } from '../draft/task-list.ts'
import { unitsOfDraft } from '../draft/units-of-draft.ts'
import { applyCorrection } from './apply-correction.ts'
import type { Correction } from './read-correction.ts'
import { readCorrection } from './read-correction.ts'
import { nameTypedWords } from './typed-words.ts'
import { askAbout, askNext, decideUnit } from './unit-words.ts'
import { askWhichDeadline, deadlineTapped } from './which-deadline.ts'
import { askWhichWords, wordsTapped } from './which-words.ts'

/** A button brings the draft's id, typed words bring themselves. */
const ID = /^[0-9a-z]{26}$/

/** "sửa 3 hạn trước 05/4/2025", "số 512/SYT-NVY", "xóa 3", …: changes the draft that the chat is about. */
export const correct: Command = {
  name: 'sua',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: (words, text) => ((readCorrection(text) ?? /^sua(?: \d+)?$/.test(words)) ? [text] : null),
  async run(visit, [given, picked]) {
    const { content } = visit.event
    const typed = content.kind === 'text' ? readCorrection(content.text.replace(/^\/sua\s*/u, 'sửa ')) : null
    const directive = await draftFor(visit, ID.test(given ?? '') ? given : undefined)
    const correction =
      picked === undefined ? typed : (wordsTapped(picked) ?? (await deadlineTapped(visit, directive, picked)))
    if (!correction) return visit.reply({ text: visit.say('correct-how'), choices: nextSteps(visit, directive) })
    await carryOut(visit, directive, correction)
  },
}

/**
 * Does a correction, or asks for what it leaves open, and answers with what stands now: with the page of the task while a check
 * is under way. Throws PlainError when none is; the check itself goes on after a sentence.
 */
export async function carryOut(visit: Visit, directive: Directive, correction: Correction): Promise<void> {
  const check = await checkUnderWay(visit, directive.id)
  try {
    if (correction.what === 'unit') await tellUnit(visit, directive, correction, check)
    else await change(visit, directive, correction, check)
  } catch (thrown) {
    if (!check || !(thrown instanceof PlainError)) throw thrown
    const text = visit.tools.wording.sayKey(visit.locale, thrown.key, thrown.args)
    await visit.reply({ text, choices: [backToPage(visit, directive, check.task)] })
  }
}

async function tellUnit(
  visit: Visit,
  directive: Directive,
  { written, units }: Extract<Correction, { what: 'unit' }>,
  check: Check | null,
): Promise<void> {
  const said = await decideUnit(visit, directive, written, units)
  if (check) {
    await nameTypedWords(visit, directive, check.task, written)
    return visit.reply(await checkPage(visit, directive, check.task, { said: [said] }))
  }
  await visit.reply(said)
  await askNext(visit, directive)
}

async function change(
  visit: Visit,
  directive: Directive,
  correction: Exclude<Correction, { what: 'unit' }>,
  check: Check | null,
): Promise<void> {
  if (await askWhichDeadline(visit, directive, correction)) return
  if (await askWhichWords(visit, directive, correction)) return
  const before = (await unitsOfDraft(visit, directive)).open.map((r) => r.written)
  const done = await applyCorrection(visit, directive, correction)
  await (check ? answerInCheck(visit, directive, check, done, before) : answer(visit, directive.id, done))
}

/** Shows what stands now, and which words still name nobody. */
async function answer(visit: Visit, directiveId: string, done: Kept): Promise<void> {
  const { say, stores } = visit
  const open = await resolved(visit, directiveId)
  const directive = await stores.directives.byId(directiveId)
  if (!directive) return
  const lines = [say('corrected'), ...(await changedLines(visit, directive, done))]
  if (open.length > 0) lines.push(say('correct-open', { names: open.map((w) => `“${w}”`).join('; ') }))
  await visit.reply({
    text: lines.join('\n'),
    choices: [
      ...(open.length > 0
        ? [{ label: say('card-act-open', { count: open.length }), value: choiceValue('donvi', directiveId) }]
        : []),
      ...nextSteps(visit, directive),
    ],
  })
}

/** The page of the task that was changed; new words that name nobody for sure are asked about at once. */
async function answerInCheck(
  visit: Visit,
  directive: Directive,
  check: Check,
  done: Kept,
  openBefore: readonly string[],
): Promise<void> {
  await resolved(visit, directive.id)
  const task = done.after.tasks[0]?.position ?? (done.kind === 'drop' ? null : check.task)
  const { open } = await unitsOfDraft(visit, directive)
  const unclear = open.find((r) => !openBefore.includes(r.written))
  if (unclear && task !== null) {
    await keepCheck(visit, { directiveId: directive.id, task, asking: { written: unclear.written } })
    return visit.reply(await askAbout(visit, directive, unclear, task))
  }
  await visit.reply(await checkPage(visit, directive, task, { said: [doneText(visit, done)] }))
}

function doneText({ say }: Visit, { kind, before, after }: Kept): string {
  const number = before.tasks[0]?.position ?? 0
  if (kind === 'drop') return say('check-dropped', { number })
  if (kind === 'split') return say('check-split', { number, other: after.tasks.at(-1)?.position ?? 0 })
  return say('corrected')
}

async function resolved({ stores, tools, now }: Visit, directiveId: string): Promise<string[]> {
  const register = await stores.people.units()
  return resolveWords(stores, { directiveId, register, now, officeTime: tools.officeTime })
}

async function changedLines(visit: Visit, directive: Directive, { kind, before, after }: Kept): Promise<string[]> {
  const { say, stores } = visit
  if (kind === 'drop') return [say('correct-removed', { number: before.tasks[0]?.position ?? 0 })]
  if (kind === 'report') {
    const demands = await stores.tasks.demandsOf(directive.id)
    return demands.map((d) => reportItem(d, demands.length > 1, visit))
  }
  if (kind === 'head') {
    const recipients =
      directive.recipients.length === 0 ? [] : [say('correct-recipients', { names: directive.recipients.join('; ') })]
    const subject = directive.subject === null ? [] : [say('card-subject', { subject: directive.subject })]
    return [titleOf(directive, say), ...subject, ...recipients, say('card-ref', { ref: directive.ref })]
  }
  const touched = new Set(after.tasks.map((t) => t.position))
  return (await stores.tasks.tasksOf(directive.id))
    .filter((t) => touched.has(t.position))
    .map((t) => taskLine(t, visit))
}

const nextSteps = ({ say }: Visit, { id }: Directive): Choice[] => [
  { label: say('card-act-tasks'), value: choiceValue('dsnv', id) },
  { label: say('card-act-preview'), value: choiceValue('xemtruoc', id) },
  { label: say('card-act-card'), value: choiceValue('the', id) },
]
