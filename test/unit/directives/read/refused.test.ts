import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import { LIMITS } from '../../../../src/directives/read/read-context.ts'
import { ReadError } from '../../../../src/directives/read/read-error.ts'
import { createReader } from '../../../../src/directives/read/reader.ts'
import { openWording } from '../../../../src/wording/say.ts'
import { longPaper } from '../../../support/papers/long-paper.ts'
import { madePaper, readHere } from '../../../support/papers/read-here.ts'
import { scanPaper } from '../../../support/papers/scan-paper.ts'

vi.setConfig({ testTimeout: 120_000 })

const wording = openWording()
/** The problem and its sentence in Vietnamese. */
async function refusal(bytes: Uint8Array | readonly Uint8Array[]): Promise<{ problem: string; said: string }> {
  const thrown: unknown = await readHere(bytes).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof ReadError)) throw new Error('nothing was refused')
  return { problem: thrown.problem, said: wording.sayKey('vi', thrown.key, thrown.args) }
}

describe('passwords', () => {
  test.each([
    ['mat-khau-rc4.pdf', 'Tệp PDF có mật khẩu', 'Save as PDF'],
    ['mat-khau-aes256.pdf', 'Tệp PDF có mật khẩu', 'Save as PDF'],
    ['mat-khau.docx', 'Tệp Word có mật khẩu', 'Protect Document'],
    ['mat-khau.doc', 'Tệp Word có mật khẩu', 'Protect Document'],
  ])('%s is refused, and what to do is said', async (name, says, todo) => {
    const { problem, said } = await refusal(madePaper(name))
    expect(problem).toBe('password')
    expect(said).toContain(says)
    expect(said).toContain(todo)
  })

  test.each(['chi-mat-khau-chu-rc4.pdf', 'chi-mat-khau-chu-aes256.pdf'])(
    '%s, which only its owner may change, is read',
    async (name) => {
      const { text } = await readHere(madePaper(name))
      expect(readDirective(text).number?.value).toBe('15/UBND-VX')
      expect(text).toContain('Trạm Y tế xã báo cáo kết quả trước ngày 20/02/2026.')
    },
  )
})

const photo = await sharp({ create: { width: 100, height: 140, channels: 3, background: '#fff' } })
  .jpeg()
  .toBuffer()

describe('too many pages', () => {
  test('a thousand are refused before one of them is read', async () => {
    const heard: number[] = []
    const bytes = longPaper(1_000)
    await expect(readHere(bytes, { onProgress: ({ page }) => void heard.push(page) })).rejects.toMatchObject({
      problem: 'too-many-pages',
      args: { pages: 1_000, most: LIMITS.mostPages },
    })
    expect(heard).toEqual([])
    expect((await refusal(bytes)).said).toBe(
      'Tệp có 1.000 trang, chỉ đọc được tới 300 trang. Xin tách riêng phần văn bản chỉ đạo.',
    )
  })

  test('as many as are allowed are read within the limits of time and memory', async () => {
    const { read, peakMegabytes } = await createReader().read([{ bytes: longPaper(LIMITS.mostPages), name: 'dài.pdf' }])
    expect(read.pages.length).toBe(LIMITS.mostPages)
    expect(read.text).toContain(`${LIMITS.mostPages}.20. Phong Y te xa`)
    expect(peakMegabytes).toBeLessThan(600)
  })

  test('pictures are refused sooner, before one of them is recognised', async () => {
    const picture = { jpeg: new Uint8Array(10), width: 100, height: 140, grey: true }
    const pages = Array.from({ length: LIMITS.mostScans + 1 }, () => picture)
    expect(await refusal(scanPaper(pages))).toMatchObject({ problem: 'too-many-scans' })
    expect(await refusal(pages.map(() => photo))).toMatchObject({ problem: 'too-many-scans' })
  })
})

describe('files that are not what they seem', () => {
  const gigabytes = (): Uint8Array => {
    // The head of a member says how large it will be: a small lie and a large truth are both found there.
    const bytes = zipSync({ 'word/document.xml': [strToU8('<w:document/>'), { level: 0 }] })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true)
    }
    return bytes
  }
  const inside = (depth: number): Uint8Array =>
    depth === 0
      ? zipSync({ 'word/document.xml': [new Uint8Array(70 * 1024 * 1024), { level: 9 }] })
      : zipSync({
          'word/document.xml': strToU8('<w:document><w:body/></w:document>'),
          [`word/media/${depth}.zip`]: inside(depth - 1),
        })
  const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]

  test.each([
    ['a document of gigabytes', gigabytes, 'zip-bomb'],
    ['a small file that grows', () => inside(0), 'zip-bomb'],
    ['a bomb in a box in a box, of which nothing is opened', () => inside(2), 'empty'],
    ['a program', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]), 'wrong-type'],
    ['a program for Linux', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'wrong-type'],
    ['half a photo', () => Uint8Array.from(JPEG), 'corrupt'],
    ['nothing', () => new Uint8Array(), 'empty'],
    ['blanks', () => strToU8(' \n\n \t'), 'empty'],
    ['half a Word file', () => madePaper('sot-xuat-huyet.doc').subarray(0, 5_000), 'corrupt'],
    ['the head of a PDF', () => strToU8('%PDF-1.7\n'), 'corrupt'],
  ])('%s', async (_, bytes, problem) => {
    expect((await refusal(bytes())).problem).toBe(problem)
  })

  test('a photo that is called a PDF is a photo: the name is not asked', async () => {
    const read = readHere(photo)
    await expect(read).rejects.toMatchObject({ problem: 'empty' })
  })
})
