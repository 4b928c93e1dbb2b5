import sharp from 'sharp'
import { gridsOf } from '../layout/grid.ts'
import type { Turned } from '../layout/turned.ts'
import type { Ruling, Word } from '../layout/word.ts'
import { lieOf } from './lie.ts'
import type { OcrLine, OcrPool } from './ocr-pool.ts'
import { recognizeCells } from './recognize-cells.ts'
import { rulingsOfScan, withoutRulings } from './rulings-of-scan.ts'
import { sureness, wordsOfScan } from './words-of-scan.ts'

/** One byte a pixel. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}

/** Places are those of the page as it was turned for reading. */
export interface ScannedPage {
  words: Word[]
  /** lines of tables */
  rulings: Ruling[]
  turned: Turned
}

interface Attempt {
  lines: OcrLine[]
  picture: Picture
  rulings: Ruling[]
  degrees: number
}

/** Below this a page stands on its head or on its side, or can't be read at all. */
const SURE = 70
/** and this much better is a page that was turned */
const BETTER = 8
const POINTS_PER_INCH = 72
const HALF_TURN = 180
const FURTHER = [HALF_TURN, 270, 90]
/** times the size of the page */
const ROOM = 1.04
/** degrees that no reading minds */
const LEVEL = 0.15

/** Recognises a page; one that lies askew is made level, and one that can't be read so is turned. */
export async function recognizePage(picture: Picture, dpi: number, ocr: OcrPool): Promise<ScannedPage> {
  const { degrees } = lieOf(picture, dpi)
  let best = await attempt(picture, degrees, dpi, ocr)
  let sure = sureness(best.lines)
  for (const more of FURTHER) {
    if (sure >= SURE) break
    const other = await attempt(picture, degrees + more, dpi, ocr)
    if (sureness(other.lines) > sure + BETTER && lettersIn(other.lines) > lettersIn(best.lines) * 0.7) {
      best = other
      sure = sureness(other.lines)
    }
  }
  const points = POINTS_PER_INCH / dpi
  const size = ({ width, height }: Picture) => ({ width: width * points, height: height * points })
  return {
    words: wordsOfScan(best.lines, dpi),
    rulings: best.rulings,
    turned: { degrees: best.degrees, shown: size(picture), read: size(best.picture) },
  }
}

async function attempt(given: Picture, wanted: number, dpi: number, ocr: OcrPool): Promise<Attempt> {
  const turn = ((wanted % 360) + 360) % 360
  const degrees = Math.min(turn, 360 - turn) < LEVEL ? 0 : turn
  const picture = degrees === 0 ? given : await rotated(given, degrees)
  const grids = gridsOf(rulingsOfScan(picture, dpi))
  const rulings = grids.flatMap((g) => [...g.upright, ...g.level])
  const bare = rulings.length === 0 ? picture : withoutRulings(picture, rulings, dpi)
  const { lines, rest } = await recognizeCells(bare, grids, dpi, ocr)
  return { lines: [...(await ocr.recognize(rest, dpi)), ...lines], picture, rulings, degrees }
}

const lettersIn = (lines: readonly OcrLine[]): number =>
  lines.reduce((n, l) => n + l.words.reduce((m, w) => m + w.text.length, 0), 0)

async function rotated({ data, width, height }: Picture, degrees: number): Promise<Picture> {
  const turned = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return middleOf({ data: turned.data, width: turned.info.width, height: turned.info.height }, { width, height })
}

/** A page that was turned a little has wide white corners: only its middle, about as large as the page was, is kept. */
function middleOf(turned: Picture, page: Omit<Picture, 'data'>): Picture {
  const isOnSide = turned.width > turned.height !== page.width > page.height
  const [width, height] = [isOnSide ? page.height : page.width, isOnSide ? page.width : page.height].map((n) =>
    Math.round(n * ROOM),
  ) as [number, number]
  const [w, h] = [Math.min(turned.width, width), Math.min(turned.height, height)]
  const [left, top] = [Math.floor((turned.width - w) / 2), Math.floor((turned.height - h) / 2)]
  const data = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    const from = (top + y) * turned.width + left
    data.set(turned.data.subarray(from, from + w), y * w)
  }
  return { data, width: w, height: h }
}
