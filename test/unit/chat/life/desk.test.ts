import { expect, test } from 'vitest'
import { LETTER } from '../officer/sample.ts'
import { atWork, shown } from './office.ts'

const SECOND = LETTER.replace('512/SYT-NVY', '530/SYT-TCHC')
  .replace('ngày 14 tháng 3', 'ngày 17 tháng 3')
  .replace('V/v tổ chức Tháng hành động vì người cao tuổi năm 2025', 'V/v rà soát nhân lực điều dưỡng')
  .replace(
    /1\. Bệnh viện Nhi chủ trì[^\n]*/,
    '1. Bệnh viện Nhi lập danh sách điều dưỡng đã được cấp chứng chỉ, hoàn thành trước ngày 21/3/2025.',
  )
  .replace(/2\. Trung tâm[^\n]*/, '2. Trung tâm Y tế huyện Hoằng Sơn rà soát số giường bệnh.')
  .replace('07/4/2025', '31/3/2025')
  .replace('Trần Thị Minh', 'Lê Văn Hải')

/** Two letters were given out; the head of Bệnh viện Nhi asks on Telegram. */
async function twoLetters() {
  const office = await atWork()
  await office.chat.types('telegram', 'officer', SECOND)
  const [draft] = await office.store.read.directives.list('draft')
  await office.chat.taps('telegram', 'officer', `phathanh:${draft?.id ?? ''}:y`)
  const head = (text: string): Promise<string> => office.says(office.head.chatId, text)
  return { ...office, head, chatId: office.head.chatId }
}

test('what is due in a period is listed by its day with its source; an empty period names the next one', async () => {
  const { head } = await twoLetters()
  const week = await head('viec tuan nay')
  expect(week).toContain('(17/3/2025 – 23/3/2025) BV Nhi có 1 việc đến hạn')
  expect(week).toContain('còn 3 ngày [Công văn 530/SYT-TCHC, mục 1]')
  const month = await head('những việc nào có hạn trong tháng 3')
  const order = ['21/3/2025 –', '28/3/2025 –', '31/3/2025 –'].map((day) => month.indexOf(day))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
  const today = await head('hôm nay có việc gì')
  expect(today).toContain('không có việc nào đến hạn')
  expect(today).toContain('trước ngày 21/3/2025')
  expect(await head('việc nào trễ')).toContain('không có báo cáo nào quá hạn')
  expect(await head('văn bản nào chưa nhận')).toContain('ở 2 văn bản')
  expect(await head('tôi đã báo cáo gì')).toContain('Chưa ghi nhận báo cáo nào')
})

test('a follow-up keeps its subject, an ordinal means the list, and a number its own directive', async () => {
  const { head } = await twoLetters()
  await head('tháng này có gì')
  expect(await head('cái thứ hai thì sao')).toContain('[Công văn 512/SYT-NVY, mục 1]')
  expect(await head('cái thứ ba hạn khi nào')).toContain('trước ngày 31/3/2025')
  expect(await head('ai ký 512')).toContain('Trần Thị Minh')
  expect(await head('còn 530 thì sao')).toContain('Lê Văn Hải')
  expect(await head('thế còn hạn báo cáo?')).toContain('trước ngày 31/3/2025')
  expect(await head('văn bản kia thì sao')).toContain('trước ngày 07/4/2025')
  await head('việc tuần này')
  const who = await head('cái này ai làm')
  expect(who).toContain('Bệnh viện Nhi')
  expect(who).toContain('lập danh sách điều dưỡng')
})

test('a reply is about the very message that it answers', async () => {
  const { head, chat, store, chatId, remind } = await twoLetters()
  await head('ai ký 530')
  await remind('2025-03-25T08:00')
  const recent = await store.read.outbox.recent('telegram', chatId, 50)
  const replyTo = (words: RegExp): string => recent.find((m) => words.test(m.message.text))?.messageIds[0] ?? ''
  const reply = async (to: string, text: string): Promise<string> =>
    shown(await chat.happen('telegram', chatId, { kind: 'text', text, replyTo: to }))
  const first = replyTo(/^Công văn số 512/)
  expect(await reply(first, 'ai ký')).toContain('Trần Thị Minh')
  expect(await reply(first, 'cái này hạn hôm nào?')).toContain('Công văn 512/SYT-NVY')
  const reminder = replyTo(/^Nhắc việc: Công văn số 530/)
  const due = await reply(reminder, 'cái này hạn hôm nào?')
  expect(due).toContain('trước ngày 31/3/2025')
  expect(due).not.toContain('512')
})

test('an officer is told how the units stand, by kind and directive; a head is refused the same', async () => {
  const { head, says, store, part, due, chat } = await twoLetters()
  const officer = (text: string): Promise<string> => says('officer', text)
  const all = await officer('tình hình hôm nay thế nào')
  expect(all).toContain('Công văn 512/SYT-NVY: 0/3 đơn vị đã báo cáo')
  expect(await officer('bệnh viện nào chưa nộp 512')).toContain('2 đơn vị – BV Nhi, BVĐK tỉnh')
  expect(await officer('tháng 3 có báo cáo nào đến hạn')).toContain('Công văn 530/SYT-TCHC: trước ngày 31/3/2025')
  const { id } = await due('general')
  const fact = {
    reportedAt: new Date('2025-04-01T02:00:00Z'),
    reportedVia: 'paper',
    timely: true,
    complete: true,
  } as const
  const rest = { approved: null, returnedAt: null, resubmittedAt: null }
  await store.transact((s) => s.tasks.setReported(id, { ...fact, ...rest }))
  expect((await part('general')).reports[0]?.reportedAt).not.toBeNull()
  chat.setNow('2025-04-08T16:30')
  const late = await officer('ai trễ 512')
  expect(late).toContain('2 đơn vị')
  expect(late).not.toContain('BVĐK tỉnh')
  expect(await officer('tháng này so với tháng trước thế nào')).toContain('nhiều hơn 1')
  for (const nosy of ['đơn vị nào chưa báo cáo 512', 'ai chưa nộp', 'ai trễ'])
    expect(await head(nosy)).toContain('không được cung cấp')
  expect(await head('việc nào trễ')).toContain('2 báo cáo quá hạn')
})

test('in a group how a unit stands is told to the asker alone; what a directive says is told there', async () => {
  const { chat, head, chatId } = await twoLetters()
  const inGroup = async (text: string): Promise<string> =>
    shown(await chat.happen('telegram', 'group', { kind: 'text', text, addressed: true }, 'group', chatId))
  const alone = await head('việc tuần này')
  const [first = ''] = alone.split('\n')
  const said = await inGroup('việc tuần này')
  expect(said).toContain('tin nhắn riêng')
  expect(said).not.toContain(first)
  const last = chat.sent.filter((m) => m.chatId === chatId).at(-1)
  expect(last?.key).toMatch(/^in-private:/)
  expect(last?.message.text).toContain(first)
  expect(await inGroup('ai ký 512')).toContain('Trần Thị Minh')
})

test('of two signers the one that is named tells which directive is meant, also where it does not hold the fact', async () => {
  const { head } = await twoLetters()
  expect(await head('công văn do bà Trần Thị Minh ký số mấy')).toContain('512/SYT-NVY')
  expect(await head('công văn ông Lê Văn Hải ký hạn báo cáo ngày nào')).toContain('31/3/2025')
})

test('a day that is supposed is judged against the last day', async () => {
  const { head } = await twoLetters()
  expect(await head('512 nộp ngày 8/4 có trễ không')).toContain('Nộp ngày 08/4/2025 là trễ hạn')
  expect(await head('512 nộp ngày 4/4 có trễ không')).toContain('Nộp ngày 04/4/2025 vẫn còn kịp')
})

test('of a unit that was given nothing it is not said that all was done', async () => {
  const { says } = await atWork()
  for (const question of ['Dưỡng lão Hoa Mai có việc gì tuần này', 'Dưỡng lão Hoa Mai có báo cáo nào chưa nộp'])
    expect(await says('officer', question)).toContain('Dưỡng lão Hoa Mai chưa được giao việc trong văn bản nào')
})
