import type { FileText } from '../file-text.ts'
import { assemble, type ReadPage } from '../layout/assemble.ts'
import { linesOfPage } from '../layout/page-lines.ts'
import { partFaces } from '../layout/signature-face.ts'
import { asShown } from '../layout/turned.ts'
import { ReadError } from '../read-error.ts'
import type { ReadContext } from '../read-context.ts'
import { pageOfScan } from '../scan/page-of-scan.ts'
import { recognizePage } from '../scan/recognize-page.ts'
import { addedWords, hasAnnotations } from './added-words.ts'
import { glyphsOfPage, turnOfLetters, wordsOf } from './glyphs.ts'
import { frameOf, turnedFrame } from './page-frame.ts'
import { openPdf, type Pdf } from './pdfium.ts'
import { greyPage } from './render.ts'
import { rulingsOfPage } from './rulings.ts'
import { stampedInText, stampedOnPicture } from './stamped.ts'

/** Fewer letters than these, and the page is a picture of a page. */
const FEWEST_LETTERS = 20
const SCAN_DPI = 200
/** letters that stand askew: those that were recognised on a scan are recognised anew */
const MOSTLY = 0.5

/** A PDF → its words; pages without letters are recognised. Throws ReadError. */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<FileText> {
  const pdf = await openPdf(bytes)
  try {
    const { mostPages } = context.limits
    if (pdf.pages > mostPages) throw new ReadError('too-many-pages', { pages: pdf.pages, most: mostPages })
    const pages = await allPages(pdf, context)
    const { text, pages: placed } = assemble(pages)
    const notes = pages.flatMap((p) => p.faces)
    const stamped = stampedInText(pages[0]?.lines ?? [])
    const seen = pages[0]?.source === 'text' ? await stampedOnPicture(pdf, text, stamped, context) : []
    return { kind: 'pdf', text, pages: placed, repairs: [], notes, stamped: [...stamped, ...seen] }
  } finally {
    pdf.close()
  }
}

/** First what holds its letters, which is soon done; then the pictures, unless they are too many. */
async function allPages(pdf: Pdf, context: ReadContext): Promise<ReadPage[]> {
  const out: ReadPage[] = []
  const pictures: number[] = []
  let done = 0
  const step = (): void => context.onProgress({ page: ++done, pages: pdf.pages })
  const { mostScans } = context.limits
  for (let i = 0; i < pdf.pages; i++) {
    context.signal?.throwIfAborted()
    const page = typedPage(pdf, i)
    if (page === null) pictures.push(i)
    else {
      out[i] = page
      step()
    }
  }
  if (pictures.length > mostScans) throw new ReadError('too-many-scans', { pages: pictures.length, most: mostScans })
  await recognizeAll(pdf, pictures, context, (i, page) => {
    out[i] = page
    step()
  })
  return out
}

/** Pages are recognised side by side, as many as there are recognisers; the others wait undrawn, for a picture is large. */
async function recognizeAll(
  pdf: Pdf,
  pictures: readonly number[],
  context: ReadContext,
  take: (index: number, page: ReadPage) => void,
): Promise<void> {
  const running = new Set<Promise<void>>()
  for (const i of pictures) {
    context.signal?.throwIfAborted()
    while (running.size >= context.ocr.size) await Promise.race(running)
    const picture = greyPage(pdf, i, SCAN_DPI)
    const job = recognizePage(picture, SCAN_DPI, context.ocr).then((scanned) => take(i, pageOfScan(scanned)))
    const tracked: Promise<void> = job.finally(() => running.delete(tracked))
    // What fails is told by the wait below; until then it must not count as unheard.
    tracked.catch(() => undefined)
    running.add(tracked)
  }
  await Promise.all(running)
}

/** The page by its letters; null when it is a picture. */
function typedPage(pdf: Pdf, index: number): ReadPage | null {
  const { shown, degrees, frame, glyphs, turned, rulings, isAnnotated } = pdf.onPage(index, (page) => {
    const asDrawn = frameOf(pdf, page)
    const turn = turnOfLetters(pdf, page, asDrawn)
    const upright = turnedFrame(asDrawn, turn)
    return {
      shown: asDrawn,
      degrees: turn,
      frame: upright,
      ...glyphsOfPage(pdf, page, upright),
      rulings: rulingsOfPage(pdf, page, upright),
      isAnnotated: hasAnnotations(pdf, page),
    }
  })
  if (glyphs.length < FEWEST_LETTERS || turned > MOSTLY) return null
  const words = wordsOf(glyphs)
  const all = isAnnotated ? [...words, ...addedWords(pdf, index, frame, glyphs)] : words
  const parted = partFaces(all)
  const lines = linesOfPage({ words: parted.words, rulings, width: frame.width })
  const placed = lines.map((line) => ({ ...line, box: asShown(line.box, { degrees, shown, read: frame }) }))
  return { lines: placed, faces: parted.faces, source: 'text', width: shown.width, height: shown.height }
}
