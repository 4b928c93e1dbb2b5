import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDirective } from '../../src/directives/read-directive.ts'
import type { Reading } from '../../src/directives/reading.ts'
import { toScoreShape } from '../../src/directives/score-shape.ts'
import { readHere } from '../support/papers/read-here.ts'
import { wordPaper } from '../support/papers/word-paper.ts'
import { hasShared, sharedPath } from '../support/shared.ts'

interface Share {
  f1: number
  precision: number
  recall: number
}
interface Totals {
  documents: number
  unread: number
  header: number
  wrongDates: number
  recipients: Share
  basis: Share
  tasks: Share
  assignees: Share
  deadlines: Share
  reports: Share
}

const there = hasShared()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function textsOf(folder: string): { name: string; raw: string }[] {
  return readdirSync(sharedPath(folder))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ name: basename(f, '.txt'), raw: readFileSync(sharedPath(folder, f), 'utf8') }))
}

/** `through`: what the words go through before they are read. */
async function scoreOf(folder: string, through = (raw: string) => Promise.resolve(raw)): Promise<Totals> {
  const out = mkdtempSync(join(tmpdir(), 'nhacviec-reading-'))
  folders.push(out)
  for (const { name, raw } of textsOf(folder)) {
    writeFileSync(join(out, `${name}.json`), JSON.stringify(toScoreShape(readDirective(await through(raw)))))
  }
  const run = spawnSync(
    process.execPath,
    [sharedPath('score', 'score.mjs'), sharedPath(folder, 'gold'), out, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  )
  expect(run.stderr).toBe('')
  return (JSON.parse(run.stdout) as { totals: Totals }).totals
}

describe.skipIf(!there)('reading real directives', () => {
  test.each([
    ['texts', undefined],
    ['Word files', async (raw: string) => (await readHere(await wordPaper(raw))).text],
    [
      'Word files with drawn lists',
      async (raw: string) => (await readHere(await wordPaper(raw, { lists: true }))).text,
    ],
  ])('the five seeds as %s are read as the house was asked to read them', async (_, through) => {
    const totals = await scoreOf('seeds', through)
    expect(totals).toMatchObject({ documents: 5, unread: 0, wrongDates: 0 })
    expect(totals.header).toBeGreaterThanOrEqual(0.95)
    expect(totals.recipients.f1).toBeGreaterThanOrEqual(0.95)
    expect(totals.tasks.f1).toBeGreaterThanOrEqual(0.95)
    expect(totals.assignees.f1).toBeGreaterThanOrEqual(0.95)
    expect(totals.deadlines.f1).toBe(1)
    expect(totals.reports.f1).toBe(1)
  })

  test('thirty directives of many offices do not fall below what is reached', async () => {
    const totals = await scoreOf('directives')
    expect(totals).toMatchObject({ documents: 30, unread: 0, wrongDates: 0 })
    expect(totals.header).toBeGreaterThanOrEqual(0.98)
    expect(totals.recipients.f1).toBeGreaterThanOrEqual(1)
    expect(totals.basis.f1).toBeGreaterThanOrEqual(0.97)
    expect(totals.tasks.f1).toBeGreaterThanOrEqual(0.945)
    expect(totals.assignees.f1).toBeGreaterThanOrEqual(0.95)
    expect(totals.deadlines.f1).toBeGreaterThanOrEqual(0.92)
    expect(totals.reports.f1).toBeGreaterThanOrEqual(0.965)
  })

  test.each(['seeds', 'directives'])('every value read from %s stands in the repaired text at its span', (folder) => {
    for (const { name, raw } of textsOf(folder)) {
      const reading = readDirective(raw)
      for (const { words, at } of quotesOf(reading)) {
        expect(reading.text.slice(at.start, at.end), `${name}: ${words}`).toContain(words)
      }
      expect(reading.text, name).toBe(reading.text.normalize('NFC'))
    }
  })
})

/** Values that must be found word for word at their place. */
function quotesOf(reading: Reading): { words: string; at: { start: number; end: number } }[] {
  return [
    ...[reading.place, ...reading.recipients, ...reading.copies].flatMap((f) =>
      f === null ? [] : [{ words: f.value, at: f.span }],
    ),
    ...reading.tasks
      .flatMap((t) => [t.deadline, ...t.moreDeadlines])
      .flatMap((d) => (d === null ? [] : [{ words: d.text, at: d.span }])),
    ...reading.reports.map((r) => ({ words: r.text, at: r.span })),
    ...reading.sections.map((s) => ({ words: s.text, at: s.span })),
    ...reading.basis.map((b) => ({ words: b.text, at: b })),
  ]
}
