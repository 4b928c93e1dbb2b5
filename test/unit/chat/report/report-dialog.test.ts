import { describe, expect, test } from 'vitest'
import { isAside } from '../../../../src/chat/dialogs/report/asides.ts'
import { button, openOffice, textOf, type Office } from './office.ts'
import { plainHearing } from '../../../support/hearing.ts'

const ANSWERS = ['Hội nghị tuyên truyền', '20-25/3', 'khoảng 120 người', '12tr5', '02 bài fanpage', 'không'] as const

async function fill(office: Office): Promise<string> {
  for (const answer of ANSWERS) await office.head(answer)
  await office.photo('hash-1')
  return textOf(await office.head('xong'))
}

test('a report is given question by question, seen whole, sent once, and the officer hears of it', async () => {
  const office = await openOffice('512')
  const first = await office.head('báo cáo 512')
  expect(textOf(first)).toContain('Câu 1/7')
  expect(textOf(first)).toContain('trước ngày 07/4/2025')
  const summary = await fill(office)
  expect(summary).toContain('2. Thời gian: 20/3/2025 – 25/3/2025')
  expect(summary).toContain('3. Số người tham gia: khoảng 120')
  expect(summary).toContain('4. Quà tặng, kinh phí: 12.500.000 đồng')
  expect(summary).toContain('7. Ảnh: 1 tệp')
  const sent = textOf(await office.head('Gửi'))
  expect(sent).toContain('đúng hạn')
  const { id } = await office.assignment('512')
  const [report] = await office.store.read.reports.of(id)
  expect(report).toMatchObject({ version: 1, form: 'activity', formVersion: 1, attachments: [{ hash: 'hash-1' }] })
  const notices = office.chat.sent.filter((m) => m.key.startsWith('report:'))
  expect(notices.map((n) => n.message.text)).toEqual(['TYT-BINHLAM đã gửi báo cáo Công văn số 512/SYT-NVY: đúng hạn.'])
})

test('hasty thumbs begin a report with "bc", and end it with "xong"', async () => {
  const office = await openOffice('512')
  expect(textOf(await office.head('bc 512'))).toContain('Câu 1/7')
  await office.head('không phát sinh')
  expect(textOf(await office.head('xong'))).toContain('Đã gửi báo cáo')
})

test('tapping "Gửi" twice is one report', async () => {
  const office = await openOffice('512')
  await office.head('báo cáo')
  const summary = await office.head('không phát sinh')
  const send = button(summary, 'Gửi')
  await office.tap(send)
  expect(textOf(await office.tap(send))).toContain('không gửi lại lần nữa')
  expect(await office.store.read.reports.of((await office.assignment('512')).id)).toHaveLength(1)
})

test('a paused report goes on after "tiếp tục", after its button, and after "báo cáo"', async () => {
  const office = await openOffice('512', '640')
  await office.head('báo cáo 512')
  await office.head('Hội nghị')
  const paused = await office.head('tạm dừng')
  expect(textOf(await office.head('tiếp tục'))).toContain('Câu 2/7')
  await office.head('tạm dừng')
  expect(textOf(await office.tap(button(paused, 'Tiếp tục')))).toContain('Câu 2/7')
  // Another report puts it aside; it is not lost.
  expect(textOf(await office.head('báo cáo 640'))).toContain('Câu 1/7')
  expect(textOf(await office.head('báo cáo 512'))).toContain('Câu 2/7')
})

test('a question or a command in between is answered, and the report stands where it stood', async () => {
  const office = await openOffice('512')
  await office.head('báo cáo')
  await office.head('Hội nghị')
  expect(textOf(await office.head('hạn báo cáo khi nào?'))).toContain('? hạn báo cáo khi nào?')
  expect(textOf(await office.head('nhận 512'))).toContain('Đã ghi nhận')
  expect(textOf(await office.head('25/3'))).toContain('Câu 3/7')
})

test('cancelling asks first, and then nothing is sent', async () => {
  const office = await openOffice('512')
  await office.head('báo cáo')
  await office.head('Hội nghị')
  expect(textOf(await office.head('hủy'))).toContain('Vẫn bỏ?')
  await office.head('Làm tiếp')
  await office.head('hủy')
  expect(textOf(await office.head('1'))).toContain('Không có gì được gửi đi')
  expect(await office.store.read.reports.of((await office.assignment('512')).id)).toEqual([])
  expect(textOf(await office.head('báo cáo'))).toContain('Câu 1/7')
})

test('where no buttons are, the whole form is one message answered in one', async () => {
  const office = await openOffice('512')
  const template = textOf(await office.contact('bao cao 512'))
  expect(template).toContain('2. Thời gian')
  expect(
    textOf(
      await office.contact('1. Hội nghị\n2. 20-25/3\n3. 120\n4. 50 suất quà trị giá 25 triệu\n5. không\n6. không'),
    ),
  ).toContain('Câu 7/7')
  const summary = await office.contact('bỏ qua')
  expect(textOf(summary)).toContain('50 suất quà trị giá 25 triệu (25.000.000 đồng)')
  await office.contact('sửa 3')
  // "2" is an answer here, not the second choice of the summary above.
  expect(textOf(await office.contact('2'))).toContain('3. Số người tham gia: 2')
  expect(textOf(await office.contact('1'))).toContain('Đã gửi báo cáo')
  const [report] = await office.store.read.reports.of((await office.assignment('512')).id)
  expect(report?.answers).toMatchObject({
    participants: { count: 2 },
    support: { amount: 25_000_000 },
    photos: { kind: 'skipped' },
  })
})

test('a sent report is shown, and corrected as a new version that begins with the old answers', async () => {
  const office = await openOffice('512')
  await office.head('báo cáo')
  await fill(office)
  await office.head('gửi')
  const shown = await office.head('báo cáo 512')
  expect(textOf(shown)).toContain('3. Số người tham gia: khoảng 120')
  expect(textOf(shown)).toContain('đã gửi, chờ duyệt')
  expect(textOf(await office.tap(button(shown, 'Gửi bản mới')))).toContain('khoảng 120')
  await office.head('sửa 3')
  await office.head('150')
  expect(textOf(await office.head('gửi'))).toContain('bản 2')
  const reports = await office.store.read.reports.of((await office.assignment('512')).id)
  expect(reports.map((r) => r.version)).toEqual([2, 1])
})

describe('the officer', () => {
  async function reported(): Promise<Office> {
    const office = await openOffice('512')
    await office.head('báo cáo')
    await fill(office)
    await office.head('gửi')
    return office
  }

  test('sees the report with its pictures, returns it with words, and approves the next version', async () => {
    const office = await reported()
    const { id } = await office.assignment('512')
    const [view] = await office.officerTaps(`xembaocao:${id}`)
    expect(view?.text).toContain('Hội nghị tuyên truyền')
    expect(view?.media).toMatchObject([{ kind: 'photo', hash: 'hash-1' }])
    expect(textOf(await office.officer('trả lại 512 TYT-BINHLAM: thiếu số người là trẻ em'))).toContain('Đã trả lại')
    const told = office.chat.sent.filter((m) => m.key.startsWith('review:'))
    expect(told).toHaveLength(2)
    expect(told[0]?.message.text).toContain('thiếu số người là trẻ em')
    expect(textOf(await office.head('báo cáo 512'))).toContain('Ý kiến: thiếu số người là trẻ em')
    await office.head('gửi')
    expect(textOf(await office.officer('duyệt 512 tyt-binhlam'))).toContain('Đã duyệt')
    expect(textOf(await office.officer('duyệt 512 TYT-BINHLAM'))).toContain('đã được duyệt trước đó')
    expect(textOf(await office.head('báo cáo 512'))).toContain('không sửa được nữa')
    expect((await office.assignment('512')).reports[0]?.approved).toBe(true)
  })

  test('is asked for the reason when only the button was tapped', async () => {
    const office = await reported()
    const { id } = await office.assignment('512')
    expect(textOf(await office.officerTaps(`tralai:${id}`))).toContain('Lý do trả lại')
    expect(textOf(await office.officer('thiếu ảnh'))).toContain('Đã trả lại')
    expect((await office.store.read.reports.of(id))[0]).toMatchObject({ state: 'returned', note: 'thiếu ảnh' })
  })

  test('sees what waits, and is told what is wrong', async () => {
    const office = await reported()
    const [list] = await office.officer('duyệt báo cáo')
    expect(list?.choices?.[0]?.label).toContain('TYT-BINHLAM')
    expect(textOf(await office.officer('xem bao cao tyt binhlam'))).toContain('chờ duyệt')
    expect(textOf(await office.officer('duyệt 999 TYT-BINHLAM'))).toContain('“999”')
    expect(textOf(await office.officer('duyệt 512 KHONG-CO'))).toContain('KHONG-CO')
    expect(textOf(await office.officer('duyệt 512 SYT'))).toContain('không giao việc')
  })

  test('a head cannot approve', async () => {
    const office = await reported()
    await office.tap(`duyet:${(await office.assignment('512')).id}`)
    expect((await office.assignment('512')).reports[0]?.approved).toBeNull()
  })
})

test.each([
  ['hạn báo cáo khi nào', true],
  ['Ai ký văn bản này?', true],
  ['nhận 512', true],
  ['/giup', true],
  ['/huy', false],
  ['/tamdung', false],
  ['việc của tôi', true],
  ['tôi phải làm gì', true],
  ['cv 342 nói gì', true],
  ['phải báo cáo cho ai', true],
  ['không có gì', false],
  ['Không phải làm gì', false],
  ['Đã tổ chức hội nghị', false],
  ['khoảng 120 người', false],
  ['báo cáo viên: 02 người', false],
  ['Gặp khó khăn khi nào cũng thiếu kinh phí vì nguồn chi hạn hẹp và chưa được cấp', false],
])('"%s" in the middle of a report is meant for somebody else: %s', (text, aside) => {
  expect(isAside(text, plainHearing)).toBe(aside)
})
