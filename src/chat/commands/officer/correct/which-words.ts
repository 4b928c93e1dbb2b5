import { shortened } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import { inDocumentOrder } from '../../../../tasks/intake/doubts.ts'
import { splitPoints } from '../../../../tasks/correct/split-task.ts'
import type { Task } from '../../../../tasks/task.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { backToPage } from '../check/check-page.ts'
import type { Settled } from './apply-correction.ts'
import type { Correction } from './read-correction.ts'

const MOST = 4
const WORDS = 120
const PASSAGE = 400
const LABEL = 40
const SPLIT = 'tach'
const MERGE = 'gop'

/** Asks where a task is to be split, or which other one it is a part of; false when the correction tells. */
export async function askWhichWords(visit: Visit, directive: Directive, correction: Correction): Promise<boolean> {
  if (correction.what !== 'task-split' && correction.what !== 'task-merge') return false
  if (correction.what === 'task-split' ? correction.at !== null : correction.other !== null) return false
  const tasks = await visit.stores.tasks.tasksOf(directive.id)
  const task = tasks.find((t) => t.position === correction.task)
  if (!task) return false
  await visit.reply(
    correction.what === 'task-split'
      ? whereToSplit(visit, directive, task)
      : whatToMerge(visit, directive, task, tasks),
  )
  return true
}

function whereToSplit(visit: Visit, directive: Directive, task: Task): OutgoingMessage {
  const { say } = visit
  const points = splitPoints(task.words).slice(0, MOST)
  const number = task.position
  const how = say(points.length > 0 ? 'split-where' : 'split-how', { number })
  return {
    text: `${how}\n“${shortened(task.words, PASSAGE)}”`,
    choices: [
      ...points.map((at) => ({
        label: shortened(task.words.slice(at), LABEL),
        value: tapOf(directive, SPLIT, number, at),
      })),
      backToPage(visit, directive, number),
    ],
  }
}

function whatToMerge(visit: Visit, directive: Directive, task: Task, tasks: readonly Task[]): OutgoingMessage {
  const { say } = visit
  const ordered = inDocumentOrder(tasks)
  const at = ordered.indexOf(task)
  const near = [ordered[at - 1], ordered[at + 1]].filter((t) => t !== undefined)
  const number = task.position
  const line = (t: Task): string => `${String(t.position)}. ${shortened(t.words, WORDS)}`
  return {
    text: [say('merge-which', { number }), ...near.map(line)].join('\n'),
    choices: [
      ...near.map((t) => ({
        label: shortened(say('merge-with', { number: t.position }), LABEL),
        value: tapOf(directive, MERGE, number, t.position),
      })),
      backToPage(visit, directive, number),
    ],
  }
}

const tapOf = ({ id }: Directive, what: string, task: number, value: number): string =>
  choiceValue('sua', id, [what, task, value].join('.'))

/** What a tap on one of these choices says; null when it is none of them. */
export function wordsTapped(picked: string): Settled | null {
  const [what, task = 0, value = 0] = picked.split('.').map((p, i) => (i === 0 ? p : Number(p)))
  if (what === SPLIT) return { what: 'task-split', task: Number(task), at: Number(value) }
  return what === MERGE ? { what: 'task-merge', task: Number(task), other: Number(value) } : null
}
