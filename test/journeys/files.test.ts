import { expect, test, vi } from 'vitest'
import { openPdf } from '../../src/directives/read/pdf/pdfium.ts'
import { renderPage } from '../../src/directives/read/render-page.ts'
import { openHouse } from '../support/journey/house.ts'
import { madePaper } from '../support/papers/read-here.ts'

const READING = { timeout: 60_000, interval: 100 }

test('an officer sends a PDF, then photos of pages; both come back as cards, and a broken file as a sentence', async () => {
  const house = await openHouse({ provider: 'sqlite' })
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  const { read } = house.app.office.store
  const drafts = () => read.directives.list('draft')
  const lastWords = async () => (await read.outbox.recent('telegram', '1001', 1))[0]?.message.text

  const paper = madePaper('sot-xuat-huyet.pdf')
  expect(await ha.sends({ document: paper, name: 'cv-sxh.pdf' })).toContain('Đang đọc cv-sxh.pdf…')
  await vi.waitFor(async () => expect(await drafts()).toHaveLength(1), READING)
  await vi.waitFor(async () => expect(await lastWords()).toContain('sốt xuất huyết Dengue'), READING)
  const [draft] = await drafts()
  expect(await read.readings.ofFile(draft?.fileHash ?? '')).toMatchObject({ files: [{ name: 'cv-sxh.pdf' }] })

  expect(await ha.sends({ document: paper.subarray(0, 2_000), name: 'hong.pdf' })).toContain('Đang đọc hong.pdf…')
  await vi.waitFor(async () => expect(await lastWords()).toContain('Chưa đọc được hong.pdf. Tệp bị hỏng'), READING)

  const kept = madePaper('tap-huan-thieu-chu.pdf')
  const pdf = await openPdf(kept)
  const { pages } = pdf
  pdf.close()
  for (let page = 1; page <= pages; page++) {
    const photo = await renderPage(kept, page, [])
    expect(await ha.sends({ photo: photo ?? new Uint8Array() })).toContain(`Đã nhận ${page} trang`)
  }
  expect(await ha.says('xong')).toContain(`Đang đọc ${pages} trang ảnh…`)
  await vi.waitFor(async () => expect(await drafts()).toHaveLength(2), READING)
  expect((await drafts()).map((d) => d.docType).sort()).toEqual(['cong_van', 'ke_hoach'])
}, 180_000)
