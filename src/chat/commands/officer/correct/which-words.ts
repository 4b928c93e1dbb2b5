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

const MOST = 6
const WORDS = 60
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
  const pieces = [0, ...points].map((from, i) => task.words.slice(from, points[i]).trim())
  const how = say(points.length > 0 ? 'split-where' : 'split-how', { number })
  return {
    text: [how, ...pieces.map((p, i) => `${i === 0 ? '' : `${String(i)}. `}${shortened(p, WORDS * 2)}`)].join('\n'),
    choices: [
      ...points.map((at, i) => ({
        label: shortened(`${String(i + 1)}. ${pieces[i + 1] ?? ''}`, LABEL),
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
  const line = (t: Task): string => `${String(t.position)}. ${shortened(t.words, WORDS * 2)}`
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
