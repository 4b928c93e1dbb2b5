import type { Word } from '../layout/word.ts'
import { glyphsOfPage, wordsOf, type Glyph } from './glyphs.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdf } from './pdfium.ts'

/** fpdf_annot.h: these show no words of their own */
const LINK = 2
const POPUP = 16
const NORMAL_DISPLAY = 0

export function hasAnnotations({ api }: Pdf, page: number): boolean {
  const count = Math.min(api.FPDFPage_GetAnnotCount(page), 500)
  for (let i = 0; i < count; i++) {
    const annotation = api.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const subtype = api.FPDFAnnot_GetSubtype(annotation)
    api.FPDFPage_CloseAnnot(annotation)
    if (subtype !== LINK && subtype !== POPUP) return true
  }
  return false
}

/**
 * Words of stamps, notes and signature faces, which no text layer holds: their looks are pressed into the page, in memory
 * only, and what is new there is theirs.
 */
export function addedWords(pdf: Pdf, index: number, frame: PageFrame, own: readonly Glyph[]): Word[] {
  const flattened = pdf.onPage(index, (page) => pdf.api.FPDFPage_Flatten(page, NORMAL_DISPLAY))
  if (flattened !== 1) return []
  const place = ({ text, x, base }: Glyph): string => `${text} ${Math.round(x)} ${Math.round(base)}`
  const known = new Set(own.map(place))
  const { glyphs } = pdf.onPage(index, (page) => glyphsOfPage(pdf, page, frame))
  return wordsOf(glyphs.filter((g) => !known.has(place(g)))).map((word) => ({ ...word, isAdded: true }))
}
