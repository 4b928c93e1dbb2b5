import type { Directive } from '../../../../directives/directive.ts'
import type { Choice, OutgoingMessage } from '../../../../messaging/outgoing.ts'
import { doubtsOf, inReviewOrder, isDoubtful } from '../../../../tasks/intake/doubts.ts'
import type { Task } from '../../../../tasks/task.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { unitsOfDraft } from '../draft/units-of-draft.ts'
import { checkLines } from './check-lines.ts'
import { checkUnderWay, endCheck, keepCheck } from './under-way.ts'

/** Taps on a page: `soat:<directive>:<task>:<act>`. */
export type CheckAct =
  | 've' // the page again
  | 'ok'
  | 'sau' // later
  | 'dung' // stop for now
  | 'khac'
  | 'han'
  | 'kohan'
  | 'dv'
  | 'tatca'
  | 'bo'
  | 'tach'
  | 'gop'
  | 'trang'

export const actValue = (directive: Pick<Directive, 'id'>, task: number, act: CheckAct): string =>
  choiceValue('soat', directive.id, String(task), act)

/**
 * The page of a task of a draft (the next that nobody has looked at when `wanted` is null), with the words of the document
 * beside each value; when all have been looked at, what to do next. The check goes on there. `said` stands above it;
 * `skip` is the number of a task that is put off.
 */
export async function checkPage(
  visit: Visit,
  directive: Directive,
  wanted: number | null,
  { said = [], skip }: { said?: readonly string[]; skip?: number } = {},
): Promise<OutgoingMessage> {
  const { say, stores } = visit
  const tasks = await stores.tasks.tasksOf(directive.id)
  const openWords = new Set((await unitsOfDraft(visit, directive)).open.map((r) => r.written))
  const ordered = inReviewOrder(tasks, openWords)
  const done = tasks.filter((t) => t.checkedAt !== null).length
  const task = tasks.find((t) => t.position === wanted) ?? nextOf(ordered, skip)
  if (!task) {
    await endCheck(visit)
    const text = tasks.length === 0 ? say('tasks-none') : say('check-done', { count: tasks.length })
    return { text: [...said, text].join('\n'), choices: whatNext(visit, directive) }
  }
  const isFirst = (await checkUnderWay(visit, directive.id)) === null
  await keepCheck(visit, { directiveId: directive.id, task: task.position, asking: null })
  const doubts = task.checkedAt === null ? doubtsOf(task, openWords).map((d) => say(`check-doubt-${d}`)) : []
  const facts = {
    directive,
    demands: await stores.tasks.demandsOf(directive.id),
    resolutions: await stores.directives.resolutions(directive.id),
    register: await stores.people.units(),
  }
  const at = Math.min(task.checkedAt === null ? done + 1 : done, tasks.length)
  const where = task.section === null ? '' : say('check-section', { section: task.section })
  return {
    text: [
      ...said,
      say('check-head', { at, all: tasks.length, number: task.position, where }),
      ...(doubts.length === 0 ? [] : [say('check-doubts', { doubts: doubts.join('; ') })]),
      ...checkLines(visit, task, facts),
      ...(isFirst ? [say('check-how')] : []),
    ].join('\n'),
    choices: pageChoices(visit, directive, task, openWords),
  }
}

/** The first that nobody has looked at; one that was put off comes back when it is the only one. */
function nextOf(ordered: readonly Task[], skip: number | undefined): Task | undefined {
  const left = ordered.filter((t) => t.checkedAt === null)
  const at = left.findIndex((t) => t.position === skip)
  return left[at + 1] ?? left[0]
}

function pageChoices({ say }: Visit, directive: Directive, task: Task, open: ReadonlySet<string>): Choice[] {
  const act = (label: string, name: CheckAct): Choice => ({ label, value: actValue(directive, task.position, name) })
  const isOpen = [...task.assignees, ...task.coordinators].some((words) => open.has(words))
  return [
    act(say('check-act-ok'), 'ok'),
    isDoubtful(task) ? act(say('check-act-drop'), 'bo') : act(say('check-act-deadline'), 'han'),
    act(say(isOpen ? 'check-act-which-unit' : 'check-act-units'), 'dv'),
    act(say('check-act-more'), 'khac'),
  ]
}

/** Back to the page of the task, for what is said in between. */
export const backToPage = ({ say }: Visit, directive: Pick<Directive, 'id'>, task: number): Choice => ({
  label: say('check-act-back'),
  value: actValue(directive, task, 've'),
})

const whatNext = ({ say }: Visit, { id }: Directive): Choice[] => [
  { label: say('card-act-preview'), value: choiceValue('xemtruoc', id) },
  { label: say('card-act-publish'), value: choiceValue('phathanh', id) },
  { label: say('card-act-card'), value: choiceValue('the', id) },
]
