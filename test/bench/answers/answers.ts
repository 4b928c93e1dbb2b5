// What a question costs in an office that has worked for years, as one JSON object on stdout:
//   node --import ./test/support/run-typescript.mjs test/bench/answers/answers.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { answer } from '../../../src/answers/answer.ts'
import { searchOffice } from '../../../src/answers/retrieve/papers/search-office.ts'
import { understand } from '../../../src/answers/understand.ts'
import { silentLog } from '../../../src/base/log.ts'
import { fold } from '../../../src/base/vietnamese.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import type { JobDeps } from '../../../src/jobs/job.ts'
import { readAheadJob } from '../../../src/jobs/read-ahead.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { startPostgres } from '../../support/postgres.ts'
import type { Known, Size } from './old-office.ts'
import { furnishOldOffice } from './old-office.ts'
import { plainHearing } from '../../support/hearing.ts'

const now = new Date('2025-06-16T01:00:00Z')
const tools = {
  officeTime: createOfficeTime('Asia/Ho_Chi_Minh'),
  calendar: createWorkCalendar(),
  hearing: plainHearing,
}
const QUESTIONS = 240
const SIZES: Size[] = [
  { directives: 100, obligations: 10_000, sections: 20_000 },
  { directives: 1_000, obligations: 100_000, sections: 200_000 },
]

const round = (n: number): number => Math.round(n * 100) / 100
function times(all: readonly number[]) {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number): number => round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return { p50: at(0.5), p95: at(0.95) }
}

/** Questions as people type them: about their own part, lists of it, a paper by its number, a matter in the text, a search. */
function questions(known: readonly Known[], directives: number): string[] {
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const words = known[(i * 37) % known.length]?.words ?? ''
    const number = 1_001 + ((i * 53) % directives)
    const forms = [
      'viec cua toi',
      'hạn báo cáo khi nào',
      `cv ${number} han khi nao`,
      `${number}/SYT-NVY ai ký`,
      `${words} làm thế nào`,
      `${fold(words)} bao gio`,
      `QĐ ${i % 97} ngày nào`,
      `cong van ${number} muc 1.2 noi gi`,
      'việc tuần này',
      'văn bản nào chưa nhận',
      `tìm ${words}`,
      `cv ${number} gui cho ai`,
    ]
    return forms[i % forms.length] ?? ''
  })
}

/** What the jobs of the house do by themselves before long. Milliseconds that the reading of all texts takes. */
async function furnished(store: Store): Promise<number> {
  await store.mergeWords()
  const from = performance.now()
  const job = readAheadJob({ store, tools: { hearing: () => plainHearing } as JobDeps['tools'], log: silentLog })
  while ((await job.sweep())['read'] !== undefined);
  return Math.round(performance.now() - from)
}

async function measure(url: string, size: Size) {
  const store = await openStore(url, silentLog)
  const { units, known, documents } = await furnishOldOffice(store, url, size, now)
  const readAheadMs = await furnished(store)
  const register = await store.read.people.units()
  const asked = questions(known, size.directives)
  const [understanding, whole, search]: number[][] = [[], [], []]
  for (const [i, question] of [...asked.slice(0, 24), ...asked].entries()) {
    const unit = units[(i * 13) % units.length]
    if (!unit) continue
    let from = performance.now()
    understand(question, register, unit, plainHearing)
    if (i >= 24) understanding?.push(performance.now() - from)
    from = performance.now()
    await answer(question, { unit, role: 'head', locale: 'vi', now }, store.read, tools)
    if (i >= 24) whole?.push(performance.now() - from)
  }
  let hits = 0
  const sought = known.slice(-100)
  for (const { id, words } of sought) {
    const from = performance.now()
    const found = await searchOffice(store.read.directives, fold(words).split(' '), plainHearing)
    search?.push(performance.now() - from)
    if (found.slice(0, 3).some(({ section: s }) => `${s.directiveId} ${s.position}` === id)) hits++
  }
  await store.close()
  return {
    figures: {
      ...size,
      questions: asked.length,
      readAheadMs,
      understandMs: times(understanding ?? []),
      answerMs: times(whole ?? []),
      searchMs: times(search ?? []),
      rightOf100InFirstThree: hits,
    },
    sought,
    documents,
  }
}

function miniSearch(documents: readonly { id: string; text: string }[], sought: readonly Known[]) {
  const before = process.memoryUsage().heapUsed
  const from = performance.now()
  const index = new MiniSearch({ fields: ['text'], processTerm: (term) => fold(term) })
  index.addAll(documents)
  const buildMs = Math.round(performance.now() - from)
  const spent: number[] = []
  let hits = 0
  for (const { id, words } of sought) {
    const at = performance.now()
    const found = index.search(words)
    spent.push(performance.now() - at)
    if (found.slice(0, 3).some((r) => r.id === id)) hits++
  }
  const heapMB = Math.round((process.memoryUsage().heapUsed - before) / 2 ** 20)
  return { buildMs, heapMB, searchMs: times(spent), rightOf100InFirstThree: hits }
}

const folder = await mkdtemp(join(tmpdir(), 'nhacviec-bench-'))
try {
  const result = []
  for (const size of SIZES) {
    const { figures, sought, documents } = await measure(`file:${join(folder, `${size.directives}.db`)}`, size)
    result.push({ sqlite: figures, miniSearch: miniSearch(documents, sought), postgresql: await onPostgres(size) })
    process.stderr.write(`${JSON.stringify(result.at(-1))}\n`)
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function onPostgres(size: Size) {
  const server = await startPostgres()
  if (!server) return null
  try {
    return (await measure(server.url, size)).figures
  } finally {
    await server.stop()
  }
}
