import sharp from 'sharp'
import { type Grid, gridsOf, isInside } from '../layout/table/grid.ts'
import { asShown, type Turned } from '../layout/turned.ts'
import type { Ruling, Word } from '../layout/word.ts'
import type { OcrLine, OcrPool } from './ocr-pool.ts'
import { recognizeCells } from './recognize-cells.ts'
import { lieOf } from './picture/lie.ts'
import type { Picture } from './picture/picture.ts'
import { rulingsOfScan, withoutRulings } from './picture/rulings-of-scan.ts'
import { sureness, wordsOfScan } from './words-of-scan.ts'

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
/** degrees that no reading minds, and that only tables mind */
const LEVEL = 0.15
const SLIGHT = 1.5

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
  const tilt = Math.min(turn, 360 - turn)
  const picture = tilt < LEVEL ? given : await rotated(given, turn)
  const grids = gridsOf(rulingsOfScan(picture, dpi))
  // Turning blurs a little, and a slight tilt disturbs nobody but the lines of a table.
  if (grids.length === 0 && tilt < SLIGHT)
    return { lines: await ocr.recognize(given, dpi), picture: given, rulings: [], degrees: 0 }
  const rulings = grids.flatMap((g) => [...g.upright, ...g.level])
  const bare = rulings.length === 0 ? picture : withoutRulings(picture, rulings, dpi)
  const { lines, rest } = await recognizeCells(bare, grids, dpi, ocr)
  const degrees = tilt < LEVEL ? 0 : turn
  if (tilt >= SLIGHT || degrees === 0)
    return { lines: [...(await ocr.recognize(rest, dpi)), ...lines], picture, rulings, degrees }
  const prose = levelled(await ocr.recognize(given, dpi), { degrees: -degrees, read: given, shown: picture })
  return { lines: [...outside(prose, grids, dpi), ...lines], picture, rulings, degrees }
}

/** Lines that were recognised before the page was turned, at their places after it. */
const levelled = (lines: readonly OcrLine[], turned: Turned): OcrLine[] =>
  lines.map(({ words, baseline: { x0, y0, x1, y1 } }) => {
    const from = asShown({ x: x0, y: y0, width: 0, height: 0 }, turned)
    const to = asShown({ x: x1, y: y1, width: 0, height: 0 }, turned)
    return {
      words: words.map((w) => {
        const { x, y, width, height } = asShown({ x: w.x0, y: w.y0, width: w.x1 - w.x0, height: w.y1 - w.y0 }, turned)
        return { ...w, x0: x, y0: y, x1: x + width, y1: y + height }
      }),
      baseline: { x0: from.x, y0: from.y, x1: to.x, y1: to.y },
    }
  })

/** What no table holds. */
function outside(lines: readonly OcrLine[], grids: readonly Grid[], dpi: number): OcrLine[] {
  const points = POINTS_PER_INCH / dpi
  const isHeld = ({ x0, y0, x1, y1 }: OcrLine['baseline']): boolean =>
    grids.some((g) =>
      isInside({ x: x0 * points, y: y0 * points, width: (x1 - x0) * points, height: (y1 - y0) * points }, g),
    )
  return lines.map((line) => ({ ...line, words: line.words.filter((w) => !isHeld(w)) }))
}

const lettersIn = (lines: readonly OcrLine[]): number =>
  lines.reduce((n, l) => n + l.words.reduce((m, w) => m + w.text.length, 0), 0)

async function rotated({ data, width, height }: Picture, degrees: number): Promise<Picture> {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  if (degrees % 90 === 0) return quarter({ data, width, height }, degrees)
  const turned = await sharp(data, { raw: { width, height, channels: 1 } })
    .affine([cos, -sin, sin, cos], { background: '#fff', interpolator: sharp.interpolators.bicubic })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return middleOf({ data: turned.data, width: turned.info.width, height: turned.info.height }, { width, height })
}

async function quarter({ data, width, height }: Picture, degrees: number): Promise<Picture> {
  const turned = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(degrees)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: turned.data, width: turned.info.width, height: turned.info.height }
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
