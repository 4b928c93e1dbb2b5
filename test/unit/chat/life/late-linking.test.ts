import { expect, test } from 'vitest'
import type { OutgoingMessage } from '../../../../src/messaging/outgoing.ts'
import { LETTER } from '../officer/sample.ts'
import { atWork, shown } from './office.ts'

type Office = Awaited<ReturnType<typeof atWork>>

/** Publishes the letter once more under another number, due on another day. */
async function publishAnother({ chat, store }: Office, number: string, due = '07/4/2025'): Promise<void> {
  const text = LETTER.replace('512/SYT', `${number}/SYT`).replace('07/4/2025', due).replace('năm 2025', `đợt ${number}`)
  await chat.types('telegram', 'officer', text)
  const [draft] = await store.read.directives.list('draft')
  await chat.taps('telegram', 'officer', `phathanh:${draft?.id ?? ''}:y`)
}

async function invited({ says, chat }: Office, words: string, chatId: string, channel = 'telegram') {
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await says('officer', `mời ${words}`))?.[0] ?? ''
  return chat.types(channel, chatId, code)
}

const handedOver = (messages: readonly OutgoingMessage[]): OutgoingMessage[] =>
  messages.filter((m) => m.text.includes('giao BVĐK tỉnh'))

test('who is linked after the publication is given the open parts of the unit, as its notice was', async () => {
  const office = await atWork()
  const [welcome, notice, ...more] = await invited(office, 'BVĐK tỉnh giám đốc', 'head-dk')
  expect(welcome?.text).toContain('Đơn vị đang có 1 văn bản chưa xong')
  expect(notice?.text).toContain('Sở Y tế giao BVĐK tỉnh 2 việc:')
  expect(notice?.text).toContain('Hạn báo cáo: trước ngày 07/4/2025')
  expect(notice?.choices?.map((c) => c.label)).toEqual(['Đã nắm việc', 'Phần việc nguyên văn', 'Báo cáo'])
  expect(more).toEqual([])
  expect(await office.taps('head-dk', 'Đã nắm việc')).toContain('BVĐK tỉnh đã nắm phần việc')
  // The same post by another code brings nothing again; the unit is not told of what it has handed in.
  expect(handedOver(await invited(office, 'BVĐK tỉnh giám đốc', 'head-dk'))).toEqual([])
  await office.says('officer', 'đã nộp giấy: BVĐK tỉnh 7/BC 17/3')
  const second = await invited(office, 'BVĐK tỉnh đầu mối', 'contact-dk', 'zalo')
  expect(second).toHaveLength(1)
  expect(shown(second)).not.toContain('văn bản chưa xong')
})

test('who was told at the publication is not told again, and a new post brings the parts of the new unit only', async () => {
  const office = await atWork()
  expect(shown(await invited(office, 'BV Nhi đầu mối', 'head-bvn'))).not.toContain('giao BV Nhi')
  const told = shown(await invited(office, 'BVĐK tỉnh đầu mối', 'head-bvn'))
  expect(told).toContain('giao BVĐK tỉnh')
  expect(told).not.toContain('giao BV Nhi')
})

test('five come one by one, nearest end first, and the rest is one list; nothing comes that was withdrawn', async () => {
  const office = await atWork()
  for (const number of ['601', '602', '603', '604', '605', '606']) await publishAnother(office, number)
  await publishAnother(office, '607', '25/3/2025')
  await office.chat.taps(
    'telegram',
    'officer',
    `thuhoi:${(await office.store.read.directives.byRef('603'))?.id ?? ''}:y`,
  )
  const messages = await invited(office, 'BVĐK tỉnh giám đốc', 'head-dk')
  expect(messages).toHaveLength(1 + 5 + 1)
  expect(messages[0]?.text).toContain('7 văn bản')
  expect(messages[1]?.text).toContain('607/SYT-NVY')
  const list = messages.at(-1)
  expect(list?.text).toContain('Còn 2 văn bản khác giao việc cho BVĐK tỉnh:')
  expect(list?.text).toMatch(/• Công văn số \d{3}\/SYT-NVY.* – hạn trước ngày 28\/3\/2025/)
  expect(list?.choices?.map((c) => c.label)).toEqual(['Việc của tôi'])
  expect(shown(messages)).not.toContain('603/SYT')
  expect(handedOver(await invited(office, 'BVĐK tỉnh giám đốc', 'head-dk'))).toEqual([])
})

test('a request that the officer approves brings them too', async () => {
  const office = await atWork()
  await office.chat.types('zalo', 'new-z', 'Tôi là Giám đốc Bệnh viện Đa khoa tỉnh')
  await office.taps('officer', 'Đồng ý')
  const told = office.chat.sent.filter((m) => m.chatId === 'new-z').map((m) => m.message)
  expect(told.at(-2)?.text).toContain('Đơn vị đang có 1 văn bản chưa xong')
  expect(told.at(-1)?.text).toContain('Sở Y tế giao BVĐK tỉnh 2 việc:')
  expect(told.at(-1)?.text).toContain('gõ “nhận 512”')
  expect(await office.says('new-z', '1')).toContain('đã nắm phần việc')
})

test('a group that is linked later hears in one list what is open for its units, once, and no names', async () => {
  const office = await atWork()
  const { chat } = office
  await publishAnother(office, '601')
  const says = (text: string) =>
    chat.happen('telegram', 'officer-group', { kind: 'text', text, addressed: true }, 'group')
  await office.store.transact(async ({ people }) => {
    const address = await people.address('telegram', 'officer')
    if (address) await people.saveAddress({ ...address, id: 'in-group', chatId: 'officer-group' }, new Date())
  })
  const [linked, list, ...more] = await says('/nhom BV Nhi, BVĐK tỉnh')
  expect(linked?.text).toContain('Đã nối nhóm với 2 đơn vị')
  expect(list?.text).toContain('Văn bản đang giao việc cho các đơn vị trong nhóm: 2.')
  expect(list?.text).toContain('512/SYT-NVY ngày 14/3/2025 – hạn trước ngày 07/4/2025 (ngày làm việc cuối còn kịp')
  expect(list?.text).not.toMatch(/Nhi|ĐK/)
  expect(list?.choices).toBeUndefined()
  expect(more).toEqual([])
  expect(await says('/nhom BV Nhi, BVĐK tỉnh')).toHaveLength(1)
  await publishAnother(office, '602')
  expect(await says('/nhom BV Nhi')).toHaveLength(1)
})
