import { readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { hearingOf, type Hearing } from '../answers/hear/hearing.ts'
import { NO_WORDS, readOfficeWords, type WordsProblem } from '../answers/hear/office-words.ts'
import { reasonOf } from '../base/errors.ts'
import { decodeRegister } from '../people/register/decode.ts'

/** An office's own abbreviations, as its file has them now. */
export interface WordsFile {
  hearing(): Hearing
  problems(): readonly WordsProblem[]
  /** looks whether the file has changed, and reads it when it has */
  refresh(): Promise<void>
  /** looks again and again, so many ms apart, until it is stopped */
  watch(everyMs?: number): { stop(): Promise<void> }
}

const MOST_BYTES = 256 * 1024
const AGAIN_MS = 5_000

/** Reads the file at `path`, if there is one. `tell` hears what is wrong in it, each time that it is read. */
export async function openWordsFile(
  path: string,
  tell: (problems: readonly WordsProblem[]) => void,
): Promise<WordsFile> {
  let hearing = hearingOf(NO_WORDS)
  let problems: readonly WordsProblem[] = []
  let seen = ''

  async function refresh(): Promise<void> {
    const found = await stat(path).catch(() => null)
    const now = found === null ? 'none' : `${found.mtimeMs} ${found.size}`
    if (now === seen) return
    seen = now
    if (found === null) hearing = hearingOf(NO_WORDS)
    problems = found === null ? [] : await readAll(found.size)
    if (problems.length > 0) tell(problems)
  }

  /** What can't be read leaves the words as they were. */
  async function readAll(size: number): Promise<readonly WordsProblem[]> {
    if (size > MOST_BYTES) return [{ line: 1, key: 'words-too-large', args: { most: MOST_BYTES / 1024 } }]
    try {
      const text = decodeRegister(await readFile(path))
      return text === null ? [{ line: 1, key: 'register-not-utf8', args: {} }] : take(text)
    } catch (thrown) {
      return [{ line: 1, key: 'words-unreadable', args: { reason: reasonOf(thrown) } }]
    }
  }

  function take(text: string): readonly WordsProblem[] {
    const read = readOfficeWords(text)
    if (read.words.key !== hearing.key) hearing = hearingOf(read.words)
    return read.problems
  }

  await refresh()
  return {
    hearing: () => hearing,
    problems: () => problems,
    refresh,
    watch(everyMs = AGAIN_MS) {
      const closing = new AbortController()
      const watching = (async () => {
        for (;;) {
          await sleep(everyMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
          if (closing.signal.aborted) return
          await refresh()
        }
      })()
      return {
        async stop() {
          closing.abort()
          await watching
        },
      }
    },
  }
}
