import type { Unit } from '../../../people/unit.ts'
import type { Part } from '../../../tasks/assignment.ts'
import type { Task } from '../../../tasks/task.ts'
import { kindName, unitNames } from '../../hear/spots/unit-names.ts'
import { UNIT_HEADS } from '../../lexicon/unit-heads.ts'
import { pairs } from '../../retrieve/text/passage-index.ts'
import type { Span } from '../../../directives/reading.ts'
import type { Inquiry } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'

export interface Duty {
  task: Task
  /** "named": it is another's duty, in whose words the unit stands */
  part: Part | 'named'
  /** asked of everybody addressed */
  common: boolean
}

const HEADS: ReadonlySet<string> = new Set(UNIT_HEADS.map((h) => h.spoken))

const everybody = (task: Task): boolean => task.assignees.length === 0 || task.assignees.includes('*')

/** What a directive gives a unit to do, in the document's order; null when it gives it nothing. */
export async function dutiesOf(paper: PaperFile, unit: Unit): Promise<Duty[] | null> {
  const view = await paper.view(unit)
  if (view === null) return null
  return view.obligations.map(({ task, obligation }) => ({ task, part: obligation.part, common: everybody(task) }))
}

/** Whether a passage stands in a part that is given to others alone: it speaks of their means, and of nobody else's. */
export async function ofOthers(
  { asker, target }: Pick<Inquiry, 'asker' | 'target'>,
  paper: PaperFile,
): Promise<(passage: Span) => boolean> {
  const unit = target.who === 'units' ? (target.units[0] ?? asker.unit) : asker.unit
  const mine = new Set(((await dutiesOf(paper, unit)) ?? []).map((d) => d.task.id))
  const theirs = (await paper.tasks()).filter((t) => !mine.has(t.id) && !everybody(t))
  return ({ start, end }) => theirs.some(({ span }) => span.start < end && start < span.end)
}

/** Duties of the unit, and those of others that name it by its own name ("chỉ đạo Phòng …", "phối hợp với Văn phòng"). */
export async function ownDuties(paper: PaperFile, unit: Unit): Promise<Duty[] | null> {
  const duties = await dutiesOf(paper, unit)
  const known = new Set(duties?.map((d) => d.task.id))
  const naming = (await dutiesThatName(paper, unit)).filter((d) => !known.has(d.task.id))
  if (duties === null) return naming.length > 0 ? naming : null
  const all = [...duties, ...naming]
  const rank = (d: Duty): number => (d.common ? 2 : d.part === 'named' ? 1 : 0)
  return all.sort((a, b) => rank(a) - rank(b) || a.task.position - b.task.position)
}

/** What all of several units of a kind have alike: of one of them alone nothing is told under the name of the kind. */
export async function sharedDuties(paper: PaperFile, units: readonly Unit[]): Promise<Duty[]> {
  const [first = [], ...others] = (await Promise.all(units.map((u) => ownDuties(paper, u)))).map((d) => d ?? [])
  return first.filter((d) => others.every((own) => own.some((o) => o.task.id === d.task.id)))
}

async function dutiesThatName(paper: PaperFile, unit: Unit): Promise<Duty[]> {
  const names = [...new Set([kindName(unit, paper.hearing), ...unitNames(unit, paper.hearing)])].filter(
    (n) => n.split(' ').length > 1 && !HEADS.has(n),
  )
  const tasks = await paper.tasks()
  return tasks
    .filter((task) => {
      const words = ` ${paper.hearing
        .document(task.words)
        .filter((w) => w !== 'va')
        .join(' ')} `
      return !everybody(task) && names.some((n) => words.includes(` ${n} `))
    })
    .map((task) => ({ task, part: 'named' as const, common: false }))
}

/**
 * Tasks whose assignees, as written, are named by the words ("các tổ chức Hội"), else tasks whose own words name them
 * ("triển khai đến Phòng Giáo dục"): for units and kinds of units that no register knows.
 */
export async function tasksFor(paper: PaperFile, spoken: readonly string[]): Promise<Task[]> {
  const wanted = spoken.filter((w) => w !== '' && w !== 'va' && w !== 'cac')
  if (wanted.length < 2) return []
  const tasks = await paper.tasks()
  const assigned = tasks.filter((t) =>
    [...t.assignees, ...t.coordinators].some((a) => {
      const written = new Set(paper.hearing.document(a))
      return wanted.every((w) => written.has(w))
    }),
  )
  if (assigned.length > 0) return assigned
  const names = pairs(wanted)
  return tasks.filter((t) => {
    const words = paper.hearing.document(t.words)
    const held = new Set(pairs(words))
    return wanted.every((w) => words.includes(w)) && names.filter((n) => held.has(n)).length * 3 >= names.length * 2
  })
}
