import { expect, test } from 'vitest'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import { newId } from '../../../../src/base/ids.ts'
import { aDraft, aUnit } from '../../../support/nouns.ts'
import { linked } from '../../../support/visit.ts'
import { shown } from '../life/office.ts'
import { anOffice, LETTER } from './sample.ts'

const TOMORROW = new Date(Date.now() + 86_400_000)

/** The small office after 512 was published, with what is typed to it by its officer. */
async function published() {
  const office = await anOffice({ commands: allCommands, tools: { edits: (channel) => channel === 'telegram' } })
  const { chat, store } = office
  await chat.types('telegram', 'officer', LETTER)
  const id = (await store.read.directives.list('draft'))[0]?.id ?? ''
  await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  const broadcastId = (await store.read.broadcasts.of(id))[0]?.id ?? ''
  const says = async (text: string, chatId = 'officer'): Promise<string> =>
    shown(await chat.types('telegram', chatId, text))
  const taps = async (value: string): Promise<string> => shown(await chat.taps('telegram', 'officer', value))
  const audits = async (): Promise<string[]> => (await store.read.chat.auditOf(`directive:${id}`)).map((e) => e.action)
  /** A message of the broadcast that has not left. */
  const waits = (key: string): Promise<boolean> =>
    store.transact((s) =>
      s.outbox.add(aDraft('head-bvn', key, { lane: 'bulk', broadcastId, notBefore: TOMORROW }), new Date()),
    )
  const state = async (key: string) => (await store.read.outbox.byKeys([key]))[0]
  return { ...office, id, broadcastId, says, taps, audits, waits, state }
}

test('what failed is listed with whom and why, sent again or dropped, once, and stands in the audit', async () => {
  const { store, chat, says, taps, state } = await published()
  expect(await says('tin lỗi')).toBe('Không có tin nào bị lỗi.')
  for (const key of ['one', 'two']) {
    await store.transact(async (s) => {
      const draft = aDraft('head-bvn', key, { lane: 'bulk', message: { text: `Công văn ${key}` }, notBefore: TOMORROW })
      await s.outbox.add(draft, new Date())
      const [row] = await s.outbox.byKeys([key])
      await s.outbox.dead(row?.id ?? '', 'blocked', 'Forbidden: bot was blocked by the user')
    })
  }
  const list = await says('tin chua gui duoc')
  expect(list).toContain('2 tin chưa gửi được:')
  expect(list).toContain('• head BVN (BV Nhi), Telegram: đã chặn hoặc xóa bot – “Công văn one”')
  expect(await says('dead letters')).toContain('[Gửi lại tất cả (2)]')
  const { id } = (await state('two')) ?? { id: '' }
  expect(await taps('tinloi:mot:0')).toContain('Nền tảng báo: Forbidden')
  expect(await taps(`tinloi:bo:${id}`)).toBe('Đã bỏ 1 tin, không gửi nữa.')
  expect(await taps(`tinloi:bo:${id}`)).toContain('có thể đã được xử lý')
  expect(await state('two')).toMatchObject({ state: 'skipped', reason: 'dismissed' })
  expect(await taps('tinloi:gui')).toContain('Đang gửi lại 1 tin')
  expect((await state('one'))?.state).toBe('sent')
  expect(chat.sent.filter((m) => m.key === 'one')).toHaveLength(1)
  expect((await store.read.chat.auditOf('outbox:dead')).map((e) => e.action)).toEqual([
    'outbox.dismiss',
    'outbox.resend',
  ])
})

test('a dead letter goes where its person is reached now, unless it may have arrived', async () => {
  const { store, taps, head, state } = await published()
  await store.transact(async (s) => {
    const at = new Date()
    const chat = { id: newId(), channel: 'zalo', chatId: 'head-z', personId: head.personId, name: null }
    await s.people.saveAddress({ ...chat, reachability: 'reachable', reachabilityWhy: null, heardAt: at }, at)
    for (const key of ['sure', 'perhaps']) {
      const draft = aDraft('head-bvn', key, { lane: 'bulk', personId: head.personId, notBefore: TOMORROW })
      await s.outbox.add(draft, at)
      const id = (await s.outbox.byKeys([key]))[0]?.id ?? ''
      await s.outbox.retry(id, TOMORROW, 'unreachable', 'ECONNRESET', [], key === 'perhaps')
      await s.outbox.dead(id, 'unreachable', 'ECONNRESET')
    }
  })
  await taps('tinloi:gui')
  expect(await state('sure')).toMatchObject({ channel: 'zalo', chatId: 'head-z', moves: [{ chatId: 'head-bvn' }] })
  expect(await state('perhaps')).toMatchObject({ channel: 'telegram', chatId: 'head-bvn', moves: [] })
})

test('a running broadcast is stopped at once, says what has gone, and goes on when it is resumed', async () => {
  const { says, waits, state, audits, taps } = await published()
  await waits('late')
  const stopped = await says('dung gui 512')
  expect(stopped).toContain('giữ lại 1 tin chưa gửi; 3 tin đã đến nơi.')
  expect(await state('late')).toMatchObject({ state: 'skipped', reason: 'stopped' })
  expect(await says('dừng gửi 512')).toContain('không còn tin nào chờ gửi')
  expect(await says('gửi tiếp 512')).toContain('Đang gửi tiếp 1 tin')
  expect((await state('late'))?.state).toBe('sent')
  expect(await says('stop 512')).toContain('không còn tin nào chờ gửi; 4 tin')
  expect(await taps('guitiep:512')).toContain('không có tin nào bị dừng')
  expect(await audits()).toEqual(['directive.intake', 'directive.publish', 'broadcast.stop', 'broadcast.resume'])
})

test('a correction is previewed, then each message that went carries it, and who comes later hears it too', async () => {
  const { says, chat, store, units, taps, id, audits, state, broadcastId } = await published()
  expect(await says('đính chính')).toContain('Gõ, ví dụ: đính chính 512')
  const asked = await says('dinh chinh 512: han bao cao la truoc 05/4/2025')
  expect(asked).toContain('2 tin đã gửi: sửa ngay trong tin.')
  expect(asked).toContain('1 tin đã gửi ở kênh không sửa được')
  expect(chat.sent.some((m) => m.key.startsWith('correction:'))).toBe(false)
  expect(await taps(`dinhchinh:${id}:y`)).toContain('Đã đính chính Công văn số 512/SYT-NVY')
  expect(await taps(`dinhchinh:${id}:y`)).toContain('đã gửi rồi')
  const told = chat.sent.filter((m) => m.key.startsWith('correction:'))
  expect(told.map((m) => m.chatId).sort()).toEqual(['contact-hs', 'group', 'head-bvn'].sort())
  expect(told[0]?.message.text).toMatch(/^ĐÍNH CHÍNH ngày 17\/3\/2025, Công văn số 512.*han bao cao la truoc 05/)
  const [correction] = (await store.read.broadcasts.of(id)).filter((b) => b.kind === 'correction')
  const first = (await store.read.broadcasts.targets(broadcastId)).find((t) => t.outboxKey !== null)
  const edits = await store.read.outbox.byKeys(told.map((m) => m.key))
  expect(edits.every((r) => r.broadcastId === correction?.id)).toBe(true)
  expect((await state(first?.outboxKey ?? ''))?.state).toBe('sent')
  expect(await audits()).toContain('broadcast.correct')
  // Somebody who is linked afterwards.
  const code = /Mã mời.*: (\S+)/.exec(await says('mời BVĐK tỉnh đầu mối'))?.[1] ?? ''
  expect(units.general.shortName).toBe('BVĐK tỉnh')
  expect(shown(await chat.types('telegram', 'new-bvdk', code))).toContain('ĐÍNH CHÍNH ngày 17/3/2025')
})

test('who is out of reach is told with unit, reason and day, and with words to send by other means', async () => {
  const { says, taps, store, units } = await published()
  await store.transact((s) =>
    s.people.setReachability('telegram', 'head-bvn', 'blocked', 'blocked', new Date('2025-03-17T03:00:00Z')),
  )
  const list = await says('mất liên lạc')
  expect(list).toContain('• head BVN (BV Nhi), Telegram: đã chặn hoặc xóa bot, từ 17/3/2025')
  expect(list).toContain('Đơn vị không ai nhận được tin (1): BV Nhi')
  expect(list).toMatch(/Đơn vị chưa ai kết nối \(\d\): .*BVĐK tỉnh/)
  expect(list).toContain('[Thư mời BV Nhi]')
  const letter = await taps(`thumoi:${units.children.code}`)
  expect(letter).toMatch(/Sở Y tế kính mời thủ trưởng đơn vị BV Nhi kết nối.*nhắn mã \w{4}-?\w{4} /s)
  expect(await says('invitation text BV Nhi')).toContain('BV Nhi')
  expect(await says('unreachable')).toContain('BV Nhi')
  // A head of a unit has no business with it.
  expect(await says('mất liên lạc', 'head-bvn')).not.toContain('không ai nhận được tin')
})

test('one more channel leads to the same person: each thing is told once, where they wrote last', async () => {
  const { says, chat, store, head, id } = await published()
  const code = /mã (\w{4}-?\w{4})/.exec(await says('thêm kênh', 'head-bvn'))?.[1] ?? ''
  chat.setNow('2025-03-17T09:05')
  expect(shown(await chat.types('zalo', 'head-z', code))).toContain('Đã kết nối')
  expect(await store.read.people.addressesOf(head.personId)).toHaveLength(2)
  expect(await store.read.people.peopleWithRole('head', new Date())).toHaveLength(1)
  await chat.taps('telegram', 'officer', `dondoc:${id}:y`)
  const nudges = chat.sent.filter((m) => m.message.text.startsWith('Nhắc việc') && m.chatId.startsWith('head'))
  expect(nudges.map((m) => m.chatId)).toEqual(['head-z'])
})

test('a long answer goes on at a word or a tap, a message at a time, in its own chat', async () => {
  const lines = Array.from({ length: 170 }, (_, i) => `${String(i + 1)}. Nội dung công việc số ${String(i + 1)}`)
  const { chat, store } = await anOffice({
    commands: allCommands,
    ask: (visit) => visit.reply({ text: lines.join('\n'), choices: [{ label: 'Việc của tôi', value: 'viec' }] }),
  })
  const first = await chat.types('telegram', 'head-bvn', 'nội dung thế nào')
  expect(first).toHaveLength(1)
  expect(first[0]?.text.length).toBeLessThanOrEqual(1_800)
  expect(first[0]?.choices?.map((c) => c.label)).toEqual(['Việc của tôi', 'Xem tiếp'])
  const said = [first[0]?.text ?? '']
  const second = await chat.types('telegram', 'head-bvn', 'xem tiep')
  said.push(second[0]?.text ?? '')
  const third = await chat.taps('telegram', 'head-bvn', second[0]?.choices?.at(-1)?.value ?? '')
  said.push(third[0]?.text ?? '')
  expect(said.join('\n').split('\n')).toEqual(lines)
  expect(third[0]?.choices?.map((c) => c.label)).toEqual(['Việc của tôi'])
  expect(shown(await chat.types('telegram', 'officer', 'xem tiếp'))).toBe('Không còn phần nào để xem tiếp.')
  expect(await store.read.outbox.rest('zalo', 'head-bvn')).toBeNull()
})

test('a unit that has ended is not told of as out of reach', async () => {
  const { says, store } = await published()
  const old = aUnit('CU', { shortName: 'TTYT cũ', validTo: '2024-12-31' })
  await store.transact((s) => s.people.saveUnit(old))
  await linked(store, old, 'head', { chatId: 'old' })
  await store.transact((s) => s.people.setReachability('telegram', 'old', 'gone', 'gone', new Date()))
  expect(await says('mất liên lạc')).not.toContain('Đơn vị không ai nhận được tin')
})
