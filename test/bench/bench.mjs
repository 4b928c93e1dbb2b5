// npm run bench: what the house does and what it costs, as one JSON object on stdout. Runs on the compiled house.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { longPlan } from './long-plan.mjs'

const root = join(import.meta.dirname, '../..')
const built = (path) => import(join(root, 'dist', path))
const seed = join(root, 'prisma/seed')
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'))

const { readDirective } = await built('directives/read-directive.js')
const { createReader } = await built('directives/read/reader.js')
const { openPdf } = await built('directives/read/pdf/pdfium.js')
const { greyPage } = await built('directives/read/pdf/render.js')
const { openStore } = await built('store/open-store.js')
const { parseRegister } = await built('people/register.js')
const { intake } = await built('tasks/intake.js')
const { publish } = await built('broadcasts/publish.js')
const { answer } = await built('answers/answer.js')
const { wordAnswer } = await built('chat/answering/words/word-answer.js')
const { openWording } = await built('wording/say.js')
const { createOfficeTime } = await built('calendar/office-time.js')
const { createWorkCalendar } = await built('calendar/vietnam-calendar.js')
const { hearingOf } = await built('answers/hear/hearing.js')
const { NO_WORDS } = await built('answers/hear/office-words.js')
const { newId } = await built('base/ids.js')
const { silentLog } = await built('base/log.js')

const round = (n) => Math.round(n * 100) / 100
const at = (sorted, share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
const texts = (dir, end = '') =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((f) => /\.(txt|md)$/.test(f) && f.endsWith(end))
        .map((f) => readFileSync(join(dir, f), 'utf8'))
    : []
const samples = texts(join(seed, 'directives'))

function reading() {
  // Real directives where they lie beside the project; else the samples.
  const real = [...texts(join(root, '../shared/seeds'), '.txt'), ...texts(join(root, '../shared/directives'), '.txt')]
  const documents = real.length > 0 ? real : samples
  for (const text of documents) readDirective(text)
  const from = performance.now()
  const spent = process.cpuUsage()
  let read = 0
  while (performance.now() - from < 4_000) {
    for (const text of documents) readDirective(text)
    read += documents.length
  }
  const seconds = (performance.now() - from) / 1_000
  const { user, system } = process.cpuUsage(spent)
  const letters = documents.reduce((n, t) => n + t.length, 0) / documents.length
  return {
    documents: documents.length,
    lettersEach: Math.round(letters),
    perSecond: round(read / seconds),
    // What others do on the machine counts in the line above, not in this one.
    perSecondOfOneCore: round(read / ((user + system) / 1e6)),
    msEach: round((seconds * 1_000) / read),
  }
}

/** Files of the tests' own: a text PDF (its number is blank, so its head is drawn too), and the same pages as a scan at 200 dpi, read by two recognisers side by side. */
async function files() {
  const reader = createReader()
  const bytes = readFileSync(join(root, 'test/support/papers/made/sot-xuat-huyet.pdf'))
  const timed = async (some) => {
    const from = performance.now()
    const { read, peakMegabytes } = await reader.read(some)
    return { seconds: (performance.now() - from) / 1_000, pages: read.pages.length, peakMegabytes }
  }
  const pdf = await openPdf(bytes)
  const photos = []
  for (let i = 0; i < 8; i++) {
    const { data, width, height } = greyPage(pdf, i % 2, 200)
    photos.push({
      bytes: await sharp(data, { raw: { width, height, channels: 1 } })
        .jpeg({ quality: 70 })
        .toBuffer(),
      name: '',
    })
  }
  pdf.close()
  const start = await timed([{ bytes, name: '' }])
  const { readHere } = await inProcess(bytes)
  const scan = await timed(photos)
  return {
    textPdfPagesPerSecond: round(readHere),
    textPdfWholeProcessSeconds: round(start.seconds),
    textPdfPeakMB: start.peakMegabytes,
    scanPages: scan.pages,
    scanSecondsPerPage: round(scan.seconds / scan.pages),
    scanPeakMB: scan.peakMegabytes,
    scanPageBesideTextPage: Math.round((scan.seconds / scan.pages) * readHere),
  }
}

/** Pages a second once the process is warm. */
async function inProcess(bytes) {
  const { readPdf } = await built('directives/read/pdf/read-pdf.js')
  const nothing = { size: 2, recognize: async () => [], close: async () => undefined }
  const context = { ocr: nothing, limits: { bytes: 1e9, mostPages: 300 }, onProgress: () => undefined }
  await readPdf(bytes, context)
  const from = performance.now()
  let pages = 0
  while (performance.now() - from < 3_000) pages += (await readPdf(bytes, context)).pages.length
  return { readHere: pages / ((performance.now() - from) / 1_000) }
}

const office = {
  officeTime: createOfficeTime('Asia/Ho_Chi_Minh'),
  calendar: createWorkCalendar(),
  wording: openWording(),
  now: new Date('2025-03-17T01:00:00Z'),
}

/** An office with `count` published directives, made from the samples with other numbers and subjects. */
async function furnish(store, count) {
  const { units } = parseRegister(readFileSync(join(seed, 'units.csv'), 'utf8'))
  const { officeTime, calendar, wording, now } = office
  await store.transact(async (s) => {
    for (const unit of units) await s.people.saveUnit(unit)
  })
  for (let i = 0; i < count; i++) {
    const text = samples[i % samples.length].replace(/Số:\s*\d*\s*\//, `Số: ${i + 1}/`) + `\n(bản ${i + 1})`
    await store.transact(async (s) => {
      const { directive } = await intake(s, {
        reading: readDirective(text),
        issuerCode: 'SYT',
        createdBy: null,
        fileHash: null,
        now,
        newId,
        officeTime,
        register: units,
      })
      await publish(
        s,
        { directiveId: directive.id, by: null },
        { now, realNow: now, newId, officeTime, calendar, wording, buttons: () => true, officeLocale: 'vi' },
      )
    })
  }
  return units
}

const QUESTIONS = [
  'viec cua toi',
  'hạn báo cáo khi nào',
  'ai ký',
  'noi dung muc 2',
  'kinh phí?',
  'bao cao gui ve dau',
  'con may ngay nua het han',
  'BV Sản Nhi đã báo cáo chưa',
]

async function answering(count) {
  const store = await openStore(`file:${join(folder, `answers-${count}.db`)}`, silentLog)
  const units = await furnish(store, count)
  const { officeTime, calendar, wording, now } = office
  const hearing = hearingOf(NO_WORDS)
  const times = []
  const askers = units.filter((u) => /^(TTYT|BV|CDC)/.test(u.code)).slice(0, 8)
  for (let i = 0; i < 25; i++) {
    for (const q of QUESTIONS) {
      const unit = askers[i % askers.length]
      const from = performance.now()
      const found = await answer(q, { unit, role: 'head', locale: 'vi', now }, store.read, {
        officeTime,
        calendar,
        hearing,
      })
      wordAnswer(found, { wording, locale: 'vi', officeTime, role: 'head' })
      if (i > 0) times.push(performance.now() - from)
    }
  }
  await store.close()
  times.sort((a, b) => a - b)
  return {
    directives: count,
    units: units.length,
    answers: times.length,
    msP50: at(times, 0.5),
    msP95: at(times, 0.95),
  }
}

/** Durable events taken in one after the other, beside bare inserts with the same pragmas. */
async function takingIn() {
  const store = await openStore(`file:${join(folder, 'inbox.db')}`, silentLog)
  const event = (i) => ({
    channel: 'bench',
    externalId: String(i),
    chatId: `c${i % 50}`,
    chatKind: 'private',
    chatTitle: null,
    from: { id: `c${i % 50}`, name: 'A' },
    receivedAt: new Date(),
    content: { kind: 'text', text: 'việc của tôi' },
  })
  const events = 1_000
  let from = performance.now()
  for (let i = 0; i < events; i++) await store.transact((s) => s.inbox.add(event(i)))
  const ours = events / ((performance.now() - from) / 1_000)
  await store.close()
  const Database = createRequire(import.meta.url)('better-sqlite3')
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE inbox (id INTEGER PRIMARY KEY, event TEXT)')
  const insert = db.prepare('INSERT INTO inbox (event) VALUES (?)')
  from = performance.now()
  for (let i = 0; i < events; i++) insert.run(JSON.stringify(event(i)))
  const bare = events / ((performance.now() - from) / 1_000)
  db.close()
  return {
    perSecond: Math.round(ours),
    bareSqlitePerSecond: Math.round(bare),
    ratio: round(ours / bare),
    telegramLimitPerSecond: 30,
  }
}

/** Measured in a process of its own: it starts houses and a platform, and is made of the tests' TypeScript. */
/** A part of its own, written in TypeScript. */
function part(file) {
  const args = ['--import', './test/support/run-typescript.mjs', file]
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }).toString(),
  )
}

async function startUp(dataDir) {
  const from = performance.now()
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }
  const house = spawn(process.execPath, [join(root, 'dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await new Promise((resolve) => house.stdout.once('data', (chunk) => resolve(String(chunk))))
  const url = /http:\S+/.exec(line)[0]
  await fetch(`${url}/healthz`)
  const ms = Math.round(performance.now() - from)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.pid}/status`, 'utf8'))
  house.kill('SIGTERM')
  await new Promise((resolve) => house.once('exit', resolve))
  return { ms, residentMB: rss ? Math.round(Number(rss[1]) / 1_024) : null }
}

try {
  const start = { empty: await startUp(join(folder, 'house')), again: await startUp(join(folder, 'house')) }
  const result = {
    node: process.version,
    reading: reading(),
    longPlan: longPlan(readDirective),
    files: await files(),
    answer: [await answering(20), await answering(200)],
    inbox: await takingIn(),
    start,
    delivery: part('test/bench/delivery/delivery.ts'),
    oldOffice: part('test/bench/answers/answers.ts'),
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
