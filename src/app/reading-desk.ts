import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../base/clock.ts'
import { PlainError, reasonOf } from '../base/errors.ts'
import type { FileStore } from '../base/file-store.ts'
import type { Log } from '../base/log.ts'
import type { FileReadNews, FileUnreadNews } from '../chat/commands/officer/hand-in/file-read.ts'
import { classificationIn, type Classification } from '../directives/classified.ts'
import type { FileText, NamedBytes } from '../directives/read/file-text.ts'
import type { ReadProgress } from '../directives/read/read-context.ts'
import { ReadError } from '../directives/read/read-error.ts'
import type { Reader } from '../directives/read/reader.ts'
import type { FileReading } from '../directives/read/store.ts'
import type { IncomingEvent } from '../messaging/incoming.ts'
import type { Store } from '../store/open-store.ts'

export interface ReadingDeskDeps {
  store: Pick<Store, 'transact' | 'read' | 'provider'>
  files: FileStore
  reader: Reader
  /** real time */
  clock: Clock
  log: Log
  /** names this process in leases */
  owner: string
  accept: (event: IncomingEvent) => Promise<void>
}

export interface ReadingDesk {
  start(): Promise<void>
  /** Ends the reading that runs; it goes on at the next start. */
  stop(): Promise<void>
  /** a document may be waiting */
  kick(): void
}

const LEASE_MS = 60_000
const RENEW_MS = 20_000
const LOOK_MS = 2_000
/** It is called after every message; a look for each would cost more than a document minds to wait. */
const CALLED_MS = 200
/** A document that brought the reader down this often is given up. */
const ATTEMPTS = 2
const FIRST_WORD_MS = 4_000
const NEXT_WORD_MS = 10_000

/**
 * Reads the documents that wait, one at a time: two recognisers fill two processors. What was read goes back to its chat as
 * an event of the house, in that chat's order; the event is known by the document, so it counts once whatever happens.
 */
export function createReadingDesk(deps: ReadingDeskDeps): ReadingDesk {
  const { store, files, reader, clock, log, owner } = deps
  const closing = new AbortController()
  let wake = new AbortController()
  let running: Promise<void> | undefined
  const until = (): Date => new Date(clock.now().getTime() + LEASE_MS)

  async function work(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const next = await claimed()
        if (next) await readOne(next)
        else await rest()
      } catch (thrown) {
        log.error({ err: thrown }, 'the documents that wait could not be looked at')
        await sleep(LOOK_MS, undefined, { signal: closing.signal }).catch(() => undefined)
      }
      if (wake.signal.aborted) wake = new AbortController()
    }
  }

  async function rest(): Promise<void> {
    const until = AbortSignal.any([wake.signal, closing.signal])
    await sleep(LOOK_MS, undefined, { signal: until }).catch(() => undefined)
    if (wake.signal.aborted) await sleep(CALLED_MS, undefined, { signal: closing.signal }).catch(() => undefined)
  }

  /** A look costs little, a transaction a place in the line of those who write. */
  async function claimed(): Promise<FileReading | null> {
    if (!(await store.read.readings.waits(clock.now()))) return null
    return store.transact((s) => s.readings.claim(owner, until(), clock.now()))
  }

  async function readOne(reading: FileReading): Promise<void> {
    const renewing = setInterval(() => {
      store
        .transact((s) => s.readings.renew(reading.id, owner, until()))
        .catch((thrown: unknown) => log.warn({ reason: reasonOf(thrown) }, 'a lease could not be renewed'))
    }, RENEW_MS)
    try {
      if (reading.attempts > ATTEMPTS) throw new ReadError('too-heavy')
      const { read, peakMegabytes } = await reader.read(await bytesOf(reading), {
        signal: closing.signal,
        onProgress: progressOf(reading),
      })
      const classification = classificationIn(read.text)
      if (classification !== 'none') {
        await withheld(reading, read, classification)
        return
      }
      const { hash } = await files.put(Buffer.from(JSON.stringify(read)))
      log.info({ reading: reading.id, kind: read.kind, pages: read.pages.length, peakMegabytes }, 'a document was read')
      const { text, pages, stamped } = read
      const news: FileReadNews = { ...namesOf(reading), files: reading.files.map((f) => f.hash), text, pages, stamped }
      await settle(reading, hash, 'file-read', { ...news })
    } catch (thrown) {
      if (closing.signal.aborted) await store.transact((s) => s.readings.release(reading.id, true))
      else await failed(reading, thrown)
    } finally {
      clearInterval(renewing)
    }
  }

  /** The words of a classified document stay in this process. */
  async function withheld(reading: FileReading, read: FileText, classification: Classification): Promise<void> {
    const bytes = (await bytesOf(reading)).reduce((sum, f) => sum + f.bytes.length, 0)
    const { length } = reading.files
    const shape = { kind: read.kind, pages: read.pages.length, files: length, bytes }
    const hashes = reading.files.map((f) => f.hash)
    await settle(reading, null, 'withheld', { classification, way: 'file', shape, hashes })
  }

  async function failed(reading: FileReading, thrown: unknown): Promise<void> {
    const cause = thrown instanceof Error && thrown.cause !== undefined ? reasonOf(thrown.cause) : undefined
    log.warn({ reading: reading.id, reason: reasonOf(thrown), cause }, 'a document could not be read')
    const isFault = !(thrown instanceof ReadError) || thrown.problem === 'too-heavy'
    if (isFault && reading.attempts < ATTEMPTS) return store.transact((s) => s.readings.release(reading.id, false))
    const { key, args } = thrown instanceof PlainError ? thrown : new ReadError('too-heavy')
    const news: FileUnreadNews = { name: namesOf(reading).name, key, args: { ...args } }
    await settle(reading, null, 'file-unread', { ...news })
  }

  /** The event first: a house that dies in between reads again, and the second event changes nothing. */
  async function settle(
    reading: FileReading,
    resultHash: string | null,
    name: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    await deps.accept(eventOf(reading, name, 'end', data))
    await store.transact((s) => s.readings.done(reading.id, resultHash, clock.now()))
  }

  async function bytesOf({ files: kept }: FileReading): Promise<NamedBytes[]> {
    return Promise.all(
      kept.map(async ({ hash, name }) => {
        const bytes = await files.get(hash)
        if (bytes === null) throw new ReadError('corrupt')
        return { bytes, name }
      }),
    )
  }

  /** A long reading is heard of now and then, never often. */
  function progressOf(reading: FileReading): (progress: ReadProgress) => void {
    let quietUntil = performance.now() + FIRST_WORD_MS
    return ({ page, pages }) => {
      if (performance.now() < quietUntil || page >= pages) return
      quietUntil = performance.now() + NEXT_WORD_MS
      const key = `${reading.attempts}:${page}`
      deps
        .accept(eventOf(reading, 'file-progress', key, { name: namesOf(reading).name, page, pages }))
        .catch((thrown: unknown) => log.warn({ reason: reasonOf(thrown) }, 'a progress could not be told'))
    }
  }

  const eventOf = (
    { id, channel, chatId }: FileReading,
    name: string,
    key: string,
    data: Record<string, unknown>,
  ): IncomingEvent => ({
    channel,
    externalId: `reading:${id}:${key}`,
    chatId,
    chatKind: 'private',
    chatTitle: null,
    from: { id: chatId, name: null },
    receivedAt: clock.now(),
    content: { kind: 'internal', name, data },
  })

  return {
    async start() {
      // One process owns a SQLite file: what is leased there belongs to a dead one.
      if (store.provider === 'sqlite') await store.transact((s) => s.readings.voidLeases())
      running = work()
    },
    async stop() {
      closing.abort(new Error('the house is closing'))
      await running
    },
    kick: () => wake.abort(),
  }
}

function namesOf({ files }: FileReading): { name: string; fileHash: string } {
  const [first] = files
  return { name: first?.name ?? '', fileHash: first?.hash ?? '' }
}
