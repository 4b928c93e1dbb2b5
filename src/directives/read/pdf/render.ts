import sharp from 'sharp'
import type { Box } from '../file-text.ts'
import type { Picture } from '../scan/picture/picture.ts'
import type { Pdf } from './pdfium.ts'

const POINTS_PER_INCH = 72
/** FPDF_ANNOT | FPDF_GRAYSCALE */
const GREY = 0x01 | 0x08
const ANNOTATED = 0x01
const WHITE = 0xffffffff
const BYTES = 4
/** pixels on the longer side: a page that is larger is drawn smaller */
const LONGEST = 4_200
/** blue, green, red: the yellow of a marker, laid over the letters */
const MARKER = [110, 230, 255]

/** A page as shown, with stamps and notes, for OCR. */
export function greyPage(pdf: Pdf, index: number, dpi: number, part = 1): Picture {
  return drawn(pdf, index, { dpi, part, flags: GREY }, (bgra, width, height) => {
    const data = new Uint8Array(width * height)
    for (let i = 0; i < data.length; i++) data[i] = bgra[i * BYTES] ?? 255
    return { data, width, height }
  })
}

/** A page as PNG, with passages marked as with a yellow pen. */
export async function markedPage(pdf: Pdf, index: number, boxes: readonly Box[], dpi: number): Promise<Buffer> {
  const picture = drawn(pdf, index, { dpi, part: 1, flags: ANNOTATED }, (bgra, width, height) => {
    const scale = dpi / POINTS_PER_INCH
    const data = Buffer.alloc(width * height * 3)
    const marked = new Uint8Array(width * height)
    for (const { x, y, width: w, height: h } of boxes) {
      const [x0, x1] = [Math.max(0, Math.floor(x * scale)), Math.min(width, Math.ceil((x + w) * scale))]
      for (let py = Math.max(0, Math.floor(y * scale)); py < Math.min(height, Math.ceil((y + h) * scale)); py++)
        marked.fill(1, py * width + x0, Math.max(py * width + x0, py * width + x1))
    }
    for (let i = 0; i < marked.length; i++) {
      for (let c = 0; c < 3; c++) {
        const value = bgra[i * BYTES + c] ?? 255
        data[i * 3 + 2 - c] = marked[i] === 1 ? (value * (MARKER[c] ?? 255)) / 255 : value
      }
    }
    return { data, width, height }
  })
  const { width, height } = picture
  return sharp(picture.data, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

function drawn<T>(
  { api, onPage }: Pdf,
  index: number,
  { dpi, part, flags }: { dpi: number; part: number; flags: number },
  take: (bgra: Uint8Array, width: number, height: number) => T,
): T {
  return onPage(index, (page) => {
    const full = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)].map((n) => (n * dpi) / POINTS_PER_INCH)
    const shrink = Math.min(1, LONGEST / Math.max(...full))
    const [width = 1, fullHeight = 1] = full.map((n) => Math.max(1, Math.round(n * shrink)))
    const height = Math.max(1, Math.round(fullHeight * part))
    const bitmap = api.FPDFBitmap_Create(width, height, 0)
    try {
      api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
      api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, fullHeight, 0, flags)
      const at = api.FPDFBitmap_GetBuffer(bitmap)
      const stride = api.FPDFBitmap_GetStride(bitmap)
      const { HEAPU8 } = api.pdfium
      // Rows of four bytes a pixel have no padding.
      return take(HEAPU8.subarray(at, at + stride * height), width, height)
    } finally {
      api.FPDFBitmap_Destroy(bitmap)
    }
  })
}
