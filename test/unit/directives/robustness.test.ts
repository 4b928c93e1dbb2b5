import { expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'

const noDirective: [string, string][] = [
  ['an empty text', ''],
  ['blanks', ' \n\t \n '],
  ['a poem', 'Sông dài cá lội biệt tăm\nPhải duyên phu phụ ngàn năm cũng chờ'],
  ['a table of units', 'code,name,kind\nSYT,Sở Y tế,so\nSNV,Sở Nội vụ,so\n'],
  ['random units of text', Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join('')],
  ['lone halves of pairs', '\ud800'.repeat(1000)],
]

test.each(noDirective)('%s reads almost empty', (_, raw) => {
  expect(readDirective(raw)).toMatchObject({
    docType: 'other',
    tasks: [],
    reports: [],
    recipients: [],
    number: null,
    issuer: null,
  })
})

const head = 'Số: 12/UBND-VX\nKính gửi: Các sở\n\n1. '
test.each([
  ['one endless list of units', 'Các đơn vị, '],
  ['the same order again and again', 'báo cáo trước ngày '],
  ['open brackets', '('],
  ['half a date', '12/'],
  ['blanks', '     '],
  ['many items', '\n- Giao Sở Y tế báo cáo'],
  ['many letters', 'a '],
  ['stars', '**'],
  ['closing signs', './../'],
  ['words run together', 'PHÓ CHỦ NHIỆM'],
])('200 KB of %s are read in a moment', (_, unit) => {
  const raw = head + unit.repeat(Math.ceil(200_000 / unit.length))
  const before = performance.now()
  readDirective(raw)
  // Ten times what it takes on a slow machine: this guards against backtracking, not against noise.
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('closing signs without end in the copies are read in a moment', () => {
  const before = performance.now()
  readDirective(`${head}Các xã báo cáo.\nNơi nhận:\n- Sở Y tế ${'./../'.repeat(40)}iều\n`)
  expect(performance.now() - before).toBeLessThan(2_000)
})

test('5 MB are read without complaint', { timeout: 30_000 }, () => {
  const raw = `${head}Các đơn vị báo cáo trước ngày 05/4/2025.\n`.repeat(60_000)
  expect(readDirective(raw).docType).toBe('cong_van')
})
