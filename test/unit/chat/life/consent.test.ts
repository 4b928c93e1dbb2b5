import { expect, test } from 'vitest'
import { linked } from '../../../support/visit.ts'
import { atWork } from './office.ts'

/** Bệnh viện Nhi has a contact on Zalo too, who has filled the report in and seen its summary. */
async function drafted() {
  const office = await atWork()
  const { store, units, says, chat } = office
  await linked(store, units.children, 'contact', { channel: 'zalo', chatId: 'binh-z', name: 'Trần Văn Bình' })
  chat.setNow('2025-03-31T08:00')
  await says('binh-z', 'bao cao 512')
  await says('binh-z', '1. Khám 310 cụ\n2. 24-28/3\n3. 310\n4. không\n5. không\n6. không')
  const summary = await says('binh-z', 'bỏ qua')
  return { ...office, summary }
}

test('the head is shown what the contact has written, agrees with one tap, and it is handed in once', async () => {
  const { summary, says, taps, sentTo, part, store, remind, chat } = await drafted()
  expect(summary).toContain('[Gửi]\n[Trình thủ trưởng]\n[Sửa]\n[Hủy]')
  expect(await says('binh-z', '2')).toContain('Báo cáo chỉ được gửi khi thủ trưởng đồng ý')
  const [asked] = sentTo('head-bvn', 'draft:')
  expect(asked?.text).toContain('Trần Văn Bình trình báo cáo')
  expect(asked?.text).toContain('3. Số người tham gia: 310')
  expect(asked?.choices?.map((c) => c.label)).toEqual(['Đồng ý gửi', 'Trả lại sửa'])
  const { id } = await part('children')
  // Nothing is reported yet, and both are told so.
  expect(await store.read.reports.of(id)).toEqual([])
  for (const who of ['head-bvn', 'binh-z'])
    for (const question of ['việc của tôi', 'da bao cao chua'])
      expect(await says(who, question), who).toContain('do Trần Văn Bình lập đang chờ thủ trưởng đồng ý gửi')
  const reminded = await remind('2025-04-04T09:00')
  expect(reminded.filter((m) => m.chatId === 'head-bvn')).toHaveLength(1)
  chat.setNow('2025-04-04T10:00')
  expect(await taps('head-bvn', 'Đồng ý gửi')).toContain('Đã gửi báo cáo Công văn số 512/SYT-NVY')
  expect(await taps('head-bvn', 'Đồng ý gửi')).toContain('không gửi lại lần nữa')
  expect(await store.read.reports.of(id)).toMatchObject([{ version: 1, state: 'submitted', form: 'activity' }])
  expect(sentTo('binh-z', 'draft-sent:')[0]?.text).toContain('đã đồng ý; báo cáo')
  const acts = (await store.read.chat.auditOf(`assignment:${id}`)).map((e) => e.action)
  expect(acts).toEqual(['report.draft', 'report.submit', 'report.consent'])
  expect(sentTo('officer', 'report:')).toHaveLength(1)
  expect(await says('head-bvn', 'việc của tôi')).not.toContain('đang chờ thủ trưởng')
})

test('the head returns it with words; the conversation of the contact is open again, and goes to the head anew', async () => {
  const { says, taps, sentTo, part, store } = await drafted()
  await says('binh-z', 'trinh thu truong')
  expect(await taps('head-bvn', 'Trả lại sửa')).toContain('Cần sửa gì')
  expect(await says('head-bvn', 'ghi rõ số cụ trên 80 tuổi')).toContain('Đã trả lại để Trần Văn Bình sửa')
  expect(sentTo('binh-z', 'draft-returned:')[0]?.text).toContain('để sửa: ghi rõ số cụ trên 80 tuổi')
  expect(await taps('head-bvn', 'Đồng ý gửi')).toContain('đã được trả lại để sửa')
  await says('binh-z', 'sửa 1')
  expect(await says('binh-z', 'Khám 310 cụ, trong đó 45 cụ trên 80 tuổi')).toContain('45 cụ trên 80 tuổi')
  await says('binh-z', '2')
  expect(sentTo('head-bvn', 'draft:').at(-1)?.text).toContain('45 cụ trên 80 tuổi')
  expect(await says('head-bvn', 'dong y gui')).toContain('Đã gửi báo cáo')
  const [report] = await store.read.reports.of((await part('children')).id)
  expect(report?.answers).toMatchObject({ activities: { text: 'Khám 310 cụ, trong đó 45 cụ trên 80 tuổi' } })
})

test('sent by the contact meanwhile, the consent changes nothing', async () => {
  const { says, taps, part, store } = await drafted()
  await says('binh-z', 'trình thủ trưởng')
  expect(await says('binh-z', 'báo cáo 512')).toContain('đang chờ thủ trưởng đồng ý, từ 08:00 ngày 31/3/2025')
  expect(await says('binh-z', '1')).toContain('Đã gửi báo cáo')
  expect(await taps('head-bvn', 'Đồng ý gửi')).toContain('không gửi lại lần nữa')
  expect(await taps('head-bvn', 'Trả lại sửa')).toContain('đã kết thúc')
  expect(await store.read.reports.of((await part('children')).id)).toHaveLength(1)
})

test('"Gửi" under the summary that was put before the head still sends it, once', async () => {
  const { says, part, store, chat, summary } = await drafted()
  expect(summary).toContain('[Gửi]')
  const send = chat.sent.findLast((m) => m.chatId === 'binh-z')?.message.choices?.[0]?.value ?? ''
  await says('binh-z', '2')
  const [again] = await chat.taps('zalo', 'binh-z', send.replace('submit', 'consult'))
  expect(again?.text).toContain('đang chờ thủ trưởng đồng ý')
  const [sent] = await chat.taps('zalo', 'binh-z', send)
  expect(sent?.text).toContain('Đã gửi báo cáo')
  const [twice] = await chat.taps('zalo', 'binh-z', send)
  expect(twice?.text).toContain('không gửi lại lần nữa')
  expect(await store.read.reports.of((await part('children')).id)).toHaveLength(1)
})

test('what the contact takes back cannot be consented to: the head has not seen what it becomes', async () => {
  const { says, taps, part, store } = await drafted()
  await says('binh-z', '2')
  await says('binh-z', 'báo cáo 512')
  expect(await says('binh-z', 'Sửa lại')).toContain('3. Số người tham gia: 310')
  await says('binh-z', 'sửa 3')
  await says('binh-z', '320')
  expect(await taps('head-bvn', 'Đồng ý gửi')).toContain('đã được lấy lại để sửa')
  expect(await store.read.reports.of((await part('children')).id)).toEqual([])
  expect(await says('binh-z', 'gửi')).toContain('Đã gửi báo cáo')
})

test('where no head is linked, and to a head, it is not offered', async () => {
  const { says } = await atWork()
  await says('contact-hs', 'báo cáo 512')
  const alone = await says('contact-hs', 'không phát sinh')
  expect(alone).toContain('[Gửi]')
  expect(alone).not.toContain('Trình thủ trưởng')
  expect(await says('contact-hs', 'trình thủ trưởng')).toContain('chưa kết nối nên chưa trình được')
  expect(await says('contact-hs', '1')).toContain('Đã gửi báo cáo')
  await says('head-bvn', 'báo cáo 512')
  expect(await says('head-bvn', 'không phát sinh')).not.toContain('Trình thủ trưởng')
})

test("another unit's head can neither read nor decide it", async () => {
  const { says, chat, sentTo, store, units, due } = await drafted()
  await linked(store, units.general, 'head', { chatId: 'head-dk' })
  await says('binh-z', '2')
  for (const { value } of sentTo('head-bvn', 'draft:')[0]?.choices ?? []) {
    const [reply] = await chat.taps('telegram', 'head-dk', value)
    expect(reply?.text).toContain('đã kết thúc')
  }
  expect(await says('head-dk', 'đồng ý gửi')).toContain('Không có báo cáo nào đang chờ')
  expect((await due('children')).reportedAt).toBeNull()
})
