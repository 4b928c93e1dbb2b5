import type { Stamped } from '../file-text.ts'
import { linesOfPage, type PageLine } from '../layout/page-lines.ts'
import type { ReadContext } from '../read-context.ts'
import { wordsOfScan } from '../scan/words-of-scan.ts'
import type { Pdf } from './pdfium.ts'
import { greyPage } from './render.ts'

const NUMBER = /^\s*số\s*[:.]?\s*(\d{1,6}[a-z]?)\s*(\/\s*[\p{Lu}\d][\p{L}\d&.\-–/]*)?/iu
const DATE = /,\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const BLANK_NUMBER = /^[^\S\n]*số\s*[:.]?[\s.…_]*\/\s*\p{Lu}/imu
const BLANK_DATE = /,\s*ngày[\s.…_]*tháng|,\s*ngày\s*\d{0,2}\s*tháng[\s.…_]*năm/iu
/** the head takes up to a third of page one */
const HEAD = 0.36
const HEAD_LETTERS = 1_500
const DPI = 200
const POINTS_PER_INCH = 72

/** Number and date that a stamp or a note has put into the lines of page one. */
export function stampedInText(lines: readonly PageLine[]): Stamped[] {
  return lines.slice(0, 20).flatMap((line): Stamped[] => {
    const added = line.words.filter((w) => w.isAdded).map((w) => w.text)
    if (added.length === 0) return []
    const found = [...candidatesIn(line.text), ...loose(added.join(' '), line.text)]
    return found.slice(0, 1).map((c) => ({ ...c, from: 'annotation', page: 1 }))
  })
}

/** A stamp of a number or of a whole date beside the line that it belongs to. */
function loose(text: string, line: string): Pick<Stamped, 'what' | 'value'>[] {
  const date = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (date) return dated(date[1], date[2], date[3])
  if (!/số\s*[:.]?/iu.test(line)) return []
  return /^\d{1,6}(?:\/[\p{Lu}\d][\p{L}\d&.\-–]*)?$/u.test(text) ? [{ what: 'number', value: text }] : []
}

/** Where number or date are blank in the text, the picture of the head may show them. */
export async function stampedOnPicture(
  pdf: Pdf,
  text: string,
  known: readonly Stamped[],
  { ocr }: ReadContext,
): Promise<Stamped[]> {
  const head = text.slice(0, HEAD_LETTERS)
  const has = (what: Stamped['what']): boolean => known.some((s) => s.what === what)
  const wanted = new Set<Stamped['what']>()
  if (BLANK_NUMBER.test(head) && !has('number')) wanted.add('number')
  if (BLANK_DATE.test(head) && !has('date')) wanted.add('date')
  if (wanted.size === 0) return []
  const picture = greyPage(pdf, 0, DPI, HEAD)
  const words = wordsOfScan(await ocr.recognize(picture, DPI), DPI)
  return linesOfPage({ words, rulings: [], width: (picture.width * POINTS_PER_INCH) / DPI })
    .flatMap((line) => candidatesIn(line.text))
    .filter((c) => wanted.has(c.what))
    .map((c) => ({ ...c, from: 'ocr', page: 1 }))
}

function candidatesIn(line: string): Pick<Stamped, 'what' | 'value'>[] {
  const number = NUMBER.exec(line)
  if (number?.[1] !== undefined) {
    const symbol = number[2]?.replace(/\s+/g, '') ?? ''
    return [{ what: 'number', value: `${number[1]}${symbol}` }]
  }
  const date = DATE.exec(line)
  return date ? dated(date[1], date[2], date[3]) : []
}

function dated(d: string | undefined, m: string | undefined, y: string | undefined): Pick<Stamped, 'what' | 'value'>[] {
  const [day, month, year] = [Number(d), Number(m), Number(y)]
  const real = new Date(Date.UTC(year, month - 1, day))
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return []
  return [{ what: 'date', value: real.toISOString().slice(0, 10) }]
}
