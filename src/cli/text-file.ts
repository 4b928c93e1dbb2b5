import { readFile } from 'node:fs/promises'
import { reasonOf } from '../base/errors.ts'
import { CliError } from './desk.ts'

const LARGEST = 20 * 1024 * 1024

/** A text or Markdown file as text; CliError with a sentence when it is neither. */
export async function readTextFile(path: string): Promise<{ text: string; bytes: Uint8Array }> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (thrown) {
    throw new CliError(`${path}: can't be read (${reasonOf(thrown)})`)
  }
  if (bytes.length > LARGEST) throw new CliError(`${path}: larger than 20 MB`)
  if (bytes.includes(0)) throw new CliError(`${path}: not a text file; this version reads text and Markdown (UTF-8)`)
  const text = new TextDecoder('utf-8').decode(bytes)
  return { text, bytes }
}
