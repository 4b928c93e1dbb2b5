import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askOffice, furnish } from '../support/ask-office.ts'
import type { OfficeFiles } from '../support/ask-office.ts'
import { freshStore } from '../support/database.ts'
import { failuresOf } from '../support/question-bank.ts'
import { questionsOf } from '../support/questions.ts'
import { hasShared, sharedPath } from '../support/shared.ts'

const there = hasShared()
const sampleFolder = join(import.meta.dirname, '../../prisma/seed')
const own = questionsOf(join(import.meta.dirname, 'own-questions.jsonl'))
/** Worded by others, over the same directives. */
const byOthers = questionsOf(join(import.meta.dirname, 'seed-questions-by-others.jsonl'))
const sample = questionsOf(join(import.meta.dirname, 'sample-questions.jsonl'))

const seed = (name: string): string => sharedPath('seeds', name)
const OFFICES: Record<string, () => OfficeFiles> = {
  thanhhoa: () => office('thanhhoa', 'SYT', ['000', '001']),
  angiang: () => office('angiang', 'SYT', ['002']),
  sonduong: () => office('sonduong', 'UBNDH', ['003']),
  kontum: () => office('kontum', 'SLDTBXH', ['004']),
}

function office(name: string, issuer: string, numbers: string[]): OfficeFiles {
  const files = readdirSync(seed('')).filter((f) => numbers.some((n) => f.startsWith(n)))
  return { register: sharedPath('units', `units-${name}.csv`), issuer, directives: files.sort().map(seed) }
}

/** When the directives of the banks were published. */
const PUBLISHED = new Date('2025-03-17T08:00:00+07:00')

describe.skipIf(!there)('questions of unit heads over real directives', () => {
  const shared = there ? questionsOf(sharedPath('questions', 'public.jsonl')) : []
  for (const [name, files] of Object.entries(OFFICES)) {
    test(`${name}: no wrong fact, and at least 19 of 20 are answered right`, { timeout: 120_000 }, async () => {
      const questions = [...shared, ...own, ...byOthers].filter((q) => q.office === name)
      expect(questions.length).toBeGreaterThan(250)
      const { wrong, unhelpful } = await failuresOf(files(), questions, PUBLISHED)
      expect(wrong).toEqual([])
      expect(unhelpful.slice(Math.floor(questions.length / 20))).toEqual([])
    })
  }

  test(
    'the sample office: deadlines, places, figures and parts come from the right one of its directives',
    { timeout: 120_000 },
    async () => {
      const directives = readdirSync(join(sampleFolder, 'directives'))
        .sort()
        .map((f) => join(sampleFolder, 'directives', f))
      const { wrong, unhelpful } = await failuresOf(
        { register: join(sampleFolder, 'units.csv'), issuer: 'SYT', directives },
        sample,
        PUBLISHED,
      )
      expect(wrong).toEqual([])
      expect(unhelpful.slice(Math.floor(sample.length / 20))).toEqual([])
    },
  )
})

test('an officer is told how a unit stands and who is missing; a head is told of nobody else', async () => {
  const store = await freshStore('sqlite')
  const directives = [join(sampleFolder, 'directives', 'sot-xuat-huyet.txt')]
  await furnish(
    store,
    { register: join(sampleFolder, 'units.csv'), issuer: 'SYT', directives },
    new Date('2025-03-17T08:00:00+07:00'),
  )
  const at = '2025-03-18T08:00:00+07:00'
  const one = await askOffice(store, { as: 'P-NVY', at, q: 'TTYT Sơn Khê nộp báo cáo chưa', role: 'officer' })
  expect(one.status).toBe('answered')
  expect(one.text).toContain('TTYT Sơn Khê chưa có báo cáo')
  const all = await askOffice(store, { as: 'P-NVY', at, q: 'những đơn vị nào chưa báo cáo', role: 'officer' })
  expect(all.facts[0]).toMatchObject({
    kind: 'standings',
    items: [{ counts: { acknowledged: 0, reported: 0 } }],
  })
  expect(all.text).toContain('Chưa báo cáo:')
  const idle = await askOffice(store, { as: 'P-NVY', at, q: 'ai chưa nắm việc', role: 'officer' })
  expect(idle.text).toContain('Chưa nắm việc:')
  const head = await askOffice(store, { as: 'BVDKT', at, q: 'TTYT Sơn Khê nộp báo cáo chưa' })
  expect(head.status).toBe('forbidden')
  expect(head.choices).toEqual([])
})

test('a question that fits several directives is asked back with the fact of each, and a tapped choice is answered', async () => {
  const store = await freshStore('sqlite')
  const files = readdirSync(join(sampleFolder, 'directives'))
    .sort()
    .map((f) => join(sampleFolder, 'directives', f))
  await furnish(
    store,
    { register: join(sampleFolder, 'units.csv'), issuer: 'SYT', directives: files },
    new Date('2025-03-17T08:00:00+07:00'),
  )
  const at = '2025-03-18T08:00:00+07:00'
  const asked = await askOffice(store, { as: 'BVSN', at, q: 'ai ký' })
  expect(asked.status).toBe('clarify')
  expect(asked.text).toContain('Phan Thị Ngọc Lan')
  expect(asked.choices.length).toBeGreaterThan(1)
  expect(asked.choices.length).toBeLessThanOrEqual(4)
  for (const { value } of asked.choices) expect(value).toMatch(/^hoi:[^:]+:signer$/)
})

test('an answer fits a phone, names its source, and is in the asker’s language', async () => {
  const store = await freshStore('sqlite')
  const directives = [join(sampleFolder, 'directives', 'sot-xuat-huyet.txt')]
  await furnish(
    store,
    { register: join(sampleFolder, 'units.csv'), issuer: 'SYT', directives },
    new Date('2025-03-17T08:00:00+07:00'),
  )
  const at = '2025-03-18T08:00:00+07:00'
  const mine = await askOffice(store, { as: 'TTYT-SONKHE', at, q: 'viec cua toi' })
  expect(mine.text.length).toBeLessThan(900)
  expect(mine.text).toContain('Nguồn: ')
  expect(mine.sources[0]?.section).toBe('4')
  const due = await askOffice(store, { as: 'TTYT-SONKHE', at, q: 'hạn báo cáo?', locale: 'en' })
  expect(due.text).toMatch(/last safe working day/i)
})
