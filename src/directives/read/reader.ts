import { fork, type ChildProcess } from 'node:child_process'
import { readFile as readText } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileText, NamedBytes } from './file-text.ts'
import type { ReadProgress } from './read-context.ts'
import { LIMITS } from './read-context.ts'
import { ReadError } from './read-error.ts'
import type { ReadNews, ReadRequest } from './reader-process.ts'

/** The same file that runs here runs there: compiled beside compiled, source beside source. */
const PROCESS = fileURLToPath(
  new URL(`./reader-process${extname(fileURLToPath(import.meta.url))}`, import.meta.url),
)
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
export interface ReadDone {
  read: FileText
  peakMegabytes: number
}

/** Reads files in a process of their own, one for each document. */
export interface Reader {
  /** Throws ReadError; 'too-heavy' when the process ran out of memory or died. */
  read(files: readonly NamedBytes[], job?: ReadJob): Promise<ReadDone>
}

export function createReader(limits: Partial<ReaderLimits> = {}): Reader {
  const { milliseconds = LONGEST_MS, megabytes = MOST_MEGABYTES } = limits
  return {
    async read(files, { onProgress, signal } = {}) {
      signal?.throwIfAborted()
      // What is too large is not even handed over.
      if (files.some((f) => f.bytes.length > LIMITS.bytes)) throw new ReadError('oversized')
      const child = fork(PROCESS, {
        serialization: 'advanced',
        execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      const watch = watchMemory(child, megabytes)
      try {
        return await conversation(child, [...files], { onProgress, signal, milliseconds, isTooLarge: () => watch.over })
      } finally {
        watch.stop()
        child.kill('SIGKILL')
      }
    },
  }
}

interface Talk {
  onProgress: ReadJob['onProgress']
  signal: AbortSignal | undefined
  milliseconds: number
  isTooLarge: () => boolean
}

function conversation(child: ChildProcess, files: NamedBytes[], talk: Talk): Promise<ReadDone> {
  return new Promise((resolve, reject) => {
    let lastWords = ''
    child.stderr?.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk.toString()).slice(-LAST_WORDS)))
    const timer = setTimeout(() => reject(new ReadError('time-out')), talk.milliseconds)
    const cancel = (): void => reject(talk.signal?.reason as Error)
    talk.signal?.addEventListener('abort', cancel, { once: true })
    const end = (): void => {
      clearTimeout(timer)
      talk.signal?.removeEventListener('abort', cancel)
    }
    child.on('message', (news: ReadNews) => {
      if (news.kind === 'ready') child.send({ files } satisfies ReadRequest)
      else if (news.kind === 'progress') talk.onProgress?.(news.progress)
      else if (news.kind === 'read') resolve({ read: news.read, peakMegabytes: news.peakMegabytes })
      else reject(new ReadError(news.problem, news.args))
    })
    child.once('error', (thrown) => reject(new ReadError('too-heavy', {}, thrown)))
    child.once('exit', (code, signal) => {
      end()
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
