import { expect, test } from 'vitest'
import { readDirective } from '../../src/directives/read-directive.ts'
import { toScoreShape } from '../../src/directives/score-shape.ts'
import { ownDocuments } from '../support/own-documents.ts'
import type { Annotation } from '../support/score/annotation.ts'
import { LISTS, scoreDocument } from '../support/score/document.ts'
import { totalOf } from '../support/score/totals.ts'

const documents = ownDocuments()
const read = (text: string): Annotation => JSON.parse(JSON.stringify(toScoreShape(readDirective(text)))) as Annotation

/** What is reached; raise them when the reader gets better, never lower them. */
const FLOORS = {
  recipients: 1,
  basis: 0.95,
  tasks: 0.84,
  assignees: 0.83,
  coordinators: 0.92,
  deadlines: 0.78,
  reports: 0.81,
} as const

test('directives of our own writing are read no worse than was reached', () => {
  const totals = totalOf(documents.map(({ text, gold }) => scoreDocument(gold, read(text))))
  expect(totals.header).toBeGreaterThanOrEqual(0.94)
  for (const list of LISTS) expect(totals.lists[list].f1, list).toBeGreaterThanOrEqual(FLOORS[list])
  expect(totals.wrongDates).toBeLessThanOrEqual(5)
})

test('the score gives an annotation full marks for itself, and takes them away for what is missing or wrong', () => {
  const perfect = totalOf(documents.map(({ gold }) => scoreDocument(gold, gold)))
  expect(perfect).toMatchObject({ header: 1, wrongDates: 0 })
  for (const list of LISTS) expect(perfect.lists[list].f1, list).toBe(1)
  for (const { name, gold } of documents.filter((d) =>
    d.gold.tasks.some((t) => t.optional !== true && t.deadline?.end != null),
  )) {
    const { lists, wrongDates } = scoreDocument(gold, { ...gold, tasks: gold.tasks.map(putOff).slice(1), reports: [] })
    expect(lists.tasks.hit, name).toBeGreaterThanOrEqual(lists.tasks.gold - 1)
    expect(lists.deadlines.hit, name).toBeLessThan(lists.deadlines.gold)
    expect(lists.reports.hit, name).toBe(0)
    expect(
      wrongDates.every((date) => date === '2031-01-01'),
      name,
    ).toBe(true)
  }
})

/** The same task with another date. */
const putOff = (task: Annotation['tasks'][number]): Annotation['tasks'][number] =>
  task.deadline?.end == null ? task : { ...task, deadline: { ...task.deadline, start: null, end: '2031-01-01' } }
