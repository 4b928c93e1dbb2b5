import { expect, test } from 'vitest'
import { at } from '../../../support/nouns.ts'
import { anOffice, LETTER } from './sample.ts'

async function published() {
  const office = await anOffice()
  await office.chat.types('telegram', 'officer', LETTER)
  const [draft] = await office.store.read.directives.list('draft')
  const id = draft?.id ?? ''
  const mine = await office.chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  const types = async (text: string): Promise<string> =>
    (await office.chat.types('telegram', 'officer', text)).map((m) => m.text).join('\n')
  const sentTo = (chatId: string) =>
    office.chat.sent.filter((m) => m.chatId === chatId && m.key.startsWith('broadcast:'))
  return { ...office, id, mine, types, sentTo }
}

test('the preview tells who gets what, who cannot be told, and shows the message itself', async () => {
  const { chat, store } = await anOffice()
  await chat.types('telegram', 'officer', LETTER)
  const [shown] = await chat.types('telegram', 'officer', 'xem trước')
  expect(shown?.text).toContain('2 người sẽ nhận tin; 1 nhóm')
  expect(shown?.text).toMatch(/• việc 1, 3.* \(1 đơn vị\): BV Nhi/)
  expect(shown?.text).toMatch(/• việc 2, 3 \(1 đơn vị\): TTYT Hoằng Sơn/)
  expect(shown?.text).toMatch(/Chưa có ai kết nối \(\d\): .*BVĐK tỉnh/)
  const message = shown?.choices?.find((c) => c.label === 'Xem tin mẫu')
  const [sample] = await chat.taps('telegram', 'officer', message?.value ?? '')
  expect(sample?.text).toContain('Sở Y tế giao BV Nhi 2 việc:')
  expect(await store.read.directives.list('published')).toHaveLength(0)
  expect(chat.sent.filter((m) => m.key.startsWith('broadcast:'))).toHaveLength(0)
})

test('publishing asks twice, then each person is told once with their own part and the last safe day', async () => {
  const { chat, store, sentTo, mine, id } = await published()
  expect(mine[0]?.text).toContain('Đã phát hành Công văn số 512/SYT-NVY')
  const [told, ...more] = sentTo('head-bvn')
  expect(more).toEqual([])
  expect(told?.message.text).toContain('Sở Y tế giao BV Nhi 2 việc:')
  expect(told?.message.text).toContain('khám sức khỏe cho người cao tuổi')
  expect(told?.message.text).not.toContain('treo băng rôn')
  // Before Monday 7 April, which is Giỗ Tổ: the last working day is Friday 4 April, 18 days after Monday 17 March.
  expect(told?.message.text).toContain(
    'Hạn báo cáo: trước ngày 07/4/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025, còn 18 ngày)',
  )
  expect(told?.message.text).toContain('Báo cáo về: Sở Y tế (qua Phòng Nghiệp vụ Y)')
  expect(told?.message.choices?.map((c) => c.value.split(':')[0])).toEqual(['nhan', 'phan', 'baocao'])
  const [onZalo] = sentTo('contact-hs')
  expect(onZalo?.message.text).toContain('gõ “nhận 512”')
  expect(onZalo?.message.text).toContain('Treo băng rôn')
  const again = await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  expect(again[0]?.text).toContain('đã phát hành rồi')
  expect(sentTo('head-bvn')).toHaveLength(1)
  expect((await store.read.chat.auditOf(`directive:${id}`)).map((e) => e.action)).toEqual([
    'directive.intake',
    'directive.publish',
  ])
})

test('a group hears public facts and a count, and no names', async () => {
  const { sentTo } = await published()
  const [post] = sentTo('group')
  expect(post?.message.text).toContain('giao việc cho 2 đơn vị trong nhóm')
  expect(post?.message.text).not.toMatch(/Nhi|BVĐK/)
  expect(post?.message.choices).toBeUndefined()
})

test('one who acts for two units gets one message with both parts', async () => {
  const office = await anOffice()
  const { store, units, head } = office
  await store.transact((s) =>
    s.people.savePost({
      id: 'second',
      personId: head.personId,
      unitId: units.district.id,
      role: 'contact',
      title: null,
      from: at('2024-01-01T00:00'),
      to: null,
    }),
  )
  await office.chat.types('telegram', 'officer', LETTER)
  await office.chat.types('telegram', 'officer', 'phát hành')
  await office.chat.types('telegram', 'officer', '1')
  const told = office.chat.sent.filter((m) => m.chatId === 'head-bvn')
  expect(told).toHaveLength(1)
  expect(told[0]?.message.text).toContain('giao BV Nhi')
  expect(told[0]?.message.text).toContain('giao TTYT Hoằng Sơn')
  expect(told[0]?.message.choices).toHaveLength(6)
})

test('the status counts, lists by state and names who could not be told', async () => {
  const { types, chat, store, units, id } = await published()
  const all = await store.read.tasks.assignmentsOf(id)
  const nhi = all.find((a) => a.unitId === units.children.id)
  await store.transact((s) => s.tasks.acknowledge(nhi?.id ?? '', null, 'chat', at('2025-03-17T10:00')))
  const text = await types('tình hình 512')
  expect(text).toContain(`Đã nắm việc: 1/${String(all.length)}`)
  expect(text).toContain('Đã báo cáo: 0/')
  expect(text).toMatch(/Chưa liên lạc được: \d đơn vị/)
  const [list] = await chat.taps('telegram', 'officer', `tinhhinh:${id}:unacknowledged`)
  expect(list?.text).toContain('TTYT Hoằng Sơn')
  expect(list?.text).not.toContain('BV Nhi')
  const [unreached] = await chat.taps('telegram', 'officer', `tinhhinh:${id}:unreached`)
  expect(unreached?.text).toContain('BVĐK tỉnh – chưa có ai kết nối')
  chat.setNow('2025-04-08T08:00')
  expect(await types('tinh hinh')).toContain('Quá hạn chưa báo cáo:')
  expect(await types('văn bản')).toContain('512: Công văn số 512/SYT-NVY ngày 14/3/2025')
})

test('what came on paper, by the document system or by phone is counted with its source', async () => {
  const { types, chat, store, units, id } = await published()
  chat.setNow('2025-04-08T08:00')
  const reply = await types('đã nộp giấy: BV Nhi 45/BC-BVN 03/4')
  expect(reply).toContain('Đã ghi nhận: BV Nhi báo cáo Công văn số 512/SYT-NVY')
  expect(reply).toContain('Đúng hạn')
  const assignment = await store.read.tasks.assignment(id, units.children.id)
  expect(assignment).toMatchObject({ reports: [{ reportedVia: 'paper', timely: true }], acknowledgedVia: 'paper' })
  expect(await store.read.reports.of(assignment?.id ?? '')).toMatchObject([
    { source: 'paper', reference: '45/BC-BVN', reportedOn: '2025-04-03', state: 'submitted' },
  ])
  expect(await types('đã nộp giấy: BV Nhi 45/BC-BVN 03/4 (512)')).toContain('đã được ghi nhận trước đó')
  expect(await types('da bao cao qua dien thoai: ttyt hoang son')).toContain('Sau hạn')
  expect(await types('tình hình')).toMatch(/gồm 1 qua bản giấy, 1 qua điện thoại|gồm 1 qua điện thoại, 1 qua bản giấy/)
  expect(await types('đã nộp giấy: Trường Mầm non Sao Mai 1/BC-MN 03/4')).toContain('Chưa nhận ra đơn vị')
  const audits = await store.read.chat.auditOf(`assignment:${assignment?.id ?? ''}`)
  expect(audits).toMatchObject([{ action: 'report.record', details: { via: 'paper', reference: '45/BC-BVN' } }])
})

test('a nudge goes to those who owe something, once for each yes', async () => {
  const { types, chat, sentTo, id } = await published()
  await types('đã nộp giấy: TTYT Hoằng Sơn 12/BC-TTYT 14/3')
  const before = { head: sentTo('head-bvn').length, contact: sentTo('contact-hs').length }
  const [ask] = await chat.types('telegram', 'officer', 'đôn đốc 512')
  const yes = ask?.choices?.[0]?.value ?? ''
  expect((await chat.taps('telegram', 'officer', yes))[0]?.text).toContain('Đã gửi tin nhắc tới 1 đơn vị (1 người)')
  expect((await chat.taps('telegram', 'officer', yes))[0]?.text).toContain('đã gửi rồi')
  expect(sentTo('head-bvn')).toHaveLength(before.head + 1)
  expect(sentTo('head-bvn').at(-1)?.message.text).toContain('BV Nhi chưa xác nhận đã nắm việc')
  expect(sentTo('contact-hs')).toHaveLength(before.contact)
  expect(id).not.toBe('')
})

test('a withdrawn directive is told to whoever had a part of it', async () => {
  const { types, chat, store, id } = await published()
  await types('thu hồi 512')
  const [done] = await chat.taps('telegram', 'officer', `thuhoi:${id}:y`)
  expect(done?.text).toContain('Đã thu hồi')
  expect(
    chat.sent
      .filter((m) => m.key.startsWith('withdraw:'))
      .map((m) => m.chatId)
      .sort(),
  ).toEqual(['contact-hs', 'head-bvn'])
  expect(await store.read.directives.byId(id)).toMatchObject({ status: 'withdrawn', ref: '512-TH' })
  expect(await types('sửa 1 hạn 30/3')).toContain('không có văn bản nào đang soạn')
  // The mended letter is handed in under the same number and takes its short name.
  expect(await types(LETTER)).toContain('Đã đọc')
  expect(await store.read.directives.byRef('512')).toMatchObject({ status: 'draft' })
})

test('a group is told counts when it asks, and no names', async () => {
  const { chat } = await published()
  const [counts] = await chat.happen('telegram', 'group', { kind: 'text', text: 'tình hình', addressed: true }, 'group')
  expect(counts?.text).toBe('Công văn số 512/SYT-NVY ngày 14/3/2025: 0/2 đơn vị đã nắm việc, 0/2 đơn vị đã báo cáo.')
})
