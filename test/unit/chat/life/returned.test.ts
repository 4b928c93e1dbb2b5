import { expect, test } from 'vitest'
import { atWork } from './office.ts'

async function returned(note = 'thiếu số người là trẻ em') {
  const office = await atWork()
  const { chat, says } = office
  chat.setNow('2025-03-31T08:00')
  await says('head-bvn', 'báo cáo 512')
  await says('head-bvn', 'không phát sinh')
  await says('head-bvn', 'gửi')
  chat.setNow('2025-04-01T10:00')
  await says('officer', `trả lại 512 BVN: ${note}`)
  return office
}

test('a returned report is counted apart, with since when and what for', async () => {
  const { says, taps } = await returned()
  const status = await says('officer', 'tình hình 512')
  expect(status).toContain('Đã báo cáo: 0/')
  expect(status).toContain('Trả lại, chờ gửi lại: 1')
  expect(await taps('officer', 'Trả lại (1)')).toContain('BV Nhi – trả lại từ ngày 01/4/2025: thiếu số người là trẻ em')
  const answer = await says('officer', 'BV Nhi đã báo cáo chưa')
  expect(answer).toContain('được trả lại ngày 01/4/2025, chưa gửi lại: thiếu số người là trẻ em')
})

test('the unit is told so wherever it asks', async () => {
  const { says } = await returned()
  for (const asked of ['việc của tôi', 'da bao cao chua', 'phần 512', 'báo cáo của tôi', 'báo cáo 512'])
    expect(await says('head-bvn', asked), asked).toContain('thiếu số người là trẻ em')
})

test('a nudge says that it was returned', async () => {
  const { says, taps, sentTo } = await returned()
  await says('officer', 'đôn đốc 512')
  await taps('officer', 'Gửi tin nhắc')
  expect(sentTo('head-bvn', 'broadcast:').at(-1)?.text).toContain(
    'Báo cáo của BV Nhi được trả lại từ ngày 01/4/2025, chưa gửi lại.',
  )
})

test('the reminders that are still ahead go out, each once, and none says that it is late', async () => {
  const { remind, says, due, chat } = await returned()
  const mine = async (now: string): Promise<string[]> =>
    (await remind(now)).filter((m) => m.chatId === 'head-bvn').map((m) => m.message.text)
  const [friday, ...more] = await mine('2025-04-04T09:00')
  expect(friday).toContain('được trả lại ngày 01/4/2025, chưa gửi lại: thiếu số người là trẻ em')
  expect(more).toEqual([])
  expect(await mine('2025-04-04T15:00')).toEqual([])
  expect(await mine('2025-04-08T09:00')).toEqual([])
  await says('head-bvn', 'báo cáo 512')
  chat.setNow('2025-04-09T09:00')
  const again = await says('head-bvn', 'gửi')
  expect(again).toContain('Đã gửi bản 2')
  expect(again).toContain('ngày 09/4/2025')
  expect(again).toContain('Lần gửi đầu đúng hạn nên vẫn tính đúng hạn')
  expect(await due('children')).toMatchObject({ timely: true, returnedAt: null })
  const status = await says('officer', 'tình hình 512')
  expect(status).toContain('Đã báo cáo: 1/')
  expect(status).not.toContain('Trả lại')
})

test('the list of the reported names the day of the second hand-in', async () => {
  const { says, taps, chat } = await returned()
  await says('head-bvn', 'báo cáo 512')
  chat.setNow('2025-04-02T09:00')
  await says('head-bvn', 'gửi')
  await says('officer', 'tình hình 512')
  expect(await taps('officer', 'Đã báo cáo (1)')).toContain('BV Nhi – 31/3/2025, tin nhắn, gửi lại ngày 02/4/2025')
  expect(await says('head-bvn', 'đã báo cáo chưa')).toContain('Gửi lại ngày 02/4/2025')
})

test('a report returned after a late hand-in stays late', async () => {
  const { says, chat, due } = await atWork()
  chat.setNow('2025-04-08T09:00')
  await says('head-bvn', 'báo cáo 512')
  await says('head-bvn', 'không phát sinh')
  await says('head-bvn', 'gửi')
  await says('officer', 'trả lại 512 BVN: thiếu ảnh')
  await says('head-bvn', 'báo cáo 512')
  expect(await says('head-bvn', 'gửi')).toContain('Tính là sau hạn theo lần gửi đầu')
  expect((await due('children')).timely).toBe(false)
})
