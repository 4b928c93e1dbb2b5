import sharp from 'sharp'
import { kindOf } from './file-kind.ts'
import type { Box } from './file-text.ts'
import { openPdf } from './pdf/pdfium.ts'
import { markedPage } from './pdf/render.ts'
import { ReadError } from './read-error.ts'

const DPI = 110
const A4_POINTS = 842
const LONGEST = 1_400

/**
 * The picture of a page (from 1) as PNG with passages marked; boxes in points as `PageText` has them. Null for what has no
 * page pictures (Word files, web pages, texts). Throws ReadError.
 */
export async function renderPage(bytes: Uint8Array, page: number, boxes: readonly Box[]): Promise<Uint8Array | null> {
  const kind = kindOf(bytes)
  if (kind === 'image') return markedPhoto(bytes, boxes)
  if (kind !== 'pdf') return null
  const pdf = await openPdf(bytes)
  try {
    if (page < 1 || page > pdf.pages) throw new ReadError('corrupt')
    return await markedPage(pdf, page - 1, boxes, DPI)
  } finally {
    pdf.close()
  }
}

/** A photographed page is taken for an A4 page, as it was for reading. */
async function markedPhoto(bytes: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> {
  const upright = await sharp(bytes)
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = upright.info
  const scale = Math.max(width, height) / A4_POINTS
  const marks = boxes
    .map((b) => `<rect x="${b.x * scale}" y="${b.y * scale}" width="${b.width * scale}" height="${b.height * scale}"/>`)
    .join('')
  const overlay = `<svg width="${width}" height="${height}" fill="#ffe66e">${marks}</svg>`
  return sharp(upright.data)
    .composite([{ input: Buffer.from(overlay), blend: 'multiply' }])
    .png({ palette: true, colours: 64 })
    .toBuffer()
}
