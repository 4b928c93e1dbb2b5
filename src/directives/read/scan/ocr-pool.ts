import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import tesseract from 'tesseract.js'
import type { Picture } from './picture/picture.ts'

/** A word as recognised: pixels of the picture. */
interface OcrWord {
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
  /** `picture`: upright */
  recognize(picture: Picture, dpi: number): Promise<OcrLine[]>
  close(): Promise<void>
}

/** Model of whole numbers: half as large as the other one, with the same errors. */
const MODEL = '4.0.0_best_int'
const LSTM_ONLY = 1

/** Recognisers for Vietnamese that work side by side; each begins with its first page. Nothing is downloaded. */
export function createOcrPool(size = 2): OcrPool {
  const all: tesseract.Worker[] = []
  const idle: tesseract.Worker[] = []
  const waiting: ((worker: tesseract.Worker) => void)[] = []
  let begun = 0

  async function take(): Promise<tesseract.Worker> {
    const free = idle.pop()
    if (free) return free
    if (begun >= size) return new Promise((resolve) => waiting.push(resolve))
    begun++
    const worker = await begin()
    all.push(worker)
    return worker
  }

  function giveBack(worker: tesseract.Worker): void {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }

  return {
    size,
    async recognize(picture, dpi) {
      const worker = await take()
      try {
        await worker.setParameters({ user_defined_dpi: String(dpi) })
        const { data } = await worker.recognize(pgm(picture), {}, { text: false, blocks: true })
        return linesOf(data.blocks ?? [])
      } finally {
        giveBack(worker)
      }
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

/** The plainest of picture files: a head and the bytes. */
const pgm = ({ data, width, height }: Picture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])

function begin(): Promise<tesseract.Worker> {
  const langPath = join(dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/vie'))), MODEL)
  const quiet = (): void => undefined
  const options = { langPath, cacheMethod: 'none', gzip: true, logger: quiet, errorHandler: quiet }
  return tesseract.createWorker('vie', LSTM_ONLY, options)
}

const linesOf = (blocks: readonly tesseract.Block[]): OcrLine[] =>
  blocks
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map(({ words, baseline }) => ({
      words: words.map(({ text, confidence, bbox }) => ({ text, confidence, ...bbox })),
      baseline,
    }))
