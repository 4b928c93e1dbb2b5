import sharp from 'sharp'
import type { Word } from '../layout/word.ts'
import type { OcrLine, OcrPool } from './ocr-pool.ts'
import { sureness, wordsOfScan } from './words-of-scan.ts'

/** One byte a pixel. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}

export interface ScannedPage {
  words: Word[]
  /** points, as the page was turned for reading */
  width: number
  height: number
}

/** Below this a page lies on its side or on its head, or can't be read at all. */
const SURE = 70
/** and this much better is a page that was turned */
const BETTER = 8
const POINTS_PER_INCH = 72
const TURNS = [270, 90, 180] as const

/** Recognises a page; one that can't be read as it lies is turned. */
export async function recognizePage(picture: Picture, dpi: number, ocr: OcrPool): Promise<ScannedPage> {
  let best = { picture, lines: await ocr.recognize(pgm(picture), dpi) }
  let sure = sureness(best.lines)
  for (const turn of TURNS) {
    if (sure >= SURE) break
    const turned = await rotated(picture, turn)
    const lines = await ocr.recognize(pgm(turned), dpi)
    if (sureness(lines) > sure + BETTER && lettersIn(lines) > lettersIn(best.lines) * 0.7) {
      best = { picture: turned, lines }
      sure = sureness(lines)
    }
  }
  const points = POINTS_PER_INCH / dpi
  return {
    words: wordsOfScan(best.lines, dpi),
    width: best.picture.width * points,
    height: best.picture.height * points,
  }
}

const lettersIn = (lines: readonly OcrLine[]): number =>
  lines.reduce((n, l) => n + l.words.reduce((m, w) => m + w.text.length, 0), 0)

async function rotated({ data, width, height }: Picture, degrees: number): Promise<Picture> {
  const turned = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(degrees)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: turned.data, width: turned.info.width, height: turned.info.height }
}

/** The plainest of picture files: a head and the bytes. */
function pgm({ data, width, height }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])
}
