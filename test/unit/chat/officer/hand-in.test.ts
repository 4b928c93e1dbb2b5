import { expect, test } from 'vitest'
import type { IncomingFile } from '../../../../src/messaging/incoming.ts'
import { anOffice, LETTER } from './sample.ts'

test('a pasted letter becomes a draft with a card of what was read', async () => {
  const { chat, store, units } = await anOffice()
  const [card] = await chat.types('telegram', 'officer', LETTER)
  expect(card?.text).toContain('Công văn số 512/SYT-NVY ngày 14/3/2025')
  expect(card?.text).toContain('tổ chức Tháng hành động vì người cao tuổi năm 2025')
  expect(card?.text).toContain('KT. GIÁM ĐỐC Trần Thị Minh')
  expect(card?.text).toContain('Nhiệm vụ: 3, trong đó 2 việc có thời hạn')
  expect(card?.text).toContain('trước ngày 07/4/2025, gửi Sở Y tế (qua Phòng Nghiệp vụ Y)')
  expect(card?.text).not.toContain('Thiếu')
  expect(card?.choices?.map((c) => c.label)).toEqual(
    expect.arrayContaining(['Soát từng việc', 'Xem nhiệm vụ', 'Xem trước', 'Phát hành', 'Bỏ']),
  )
  const [directive] = await store.read.directives.list('draft')
  expect(directive).toMatchObject({ ref: '512', issuerCode: units.office.code, year: 2025 })
  expect(await store.read.chat.auditOf(`directive:${directive?.id ?? ''}`)).toMatchObject([
    { action: 'directive.intake' },
  ])
})

test('the same text a second time, with other line ends, is the same draft', async () => {
  const { chat, store } = await anOffice()
  await chat.types('telegram', 'officer', LETTER)
  const [again] = await chat.types('telegram', 'officer', LETTER.replaceAll('\n', '\r\n'))
  expect(again?.text).toContain('Văn bản này anh/chị đã gửi')
  expect(await store.read.directives.list()).toHaveLength(1)
})

test('the same number of the same year is the same directive, though its words differ', async () => {
  const { chat, store } = await anOffice()
  await chat.types('telegram', 'officer', LETTER)
  await chat.types('telegram', 'officer', LETTER.replace('treo băng rôn', 'treo nhiều băng rôn'))
  expect(await store.read.directives.list()).toHaveLength(1)
})

test('a classified letter is refused and nothing of it is kept', async () => {
  const { chat, store } = await anOffice()
  const [answer] = await chat.types('telegram', 'officer', LETTER.replace('SỞ Y TẾ\n', 'SỞ Y TẾ\n\nMẬT\n'))
  expect(answer?.text).toContain('độ mật')
  expect(await store.read.directives.list()).toHaveLength(0)
})

test('a text file is read at once; what is no paper is answered with what can be sent', async () => {
  const { chat, store } = await anOffice()
  const file = { kind: 'document' as const, ref: 'r', mime: null, size: 10, hash: 'abc' }
  const files = (name: string, more: Partial<IncomingFile>) =>
    chat.happen('telegram', 'officer', { kind: 'files', files: [{ ...file, name, ...more }], caption: null })
  expect((await files('cv512.zip', { content: 'unknown' }))[0]?.text).toContain('Word (.docx, .doc), PDF')
  expect(await store.read.directives.list()).toHaveLength(0)
  const [card] = await files('cv512.md', { content: 'text', text: LETTER })
  expect(card?.text).toContain('Đã đọc: Công văn số 512/SYT-NVY')
  expect(await store.read.directives.list()).toMatchObject([{ fileHash: 'abc' }])
})

test('a long text that is no directive is not kept', async () => {
  const { chat, store } = await anOffice()
  const [answer] = await chat.types(
    'telegram',
    'officer',
    'Hôm nay trời đẹp, mọi người đi làm đúng giờ và vui vẻ với nhau. '.repeat(8),
  )
  expect(answer?.text).toContain('không thấy đây là văn bản chỉ đạo')
  expect(await store.read.directives.list()).toHaveLength(0)
})

test('on Zalo "gửi văn bản" gives a code for the upload page, and what comes from there goes on in the chat', async () => {
  const { chat, store } = await anOffice()
  const [ask] = await chat.types('zalo', 'officer-z', 'gui van ban')
  expect(ask?.text).toMatch(/Mã nộp văn bản: \d{3} \d{3} /)
  expect(ask?.text).toContain('https://nhacviec.example/nop')
  const [card] = await chat.happen('zalo', 'officer-z', {
    kind: 'internal',
    name: 'upload',
    data: { text: LETTER, fileHash: 'h', name: 'cv512.txt' },
  })
  expect(card?.text).toContain('512/SYT-NVY')
  expect(await store.read.chat.openDialogue('zalo', 'officer-z')).toBeNull()
})

test('parts pasted one after the other become one directive at "xong"', async () => {
  const { chat, store } = await anOffice()
  const half = LETTER.indexOf('2. Trung tâm')
  await chat.types('zalo', 'officer-z', 'gửi văn bản')
  const [first] = await chat.types('zalo', 'officer-z', `${LETTER.slice(0, half)}${' '.repeat(1700 - half)}`)
  expect(first?.text).toContain('Đã nhận 1 phần')
  const [second] = await chat.types('zalo', 'officer-z', LETTER.slice(half))
  expect(second?.text).toContain('Đã nhận 2 phần')
  const [card] = await chat.types('zalo', 'officer-z', 'xong')
  expect(card?.text).toContain('Nhiệm vụ: 3')
  expect(await store.read.directives.list()).toHaveLength(1)
})

test('only an officer hands in directives', async () => {
  const { chat, store } = await anOffice()
  await chat.types('telegram', 'head-bvn', LETTER)
  expect(await store.read.directives.list()).toHaveLength(0)
})
