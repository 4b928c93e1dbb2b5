import { encodingOfFont, fromFont } from '../encoding/repair-encoding.ts'
import type { Word } from '../layout/word.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdf } from './pdfium.ts'

/** A letter with its place as shown. */
export interface Glyph {
  text: string
  x: number
  right: number
  y: number
  bottom: number
  base: number
  size: number
  /** named only where it tells the encoding */
  font: string
}

export interface PageGlyphs {
  glyphs: Glyph[]
  /** share of the letters that do not stand upright on the page as shown */
  turned: number
}

const SAME_LINE = 0.35
/** em: two letters further apart are of two words */
const GAP = 0.14
/** The loose box of a letter is as high as a line of its font. */
const EM = 0.72
const UPRIGHT = 0.1
/** what PDFium makes of a dash at the end of a line */
const CUT_HYPHEN = 2
const NAME_BYTES = 64
const MOST_CHARS = 60_000
/** letters that tell how a page lies */
const SAMPLE = 300

/** degrees clockwise by which most letters of the page as shown must be turned to stand upright: 0, 90, 180 or 270 */
export function turnOfLetters({ api }: Pdf, page: number, frame: PageFrame): number {
  const text = api.FPDFText_LoadPage(page)
  const counts = [0, 0, 0, 0]
  try {
    const all = api.FPDFText_CountChars(text)
    for (let i = 0; i < all; i += Math.max(1, Math.floor(all / SAMPLE))) {
      if (api.FPDFText_GetUnicode(text, i) <= 32 || api.FPDFText_IsGenerated(text, i) === 1) continue
      const shown = (api.FPDFText_GetCharAngle(text, i) * 180) / Math.PI + frame.turn
      const quarters = (((4 - Math.round(shown / 90)) % 4) + 4) % 4
      counts[quarters] = (counts[quarters] ?? 0) + 1
    }
  } finally {
    api.FPDFText_ClosePage(text)
  }
  return counts.indexOf(Math.max(...counts)) * 90
}

/** The letters of a page. */
export function glyphsOfPage(pdf: Pdf, page: number, frame: PageFrame): PageGlyphs {
  const { api } = pdf
  const text = api.FPDFText_LoadPage(page)
  const glyphs: Glyph[] = []
  let turned = 0
  let seen = 0
  const name = api.pdfium.wasmExports.malloc(NAME_BYTES)
  try {
    const count = Math.min(api.FPDFText_CountChars(text), MOST_CHARS)
    for (let i = 0; i < count; i++) {
      const found = api.FPDFText_GetUnicode(text, i)
      const code = found === CUT_HYPHEN ? 0x2d : found
      if (code <= 32 || code === 0xa0 || code === 0xfffe || api.FPDFText_IsGenerated(text, i) === 1) continue
      seen++
      const angle = api.FPDFText_GetCharAngle(text, i) + (frame.turn * Math.PI) / 180
      if (Math.abs(Math.sin(angle)) > UPRIGHT || Math.cos(angle) < 0) {
        turned++
        continue
      }
      const glyph = glyphAt(pdf, frame, { text, i, code, name })
      if (glyph) glyphs.push(glyph)
    }
  } finally {
    api.pdfium.wasmExports.free(name)
    api.FPDFText_ClosePage(text)
  }
  return { glyphs, turned: seen === 0 ? 0 : turned / seen }
}

function glyphAt(
  { api, scratch }: Pdf,
  frame: PageFrame,
  { text, i, code, name }: { text: number; i: number; code: number; name: number },
): Glyph | null {
  if (!api.FPDFText_GetLooseCharBox(text, i, scratch.at)) return null
  const [left, top, right, bottom] = [scratch.float(0), scratch.float(4), scratch.float(8), scratch.float(12)]
  api.FPDFText_GetCharOrigin(text, i, scratch.at, scratch.at + 8)
  const [ox, oy] = [scratch.double(0), scratch.double(8)]
  const xs = [frame.x(left, top), frame.x(right, bottom)]
  const ys = [frame.y(left, top), frame.y(right, bottom)]
  const y = Math.min(...ys)
  const low = Math.max(...ys)
  return {
    text: String.fromCodePoint(code),
    x: Math.min(...xs),
    right: Math.max(...xs),
    y,
    bottom: low,
    base: frame.y(ox, oy),
    size: Math.max(1, (low - y) * EM),
    font: fontAt(api, text, i, name),
  }
}

function fontAt(api: Pdf['api'], text: number, i: number, name: number): string {
  const length = api.FPDFText_GetFontInfo(text, i, name, NAME_BYTES, 0)
  const { HEAPU8 } = api.pdfium
  // ".VnTime", "VNI-Times", with or without "ABCDEF+" before it; anything else need not be spelt out.
  const at = HEAPU8[name + 6] === 0x2b ? name + 7 : name
  const isOld = (HEAPU8[at] === 0x2e || HEAPU8[at] === 0x56) && length > 3 && length <= NAME_BYTES
  if (!isOld) return ''
  const font = api.pdfium.UTF8ToString(name)
  return encodingOfFont(font) === null ? '' : font
}

/** Letters → words by where they stand: the order in the file is no order of reading. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    const line = lines.findLast((l) => Math.abs(l.base - glyph.base) <= SAME_LINE * Math.max(l.size, glyph.size))
    if (line) line.glyphs.push(glyph)
    else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] })
  }
  return lines.flatMap((line) => wordsOfLine(line.glyphs))
}

function wordsOfLine(line: Glyph[]): Word[] {
  const letters = line.filter((g) => !/^\p{M}$/u.test(g.text)).sort((a, b) => a.x - b.x)
  for (const mark of line.filter((g) => /^\p{M}$/u.test(g.text))) withMark(letters, mark)
  const words: Glyph[][] = []
  for (const glyph of letters) {
    const last = words.at(-1)?.at(-1)
    const isSame = last?.text === glyph.text && Math.abs(last.x - glyph.x) < 0.1 * glyph.size
    // Bold letters are sometimes drawn twice.
    if (isSame) continue
    if (last && glyph.x - last.right <= GAP * Math.max(last.size, glyph.size)) words.at(-1)?.push(glyph)
    else words.push([glyph])
  }
  return words.map(wordOf)
}

/** Only vowels carry marks in Vietnamese. */
const VOWEL = /^[aeiouyăâêôơư]/iu
/** em: a blank may have come between a letter and its mark */
const FAR_MARK = 0.8

/**
 * A mark that has a letter of its own in the file goes to the vowel over or under which it stands, else to the one before
 * it. Where one glyph means both, PDFium gives each a half of its box: together they are as wide as the glyph.
 */
function withMark(letters: readonly Glyph[], mark: Glyph): void {
  const middle = (mark.x + mark.right) / 2
  const vowels = letters.filter((g) => VOWEL.test(g.text.normalize('NFD')))
  const under = vowels.find((g) => g.x <= middle && middle <= g.right)
  const before = vowels.findLast((g) => g.right <= middle && mark.x - g.right <= FAR_MARK * mark.size)
  const distance = (g: Glyph): number => Math.abs((g.x + g.right) / 2 - middle)
  const nearest = letters.reduce<Glyph | null>((a, b) => (a === null || distance(b) < distance(a) ? b : a), null)
  const letter = under ?? before ?? nearest
  if (!letter) return
  letter.text += mark.text
  if (letter === before) letter.right = Math.max(letter.right, mark.right)
}

function wordOf(glyphs: Glyph[]): Word {
  const [first] = glyphs
  const x = first?.x ?? 0
  const y = Math.min(...glyphs.map((g) => g.y))
  return {
    text: lettersOf(glyphs).normalize('NFC'),
    x,
    y,
    width: Math.max(...glyphs.map((g) => g.right)) - x,
    height: Math.max(...glyphs.map((g) => g.bottom)) - y,
    base: median(glyphs.map((g) => g.base)),
    size: Math.max(...glyphs.map((g) => g.size)),
    isAdded: false,
  }
}

/** Old fonts write one letter as two signs: their runs are converted whole. */
function lettersOf(glyphs: readonly Glyph[]): string {
  let out = ''
  for (let i = 0; i < glyphs.length;) {
    const { font } = glyphs[i] ?? { font: '' }
    let run = ''
    while (i < glyphs.length && glyphs[i]?.font === font) run += glyphs[i++]?.text ?? ''
    out += font === '' ? run : fromFont(run, font)
  }
  return out
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
