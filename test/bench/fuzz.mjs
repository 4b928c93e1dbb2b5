// npm run fuzz [COUNT [SEED]]: reads mutated directives, and a tenth as many damaged files, and checks that the reader
// never throws what it does not name, never hangs, and that every value stands at its span. Runs on the compiled house; the same seed makes the same inputs.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fuzzFiles } from './fuzz-files.mjs'

const root = join(import.meta.dirname, '../..')
const { readDirective } = await import(process.env.READER ?? join(root, 'dist/directives/read-directive.js'))

const COUNT = Number(process.argv[2] ?? 20_000)
let state = Number(process.argv[3] ?? 1)
/** mulberry32 */
function random() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
const upTo = (n) => Math.floor(random() * n)
const oneOf = (list) => list[upTo(list.length)]

const texts = (dir) =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((f) => /\.(txt|md)$/.test(f) && f !== 'README.md')
        .map((f) => readFileSync(join(dir, f), 'utf8'))
    : []
const bases = [
  ...texts(join(root, 'prisma/seed/directives')),
  ...texts(join(root, 'test/corpus/documents')),
  ...texts(join(root, '../shared/seeds')),
  ...texts(join(root, '../shared/directives')),
]
const SPICE = [
  'trước ngày 31/02/2025',
  'từ 12/13 đến ',
  '| STT | Nội dung | Đơn vị chủ trì |',
  '\t',
  '\n\n',
  '| ',
  ' - ',
  '(',
  '“',
  '**',
  'Kính gửi:',
  'Nơi nhận:',
  'Điều 1.',
  'PHỤ LỤC',
  'các sở, ',
  'Giao Sở Y tế ',
  '99999999999/',
  '\u0301',
  '\ud800',
  '\u0000',
  'thay thế Công văn số 1/A-B',
  'STT\nNội dung\nĐơn vị chủ trì\nThời gian\n1\n',
  '6 tháng ',
  'hằng ',
  'ngày ',
  '. ',
  '; ',
  './.',
]
const fold = (t) =>
  t
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

const MUTATIONS = [
  (t) => t.slice(upTo(t.length), upTo(t.length) + 1_500),
  (t) => t.replaceAll(oneOf([' ', '\n', ',', '.', 'ng', 'ày']), oneOf(['', ' ', '\n', '  ', ';', '\t', '| '])),
  (t) => fold(t),
  (t) => t.normalize('NFD'),
  (t) => t.toUpperCase(),
  (t) => oneOf(SPICE).repeat(1 + upTo(60)) + t,
  (t) => insert(t, oneOf(SPICE)),
  (t) => insert(t, oneOf(SPICE).repeat(1 + upTo(200))),
  (t) => shuffled(t.split('\n')).join('\n'),
  (t) =>
    t
      .split('\n')
      .map((l) => (random() < 0.1 ? '' : l))
      .join('\n'),
  (t) => t.replace(/\d/g, () => (random() < 0.3 ? String(upTo(10)) : oneOf('0123456789/.-'.split('')))),
  (t) => t.replace(/[aeiouy]/g, (c) => (random() < 0.15 ? oneOf(['~', '?', '6', '9', '\\', c]) : c)),
  (t) => Array.from({ length: 40 }, () => String.fromCharCode(upTo(65_536))).join('') + t,
  (t) => oneOf(t.split('\n')).repeat(1 + upTo(80)) + t,
]
function insert(t, piece) {
  const at = upTo(t.length)
  return t.slice(0, at) + piece + t.slice(at)
}
function shuffled(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = upTo(i + 1)
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}

/** Values that must be found word for word at their place. */
function quotesOf(r) {
  const deadlines = [r.eventTime, ...r.tasks.flatMap((t) => [t.deadline, ...t.moreDeadlines])]
  return [
    ...[r.place, r.venue, ...r.recipients, ...r.copies].map((f) => f && [f.value, f.span]),
    ...deadlines.map((d) => d && [d.text, d.span]),
    ...r.reports.map((x) => [x.text, x.span]),
    ...r.sections.map((s) => [s.text, s.span]),
    ...[...r.basis, ...r.relations].map((b) => [b.text, b]),
  ].filter(Boolean)
}

const found = []
let slowest = { ms: 0, input: '' }
const started = performance.now()
for (let i = 0; i < COUNT; i++) {
  const base = oneOf(bases)
  const from = upTo(Math.max(1, base.length - 1_000))
  let input = random() < 0.1 ? base : base.slice(from, from + 500 + upTo(2_500))
  for (let n = 1 + upTo(3); n > 0; n--) input = oneOf(MUTATIONS)(input).slice(0, 60_000)
  const before = performance.now()
  try {
    const reading = readDirective(input)
    for (const [words, at] of quotesOf(reading)) {
      if (!reading.text.slice(at.start, at.end).includes(words)) found.push({ i, what: 'span', words })
    }
  } catch (thrown) {
    found.push({ i, what: 'throws', words: String(thrown.stack).slice(0, 400) })
  }
  const ms = performance.now() - before
  if (ms > slowest.ms) slowest = { ms, letters: input.length, input: input.slice(0, 120) }
  if (ms > 2_000) found.push({ i, what: 'slow', words: `${String(Math.round(ms))} ms: ${input.slice(0, 200)}` })
}
const files = await fuzzFiles(Math.ceil(COUNT / 10), bases, { upTo, oneOf })
found.push(...files.found.map((f) => ({ ...f, what: `file ${f.what}` })))
const seconds = Math.round((performance.now() - started) / 1_000)
process.stdout.write(
  `${JSON.stringify({ inputs: COUNT, files: { ...files, found: undefined }, seconds, slowest, found: found.slice(0, 10), failures: found.length }, null, 2)}\n`,
)
if (found.length > 0) process.exitCode = 1
