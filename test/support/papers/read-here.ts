import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileText } from '../../../src/directives/read/file-text.ts'
import { LIMITS, type ReadContext } from '../../../src/directives/read/read-context.ts'
import { readFile } from '../../../src/directives/read/read-file.ts'
import type { OcrPool } from '../../../src/directives/read/scan/ocr-pool.ts'

/** Recognises nothing. */
const noOcr: OcrPool = {
  size: 2,
  recognize: () => Promise.resolve([]),
  close: () => Promise.resolve(),
}

/** Reads in this process. */
export const readHere = (
  bytes: Uint8Array | readonly Uint8Array[],
  context: Partial<ReadContext> = {},
): Promise<FileText> =>
  readFile(
    (bytes instanceof Uint8Array ? [bytes] : bytes).map((b, i) => ({ bytes: b, name: `tệp ${i + 1}` })),
    { ocr: noOcr, limits: LIMITS, onProgress: () => undefined, ...context },
  )

/** A paper that was made once: `made/README.md` says how. */
export const madePaper = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'made', name))

/** The words of a sample directive. */
export const sampleText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../prisma/seed/directives', name), 'utf8')
