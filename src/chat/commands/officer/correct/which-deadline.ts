import { bareDeadline } from '../../../../broadcasts/deadline-line.ts'
import { shortened } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { purposeOf } from '../../../../tasks/standing/points.ts'
import type { TaskDeadline } from '../../../../tasks/task.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import type { Correction } from './read-correction.ts'
import { isNone, typedDeadline } from './typed-deadline.ts'

/** A correction of a deadline that doesn't say which; `words` null = it is to go. */
interface Pending {
  directiveId: string
  task: number
  words: string | null
}

const MOST = 3
const PURPOSE = 90
/** In a button's value: beside the others. */
const ADD = 'them'

const keyOf = ({ event }: Visit): string => `correct:${event.channel}:${event.chatId}`

/**
 * Asks which deadline of several is meant, with all of them numbered; false when there is nothing to ask. Throws PlainError for
 * words that name no day.
 */
export async function askWhichDeadline(visit: Visit, directive: Directive, correction: Correction): Promise<boolean> {
  if (correction.what !== 'task-deadline' && correction.what !== 'task-deadline-drop') return false
  if (correction.deadline !== null) return false
  const { say, stores } = visit
  const task = (await stores.tasks.tasksOf(directive.id)).find((t) => t.position === correction.task)
  if (!task || task.deadlines.length < 2) return false
  const typed = correction.what === 'task-deadline' ? correction.words : ''
  const words = typed === '' || isNone(typed) ? null : typed
  // Nobody is asked where a day belongs that there is not.
  if (words !== null) typedDeadline(visit, directive, words)
  const pending: Pending = { directiveId: directive.id, task: task.position, words }
  await stores.chat.setSetting(keyOf(visit), pending)
  const number = task.position
  const line = (d: TaskDeadline): string => {
    const purpose = purposeOf(directive.text, task, d)
    const about = purpose === null ? '' : ` – ${shortened(purpose, PURPOSE)}`
    return `${String(d.position)}. ${bareDeadline(d.text)}${about}`
  }
  const pick = (label: string, value: string): { label: string; value: string } => ({
    label,
    value: choiceValue('sua', directive.id, value),
  })
  await visit.reply({
    text: [
      say('correct-which-deadline', { task: number, count: task.deadlines.length }),
      ...task.deadlines.map(line),
      words === null ? say('correct-which-drop', { task: number }) : say('correct-which-how', { task: number, words }),
    ].join('\n'),
    choices: [
      ...task.deadlines
        .slice(0, MOST)
        .map((d) =>
          pick(say('correct-act-deadline', { number: d.position, deadline: bareDeadline(d.text) }), String(d.position)),
        ),
      ...(words === null ? [] : [pick(say('correct-act-add'), ADD)]),
    ],
  })
  return true
}

/** The correction of a deadline that a tap completes; null when the question has been answered or is of another draft. */
export async function deadlineTapped(visit: Visit, directive: Directive, picked: string): Promise<Correction | null> {
  const { chat } = visit.stores
  const pending = (await chat.setting(keyOf(visit))) as Pending | null
  if (pending?.directiveId !== directive.id) return null
  await chat.setSetting(keyOf(visit), null)
  const { task, words } = pending
  if (words === null) return { what: 'task-deadline-drop', task, deadline: Number(picked) }
  return picked === ADD
    ? { what: 'task-deadline-add', task, words }
    : { what: 'task-deadline', task, deadline: Number(picked), words }
}
