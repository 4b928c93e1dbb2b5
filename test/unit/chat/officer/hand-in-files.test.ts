import { expect, test, vi } from 'vitest'
import type { IncomingFile } from '../../../../src/messaging/incoming.ts'
import type { OutgoingMessage } from '../../../../src/messaging/outgoing.ts'
import { anOffice, LETTER } from './sample.ts'

vi.setConfig({ testTimeout: 30_000 })

type Office = Awaited<ReturnType<typeof anOffice>>
const sends = ({ chat }: Office, files: Partial<IncomingFile>[]): Promise<OutgoingMessage[]> =>
  chat.happen('telegram', 'officer', {
    kind: 'files',
    files: files.map((f) => ({ kind: 'document', ref: 'r', name: null, mime: null, size: 9, ...f })),
    caption: null,
  })
const photo = (hash: string): Partial<IncomingFile> => ({ kind: 'photo', hash, content: 'picture' })
const claimed = ({ store }: Office) =>
  store.transact((s) => s.readings.claim('test', new Date(Date.now() + 60_000), new Date()))
const told = ({ chat }: Office, name: string, data: Record<string, unknown>) =>
  chat.happen('telegram', 'officer', { kind: 'internal', name, data })

test('a Word file or a PDF waits to be read, and its words come back as a draft', async () => {
  const office = await anOffice()
  const [heard] = await sends(office, [{ name: 'cv512.pdf', hash: 'h1', content: 'document' }])
  expect(heard?.text).toBe('Đang đọc cv512.pdf…')
  expect(await claimed(office)).toMatchObject({ chatId: 'officer', files: [{ hash: 'h1', name: 'cv512.pdf' }] })
  const [progress] = await told(office, 'file-progress', { name: 'cv512.pdf', page: 3, pages: 12 })
  expect(progress?.text).toBe('Đang đọc cv512.pdf: trang 3/12.')
  const news = { name: 'cv512.pdf', fileHash: 'h1', text: LETTER, stamped: [] }
  const [card, ...more] = await told(office, 'file-read', news)
  expect(card?.text).toContain('Công văn số 512/SYT-NVY')
  expect(more).toEqual([])
  expect(await office.store.read.directives.list()).toMatchObject([{ fileHash: 'h1' }])
})

test('why a file could not be read is said with its name', async () => {
  const office = await anOffice()
  const args = { pages: 1_000, most: 300 }
  const [heard] = await told(office, 'file-unread', { name: 'cv.pdf', key: 'read-error-too-many-pages', args })
  expect(heard?.text).toMatch(/^Chưa đọc được cv\.pdf\. Tệp có 1\.?000 trang/)
})

test('what only the picture of the head shows is asked about, never taken over', async () => {
  const office = await anOffice()
  const text = LETTER.replace('Số: 512/SYT-NVY', 'Số:      /SYT-NVY')
  const stamped = [
    { what: 'number', value: '512', from: 'ocr', page: 1 },
    { what: 'date', value: '2025-03-14', from: 'annotation', page: 1 },
  ]
  const [, asked] = await told(office, 'file-read', { name: 'cv.pdf', fileHash: 'h', text, stamped })
  expect(asked?.text).toContain('số 512')
  expect(asked?.text).not.toContain('14/3/2025')
  expect(await office.store.read.directives.list()).toMatchObject([{ number: null }])
})

test('photos of pages are collected until “xong”', async () => {
  const office = await anOffice()
  const [first] = await sends(office, [photo('p1')])
  expect(first?.text).toBe('Đã nhận 1 trang. Còn trang nào nữa không? Gửi tiếp, hoặc nhắn “xong”.')
  expect((await sends(office, [photo('p2')]))[0]?.text).toContain('Đã nhận 2 trang')
  expect(await claimed(office)).toBeNull()
  const [started] = await office.chat.types('telegram', 'officer', 'xong')
  expect(started?.text).toBe('Đang đọc 2 trang ảnh…')
  expect((await claimed(office))?.files.map((f) => f.hash)).toEqual(['p1', 'p2'])
})

test('photos sent together are answered once; the button ends it as the word does', async () => {
  const office = await anOffice()
  const [first, ...more] = await sends(office, [photo('p1'), photo('p2'), photo('p3')])
  expect(first?.text).toContain('Đã nhận 3 trang')
  expect(more).toEqual([])
  expect((await sends(office, [photo('p4')]))[0]?.text).toContain('Đã nhận 4 trang')
  const [started] = await office.chat.taps('telegram', 'officer', 'trang:xong')
  expect(started?.text).toContain('4 trang')
  expect((await claimed(office))?.files.map((f) => f.hash)).toEqual(['p1', 'p2', 'p3', 'p4'])
})

test('of photos sent together all are taken, or none and the number that is missing is told', async () => {
  const office = await anOffice()
  const lost: Partial<IncomingFile> = { kind: 'photo', problem: 'unavailable' }
  const [first] = await sends(office, [photo('p1'), lost, photo('p3')])
  expect(first?.text).toMatch(/^Chưa tải được 1 trong 3 ảnh.*gửi lại cả 3 ảnh/)
  expect((await sends(office, [photo('p1'), photo('p2')]))[0]?.text).toContain('Đã nhận 2 trang')
  expect((await sends(office, [photo('p3'), lost]))[0]?.text).toContain('Chưa tải được 1 trong 2 ảnh')
  await office.chat.types('telegram', 'officer', 'xong')
  expect((await claimed(office))?.files.map((f) => f.hash)).toEqual(['p1', 'p2'])
})

test('a collection can be given up, paused and taken up again; a question in between loses nothing', async () => {
  const office = await anOffice()
  await sends(office, [photo('p1')])
  expect((await office.chat.types('telegram', 'officer', 'ai ký văn bản?'))[0]?.text).toContain('?')
  await office.chat.types('telegram', 'officer', 'tạm dừng')
  expect((await office.chat.types('telegram', 'officer', 'tiếp tục'))[0]?.text).toContain('Đã nhận 1 trang')
  expect((await office.chat.taps('telegram', 'officer', 'trang:huy'))[0]?.text).toContain('Đã thôi')
  expect(await claimed(office)).toBeNull()
})

test('a file that could not be fetched is asked for again', async () => {
  const office = await anOffice()
  expect((await sends(office, [{ problem: 'too_large' }]))[0]?.text).toContain('quá lớn')
  expect((await sends(office, [{ problem: 'unavailable' }]))[0]?.text).toContain('gửi lại')
})

test('only an officer hears what was read', async () => {
  const office = await anOffice()
  const news = { name: 'cv', fileHash: 'h', text: LETTER, stamped: [] }
  const [heard] = await office.chat.happen('telegram', 'head-bvn', { kind: 'internal', name: 'file-read', data: news })
  expect(heard?.text).toBeDefined()
  expect(await office.store.read.directives.list()).toHaveLength(0)
})
