import { fork, type ChildProcess } from 'node:child_process'
import { readFile as readText } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Box, FileText, NamedBytes } from './file-text.ts'
import type { ReadProgress } from './read-context.ts'
import { LIMITS } from './read-context.ts'
import { ReadError } from './read-error.ts'
import type { ReadNews, ReadRequest } from './reader-process.ts'

/** The same file that runs here runs there: compiled beside compiled, source beside source. */
const PROCESS = fileURLToPath(new URL(`./reader-process${extname(fileURLToPath(import.meta.url))}`, import.meta.url))
const MEGABYTE = 1_024 * 1_024
/** How often the process's memory is looked at, where the system shows it. */
const LOOK_MS = 250
/** a page of a scan takes some seconds; a hundred of them are read in this time */
const LONGEST_MS = 10 * 60_000
/** resident; two recognisers and a page take about 450 */
const MOST_MEGABYTES = 600
const HEAP_MEGABYTES = 512
/** letters of what a dying process says */
const LAST_WORDS = 1_000

export interface ReaderLimits {
  milliseconds: number
  /** resident, of the whole process */
  megabytes: number
}

export interface ReadJob {
  onProgress?: (progress: ReadProgress) => void
  /** ends the reading at once; `read` rejects with its reason */
  signal?: AbortSignal
}

/** What was read and what it cost. */
interface ReadDone {
  read: FileText
  peakMegabytes: number
}

/** Reads files in a process of their own, one for each document. */
export interface Reader {
  /** Throws ReadError; 'too-heavy' when the process ran out of memory or died. */
  read(files: readonly NamedBytes[], job?: ReadJob): Promise<ReadDone>
  /** The picture of a page as PNG with passages marked, as `renderPage` makes it. Throws ReadError. */
  render(bytes: Uint8Array, page: number, boxes: readonly Box[]): Promise<Uint8Array | null>
}

export function createReader(limits: Partial<ReaderLimits> = {}): Reader {
  const { milliseconds = LONGEST_MS, megabytes = MOST_MEGABYTES } = limits

  async function apart<T>(request: ReadRequest, { onProgress, signal }: ReadJob, take: Take<T>): Promise<T> {
    signal?.throwIfAborted()
    const child = fork(PROCESS, {
      serialization: 'advanced',
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const watch = watchMemory(child, megabytes)
    try {
      const isTooLarge = (): boolean => watch.over
      return await conversation(child, { request, onProgress, signal, milliseconds, isTooLarge, take })
    } finally {
      watch.stop()
      child.kill('SIGKILL')
    }
  }

  return {
    async read(files, job = {}) {
      // What is too large is not even handed over.
      if (files.some((f) => f.bytes.length > LIMITS.bytes)) throw new ReadError('oversized')
      return apart({ kind: 'read', files: [...files] }, job, (news) =>
        news.kind === 'read' ? { read: news.read, peakMegabytes: news.peakMegabytes } : undefined,
      )
    },
    render: (bytes, page, boxes) =>
      apart({ kind: 'render', bytes, page, boxes: [...boxes] }, {}, (news) =>
        news.kind === 'rendered' ? news.png : undefined,
      ),
  }
}

/** The answer that the news brings; undefined when it is another kind of news. */
type Take<T> = (news: ReadNews) => T | undefined

interface Talk<T> {
  request: ReadRequest
  onProgress: ReadJob['onProgress'] | undefined
  signal: AbortSignal | undefined
  milliseconds: number
  isTooLarge: () => boolean
  take: Take<T>
}

function conversation<T>(child: ChildProcess, talk: Talk<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let lastWords = ''
    child.stderr?.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk.toString()).slice(-LAST_WORDS)))
    const timer = setTimeout(() => reject(new ReadError('time-out')), talk.milliseconds)
    const cancel = (): void => reject(talk.signal?.reason as Error)
    talk.signal?.addEventListener('abort', cancel, { once: true })
    child.on('message', (news: ReadNews) => {
      if (news.kind === 'ready') child.send(talk.request)
      else if (news.kind === 'progress') talk.onProgress?.(news.progress)
      else if (news.kind === 'problem') reject(new ReadError(news.problem, news.args))
      else {
        const answer = talk.take(news)
        if (answer !== undefined) resolve(answer)
      }
    })
    child.once('error', (thrown) => reject(new ReadError('too-heavy', {}, thrown)))
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      talk.signal?.removeEventListener('abort', cancel)
      const how = talk.isTooLarge() ? 'over its memory' : `ended with ${signal ?? String(code)}`
      reject(new ReadError('too-heavy', {}, new Error(`the reading process was ${how} ${lastWords}`.trim())))
    })
  })
}

/** Memory of WebAssembly counts for no limit of the language: the system's own figure does. */
function watchMemory(child: ChildProcess, megabytes: number): { over: boolean; stop: () => void } {
  const state = { over: false, stop: (): void => clearInterval(timer) }
  const timer = setInterval(() => {
    readText(`/proc/${String(child.pid)}/status`, 'utf8').then(
      (status) => {
        const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
        if (kilobytes * 1_024 <= megabytes * MEGABYTE) return
        state.over = true
        child.kill('SIGKILL')
      },
      () => undefined,
    )
  }, LOOK_MS)
  timer.unref()
  return state
}
