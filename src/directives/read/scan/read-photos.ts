import sharp from 'sharp'
import type { FileText } from '../file-text.ts'
import { assemble, type ReadPage } from '../layout/assemble.ts'
import type { ReadContext } from '../read-context.ts'
import { ReadError } from '../read-error.ts'
import { pageOfScan } from './page-of-scan.ts'
import type { Picture } from './picture/picture.ts'
import { recognizePage } from './recognize-page.ts'

/** pixels on the longer side: more only costs time, fewer letters are lost below */
const LONGEST = 2_600
const MOST_PIXELS = 80_000_000
/** inches: a photographed page is taken for an A4 page */
const A4_INCHES = 11.7

/** Photos of pages, in the order they came, as one document. Throws ReadError. */
export async function readPhotos(photos: readonly Uint8Array[], context: ReadContext): Promise<FileText> {
  const { mostScans } = context.limits
  if (photos.length > mostScans) throw new ReadError('too-many-scans', { pages: photos.length, most: mostScans })
  let done = 0
  const read = async (photo: Uint8Array): Promise<ReadPage> => {
    context.signal?.throwIfAborted()
    const picture = await uprightPicture(photo)
    const dpi = Math.round(Math.max(picture.width, picture.height) / A4_INCHES)
    const page = pageOfScan(await recognizePage(picture, dpi, context.ocr))
    context.onProgress({ page: ++done, pages: photos.length })
    return page
  }
  const pages: ReadPage[] = []
  for (let i = 0; i < photos.length; i += context.ocr.size)
    pages.push(...(await Promise.all(photos.slice(i, i + context.ocr.size).map(read))))
  return { kind: 'image', ...assemble(pages), repairs: [], notes: pages.flatMap((p) => p.faces), stamped: [] }
}

/** Turned as the camera says (EXIF), grey, no larger than letters need. */
async function uprightPicture(photo: Uint8Array): Promise<Picture> {
  try {
    const { data, info } = await sharp(photo, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch (thrown) {
    throw new ReadError('corrupt', {}, thrown)
  }
}
