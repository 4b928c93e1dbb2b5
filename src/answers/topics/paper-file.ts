import type { Directive, DirectiveRelation, Resolution, Section } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import type { Assignment, AssignmentView } from '../../tasks/assignment.ts'
import type { ReportDemand, Task } from '../../tasks/task.ts'
import { returnedOf, type Returned } from '../../reports/returned.ts'
import type { Fact, WaitingDraft } from '../fact.ts'
import type { Source } from '../facts/source-and-term.ts'
import type { Paper } from '../said-of-paper.ts'
import { clipped } from '../retrieve/text/excerpt.ts'
import type { PassageIndex } from '../retrieve/text/passage-index.ts'
import { pairs } from '../retrieve/text/passage-index.ts'
import { readText } from '../retrieve/text/read-texts.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { AnswerStores } from '../asking.ts'
import { batched } from './batched.ts'
import { paperOf } from './paper-names.ts'

/** A directive with all that belongs to it; each part is fetched once, when it is first wanted. */
export interface PaperFile {
  directive: Directive
  /** with which its words are read */
  hearing: Hearing
  sections(): Promise<Section[]>
  index(): Promise<PassageIndex>
  tasks(): Promise<Task[]>
  demands(): Promise<ReportDemand[]>
  resolutions(): Promise<Resolution[]>
  view(unit: Unit): Promise<AssignmentView | null>
  assignments(): Promise<Assignment[]>
  /** what it does to earlier papers */
  relations(): Promise<DirectiveRelation[]>
  /** what published papers do to it, with their words */
  changes(): Promise<{ fact: Extract<Fact, { kind: 'changed' }>; source: Source }[]>
  /** the unit's reports that were returned and not handed in again */
  returned(unit: Unit): Promise<Returned[]>
  /** the unit's drafts that wait for its head */
  drafts(unit: Unit): Promise<WaitingDraft[]>
  paper(): Promise<Paper>
  /** words, and pairs of them, of the subject */
  subjectTerms(): Promise<string[]>
}

export const openPaper = (directive: Directive, stores: AnswerStores, hearing: Hearing): PaperFile =>
  paperFile(directive, stores, hearing, readsOf(stores))

/** What the topics ask of several papers at once comes together. */
export function openPapers(directives: readonly Directive[], stores: AnswerStores, hearing: Hearing): PaperFile[] {
  const reads = readsOf(stores)
  return directives.map((d) => paperFile(d, stores, hearing, reads))
}

function readsOf({ directives, tasks, reports }: AnswerStores) {
  const views = new Map<string, (directiveId: string) => Promise<AssignmentView[]>>()
  return {
    sections: batched(
      (ids) => directives.sectionsOf(ids),
      (s) => s.directiveId,
    ),
    tasks: batched(
      (ids) => tasks.tasksOfAll(ids),
      (t) => t.directiveId,
    ),
    demands: batched(
      (ids) => tasks.demandsOfAll(ids),
      (d) => d.directiveId,
    ),
    drafts: batched(
      (ids) => reports.waitingDrafts(ids),
      (d) => d.assignmentId,
    ),
    views(unit: Unit) {
      const known =
        views.get(unit.id) ??
        batched(
          (ids) => tasks.viewsAmong(unit.id, ids),
          (v) => v.assignment.directiveId,
        )
      views.set(unit.id, known)
      return known
    },
  }
}

function paperFile(
  directive: Directive,
  stores: AnswerStores,
  hearing: Hearing,
  reads: ReturnType<typeof readsOf>,
): PaperFile {
  const once = <T>(fetch: () => Promise<T>): (() => Promise<T>) => {
    let kept: Promise<T> | null = null
    return () => (kept ??= fetch())
  }
  const text = readText(directive, hearing, () => reads.sections(directive.id))
  const tasks = once(() => reads.tasks(directive.id))
  const views = new Map<string, Promise<AssignmentView | null>>()
  return {
    directive,
    hearing,
    sections: once(() => text.sections()),
    index: once(() => text.index()),
    tasks,
    demands: once(() => reads.demands(directive.id)),
    resolutions: once(() => stores.directives.resolutions(directive.id)),
    assignments: once(() => stores.tasks.assignmentsOf(directive.id)),
    relations: once(() => stores.directives.relations(directive.id)),
    changes: once(() => changesOf(directive, stores, hearing)),
    view(unit) {
      const known =
        views.get(unit.id) ??
        reads
          .views(unit)(directive.id)
          .then(([view]) => view ?? null)
      views.set(unit.id, known)
      return known
    },
    async returned(unit) {
      const view = await this.view(unit)
      return view ? returnedOf(stores.reports, view.assignment) : []
    },
    async drafts(unit) {
      const view = await this.view(unit)
      const waiting = view ? await reads.drafts(view.assignment.id) : []
      return Promise.all(
        waiting.map(async (d) => ({ at: d.createdAt, by: (await stores.people.person(d.byPerson))?.name ?? '' })),
      )
    },
    subjectTerms: once(() => {
      const words = hearing.document(directive.subject ?? '')
      return Promise.resolve([...words, ...pairs(words)])
    }),
    paper: once(async () => paperOf(directive, directive.subject === null ? await tasks() : [])),
  }
}

async function changesOf(
  directive: Directive,
  stores: AnswerStores,
  hearing: Hearing,
): ReturnType<PaperFile['changes']> {
  const found = await stores.directives.relationsTo([directive.id])
  const changes = await Promise.all(
    found.map(async ({ how, directiveId, span }) => {
      const newer = await stores.directives.byId(directiveId)
      if (newer === null) return []
      const paper = await openPaper(directive, stores, hearing).paper()
      const by = await openPaper(newer, stores, hearing).paper()
      const fact = { kind: 'changed' as const, paper, by, how, issuedOn: newer.issuedOn, words: null }
      return [{ fact, source: sourceOf(newer, null, lineAt(newer.text, span.start)) }]
    }),
  )
  return changes.flat()
}

/** The line of the text around a place in it. */
export function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end < 0 ? text.length : end).trim()
}

/** The place of a fact, with the document's words. */
export const sourceOf = (
  directive: Pick<Directive, 'number' | 'ref'>,
  section: string | null,
  quote: string,
): Source => ({
  directive: directive.number ?? directive.ref,
  section,
  quote: clipped(quote, 400),
})

/** The words of a task as the document has them. */
export const writtenWords = (directive: Directive, task: Task): string => {
  const written = directive.text.slice(task.span.start, task.span.end).trim()
  return task.corrected || written === '' ? task.words : written
}
