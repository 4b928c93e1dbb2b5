import type { FileText } from '../file-text.ts'
import { assemble, type ReadPage } from '../layout/assemble.ts'
import { linesOfPage } from '../layout/page-lines.ts'
import { partFaces } from '../layout/signature-face.ts'
import { ReadError } from '../read-error.ts'
import type { ReadContext } from '../read-context.ts'
import { withLabels } from '../scan/labels.ts'
import { recognizePage } from '../scan/recognize-page.ts'
import { addedWords, hasAnnotations } from './added-words.ts'
import { glyphsOfPage, wordsOf } from './glyphs.ts'
import { frameOf } from './page-frame.ts'
import { openPdf, type Pdf } from './pdfium.ts'
import { greyPage } from './render.ts'
import { rulingsOfPage } from './rulings.ts'
import { stampedInText, stampedOnPicture } from './stamped.ts'

/** Fewer letters than these, and the page is a picture of a page. */
const FEWEST_LETTERS = 20
const SCAN_DPI = 200
/** letters that do not stand upright: the page was scanned, or set, on its side */
const MOSTLY = 0.5

interface DrawnPage extends ReadPage {
  faces: string[]
}

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

/** Pages are recognised side by side, as many as there are recognisers; the others wait undrawn, for a picture is large. */
async function allPages(pdf: Pdf, context: ReadContext): Promise<DrawnPage[]> {
  const out: DrawnPage[] = []
  const running = new Set<Promise<void>>()
  let done = 0
  const step = (): void => context.onProgress({ page: ++done, pages: pdf.pages })
  for (let i = 0; i < pdf.pages; i++) {
    context.signal?.throwIfAborted()
    const page = typedPage(pdf, i)
    if (page !== null) {
      out[i] = page
      step()
      continue
    }
    while (running.size >= context.ocr.size) await Promise.race(running)
    const picture = greyPage(pdf, i, SCAN_DPI)
    const job = recognizePage(picture, SCAN_DPI, context.ocr).then(({ words, width, height }) => {
      const parted = partFaces(words)
      const lines = withLabels(linesOfPage({ words: parted.words, rulings: [], width }))
      out[i] = { lines, faces: parted.faces, source: 'ocr', width, height }
      step()
    })
    const tracked: Promise<void> = job.finally(() => running.delete(tracked))
    // What fails is told by the wait below; until then it must not count as unheard.
    tracked.catch(() => undefined)
    running.add(tracked)
  }
  await Promise.all(running)
  return out
}

/** The page by its letters; null when it is a picture. */
function typedPage(pdf: Pdf, index: number): DrawnPage | null {
  const { frame, glyphs, turned, rulings, isAnnotated } = pdf.onPage(index, (page) => {
    const found = frameOf(pdf, page)
    const own = glyphsOfPage(pdf, page, found)
    const rulingsHere = rulingsOfPage(pdf, page, found)
    return { frame: found, ...own, rulings: rulingsHere, isAnnotated: hasAnnotations(pdf, page) }
  })
  if (glyphs.length < FEWEST_LETTERS || turned > MOSTLY) return null
  const words = wordsOf(glyphs)
  const all = isAnnotated ? [...words, ...addedWords(pdf, index, frame, glyphs)] : words
  const parted = partFaces(all)
  const lines = linesOfPage({ words: parted.words, rulings, width: frame.width })
  return { lines, faces: parted.faces, source: 'text', width: frame.width, height: frame.height }
}
