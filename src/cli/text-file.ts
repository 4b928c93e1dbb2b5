import { readFile } from 'node:fs/promises'
import { reasonOf } from '../base/errors.ts'
import { textOf } from '../directives/text-of.ts'
import { CliError } from './desk.ts'

const LARGEST = 20 * 1024 * 1024

/** A file's bytes; CliError with a sentence when it can't be read or is too large. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (thrown) {
    throw new CliError(`${path}: can't be read (${reasonOf(thrown)})`)
  }
  if (bytes.length > LARGEST) throw new CliError(`${path}: larger than 20 MB`)
  return bytes
}

/** A text or Markdown file as text; CliError with a sentence when it is neither. */
export async function readTextFile(path: string): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readBytes(path)
  const text = textOf(bytes)
  if (text === null) throw new CliError(`${path}: not a text file in UTF-8; this version reads text and Markdown`)
  return { text, bytes }
}
