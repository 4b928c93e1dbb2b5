import type { Box, FileText, NamedBytes } from './file-text.ts'
import { LIMITS, type ReadProgress } from './read-context.ts'
import { ReadError, type ReadProblem } from './read-error.ts'
import { readFile } from './read-file.ts'
import { renderPage } from './render-page.ts'
import { createOcrPool } from './scan/ocr-pool.ts'

/** What the reading process is asked. */
export type ReadRequest =
  { kind: 'read'; files: NamedBytes[] } | { kind: 'render'; bytes: Uint8Array; page: number; boxes: Box[] }

/** What it tells. */
export type ReadNews =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadProgress }
  | { kind: 'read'; read: FileText; peakMegabytes: number }
  | { kind: 'rendered'; png: Uint8Array | null }
  | { kind: 'problem'; problem: ReadProblem; args: Readonly<Record<string, string | number>> }

/** The whole life of a reading process: one document, then the end. Nothing that happens here can harm the house. */
async function serve(request: ReadRequest): Promise<void> {
  const onProgress = (progress: ReadProgress): void => tell({ kind: 'progress', progress })
  try {
    if (request.kind === 'render') {
      tell({ kind: 'rendered', png: await renderPage(request.bytes, request.page, request.boxes) })
      return
    }
    const read = await readFile(request.files, { ocr: createOcrPool(), limits: LIMITS, onProgress })
    tell({ kind: 'read', read, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024) })
  } catch (thrown) {
    if (!(thrown instanceof ReadError)) throw thrown
    tell({ kind: 'problem', problem: thrown.problem, args: thrown.args })
  }
}

function tell(news: ReadNews): void {
  process.send?.(news)
}

process.once('message', (request: ReadRequest) => void serve(request))
tell({ kind: 'ready' })
