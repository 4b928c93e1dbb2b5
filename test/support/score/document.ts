import type { Annotation, Deadline, Report, Task } from './annotation.ts'
import { pairUp } from './pairing.ts'
import { alike, overlap, wordsOf } from './words.ts'

export const LISTS = ['recipients', 'basis', 'tasks', 'assignees', 'coordinators', 'deadlines', 'reports'] as const
export type List = (typeof LISTS)[number]

/** How many were found, how many there are, how many were read. */
export interface Count {
  hit: number
  gold: number
  read: number
}

export interface DocumentScore {
  /** Each header field that the annotation or the reading has, and whether they agree. */
  header: Record<string, boolean>
  lists: Record<List, Count>
  /** Dates read as a deadline or report that the document gives nowhere as one. */
  wrongDates: string[]
}

const TASK_ALIKE = 0.6
const UNIT_ALIKE = 0.7
const RECIPIENT_ALIKE = 0.75
const HEADER_ALIKE = 0.8
const ADDRESSEE_ALIKE = 0.5
const UNDATED_WORDS_ALIKE = 0.5
const SAME_MATTER = 0.3
const WORDS_BEFORE_A_SUMMARY = 14

/** Scores a reading of one document against its annotation. */
export function scoreDocument(gold: Annotation, read: Annotation): DocumentScore {
  const found = pairUp(gold.tasks, read.tasks, (g, r) => summaryAlike(g.summary, r.summary), TASK_ALIKE)
  const free = new Set(found.filter(({ gold: g }) => g.optional === true).map(({ read: r }) => r))
  const due = gold.tasks.filter((t) => t.optional !== true)
  const counted = read.tasks.filter((t) => !free.has(t))
  const pairs = found.filter(({ gold: g }) => g.optional !== true)
  return {
    header: headerOf(gold, read),
    lists: {
      recipients: count(gold.recipients, read.recipients, alike, RECIPIENT_ALIKE),
      basis: count(gold.basis, read.basis, (g, r) => (sameWords(g.number, r.number) ? 1 : 0), 1),
      tasks: { hit: pairs.length, gold: due.length, read: counted.length },
      assignees: sum(pairs.map(({ gold: g, read: r }) => count(unitsOf(g), unitsOf(r), unitAlike, UNIT_ALIKE))),
      coordinators: sum(
        pairs.map(({ gold: g, read: r }) => count(g.coordinators ?? [], r.coordinators ?? [], alike, UNIT_ALIKE)),
      ),
      deadlines: count(datedTasks(due), datedTasks(counted), taskDeadlineAgrees, 1),
      reports: count(gold.reports, read.reports, reportAlike, 0.5),
    },
    wrongDates: wrongDates(gold, counted, read.reports),
  }
}

function headerOf(gold: Annotation, read: Annotation): Record<string, boolean> {
  const near = (g: string, r: string): boolean => alike(g, r) >= HEADER_ALIKE
  const fields: [string, string | null | undefined, string | null | undefined, (g: string, r: string) => boolean][] = [
    ['docType', gold.docType, read.docType, sameWords],
    ['number', gold.number, read.number, sameWords],
    ['issuedOn', gold.issuedOn, read.issuedOn, sameWords],
    ['place', gold.place, read.place, near],
    ['issuer', gold.issuer, read.issuer, (g, r) => near(g, r) || near(gold.issuerAlso ?? g, r)],
    ['subject', gold.subject, read.subject, (g, r) => near(bareSubject(g), bareSubject(r))],
    ['signer', gold.signer.name, read.signer.name, sameWords],
  ]
  return Object.fromEntries(
    fields
      .filter(([, g, r]) => (g ?? r ?? null) !== null)
      .map(([name, g, r, agree]) => [name, g != null && r != null && agree(g, r)]),
  )
}

const sameWords = (one: string | null, other: string | null): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ')

const bareSubject = (subject: string): string => subject.replace(/^\s*(v\/v|về việc|về)[:\s]+/i, '')

const count = <T>(gold: readonly T[], read: readonly T[], likeness: (g: T, r: T) => number, floor: number): Count => ({
  hit: pairUp(gold, read, likeness, floor).length,
  gold: gold.length,
  read: read.length,
})

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ hit: a.hit + b.hit, gold: a.gold + b.gold, read: a.read + b.read }), {
    hit: 0,
    gold: 0,
    read: 0,
  })

/** An annotation has the first words of a task; the reading may have a few words before them and many after. */
function summaryAlike(gold: string, read: string): number {
  const first = wordsOf(gold)
  const all = wordsOf(read)
  const starts = Array.from({ length: WORDS_BEFORE_A_SUMMARY + 1 }, (_, i) => i)
  return Math.max(...starts.map((i) => overlap(first, all.slice(i, i + first.length))))
}

const unitsOf = (task: Task): string[] => (task.assignees.length === 0 ? ['*'] : task.assignees)

const isEverybody = (unit: string): boolean =>
  unit === '*' || /^(cac )?(don vi|co quan|dia phuong)\b/.test(wordsOf(unit).join(' '))

const unitAlike = (g: string, r: string): number => (isEverybody(g) && isEverybody(r) ? 1 : alike(g, r))

const datedTasks = (tasks: readonly Task[]) =>
  tasks.flatMap((t) => (t.deadline === null ? [] : [{ deadline: t.deadline, summary: t.summary }]))

type When = Pick<Deadline, 'text' | 'end' | 'time'> & { kind: string | null; start?: string | null }

function agrees(g: When, r: When): boolean {
  if (g.kind !== r.kind) return false
  const dated = [g.start, g.end, r.start, r.end].some((date) => date != null)
  if (!dated) return alike(g.text, r.text) >= UNDATED_WORDS_ALIKE
  return (g.start ?? null) === (r.start ?? null) && g.end === r.end && g.time === r.time
}

const taskDeadlineAgrees = (
  g: { deadline: Deadline; summary: string },
  r: { deadline: Deadline; summary: string },
): number => (agrees(g.deadline, r.deadline) && summaryAlike(g.summary, r.summary) >= SAME_MATTER ? 1 : 0)

function reportAlike(g: Report, r: Report): number {
  if (!agrees(g, r) || alike(g.to, r.to) < ADDRESSEE_ALIKE) return 0
  return 0.5 + alike(g.text, r.text) / 2
}

function wrongDates(gold: Annotation, tasks: readonly Task[], reports: readonly Report[]): string[] {
  const spans = (d: { start?: string | null; end?: string | null; date?: string } | null | undefined): string[] =>
    [d?.start, d?.end, d?.date].filter((date) => date != null)
  const known = new Set(
    [
      ...gold.tasks.flatMap((t) => [t.deadline, ...(t.moreDeadlines ?? [])]),
      ...gold.reports,
      ...(gold.events ?? []),
      gold.period,
    ].flatMap(spans),
  )
  return [...tasks.map((t) => t.deadline), ...reports].flatMap(spans).filter((date) => !known.has(date))
}
