import type { Directive } from '../../../../directives/directive.ts'
import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import { isDoubtful } from '../../../../tasks/intake/doubts.ts'
import type { Task } from '../../../../tasks/task.ts'
import type { Command } from '../../../command.ts'
import { exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { carryOut } from '../correct/correct.ts'
import { askAbout } from '../correct/unit-words.ts'
import { draftFor } from '../draft/current-draft.ts'
import { unitsOfDraft } from '../draft/units-of-draft.ts'
import type { CheckAct } from './check-page.ts'
import { actValue, backToPage, checkPage } from './check-page.ts'
import { showPage } from './see-page.ts'
import type { Check } from './under-way.ts'
import { endCheck, keepCheck } from './under-way.ts'

/** "soát": what was read as tasks, one at a time beside the document's words, the least sure first. */
export const check: Command = {
  name: 'soat',
  help: 'officer-help-check',
  roles: ['officer'],
  where: ['private'],
  match: exactly('soat', 'soat viec', 'soat tiep', 'soat van ban', 'soat nhiem vu', 'kiem tra tung viec', 'review'),
  async run(visit, [named, number, act]) {
    const directive = await draftFor(visit, named)
    if (number === undefined) return visit.reply(await checkPage(visit, directive, null))
    const task = (await visit.stores.tasks.tasksOf(directive.id)).find((t) => t.position === Number(number))
    // An older page, of a task that has gone since.
    if (!task) return visit.reply(await checkPage(visit, directive, null))
    await tapped(visit, directive, task, act as CheckAct | undefined)
  },
}

async function tapped(visit: Visit, directive: Directive, task: Task, act: CheckAct | undefined): Promise<void> {
  const number = task.position
  const ask = async (asking: Check['asking'], message: OutgoingMessage): Promise<void> => {
    await keepCheck(visit, { directiveId: directive.id, task: number, asking })
    await visit.reply(message)
  }
  switch (act) {
    case undefined:
    case 've':
      return visit.reply(await checkPage(visit, directive, number))
    case 'ok':
      return confirm(visit, directive, task)
    case 'sau':
      return visit.reply(await checkPage(visit, directive, null, { skip: number }))
    case 'dung':
      await endCheck(visit)
      return visit.reply(visit.say('check-stopped'))
    case 'han':
      return ask('deadline', askDeadline(visit, directive, task))
    case 'dv':
      return askUnits(visit, directive, task, ask)
    case 'khac':
      return ask(null, more(visit, directive, task))
    case 'kohan':
      return carryOut(visit, directive, { what: 'task-deadline-drop', task: number, deadline: null })
    case 'tatca':
      return carryOut(visit, directive, { what: 'task-assignees', task: number, units: '*' })
    case 'bo':
      return carryOut(visit, directive, { what: 'task-remove', task: number })
    case 'tach':
      return carryOut(visit, directive, { what: 'task-split', task: number, at: null })
    case 'gop':
      return carryOut(visit, directive, { what: 'task-merge', task: number, other: null })
    case 'trang':
      return showPage(visit, directive, { task })
  }
}

/** "Đúng rồi": somebody has looked at it, and the next one is shown. */
async function confirm(visit: Visit, directive: Directive, task: Task): Promise<void> {
  const number = task.position
  if (task.assignees.length === 0)
    return visit.reply({
      text: visit.say('check-nobody', { number }),
      choices: [{ label: visit.say('check-act-units'), value: actValue(directive, number, 'dv') }],
    })
  await visit.stores.tasks.saveTask({ ...task, checkedAt: visit.now })
  await visit.reply(await checkPage(visit, directive, null))
}

function askDeadline(visit: Visit, directive: Directive, { position, deadlines }: Task): OutgoingMessage {
  const { say } = visit
  const drop = { label: say('check-act-no-deadline'), value: actValue(directive, position, 'kohan') }
  return {
    text: say('check-ask-deadline', { number: position }),
    choices: [...(deadlines.length === 0 ? [] : [drop]), backToPage(visit, directive, position)],
  }
}

async function askUnits(
  visit: Visit,
  directive: Directive,
  { position, assignees, coordinators }: Task,
  ask: (asking: Check['asking'], message: OutgoingMessage) => Promise<void>,
): Promise<void> {
  const { open } = await unitsOfDraft(visit, directive)
  const unclear = open.find((r) => [...assignees, ...coordinators].includes(r.written))
  if (unclear) return ask({ written: unclear.written }, await askAbout(visit, directive, unclear, position))
  const everybody = { label: visit.say('check-act-everybody'), value: actValue(directive, position, 'tatca') }
  return ask('units', {
    text: visit.say('check-ask-units', { number: position }),
    choices: [everybody, backToPage(visit, directive, position)],
  })
}

function more({ say }: Visit, directive: Directive, task: Task): OutgoingMessage {
  const number = task.position
  const acts: [label: string, act: CheckAct][] = [
    [say('check-act-see'), 'trang'],
    isDoubtful(task) ? [say('check-act-deadline'), 'han'] : [say('check-act-drop'), 'bo'],
    [say('check-act-split'), 'tach'],
    [say('check-act-merge'), 'gop'],
  ]
  return {
    text: say('check-more', { number }),
    choices: acts.map(([label, act]) => ({ label, value: actValue(directive, number, act) })),
  }
}
