import { expect, onTestFinished, test, vi } from 'vitest'
import { createReadingDesk } from '../../../src/app/reading-desk.ts'
import { realClock } from '../../../src/base/clock.ts'
import { newId } from '../../../src/base/ids.ts'
import { silentLog } from '../../../src/base/log.ts'
import type { FileText } from '../../../src/directives/read/file-text.ts'
import { ReadError } from '../../../src/directives/read/read-error.ts'
import type { ReadJob, Reader } from '../../../src/directives/read/reader.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { freshStore } from '../../support/database.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const TEXT: FileText = { kind: 'pdf', text: 'KẾ HOẠCH', pages: [], repairs: [], notes: [], stamped: [] }
const done = { read: TEXT, peakMegabytes: 100 }

/** Reads until it is told to stop. */
const reading =
  (begins: () => void) =>
  (_name: string, { signal }: ReadJob): Promise<typeof done> => {
    begins()
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  }

/** A desk whose reader is `read`; the documents that wait are named by their file. */
async function aDesk(read: (name: string, job: ReadJob) => Promise<typeof done>) {
  const store = await freshStore('sqlite')
  const events: IncomingEvent[] = []
  const kept = new Map<string, Uint8Array>()
  const reader: Reader = {
    read: ([file], job = {}) => read(file?.name ?? '', job),
    render: () => Promise.resolve(null),
  }
  const open = () => {
    const desk = createReadingDesk({
      store,
      files: {
        put: (bytes) => {
          kept.set('result', bytes)
          return Promise.resolve({ hash: 'result', size: bytes.length })
        },
        remove: () => Promise.reject(new Error('not here')),
        get: (hash) => Promise.resolve(hash === 'lost' ? null : new Uint8Array(1)),
      },
      reader,
      clock: realClock,
      log: silentLog,
      owner: newId(),
      accept: (event) => {
        if (!events.some((e) => e.externalId === event.externalId)) events.push(event)
        return Promise.resolve()
      },
    })
    onTestFinished(() => desk.stop())
    return desk
  }
  const hand = (name: string, hash = 'h') =>
    store.transact((s) =>
      s.readings.add({ id: newId(), channel: 'local', chatId: 'a', files: [{ hash, name }], createdAt: new Date() }),
    )
  const ended = () =>
    events.flatMap(({ content }) =>
      content.kind === 'internal' && content.name !== 'file-progress' ? [[content.name, content.data] as const] : [],
    )
  return { store, open, hand, events, ended, kept }
}

test('documents are read one after the other; what was read is kept beside the file and told to the chat', async () => {
  let atOnce = 0
  let most = 0
  const office = await aDesk(async () => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setTimeout(resolve, 20))
    atOnce--
    return done
  })
  await office.hand('một.pdf')
  await office.hand('hai.pdf')
  await office.open().start()
  await waitUntil(() => office.ended().length === 2, 'the end')
  expect(most).toBe(1)
  expect(office.ended()[0]).toEqual([
    'file-read',
    { name: 'một.pdf', fileHash: 'h', files: ['h'], text: 'KẾ HOẠCH', pages: [], stamped: [] },
  ])
  await vi.waitFor(async () => expect(await office.store.read.readings.ofFile('h')).not.toBeNull())
  expect(JSON.parse(Buffer.from(office.kept.get('result') ?? []).toString())).toEqual(TEXT)
})

test('a refusal is told at once, and a lost file is one', async () => {
  let count = 0
  const office = await aDesk(() => {
    count++
    return Promise.reject(new ReadError('too-many-pages', { pages: 1_000, most: 300 }))
  })
  await office.hand('dài.pdf')
  await office.hand('mất.pdf', 'lost')
  await office.open().start()
  await waitUntil(() => office.ended().length === 2, 'the end')
  expect(count).toBe(1)
  expect(office.ended()).toEqual([
    ['file-unread', { name: 'dài.pdf', key: 'read-error-too-many-pages', args: { pages: 1_000, most: 300 } }],
    ['file-unread', { name: 'mất.pdf', key: 'read-error-corrupt', args: {} }],
  ])
})

test('a document that brings the reader down twice is given up', async () => {
  let count = 0
  const office = await aDesk(() => {
    count++
    return Promise.reject(new ReadError('too-heavy'))
  })
  await office.hand('nặng.pdf')
  await office.open().start()
  await waitUntil(() => office.ended().length === 1, 'the end')
  expect(count).toBe(2)
  expect(office.ended()[0]?.[1]).toMatchObject({ key: 'read-error-too-heavy' })
})

test('a house that dies while reading reads again; the second time it is given up', async () => {
  let began = 0
  const office = await aDesk(reading(() => began++))
  await office.hand('chết.pdf')
  // Killed: nothing is put away, so the desk is left as it stands until the test is over.
  for (const time of [1, 2]) {
    await office.open().start()
    await waitUntil(() => began === time, 'a beginning')
  }
  await office.open().start()
  await waitUntil(() => office.ended().length === 1, 'the end')
  expect(began).toBe(2)
  expect(office.ended()[0]?.[0]).toBe('file-unread')
})

test('closing the house ends a reading and counts as no attempt', async () => {
  let began = 0
  const office = await aDesk(reading(() => began++))
  await office.hand('dở.pdf')
  for (const time of [1, 2, 3, 4]) {
    const desk = office.open()
    await desk.start()
    await waitUntil(() => began === time, 'a beginning')
    await desk.stop()
  }
  expect(office.ended()).toEqual([])
})
