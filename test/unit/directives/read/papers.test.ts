import { zipSync, strToU8 } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import type { Reading } from '../../../../src/directives/reading.ts'
import { kindOf } from '../../../../src/directives/read/file-kind.ts'
import { toScoreShape } from '../../../../src/directives/score-shape.ts'
import { madePaper, readHere, sampleText } from '../../../support/papers/read-here.ts'
import { stampPaper } from '../../../support/papers/stamp-paper.ts'
import { wordPaper } from '../../../support/papers/word-paper.ts'

vi.setConfig({ testTimeout: 30_000 })

const DENGUE = sampleText('sot-xuat-huyet.txt')
const TRAINING = sampleText('tap-huan-benh-an-dien-tu.txt')
const ANNEX = [
  ['TT', 'Việc', 'Đơn vị', 'Thời hạn'],
  ['1', 'Diệt bọ gậy | lăng quăng', 'Trung tâm Y tế', '28/3/2025'],
]
/** What the reader says, apart from where the lines of the source ended. */
const said = (text: string): object => {
  const { subject, ...rest } = toScoreShape(readDirective(text)) as { subject: string | null }
  return { ...rest, subject: subject?.replace(/\s+/g, ' ') }
}
const labels = ({ sections }: Reading): string[] => sections.map((s) => s.path)
const expectProblem = (reading: Promise<unknown>, problem: string): Promise<void> =>
  expect(reading).rejects.toMatchObject({ name: 'ReadError', problem })

describe('Word files', () => {
  test.each([
    ['typed labels', false],
    ['lists that Word only draws', true],
  ])('with %s say what their text says', async (_, lists) => {
    for (const text of [DENGUE, TRAINING]) {
      const read = await readHere(await wordPaper(text, { lists }))
      expect(read.kind).toBe('docx')
      expect(said(read.text)).toEqual(said(text))
      expect(labels(readDirective(read.text))).toEqual(labels(readDirective(text)))
    }
  })

  test('a table of data comes out row by row; a bar inside a cell is no edge', async () => {
    const { text } = await readHere(await wordPaper(DENGUE, { annex: ANNEX }))
    expect(text).toContain(
      '| TT | Việc | Đơn vị | Thời hạn |\n| 1 | Diệt bọ gậy / lăng quăng | Trung tâm Y tế | 28/3/2025 |',
    )
  })

  test('the old format says the same', async () => {
    const read = await readHere(madePaper('sot-xuat-huyet.doc'))
    expect(read.kind).toBe('doc')
    const { issuer, number, symbol, issuedOn, signer, recipients } = readDirective(read.text)
    const typed = readDirective(DENGUE)
    expect([issuer, number, symbol, issuedOn, signer].map((f) => f?.value)).toEqual(
      [typed.issuer, typed.number, typed.symbol, typed.issuedOn, typed.signer].map((f) => f?.value),
    )
    expect(recipients.map((r) => r.value)).toEqual(typed.recipients.map((r) => r.value))
    expect(read.text).toContain('| 2 | Tập huấn cho cán bộ y tế thôn, bản về giám sát ca bệnh |')
  })

  const body = (inner: string): Uint8Array =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body>${inner}<w:p><w:r><w:t>Trung tâm Y tế huyện báo cáo kết quả</w:t></w:r></w:p></w:body></w:document>`,
      ),
    })
  const run = (words: string, properties = ''): string =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`

  test.each([
    ['deleted words', `<w:p>${run('Giữ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`, 'Giữ'],
    ['inserted words', `<w:p><w:ins>${run('Thêm')}</w:ins></w:p>`, 'Thêm'],
    ['hidden words', `<w:p>${run('Thấy')}${run('ẩn', '<w:vanish/>')}</w:p>`, 'Thấy'],
    ['drawn capitals', `<w:p>${run('Sở Y tế', '<w:caps/>')}</w:p>`, 'SỞ Y TẾ'],
    [
      'a soft line end',
      `<w:p><w:r><w:t>KT. GIÁM ĐỐC</w:t><w:br/><w:t>PHÓ GIÁM ĐỐC</w:t></w:r></w:p>`,
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
    ],
    ['TCVN3 by its font', `<w:p>${run('Céng hßa', '<w:rFonts w:ascii=".VnTime"/>')}</w:p>`, 'Cộng hòa'],
    ['VNI by its font', `<w:p>${run('Coäng hoøa', '<w:rFonts w:ascii="VNI-Times"/>')}</w:p>`, 'Cộng hòa'],
    ['a dash that does not break', `<w:p><w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>SYT</w:t></w:r></w:p>`, 'KH-SYT'],
  ])('%s', async (_, inner, text) => {
    expect((await readHere(body(inner))).text.split('\nTrung tâm')[0]).toBe(text)
  })

  test('conversions of old fonts are listed', async () => {
    const { repairs } = await readHere(body(`<w:p>${run('Céng hßa', '<w:rFonts w:ascii=".VnTime"/>')}</w:p>`))
    expect(repairs).toEqual([{ kind: 'tcvn3', before: 'Céng hßa', after: 'Cộng hòa' }])
  })

  test('what can harm or cannot be opened is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(70 * 1024 * 1024), { level: 1 }] })
    await expectProblem(readHere(bomb), 'zip-bomb')
    const members = Object.fromEntries(
      Array.from({ length: 4_100 }, (_, i) => [`word/document${i}.xml`, new Uint8Array(0)]),
    )
    await expectProblem(readHere(zipSync(members)), 'zip-bomb')
    const whole = await wordPaper(DENGUE)
    await expectProblem(readHere(whole.subarray(0, whole.length / 2)), 'corrupt')
    await expectProblem(readHere(body('<w:sdt>'.repeat(2_000))), 'corrupt')
    await expectProblem(
      readHere(zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') })),
      'empty',
    )
  })
})

describe('PDFs', () => {
  let text = ''
  beforeAll(async () => {
    text = (await readHere(madePaper('sot-xuat-huyet.pdf'))).text
  })

  test('two columns are read one after the other, and the reading is that of the text', () => {
    expect(text.split('\n').slice(0, 3)).toEqual(['UBND TỈNH HÒA GIANG', 'SỞ Y TẾ', 'Số: /SYT-NVY'])
    expect(text).toContain('\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(said(text.slice(0, text.indexOf('PHỤ LỤC')))).toEqual(said(DENGUE))
  })

  test('wrapped cells stay together in their row', () => {
    expect(text).toContain(
      '| 1 | Diệt bọ gậy tại hộ gia đình, trường học và công trường trên địa bàn được phân công | Trung tâm Y tế các huyện | Trước ngày 28/3/2025 |',
    )
  })

  test('letters from a second font stand where they are seen', async () => {
    const read = await readHere(madePaper('tap-huan-thieu-chu.pdf'))
    expect(said(read.text)).toEqual(said(TRAINING))
  })

  test('every line knows its page and its place on it', async () => {
    const { pages, text: words } = await readHere(madePaper('sot-xuat-huyet.pdf'))
    expect(pages.map((p) => [p.number, p.source])).toEqual(pages.map((_, i) => [i + 1, 'text']))
    const [first] = pages
    const number = first?.lines.find((l) => words.slice(l.start, l.end).startsWith('Số:'))
    expect(number?.box.y).toBeGreaterThan(85)
    expect(number?.box.y).toBeLessThan(105)
    for (const page of pages) {
      for (const { box } of page.lines) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(page.width)
        expect(box.y + box.height).toBeLessThanOrEqual(page.height)
      }
    }
  })

  test('number and date that were stamped afterwards are read in their place and told as stamped', async () => {
    const face = ['Digitally signed by SO Y TE', 'Date: 14/03/2025 10:20:11']
    const stamped = stampPaper(madePaper('sot-xuat-huyet.pdf'), [
      { subtype: 'Stamp', at: [163, 735], look: { lines: ['512'], size: 12 } },
      { subtype: 'FreeText', at: [414, 718], look: { lines: ['14'], size: 12 } },
      { subtype: 'Widget', at: [400, 800], look: { lines: face, size: 7 } },
    ])
    const read = await readHere(stamped)
    expect(read.stamped).toEqual([
      { what: 'number', value: '512/SYT-NVY', from: 'annotation', page: 1 },
      { what: 'date', value: '2025-03-14', from: 'annotation', page: 1 },
    ])
    expect(read.notes).toEqual([face.join('\n')])
    expect(read.text).not.toContain('signed')
    const { number, issuedOn } = readDirective(read.text)
    expect([number?.value, issuedOn?.value]).toEqual(['512/SYT-NVY', '2025-03-14'])
  })

  test('too many pages, a broken file and a file cut off are refused', async () => {
    const paper = madePaper('sot-xuat-huyet.pdf')
    await expectProblem(readHere(paper, { limits: { bytes: 1e7, mostPages: 1, mostScans: 1 } }), 'too-many-pages')
    await expectProblem(readHere(paper.subarray(0, 3_000)), 'corrupt')
    await expectProblem(readHere(paper, { limits: { bytes: 1_000, mostPages: 9, mostScans: 9 } }), 'oversized')
  })
})

describe('web pages and texts', () => {
  const PAGE = `<html><head><meta charset="utf-8"><title>Không đọc</title></head><body>
<table><tr><td><p>UBND TỈNH BÌNH LÂM</p><p><b>SỞ Y TẾ</b></p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></td></tr>
<tr><td>Số: 512/SYT-NVY<br>V/v tổ chức &amp; triển khai</td><td><i>Bình Lâm, ngày 14 tháng 3 năm 2025</i></td></tr></table>
<ol type="I" start="2"><li>Nội dung<ol><li>Một</li></ol></li></ol>
<table border="1"><tr><th>TT<th>Việc<th>Đơn vị</tr><tr><td>1<td>Khám<br>bệnh<td>BV&nbsp;Nhi</tr></table><script>x()</script></body></html>`

  test('blocks, columns, lists, tables and entities', async () => {
    const { kind, text } = await readHere(Buffer.from(PAGE))
    expect(kind).toBe('html')
    expect(text.split('\n').filter((l) => l !== '')).toEqual([
      'UBND TỈNH BÌNH LÂM',
      'SỞ Y TẾ',
      'Số: 512/SYT-NVY',
      'V/v tổ chức & triển khai',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Bình Lâm, ngày 14 tháng 3 năm 2025',
      'II. Nội dung',
      '1. Một',
      '| TT | Việc | Đơn vị |',
      '| 1 | Khám bệnh | BV Nhi |',
    ])
  })

  test('a plain text is its own words', async () => {
    expect(await readHere(Buffer.from(DENGUE))).toMatchObject({ kind: 'text', text: DENGUE, repairs: [] })
  })
})

test.each([
  ['pdf', madePaper('sot-xuat-huyet.pdf')],
  ['doc', madePaper('sot-xuat-huyet.doc')],
  ['text', Buffer.from('%PDF là định dạng tệp')],
  ['text', Buffer.from('\ufeff# Kế hoạch')],
  [null, Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
  [null, Buffer.from('{\\rtf1 x}')],
  [null, Buffer.from([0x47, 0x49, 0x46, 0x38, 0, 1])],
])('the kind is told by the bytes: %s', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind)
})

test('what is no paper is refused with its own problem', async () => {
  await expectProblem(readHere(Buffer.from([0x47, 0x49, 0x46, 0x38, 0, 1])), 'wrong-type')
  await expectProblem(readHere(Buffer.from('{\\rtf1 abc}')), 'wrong-type')
  await expectProblem(readHere(Buffer.from('Le café était fermé à Noël', 'latin1')), 'encoding')
  await expectProblem(readHere(new Uint8Array()), 'empty')
  await expectProblem(readHere([madePaper('sot-xuat-huyet.pdf'), madePaper('sot-xuat-huyet.pdf')]), 'mixed')
})
