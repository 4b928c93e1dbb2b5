import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDirective } from '../../src/directives/read-directive.ts'
import type { Reading } from '../../src/directives/reading.ts'
import { parseRegister } from '../../src/people/register.ts'
import { resolveUnits } from '../../src/people/resolve/resolve-units.ts'

const seed = join(import.meta.dirname, '../../prisma/seed')
const text = (name: string) => readFileSync(join(seed, name), 'utf8')

interface SampleOffice {
  office: string
  clock: string
  people: { id: string; name: string; unit: string; role: string; title: string }[]
  groups: { id: string; title: string; units: string[] }[]
  directives: { file: string; title: string }[]
}
const office = JSON.parse(text('people.json')) as SampleOffice
const { units, problems } = parseRegister(text('units.csv'))
const codes = new Set(units.map((unit) => unit.code))
const read = (file: string): Reading => readDirective(text(`directives/${file}`))

test('the sample register is whole, and everybody of the sample office has a unit in it', () => {
  expect(problems).toEqual([])
  expect(units.length).toBeGreaterThanOrEqual(40)
  const named = [office.office, ...office.people.map((p) => p.unit), ...office.groups.flatMap((g) => g.units)]
  expect(named.filter((code) => !codes.has(code))).toEqual([])
  expect(new Set(office.people.map((p) => p.role))).toEqual(new Set(['officer', 'leader', 'head', 'contact']))
  const ids = [...office.people, ...office.groups].map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the sample directives carry the damage that real ones have', () => {
  const damage = new Set(office.directives.flatMap(({ file }) => read(file).repairs.map((repair) => repair.kind)))
  for (const kind of ['stray-marks', 'letter-spacing', 'hard-wrap', 'markdown', 'two-columns']) {
    expect(damage).toContain(kind)
  }
})

test('every unit that a sample directive addresses or names is in the sample register', () => {
  const lost: string[] = []
  for (const { file } of office.directives) {
    const reading = read(file)
    const written = [
      ...reading.recipients.map((r) => r.value),
      ...reading.tasks.flatMap((task) => [...task.assignees, ...task.coordinators]),
    ]
    for (const words of written.filter((w) => w !== '*')) {
      const found = resolveUnits(words, units, { at: '2025-03-17', office: office.office })
      if (found.units.length === 0 && !found.everyone) lost.push(`${file}: ${words}`)
    }
  }
  expect(lost).toEqual([])
})

test('the three samples are read with their deadlines', () => {
  const dated = (file: string) => read(file).tasks.map((task) => task.deadline?.end ?? null)
  expect(dated('sot-xuat-huyet.txt')).toEqual([
    '2025-03-30',
    '2025-03-28',
    '2025-03-21',
    '2025-03-21',
    null,
    '2025-03-27',
    null,
    '2025-03-31',
  ])
  expect(dated('thang-hanh-dong-vi-tre-em.md')).toEqual([
    '2025-07-10',
    '2025-04-15',
    '2025-04-25',
    '2025-03-28',
    '2025-03-31',
    '2025-05-30',
    null,
    '2025-07-05',
  ])
  expect(dated('tap-huan-benh-an-dien-tu.txt')).toEqual([
    '2025-03-26',
    '2025-04-04',
    '2025-04-18',
    '2025-06-30',
    null,
    '2025-03-28',
    null,
  ])
  const blank = read('sot-xuat-huyet.txt')
  expect([blank.number, blank.symbol?.value, blank.issuedOn?.value]).toEqual([null, 'SYT-NVY', '2025-03'])
})
