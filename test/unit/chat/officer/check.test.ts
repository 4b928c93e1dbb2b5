import { expect, test } from 'vitest'
import { at } from '../../../support/nouns.ts'
import { anOffice, LETTER } from './sample.ts'

/** A draft on the screen of an officer, on Telegram or on Zalo. */
async function checked(channel: 'telegram' | 'zalo' = 'telegram', letter = LETTER) {
  const office = await anOffice()
  const chatId = channel === 'telegram' ? 'officer' : 'officer-z'
  await office.chat.types(channel, chatId, letter)
  const [draft] = await office.store.read.directives.list('draft')
  const id = draft?.id ?? ''
  const types = async (text: string): Promise<string> =>
    (await office.chat.types(channel, chatId, text)).map((m) => m.text).join('\n')
  const taps = async (label: string): Promise<string> => {
    const shown = office.chat.sent.findLast((m) => m.chatId === chatId && m.message.choices?.length)
    const choice = shown?.message.choices?.find((c) => c.label === label)
    if (!choice) throw new Error(`no button "${label}" under: ${shown?.message.text}`)
    return (await office.chat.taps(channel, chatId, choice.value)).map((m) => m.text).join('\n')
  }
  const labels = (): string[] =>
    office.chat.sent.findLast((m) => m.chatId === chatId)?.message.choices?.map((c) => c.label) ?? []
  return {
    ...office,
    id,
    types,
    taps,
    labels,
    tasks: () => office.store.read.tasks.tasksOf(id),
    corrections: () => office.store.read.corrections.ofDirective(id),
  }
}

test('each task is shown beside the words of the document; one tap goes on, until all have been looked at', async () => {
  const { types, taps, labels, tasks } = await checked()
  const first = await types('soát')
  expect(first).toContain('Việc 1/3 – số 1, mục 1\n“1. Bệnh viện Nhi chủ trì, phối hợp với')
  expect(first).toContain(
    'Phối hợp: BVĐK tỉnh (“Bệnh viện Đa khoa tỉnh”)\nHạn: “trước ngày 28/3/2025” → muộn nhất thứ Năm, 27/3/2025',
  )
  expect(labels()).toEqual(['Đúng rồi', 'Sửa hạn', 'Sửa đơn vị', 'Khác'])
  expect(await taps('Đúng rồi')).toContain('Việc 2/3 – số 2')
  expect(await types('ok')).toMatch(
    /muộn nhất Chủ nhật, 06\/4\/2025 \(ngày làm việc cuối: thứ Sáu, 04\/4\/2025\)\nBáo cáo: gửi/,
  )
  expect(await types('thẻ')).toContain('Đã soát 2/3 việc')
  expect(await types('phát hành')).toContain('Mới soát 2/3 việc')
  expect(await types('soat')).toContain('Việc 3/3 – số 3')
  expect(await types('dung roi')).toContain('Đã soát 3/3 việc')
  expect(labels()).toEqual(['Xem trước', 'Phát hành', 'Thẻ văn bản'])
  expect((await tasks()).map((t) => t.checkedAt)).toEqual([
    at('2025-03-17T09:00'),
    at('2025-03-17T09:00'),
    at('2025-03-17T09:00'),
  ])
  expect(await types('xem trước')).not.toContain('Mới soát')
})

test('a day is typed or tapped, read against the document; what is no day changes nothing', async () => {
  const { types, taps, tasks, corrections, officer } = await checked()
  await types('soát')
  expect(await types('han 31/4')).toContain('Không có ngày này trong lịch')
  expect(await types('han 10/3/2025')).toContain('trước ngày ban hành văn bản (14/3/2025)')
  expect(await types('hạn hôm nào đó')).toContain('Chưa hiểu hạn')
  expect((await tasks())[0]).toMatchObject({ corrected: false })
  expect(await corrections()).toEqual([])
  expect(await types('han truoc 16h ngay 30/3')).toContain('→ 16h00 Chủ nhật, 30/3/2025 (')
  expect((await tasks())[0]?.deadlines).toMatchObject([{ end: '2025-03-30', due: at('2025-03-30T16:00') }])
  await taps('Sửa hạn')
  expect(await types('2/4')).toContain('chậm nhất ngày 02/4/2025” → muộn nhất thứ Tư, 02/4/2025')
  await taps('Sửa hạn')
  expect(await taps('Không có hạn')).toContain('Hạn: không nêu')
  expect(await types('không có hạn')).toContain('Hạn: không nêu')
  const [kept] = await corrections()
  expect(kept).toMatchObject({
    kind: 'deadline',
    by: officer.personId,
    typed: 'han truoc 16h ngay 30/3',
    before: { tasks: [{ position: 1, deadlines: [{ text: 'hoàn thành trước ngày 28/3/2025', end: '2025-03-28' }] }] },
    after: { tasks: [{ position: 1, deadlines: [{ end: '2025-03-30', time: '16:00' }] }] },
  })
})

test('units are added, taken out and asked about when several bear the name', async () => {
  const { types, taps, labels, tasks } = await checked()
  await types('soat')
  expect(await types('giao them TTYT Hoang Son')).toContain('Giao: BV Nhi (“Bệnh viện Nhi”); TTYT Hoằng Sơn')
  expect(await types('giao thêm BV Nhi')).toContain('BV Nhi đã có trong việc này')
  expect(await types('bot bv nhi')).not.toContain('BV Nhi')
  expect(await types('bớt BV Nhi')).toContain('không giao BV Nhi')
  expect(await types('phoi hop khong')).not.toContain('Phối hợp')
  expect(await types('phoi hop them BVDK tinh')).toContain('Phối hợp: BVĐK tỉnh')
  expect(await types('giao bv')).toContain('“bv” là đơn vị nào?')
  expect(labels()).toContain('BV Nhi')
  await taps('BV Nhi')
  expect((await tasks())[0]).toMatchObject({ assignees: ['Bệnh viện Nhi'], coordinators: ['Bệnh viện Đa khoa tỉnh'] })
  await taps('Sửa đơn vị')
  expect(await taps('Tất cả đơn vị')).toContain('Giao: tất cả đơn vị nhận văn bản')
  expect(await types('bớt BV Nhi')).toContain('giao tất cả đơn vị nên không bớt riêng')
  expect(await types('giao cho ai')).toBe('? giao cho ai')
})

test('a class without one of its units says who is left out', async () => {
  const { types, tasks } = await checked()
  await types('soát')
  await types('giao các bệnh viện')
  await types('bớt BV Nhi')
  const [task] = await tasks()
  expect(task?.assignees).toEqual(['các bệnh viện trừ Bệnh viện Nhi'])
  expect(await types('việc 1')).toContain('Giao: BVĐK tỉnh')
})

test('tasks are split, joined, added from the words of the document, dropped and brought back', async () => {
  const { types, taps, labels, tasks } = await checked()
  await types('soát')
  await types('để sau')
  await taps('Khác')
  expect(labels()).toEqual(['Xem trang', 'Bỏ việc này', 'Tách làm hai', 'Gộp việc khác'])
  expect(await taps('Tách làm hai')).toContain('Việc thứ hai bắt đầu từ đâu?')
  expect(await types('tach tuyen truyen tren he thong')).toContain('phần sau là việc 4')
  const words = async () => (await tasks()).map((t) => [t.position, t.words.slice(0, 14)])
  expect(await words()).toEqual([
    [1, 'chủ trì, phối '],
    [2, 'treo băng rôn'],
    [3, 'báo cáo kết qu'],
    [4, 'tuyên truyền t'],
  ])
  await types('gop')
  expect(await taps('Gộp với việc 4')).toContain('Đã sửa')
  expect((await words()).map(([n]) => n)).toEqual([1, 2, 3])
  expect(await types('bo')).toContain('lấy lại 2')
  expect(await types('lay lai 2')).toContain('số 2, mục 2')
  expect(await types('lay lai 4')).toContain('Không có việc 4 nào đã bỏ')
  expect(await types('lay lai')).toContain('Chưa có việc nào bị bỏ')
  await types('xóa 3')
  await types('xóa 1')
  expect(await types('lấy lại')).toContain('số 1, mục 1')
  expect(await types('lay lai')).toContain('số 3, mục 3')
  await types('việc 2')
  const added = await types('thêm việc: "to chuc kham suc khoe cho nguoi cao tuoi" giao BVDK tinh')
  expect(added).toContain('số 5, mục 1')
  expect(added).toContain('tổ chức khám sức khỏe cho người cao tuổi')
  const own = await types('thêm việc: gửi ảnh hoạt động giao BV Nhi hạn 30/3')
  expect(own).toContain('(Không lấy từ văn bản: do cán bộ thêm)')
  expect(own).toContain('muộn nhất Chủ nhật, 30/3/2025')
  expect((await tasks()).at(-1)).toMatchObject({ position: 6, span: { start: 0, end: 0 } })
})

test('what is unclear comes first, and no diacritics of a command are lost on it', async () => {
  const letter = LETTER.replace('2. Trung tâm Y tế huyện Hoằng Sơn', '2. Đội tình nguyện Hồng Hà').replace(
    'trước ngày 07/4/2025',
    'trong tháng 4/2025',
  )
  const { types, taps, labels } = await checked('telegram', letter)
  const first = await types('soat')
  expect(first).toContain('XEM KỸ: ')
  expect(first).toMatch(/Việc 1\/3 – số [23]/)
  const units = first.includes('số 2') ? first : await types('de sau')
  expect(units).toContain('“Đội tình nguyện Hồng Hà” – chưa rõ là đơn vị nào')
  expect(labels()).toContain('Chỉ rõ đơn vị')
  await taps('Chỉ rõ đơn vị')
  expect(await types('TTYT Hoằng Sơn')).toContain('Giao: TTYT Hoằng Sơn (“Đội tình nguyện Hồng Hà”)')
})

test('away from the page the same words mean what they always mean', async () => {
  const { types, store, id } = await checked()
  await types('soát')
  await types('nhiệm vụ')
  expect(await types('bỏ')).toContain('Bỏ bản dự thảo')
  expect(await types('hạn 30/3')).toBe('? hạn 30/3')
  expect(await types('sửa 1 hạn trước 30/3')).toContain('Việc 1/3')
  expect(await types('tam dung')).toContain('Soát tiếp thì gõ “soát”')
  expect(await types('sửa 1 hạn trước 29/3')).toContain('hạn: trước ngày 29/3/2025 (đã sửa)')
  expect(await store.read.directives.byId(id)).not.toBeNull()
})

test('on Zalo everything is a number or a word', async () => {
  const { types } = await checked('zalo')
  await types('soat')
  expect(await types('4')).toContain('Việc 1. Chọn')
  expect(await types('1')).toContain('không có hình trang')
  expect(await types('1')).toContain('Việc 2/3')
  await types('2')
  expect(await types('cham nhat 16h ngay 30/3')).toContain('16h00 Chủ nhật, 30/3/2025')
})

test('where the channel takes no pictures the page is told in words', async () => {
  const { types, store, id, chat } = await checked('zalo')
  const directive = await store.read.directives.byId(id)
  const start = directive?.text.indexOf('Bệnh viện Nhi chủ trì') ?? 0
  const line = { start, end: start + 400, box: { x: 70, y: 100, width: 450, height: 12 } }
  const layout = {
    files: ['a'.repeat(64)],
    pages: [
      { number: 1, lines: [] },
      { number: 2, lines: [line] },
    ],
  }
  await store.transact((s) => s.directives.savePages(id, layout))
  await types('soat')
  const told = await types('xem trang')
  expect(told).toContain('Kênh này không gửi được hình. Đoạn này ở trang 2.')
  expect(told).toContain('tổ chức khám sức khỏe')
  expect(await types('xem trang 3')).toContain('Văn bản có 2 trang')
  expect(chat.sent.some((m) => m.message.media)).toBe(false)
})

test('what is not understood, and a question back, leave the page where it is; another card takes its place', async () => {
  const { types, taps, tasks } = await checked()
  await types('soát')
  await types('thêm hạn 5/4')
  expect(await types('hạn 2/4')).toContain('có 2 hạn')
  expect(await types('mây mây')).toBe('? mây mây')
  expect(await types('giao them BVDK tinh')).toContain('BVĐK tỉnh')
  expect(await types('tiep')).toContain('Việc 2/3')
  await taps('Khác')
  expect(await types('thẻ')).toContain('Đã soát 1/3 việc')
  expect(await types('bo')).toContain('Bỏ bản dự thảo')
  expect(await tasks()).toHaveLength(3)
})
