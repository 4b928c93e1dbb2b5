import sharp from 'sharp'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import { openPdf } from '../../../../src/directives/read/pdf/pdfium.ts'
import { greyPage } from '../../../../src/directives/read/pdf/render.ts'
import { createOcrPool } from '../../../../src/directives/read/scan/ocr-pool.ts'
import { toScoreShape } from '../../../../src/directives/score-shape.ts'
import { ownDocuments } from '../../../support/own-documents.ts'
import { madePaper, readHere } from '../../../support/papers/read-here.ts'
import { scanPaper, type ScanPage } from '../../../support/papers/scan-paper.ts'
import { turnPaper } from '../../../support/papers/turn-paper.ts'
import type { Annotation } from '../../../support/score/annotation.ts'
import { scoreDocument } from '../../../support/score/document.ts'
import { totalOf, type Totals } from '../../../support/score/totals.ts'

vi.setConfig({ testTimeout: 300_000 })

const ocr = createOcrPool()
afterAll(() => ocr.close())

const scored = (name: string, text: string): Totals => {
  const gold = ownDocuments().find((d) => d.name === name)?.gold
  if (gold === undefined) throw new Error(`no annotation of ${name}`)
  return totalOf([scoreDocument(gold, toScoreShape(readDirective(text)) as Annotation)])
}

describe('pages that hold their letters', () => {
  const paper = madePaper('sot-xuat-huyet.pdf')
  test.each([
    { rotate: 90 },
    { rotate: 180 },
    { rotate: 270 },
    { drawn: 90 },
    { drawn: 180 },
    { drawn: 270 },
    { rotate: 90, drawn: 270 },
    { rotate: 180, drawn: 90 },
  ] as const)('turned by %o say exactly what they say upright, in their place', async (turn) => {
    const upright = await readHere(paper)
    const read = await readHere(turnPaper(paper, turn))
    expect(read.text).toBe(upright.text)
    expect(read.pages.map((p) => p.source)).toEqual(['text', 'text', 'text'])
    const degrees = ((turn as { rotate?: number }).rotate ?? 0) + ((turn as { drawn?: number }).drawn ?? 0)
    const [page] = read.pages
    const motto = page?.lines.find((l) => read.text.slice(l.start, l.end).startsWith('CỘNG HÒA'))
    const own = upright.pages[0]?.lines.find((l) => upright.text.slice(l.start, l.end).startsWith('CỘNG HÒA'))
    const [x, y] = [(own?.box.x ?? 0) + (own?.box.width ?? 0) / 2, (own?.box.y ?? 0) + (own?.box.height ?? 0) / 2]
    const [w, h] = [upright.pages[0]?.width ?? 0, upright.pages[0]?.height ?? 0]
    const places: Record<number, [number, number]> = { 0: [x, y], 90: [h - y, x], 180: [w - x, h - y], 270: [y, w - x] }
    const [px, py] = places[degrees % 360] ?? []
    expect((motto?.box.x ?? 0) + (motto?.box.width ?? 0) / 2).toBeCloseTo(px ?? -1, 0)
    expect((motto?.box.y ?? 0) + (motto?.box.height ?? 0) / 2).toBeCloseTo(py ?? -1, 0)
  })
})

async function scanned(name: string, degrees: number): Promise<ScanPage[]> {
  const pdf = await openPdf(madePaper(name))
  const pictures = Array.from({ length: pdf.pages }, (_, i) => greyPage(pdf, i, 200))
  pdf.close()
  return Promise.all(
    pictures.map(async ({ data, width, height }) => {
      const { data: jpeg, info } = await sharp(data, { raw: { width, height, channels: 1 } })
        .rotate(degrees, { background: '#fff' })
        .toColourspace('b-w')
        .jpeg({ quality: 60 })
        .toBuffer({ resolveWithObject: true })
      return { jpeg, width: info.width, height: info.height, grey: true }
    }),
  )
}

describe('scans', () => {
  test.each([
    ['cong-dien-dich-ta-lon-xa', 0],
    ['cong-dien-dich-ta-lon-xa', -7],
    ['cong-dien-dich-ta-lon-xa', 180],
    ['chuong-trinh-cong-tac-quy', 3],
    ['chuong-trinh-cong-tac-quy', 270],
  ])('%s turned by %d degrees is read like the paper', async (name, degrees) => {
    const { text } = await readHere(scanPaper(await scanned(`${name}.pdf`, degrees)), { ocr })
    const { header, lists, wrongDates } = scored(name, text)
    expect(header).toBeGreaterThanOrEqual(0.9)
    expect(lists.tasks.f1).toBeGreaterThanOrEqual(0.85)
    expect(lists.assignees.f1).toBeGreaterThanOrEqual(0.85)
    expect(lists.deadlines).toMatchObject({ f1: 1 })
    expect(wrongDates).toBe(0)
  })

  test('a photo that the camera turned, of a page laid askew, is read', async () => {
    const [page] = await scanned('cong-dien-dich-ta-lon-xa.pdf', 4)
    const photo = await sharp(page?.jpeg).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer()
    const { text } = await readHere(photo, { ocr })
    const { fields, lists, wrongDates } = scored('cong-dien-dich-ta-lon-xa', text)
    expect(fields).toMatchObject({ docType: 1, number: 1, issuedOn: 1, issuer: 1, subject: 1 })
    expect(lists.tasks.f1).toBeGreaterThanOrEqual(0.85)
    expect(lists.deadlines).toMatchObject({ f1: 1 })
    expect(wrongDates).toBe(0)
  })
})

describe('tables of duties', () => {
  test('on a scan come out row by row, a row that the page’s end cuts as one', async () => {
    const name = 'qd-phan-cong-phu-luc-tab'
    const { text } = await readHere(scanPaper(await scanned(`${name}.pdf`, 0)), { ocr })
    expect(text).toContain(
      '| Rà soát, đề xuất cắt giảm 30% thời gian cấp giấy phép xây dựng | Phòng Quản lý xây dựng | Văn phòng Sở |',
    )
    const { lists, wrongDates } = scored(name, text)
    expect(lists.tasks.f1).toBeGreaterThanOrEqual(0.9)
    expect(lists.coordinators).toMatchObject({ f1: 1 })
    expect(lists.deadlines).toMatchObject({ f1: 1 })
    expect(wrongDates).toBe(0)
  })

  test('without drawn lines are told by their blanks', async () => {
    const { text } = await readHere(madePaper('kh-bang-phang-san-pham-khong-ke.pdf'))
    const { lists, header } = scored('kh-bang-phang-san-pham', text)
    expect([header, lists.tasks.f1, lists.assignees.f1, lists.coordinators.f1, lists.deadlines.f1]).toEqual([
      1, 1, 1, 1, 1,
    ])
  })
})
