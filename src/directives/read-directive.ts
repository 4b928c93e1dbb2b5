import { keyed as keyedOf } from '../calendar/deadline-words/word-pattern.ts'
import { readTaskDrafts } from './assignments/read-tasks.ts'
import { tasksOfRows } from './assignments/items/table-rows.ts'
import type { Surroundings, TaskDraft } from './assignments/task-draft.ts'
import { partnersIn } from './assignments/units/partners.ts'
import { reportsIn } from './deadlines/reports.ts'
import type { DeadlineReader } from './deadlines/task-deadlines.ts'
import { contextOf, createDeadlineReader, mainDeadline } from './deadlines/task-deadlines.ts'
import { readHeader } from './header/read-header.ts'
import type { Reading, Span, TaskRead } from './reading.ts'
import type { Repaired } from './repair/repair-text.ts'
import { repairText } from './repair/repair-text.ts'
import { bodyTree, sectionsOf } from './structure/body-tree.ts'
import { markOf } from './structure/markers.ts'
import { partsOf } from './structure/parts.ts'

/** Raw text of one directive (văn bản chỉ đạo) → what it says. Pure; never throws: what is no directive reads almost empty. */
export function readDirective(raw: string): Reading {
  const repaired = repairText(raw)
  const { text, spelling } = repaired
  const parts = partsOf(repaired.paragraphs, spelling)
  const roots = bodyTree(parts.body)
  const sections = sectionsOf(roots, text)
  const header = readHeader(repaired, parts, roots)
  if (header.docType === 'other' && !header.isDirective)
    return { ...header.reading, text, repairs: repaired.repairs, sections: [], tasks: [], reports: [] }
  const context = contextOf(header.reading.issuedOn?.value ?? latestBasis(header.reading.basis))
  const deadlines = createDeadlineReader(text, context, spelling)
  const all: Surroundings = {
    text,
    spelling,
    docType: header.docType,
    issuer: header.reading.issuer?.value ?? null,
    hasDeadline: (words) => deadlines.inWords(words).some((d) => d.kind !== 'recurring' || d.time !== null),
  }
  const annexed = bodyTree(parts.annex.filter((p) => markOf(p.text).mark === 'row'))
  const drafts = [...readTaskDrafts(roots, all), ...tasksOfRows(annexed, all)]
  const tasks = drafts.map((draft) => taskOf(draft, repaired, deadlines))
  const items: Span[] = parts.body.map((p) => ({ start: p.start + markOf(p.text).length, end: p.end }))
  const reports = reportsIn(text, items, tasks, deadlines, spelling)
  return { ...header.reading, text, repairs: repaired.repairs, sections, tasks, reports }
}

function taskOf(draft: TaskDraft, { text, spelling }: Repaired, deadlines: DeadlineReader): TaskRead {
  const { pieces, aside, term } = draft
  const { main, more } = mainDeadline([
    ...(term === undefined ? [] : deadlines.inCell(term)),
    ...deadlines.inPieces(aside === null ? pieces : [aside, ...pieces]),
  ])
  const words = pieces.map((p) => text.slice(p.start, p.end).trim()).join(' ')
  return {
    assignees: draft.assignees,
    coordinators: draft.coordinators,
    partners: partnersIn(words, [...draft.assignees, ...draft.coordinators], spelling),
    words: keyedOf(words, spelling).text.replace(/\s*(?:\.\/\.?|[;.])\s*$/u, ''),
    section: draft.section,
    deadline: main,
    moreDeadlines: more,
    span: { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 },
    confidence: draft.confidence,
  }
}

/** Without a date of issue the latest document that it rests on tells the earliest day it can be of. */
function latestBasis(basis: Reading['basis']): string | null {
  return basis.reduce<string | null>(
    (latest, { issuedOn }) => (issuedOn !== null && issuedOn > (latest ?? '') ? issuedOn : latest),
    null,
  )
}
