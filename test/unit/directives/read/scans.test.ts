import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import { openPdf } from '../../../../src/directives/read/pdf/pdfium.ts'
import { greyPage } from '../../../../src/directives/read/pdf/render.ts'
import { renderPage } from '../../../../src/directives/read/render-page.ts'
import { createOcrPool } from '../../../../src/directives/read/scan/ocr-pool.ts'
import { madePaper, readHere, sampleText } from '../../../support/papers/read-here.ts'
import { pdfOf, scanPaper, stream } from '../../../support/papers/scan-paper.ts'
import { stampPaper } from '../../../support/papers/stamp-paper.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const ocr = createOcrPool()
afterAll(() => ocr.close())

interface Photo {
  jpeg: Buffer
  width: number
  height: number
}
let pages: Photo[] = []
const typed = readDirective(sampleText('sot-xuat-huyet.txt'))

/** Pages as a scanner sees them: a little askew, compressed. */
beforeAll(async () => {
  const pdf = await openPdf(madePaper('sot-xuat-huyet.pdf'))
  const pictures = [0, 1].map((i) => greyPage(pdf, i, 200))
  pdf.close()
  pages = await Promise.all(
    pictures.map(async ({ data, width, height }) => {
      const { data: jpeg, info } = await sharp(data, { raw: { width, height, channels: 1 } })
        .rotate(0.6, { background: '#fff' })
        .toColourspace('b-w')
        .jpeg({ quality: 60 })
        .toBuffer({ resolveWithObject: true })
      return { jpeg, width: info.width, height: info.height }
    }),
  )
})

const grey = (page: Photo) => ({ ...page, grey: true })

test('a scan is recognised, its columns are read in order, and pages are told as they are done', async () => {
  const heard: number[] = []
  const read = await readHere(scanPaper(pages.map(grey)), { ocr, onProgress: ({ page }) => void heard.push(page) })
  expect(heard).toEqual([1, 2])
  expect(read.pages.map((p) => p.source)).toEqual(['ocr', 'ocr'])
  const reading = readDirective(read.text)
  expect(reading.issuer?.value).toBe('SỞ Y TẾ')
  expect(reading.symbol?.value).toBe('SYT-NVY')
  expect(reading.issuedOn?.value).toBe('2025-03')
  expect(reading.recipients.length).toBe(typed.recipients.length)
  const dates = (r: typeof typed): (string | null | undefined)[] => r.tasks.map((t) => t.deadline?.end)
  // The paper has an annex, a table of one more duty with its date.
  expect(dates(reading)).toEqual([...dates(typed), '2025-03-28'])
})

test('photos are turned: by what the camera says, and by what can be read', async () => {
  const [first, second] = pages
  const byCamera = await sharp(first?.jpeg).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const onItsHead = await sharp(second?.jpeg).rotate(180).jpeg().toBuffer()
  const read = await readHere([byCamera, onItsHead], { ocr })
  expect(read.kind).toBe('image')
  expect(readDirective(read.text).issuer?.value).toBe('SỞ Y TẾ')
  expect(read.text).toContain('trước ngày 31/3/2025')
  expect(read.text).toContain('Trần Quốc Bảo')
})

test('a number that only the picture shows is a candidate, and does not stand in the text', async () => {
  const draw = 'BT /F 30 Tf 3 8 Td (512) Tj ET'
  const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
  const tiny = await openPdf(
    pdfOf([
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 60 36] /Contents 4 0 R /Resources << ${font} >> >>`),
      stream('', Buffer.from(draw)),
    ]),
  )
  const { data, width, height } = greyPage(tiny, 0, 200)
  tiny.close()
  const jpeg = await sharp(data, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 90 })
    .toBuffer()
  const gap = await sharp(data, { raw: { width, height, channels: 1 } })
    .linear(0, 255)
    .jpeg()
    .toBuffer()
  // The paper leaves no room before its symbol: the old one is covered, and the number with it set to the left.
  const paper = stampPaper(madePaper('sot-xuat-huyet.pdf'), [
    { subtype: 'Stamp', at: [100, 733], look: { jpeg: gap, pixels: [width, height], width: 65, height: 14 } },
    { subtype: 'Stamp', at: [141, 734], look: { jpeg, pixels: [width, height], width: 24, height: 14 } },
  ])
  const read = await readHere(paper, { ocr })
  expect(read.text).toContain('Số: /SYT-NVY')
  expect(readDirective(read.text).number).toBeNull()
  for (const stamped of read.stamped) expect(stamped).toMatchObject({ what: 'number', from: 'ocr', page: 1 })
})

test('a page is drawn with its passage marked; what has no pages has no picture', async () => {
  const paper = madePaper('sot-xuat-huyet.pdf')
  const { pages: read } = await readHere(paper)
  const box = read[0]?.lines[0]?.box
  const png = await renderPage(paper, 1, box ? [box] : [])
  const shown = await sharp(png ?? undefined)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const scale = shown.info.width / (read[0]?.width ?? 1)
  const colorAt = (x: number, y: number): number[] => {
    const at = (Math.round(y * scale) * shown.info.width + Math.round(x * scale)) * 3
    return [...shown.data.subarray(at, at + 3)]
  }
  const yellow = colorAt((box?.x ?? 0) + 1, (box?.y ?? 0) + 1)
  expect(yellow[2]).toBeLessThan(160)
  expect(yellow[0]).toBeGreaterThan(230)
  expect(colorAt(5, 5)).toEqual([255, 255, 255])
  const [photo] = pages
  const marked = await sharp(
    (await renderPage(photo?.jpeg ?? paper, 1, [{ x: 0, y: 0, width: 40, height: 40 }])) ?? undefined,
  )
    .removeAlpha()
    .raw()
    .toBuffer()
  expect(marked[2]).toBeLessThan(160)
  expect(await renderPage(madePaper('sot-xuat-huyet.doc'), 1, [])).toBeNull()
  await expect(renderPage(paper, 99, [])).rejects.toMatchObject({ problem: 'corrupt' })
})
