import { PlainError } from '../../../../base/errors.ts'
import { shortened } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { marksOf } from '../../../../directives/pages/marks.ts'
import type { MarkedPage } from '../../../../directives/pages/marks.ts'
import { fileOfPage, type PageLayout } from '../../../../directives/pages/page-layout.ts'
import { pictureName } from '../../../../directives/pages/page-picture.ts'
import { standsInDocument } from '../../../../tasks/correct/draft.ts'
import type { Choice, OutgoingMedia } from '../../../../messaging/outgoing.ts'
import type { Task } from '../../../../tasks/task.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { draftFor } from '../draft/current-draft.ts'
import { actValue, backToPage } from './check-page.ts'
import { checkUnderWay } from './under-way.ts'

const PASSAGE = 600
/** A passage that runs over more pages is followed with "xem trang 5". */
const MOST_PAGES = 2
const TYPED = /^xem trang(?: (\d{1,3}))?(?: viec (\d{1,3}))?$/

/** "xem trang", "xem trang 3", "xem trang việc 2": the page of the document as it looks, with what was read marked on it. */
export const seePage: Command = {
  name: 'xemtrang',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: (words) => {
    const [found, page = '', task = ''] = TYPED.exec(words) ?? []
    return found === undefined ? null : [page, task]
  },
  async run(visit, [page, number]) {
    const directive = await draftFor(visit, undefined)
    const wanted = number ? Number(number) : (await checkUnderWay(visit, directive.id))?.task
    const task = (await visit.stores.tasks.tasksOf(directive.id)).find((t) => t.position === wanted) ?? null
    if (number && !task) throw new PlainError('officer-no-such-task', { number: Number(number) })
    await showPage(visit, directive, { task, ...(page ? { page: Number(page) } : {}) })
  },
}

/** Sends the pages of a task, or the page asked for; where there is no picture, says so and sends the words. */
export async function showPage(
  visit: Visit,
  directive: Directive,
  { task, page }: { task: Task | null; page?: number },
): Promise<void> {
  const { say, stores, tools, event } = visit
  const layout = await stores.directives.pages(directive.id)
  const own = task && standsInDocument(task) ? task : null
  const words = own ? say('page-words', { words: passageOf(directive, own) }) : null
  const answer = (text: string | null): Promise<void> =>
    visit.reply({
      text: text === null ? say('page-marked') : [text, words].filter((line) => line !== null).join('\n'),
      choices: backFrom(visit, directive, task),
    })
  if (!layout) return answer(say('page-none'))
  if (page !== undefined && !layout.pages.some((p) => p.number === page))
    throw new PlainError('page-no-such', { number: page, count: layout.pages.length })
  if (task && !own && page === undefined) return answer(say('page-own', { number: task.position }))
  const marked = await markedPages(visit, directive, layout, own, page)
  const numbers = marked.map((m) => m.number).join(', ')
  if (marked.length === 0) return answer(say('page-not-found'))
  if (!tools.photos(event.channel)) return answer(say('page-no-photo', { numbers }))
  const media = marked.slice(0, MOST_PAGES).flatMap((m) => pictureOf(layout, m))
  const where = say('page-shown', { numbers, count: layout.pages.length })
  await visit.reply({ text: marked.length > MOST_PAGES ? `${where} ${say('page-more')}` : where, media })
  await answer(null)
}

/** Of a page that was asked for, the task's passage where it has it, else all that was read there. */
async function markedPages(
  { stores }: Visit,
  { id }: Directive,
  layout: PageLayout,
  task: Task | null,
  page: number | undefined,
): Promise<MarkedPage[]> {
  const own = task ? marksOf(layout, [task.span]) : []
  if (page === undefined && task) return own
  const wanted = page ?? 1
  const there = own.find((m) => m.number === wanted)
  if (there) return [there]
  const all = (await stores.tasks.tasksOf(id)).filter(standsInDocument).map((t) => t.span)
  return [marksOf(layout, all).find((m) => m.number === wanted) ?? { number: wanted, boxes: [] }]
}

function pictureOf(layout: PageLayout, { number, boxes }: MarkedPage): OutgoingMedia[] {
  const file = fileOfPage(layout, number)
  if (!file) return []
  return [{ kind: 'photo', hash: pictureName({ ...file, boxes }), name: `trang-${number}.png`, mime: 'image/png' }]
}

const passageOf = ({ text }: Directive, { span }: Task): string =>
  shortened(text.slice(text.lastIndexOf('\n', span.start) + 1, span.end), PASSAGE)

function backFrom(visit: Visit, directive: Directive, task: Task | null): Choice[] {
  const { say } = visit
  if (!task) return [{ label: say('card-act-card'), value: choiceValue('the', directive.id) }]
  return [
    { label: say('check-act-ok'), value: actValue(directive, task.position, 'ok') },
    backToPage(visit, directive, task.position),
  ]
}
