import { bareDeadline } from '../../../../broadcasts/deadline-line.ts'
import { capital, shortened } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import { isDoubtful } from '../../../../tasks/intake/doubts.ts'
import type { Task } from '../../../../tasks/task.ts'
import type { SayIn } from '../../../../wording/say.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { draftFor } from './current-draft.ts'
import { namesOf } from './units-of-draft.ts'

const PAGE = 8
/** Eight tasks with their head stay below the 2,000 characters of a Zalo message. */
const WORDS = 110

/** "nhiệm vụ": what was read as tasks, a page at a time. */
export const taskList: Command = {
  name: 'dsnv',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('nhiem vu', 'xem nhiem vu', 'danh sach nhiem vu', 'tasks'),
  async run(visit, [named, page]) {
    const directive = await draftFor(visit, named)
    await showTasks(visit, directive, Number(page ?? '1') || 1)
  },
}

async function showTasks(visit: Visit, directive: Directive, wanted: number): Promise<void> {
  const { say, stores } = visit
  const tasks = await stores.tasks.tasksOf(directive.id)
  if (tasks.length === 0) {
    return visit.reply({ text: say('tasks-none'), choices: [backToCard(visit, directive)] })
  }
  const pages = Math.ceil(tasks.length / PAGE)
  const page = Math.min(Math.max(wanted, 1), pages)
  const lines = tasks.slice((page - 1) * PAGE, page * PAGE).map((t) => taskLine(t, visit))
  const turn = (to: number, label: string): Choice => ({ label, value: choiceValue('dsnv', directive.id, String(to)) })
  await visit.reply({
    text: [
      say('tasks-head', { ref: directive.ref, count: tasks.length, page, pages }),
      ...lines,
      say('tasks-how'),
    ].join('\n'),
    choices: [
      ...(page < pages ? [turn(page + 1, say('page-next'))] : []),
      ...(page > 1 ? [turn(page - 1, say('page-back'))] : []),
      { label: say('card-act-preview'), value: choiceValue('xemtruoc', directive.id) },
      backToCard(visit, directive),
    ],
  })
}

const backToCard = ({ say }: Visit, { id }: Directive): Choice => ({
  label: say('card-act-card'),
  value: choiceValue('the', id),
})

/** "3. [mục 2.c] Treo băng rôn … — giao: TTYT huyện — hạn: trước ngày 20/3/2025" */
export function taskLine(task: Task, { say }: Visit): string {
  const named = (words: string[]): string =>
    words.includes('*')
      ? say('everybody')
      : namesOf(
          words.map((w) => shortened(w, 50)),
          3,
        )
  const parts = [
    `${task.position}. ${task.section === null ? '' : `${say('task-section', { section: task.section })} `}${shortened(capital(task.words), WORDS)}`,
    say('task-assigned', { units: task.assignees.length === 0 ? '?' : named(task.assignees) }),
    ...(task.coordinators.length === 0 ? [] : [say('task-coordinating', { units: named(task.coordinators) })]),
    ...deadlinesOf(task, say),
  ]
  const mark = task.corrected ? ` ${say('task-corrected')}` : isDoubtful(task) ? ` ${say('task-doubtful')}` : ''
  return parts.join(' — ') + mark
}

/** One deadline as it stands, several with the numbers that the officer names them by. */
function deadlinesOf({ deadlines }: Task, say: SayIn): string[] {
  const written = deadlines.map((d) => shortened(bareDeadline(d.text), 60))
  const [only] = written
  if (only === undefined) return []
  if (written.length === 1) return [say('task-due', { deadline: only })]
  return [written.map((deadline, i) => say('task-due-numbered', { number: i + 1, deadline })).join('; ')]
}
