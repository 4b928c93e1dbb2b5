import { expect, test } from 'vitest'
import { HEAD, openHostileHouse } from './hostile-house.ts'

test('an edit never does anything; a corrected question is answered anew', async () => {
  const hostile = await openHostileHouse()
  const { telegram } = hostile
  let id = ''
  const says = (text: string) =>
    hostile.attack(text, () => void (id = telegram.userSays(HEAD, text)), { hears: [HEAD] })
  const edits = (text: string, answered = true) =>
    hostile.attack(`→ ${text}`, () => telegram.userEdits(HEAD, id, { text }), { hears: [HEAD], answered })
  await says('hạn báo cáo khi nò')
  expect((await edits('hạn báo cáo khi nào'))[0]?.text).toContain('05/4/2025')
  await edits('hạn báo cáo khi nào', false)
  for (const text of ['đã nắm việc', '/nhan', 'xin gia hạn đến 20/4', '1', 'hủy', 'Đã nắm việc'])
    expect((await edits(text))[0]?.text, text).toContain('sửa tin không đổi được')
  const photo = telegram.userSends(HEAD, { photo: Buffer.from('ffd8ff', 'hex'), caption: 'a' })
  await hostile.house.settle()
  const beside = await hostile.attack(
    'other words beside a photo',
    () =>
      telegram.userEdits(HEAD, photo, {
        photo: [{ file_id: 'x', file_unique_id: 'x', width: 1, height: 1 }],
        caption: 'b',
      }),
    { hears: [HEAD] },
  )
  expect(beside[0]?.text).toContain('sửa lời ghi không đổi được')

  // A mark that an edit brings is heeded, and the words before it are wiped.
  const secret = 'Điểm tập kết dự phòng đặt tại kho 7731, người trực giữ chìa khóa số hai, chỉ truyền miệng'
  await says(secret)
  const [refused] = await edits(`MẬT\n${secret} trong ngày.`)
  expect(refused?.text).toContain('Văn bản có độ mật')
  const kept = await hostile.house.app.office.store.read.inbox.recent('telegram', HEAD, 50)
  expect(kept.length).toBeGreaterThan(5)
  expect(JSON.stringify(kept)).not.toContain('7731')
})
