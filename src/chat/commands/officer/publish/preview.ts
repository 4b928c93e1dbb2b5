import type { Unreached } from '../../../../broadcasts/audience.ts'
import type { Cost } from '../../../../broadcasts/delivery/cost.ts'
import type { Preview } from '../../../../broadcasts/preview.ts'
import { previewOf, sampleMessage } from '../../../../broadcasts/preview.ts'
import { shortened, nameOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { PlannedAssignment } from '../../../../tasks/plan-assignments.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { draftFor } from '../draft/current-draft.ts'
import { formerNames } from '../draft/former-names.ts'
import { namesOf, unitsOfDraft } from '../draft/units-of-draft.ts'
import { handlingLine } from '../draft/card-message.ts'
import { relationLines } from '../relate/relation-words.ts'
import { sendToolsOf } from './send-tools.ts'

/** letters: with the head a page stays below the 2,000 of a Zalo message */
const PAGE = 1_000
/** units on a line */
const ROW = 12
const NAMES = 8

/** "xem trước": who gets what, who can't be told, and the very message that a unit gets. */
export const preview: Command = {
  name: 'xemtruoc',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('xem truoc', 'xem thu', 'preview'),
  async run(visit, [named, what]) {
    const { say, stores } = visit
    const directive = await draftFor(visit, named)
    const looked = await previewOf(stores, directive, sendToolsOf(visit))
    const [first] = [...looked.planned].sort(
      (a, b) => dutiesOf(b) - dutiesOf(a) || b.obligations.length - a.obligations.length,
    )
    if (!first) return visit.reply({ text: say('preview-none'), choices: [backToCard(visit, directive)] })
    if (what === 'tin') return showMessage(visit, directive, first)
    await showPage(visit, directive, looked, Number(what ?? '1') || 1)
  },
}

async function showPage(visit: Visit, directive: Directive, looked: Preview, wanted: number): Promise<void> {
  const { say } = visit
  const blocks = pagesOf(await partLines(visit, directive, looked.planned))
  const page = Math.min(Math.max(wanted, 1), blocks.length)
  const turn = (to: number, label: string): Choice => ({
    label,
    value: choiceValue('xemtruoc', directive.id, String(to)),
  })
  const head = page === 1 ? await headLines(visit, directive, looked) : []
  await visit.reply({
    text: [...head, ...(blocks[page - 1] ?? [])].join('\n'),
    choices: [
      ...(page < blocks.length ? [turn(page + 1, say('page-next'))] : []),
      ...(page > 1 ? [turn(page - 1, say('page-back'))] : []),
      { label: say('preview-act-message'), value: choiceValue('xemtruoc', directive.id, 'tin') },
      { label: say('card-act-publish'), value: choiceValue('phathanh', directive.id) },
      backToCard(visit, directive),
    ],
  })
}

/** "• việc 1, 3; phối hợp việc 2 (2 đơn vị): BV Nhi, BVĐK tỉnh": units with the same part stand together. */
async function partLines(visit: Visit, directive: Directive, planned: readonly PlannedAssignment[]): Promise<string[]> {
  const { say, stores } = visit
  const positions = new Map((await stores.tasks.tasksOf(directive.id)).map((t) => [t.id, t.position]))
  const groups = new Map<string, string[]>()
  for (const each of planned) {
    const parts = partsText(visit, each, positions)
    groups.set(parts, [...(groups.get(parts) ?? []), each.unit.shortName])
  }
  return [...groups].flatMap(([parts, names]) => {
    const rows = Array.from({ length: Math.ceil(names.length / ROW) }, (_, i) =>
      names.slice(i * ROW, (i + 1) * ROW).join(', '),
    )
    return rows.map((row, i) =>
      i === 0
        ? say('preview-units', { parts, count: names.length, names: row })
        : say('preview-units-on', { names: row }),
    )
  })
}

function partsText({ say }: Visit, { obligations }: PlannedAssignment, positions: ReadonlyMap<string, number>): string {
  const numbers = (helping: boolean): string =>
    obligations
      .filter((o) => (o.part === 'coordinating') === helping)
      .flatMap((o) => positions.get(o.taskId) ?? [])
      .join(', ')
  const [own, helped] = [numbers(false), numbers(true)]
  const parts = [
    ...(own === '' ? [] : [say('preview-tasks', { numbers: own })]),
    ...(helped === '' ? [] : [say('preview-coordinating', { numbers: helped })]),
  ]
  return parts.length > 0 ? parts.join('; ') : say('preview-told-only')
}

/** Whole lines, page by page. */
function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [[]]
  let letters = 0
  for (const line of lines) {
    if (letters > 0 && letters + line.length > PAGE) {
      pages.push([])
      letters = 0
    }
    pages.at(-1)?.push(line)
    letters += line.length
  }
  return pages
}

async function headLines(visit: Visit, directive: Directive, looked: Preview): Promise<string[]> {
  const { say } = visit
  const { planned, people, groups } = looked
  return [
    say('preview-head', { title: nameOf(directive, say) }),
    say('preview-counts', { units: planned.length, people, groups }),
    ...(await warnings(visit, directive, looked)),
  ]
}

/** What the officer should know before saying yes. */
export async function warnings(visit: Visit, directive: Directive, { reaches, costs }: Preview): Promise<string[]> {
  const { say } = visit
  const { open } = await unitsOfDraft(visit, directive)
  const names = (problem: Unreached): string[] =>
    reaches.filter((r) => r.problem === problem).map((r) => r.unit.shortName)
  const line = (key: 'preview-nobody' | 'preview-unreachable' | 'preview-open', all: string[]): string[] =>
    all.length === 0 ? [] : [say(key, { count: all.length, names: namesOf(all, NAMES) })]
  const tasks = await visit.stores.tasks.tasksOf(directive.id)
  const checked = tasks.filter((t) => t.checkedAt !== null).length
  return [
    ...costs.flatMap((cost) => costLines(visit, cost)),
    ...(checked === tasks.length ? [] : [say('preview-unchecked', { checked, tasks: tasks.length })]),
    ...line('preview-nobody', names('nobody')),
    ...line('preview-unreachable', names('unreachable')),
    ...line(
      'preview-open',
      open.map((r) => `“${shortened(r.written, 60)}”`),
    ),
    ...(await formerNames(visit, directive)),
    ...(directive.number === null ? [say('preview-without', { ref: directive.ref })] : []),
    ...handlingLine(directive, say),
    ...(await relationLines(visit, directive)),
  ]
}

/** "Tốn khoảng 41 tin Zalo; còn 2.310 tin tháng này." */
function costLines({ say }: Visit, { channel, messages, left, bulkLeft, together }: Cost): string[] {
  const facts = { channel: say('channel-name', { channel }), messages, left }
  return [
    say(together ? 'preview-cost-together' : 'preview-cost', facts),
    ...(messages > bulkLeft ? [say('preview-cost-held', { ...facts, count: messages - bulkLeft })] : []),
  ]
}

/** What a unit helps with tells less of the directive than what is its own. */
const dutiesOf = ({ obligations }: PlannedAssignment): number =>
  obligations.filter((o) => o.part !== 'coordinating').length

async function showMessage(visit: Visit, directive: Directive, planned: PlannedAssignment): Promise<void> {
  const { say, stores } = visit
  const sample = await sampleMessage(stores, directive, planned, sendToolsOf(visit))
  const labels = (sample.choices ?? []).map((c) => `[${c.label}]`).join(' ')
  await visit.reply({
    text: [say('preview-example', { unit: planned.unit.shortName }), '', sample.text, labels].join('\n'),
    choices: [
      { label: say('card-act-publish'), value: choiceValue('phathanh', directive.id) },
      { label: say('card-act-preview'), value: choiceValue('xemtruoc', directive.id) },
      backToCard(visit, directive),
    ],
  })
}

const backToCard = ({ say }: Visit, { id }: Directive): Choice => ({
  label: say('card-act-card'),
  value: choiceValue('the', id),
})
