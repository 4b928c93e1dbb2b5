import { makeFolder } from '../base/make-folder.ts'
import { join } from 'node:path'
import type { Clock } from '../base/clock.ts'
import type { WordsProblem } from '../answers/hear/office-words.ts'
import { PlainError, reasonOf } from '../base/errors.ts'
import type { FileStore } from '../base/file-store.ts'
import type { Log } from '../base/log.ts'
import { createOfficeClock, type ClockStretch, type OfficeClock } from '../base/office-clock.ts'
import { createOfficeTime, type OfficeTime } from '../calendar/office-time.ts'
import { createWorkCalendar } from '../calendar/vietnam-calendar.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Config } from '../config.ts'
import { createFileStore } from '../store/file-store.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { openWording, type Wording } from '../wording/say.ts'
import { openWordsFile, type WordsFile } from './words-file.ts'

const CLOCK = 'office-clock'
const WORDS = 'words.csv'

/** The office without its doors: what a command and the running house have in common. */
export interface Office {
  store: Store
  files: FileStore
  wording: Wording
  /** the office's own abbreviations */
  words: WordsFile
  /** what is wrong in its file of them now, one sentence each */
  wordsProblems(): string[]
  officeTime: OfficeTime
  calendar: WorkCalendar
  clock: OfficeClock
  /** moves office time ahead and keeps it */
  jump(to: Date): Promise<void>
  close(): Promise<void>
}

/** Opens store, files and clock. `demoStart` is where an empty store's clock begins when the configuration names no instant. */
export async function openOffice(
  config: Config,
  log: Log,
  real: Clock,
  demoStart?: () => Promise<Date | null>,
): Promise<Office> {
  await makeFolder(config.dataDir).catch((thrown: unknown) => {
    throw new PlainError('house-data-dir', { dir: config.dataDir, reason: reasonOf(thrown) }, thrown)
  })
  const store = await openStore(config.databaseUrl, log)
  const keep = (stretches: readonly ClockStretch[]): Promise<void> =>
    store.transact((s) => s.chat.setSetting(CLOCK, stretches))
  let stretches = ((await store.read.chat.setting(CLOCK)) ?? []) as ClockStretch[]
  if (stretches.length === 0) {
    const start = config.clock.start ?? (await demoStart?.()) ?? (config.clock.speed === 1 ? null : real.now())
    if (start) {
      stretches = [{ officeAt: start.toISOString(), realAt: real.now().toISOString(), speed: config.clock.speed }]
      await keep(stretches)
    }
  }
  const clock = createOfficeClock(stretches, real)
  const wording = openWording()
  const sentence = ({ line, key, args }: WordsProblem): string =>
    `${WORDS}:${String(line)}: ${wording.sayKey(config.locale, key, args)}`
  const words = await openWordsFile(join(config.dataDir, WORDS), (problems) => {
    for (const problem of problems) log.warn({ file: WORDS, line: problem.line }, sentence(problem))
  })
  return {
    store,
    files: createFileStore(join(config.dataDir, 'files')),
    wording,
    words,
    wordsProblems: () => words.problems().map(sentence),
    officeTime: createOfficeTime(config.timeZone),
    calendar: createWorkCalendar(),
    clock,
    jump: (to) => keep(clock.jump(to)),
    close: () => store.close(),
  }
}
