import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { PlainError, reasonOf } from '../base/errors.ts'
import type { FileText } from '../directives/read/file-text.ts'
import { kindOf } from '../directives/read/file-kind.ts'
import { LIMITS } from '../directives/read/read-context.ts'
import { ReadError } from '../directives/read/read-error.ts'
import { readText } from '../directives/read/encoding/read-text.ts'
import type { CliDesk } from './desk.ts'
import { CliError } from './desk.ts'

const PROGRESS_MS = 10_000

interface PaperFile extends Pick<FileText, 'text' | 'pages'> {
  bytes: Uint8Array
}

/** The words of a file of any kind; CliError with a sentence when they can't be had. Long readings tell their progress. */
export async function readPaperFile(given: string, desk: CliDesk): Promise<PaperFile> {
  const path = desk.path(given)
  try {
    const bytes = await readFile(path)
    if (bytes.length > LIMITS.bytes) throw new ReadError('oversized')
    if (kindOf(bytes) === 'text') return { text: readText(bytes).text, pages: [], bytes }
    return { ...(await readApart(bytes, path, desk)), bytes }
  } catch (thrown) {
    const why =
      thrown instanceof PlainError
        ? desk.wording.sayKey(desk.locale, thrown.key, thrown.args)
        : `can't be read (${reasonOf(thrown)})`
    throw new CliError(`${path}: ${why}`)
  }
}

/** A file's bytes; CliError with a sentence when it can't be read or is too large. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((thrown: unknown) => {
    throw new CliError(`${path}: can't be read (${reasonOf(thrown)})`)
  })
  if (bytes.length > LIMITS.bytes) throw new CliError(`${path}: larger than 20 MB`)
  return bytes
}

async function readApart(
  bytes: Uint8Array,
  path: string,
  { reader, wording, locale, err }: CliDesk,
): Promise<Pick<FileText, 'text' | 'pages'>> {
  const name = basename(path)
  let told = performance.now()
  const { read } = await reader.read([{ bytes, name }], {
    onProgress({ page, pages }) {
      if (performance.now() - told < PROGRESS_MS) return
      told = performance.now()
      err(`${wording.say(locale, 'reading-progress', { name, page, pages })}\n`)
    },
  })
  return read
}
