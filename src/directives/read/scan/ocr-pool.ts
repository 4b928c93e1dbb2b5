import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import tesseract from 'tesseract.js'

/** A word as recognised: pixels of the picture. */
export interface OcrWord {
  text: string
  /** 0 to 100 */
  confidence: number
  x0: number
  y0: number
  x1: number
  y1: number
}

/** A line as recognised, with the slope that it was written at. */
export interface OcrLine {
  words: OcrWord[]
  baseline: { x0: number; y0: number; x1: number; y1: number }
}

export interface OcrPool {
  /** how many pages are recognised side by side */
  size: number
  /** `picture`: PNG, JPEG or PGM, upright. */
  recognize(picture: Uint8Array, dpi: number): Promise<OcrLine[]>
  close(): Promise<void>
}

/** Model of whole numbers: half as large as the other one, with the same errors. */
const MODEL = '4.0.0_best_int'
const LSTM_ONLY = 1

/** Recognisers for Vietnamese that work side by side; each begins with its first page. Nothing is downloaded. */
export function createOcrPool(size = 2): OcrPool {
  const free: (Promise<tesseract.Worker> | null)[] = Array.from({ length: size }, () => null)
  const started: Promise<tesseract.Worker>[] = []
  const waiting: ((worker: Promise<tesseract.Worker>) => void)[] = []

  async function start(): Promise<tesseract.Worker> {
    const langPath = join(dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/vie'))), MODEL)
    const quiet = (): void => undefined
    const worker = await tesseract.createWorker('vie', LSTM_ONLY, {
      langPath,
      cacheMethod: 'none',
      gzip: true,
      logger: quiet,
      errorHandler: quiet,
    })
    return worker
  }

  function take(): Promise<tesseract.Worker> {
    const at = free.findIndex((w) => w !== null)
    if (at >= 0) return free.splice(at, 1)[0] ?? begin()
    if (free.length > 0) {
      free.pop()
      return begin()
    }
    return new Promise((resolve) => waiting.push((worker) => resolve(worker)))
  }

  function begin(): Promise<tesseract.Worker> {
    const worker = start()
    started.push(worker)
    return worker
  }

  function giveBack(worker: Promise<tesseract.Worker>): void {
    const next = waiting.shift()
    if (next) next(worker)
    else free.push(worker)
  }

  return {
    size,
    async recognize(picture, dpi) {
      const worker = take()
      const ready = await worker
      try {
        await ready.setParameters({ user_defined_dpi: String(dpi) })
        const { data } = await ready.recognize(Buffer.from(picture), {}, { text: false, blocks: true })
        return linesOf(data.blocks ?? [])
      } finally {
        giveBack(Promise.resolve(ready))
      }
    },
    async close() {
      const all = await Promise.allSettled(started)
      await Promise.all(all.map((w) => (w.status === 'fulfilled' ? w.value.terminate() : undefined)))
    },
  }
}

const linesOf = (blocks: readonly tesseract.Block[]): OcrLine[] =>
  blocks
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map(({ words, baseline }) => ({
      words: words.map(({ text, confidence, bbox }) => ({ text, confidence, ...bbox })),
      baseline,
    }))
