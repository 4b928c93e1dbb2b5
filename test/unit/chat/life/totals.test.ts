import { expect, test } from 'vitest'
import { linked } from '../../../support/visit.ts'
import { atWork } from './office.ts'

/** All three units have handed their report in: two in the chat, one on paper. */
async function reported() {
  const office = await atWork()
  const { chat, says, store, units } = office
  await linked(store, units.general, 'head', { chatId: 'head-dk' })
  chat.setNow('2025-03-31T08:00')
  const handsIn = async (chatId: string, people: string, support: string): Promise<string> => {
    for (const text of ['báo cáo 512', 'Khám tại xã', '24-28/3', people, support, 'không', 'không', 'bỏ qua'])
      await says(chatId, text)
    return says(chatId, 'gửi')
  }
  return { ...office, handsIn }
}

test('the figures of the reports are added up with what they are made of, and what could not be added is said', async () => {
  const { says, handsIn, chat } = await reported()
  expect(await says('officer', 'tổng số người tham gia 512')).not.toContain('cộng từ các báo cáo')
  expect(await says('officer', 'tổng hợp số liệu báo cáo')).toContain('Chưa có báo cáo nào để cộng')
  expect(await handsIn('head-bvn', '1.250', '12 triệu')).toContain('Đã gửi báo cáo')
  await handsIn('head-dk', 'khoảng 300', '50 suất quà')
  await says('officer', 'đã nộp giấy: TTYT Hoằng Sơn 45/BC-TTYT 28/3')
  const all = await says('officer', 'tổng hợp số liệu các báo cáo')
  expect(all).toContain('Số người tham gia: 1.550 (2 báo cáo có số; 1 số ước lượng)')
  expect(all).toContain('Quà tặng, kinh phí: 12.000.000 đồng (1 báo cáo có số; 1 báo cáo chỉ ghi bằng lời')
  expect(all).toContain('1 báo cáo nộp ngoài biểu mẫu')
  for (const asked of ['tổng hợp số liệu 512', 'total participants 512'])
    expect(await says('officer', asked), asked).toContain('1.550')
  const people = await says('officer', 'tong so nguoi tham gia cua cac benh vien 512')
  expect(people).toContain('1.550')
  expect(people).not.toContain('12.000.000')
  expect(await says('officer', 'tổng số tiền hỗ trợ tháng 3')).toContain('12.000.000 đồng')
  expect(await says('officer', 'tổng số tiền hỗ trợ tháng 4')).not.toContain('12.000.000 đồng')
  chat.setNow('2025-04-01T10:00')
  await says('officer', 'trả lại 512 BVN: sai số người')
  expect(await says('officer', 'tổng số người tham gia 512')).toContain(
    'Số người tham gia: 300 (1 báo cáo có số; 1 số ước lượng)',
  )
})

test('a unit is not told the sums of the others', async () => {
  const { says, handsIn } = await reported()
  await handsIn('head-dk', '300', 'không')
  expect(await says('head-bvn', 'tổng số người tham gia 512')).not.toContain('300')
  expect(await says('head-bvn', 'tổng hợp số liệu các đơn vị')).not.toContain('300')
})
