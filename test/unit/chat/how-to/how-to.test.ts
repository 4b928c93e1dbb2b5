import { expect, test } from 'vitest'
import { answerQuestion } from '../../../../src/chat/answering/answer-question.ts'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import { allDialogs } from '../../../../src/chat/dialogs/index.ts'
import type { OutgoingMessage } from '../../../../src/messaging/outgoing.ts'
import { anOffice, LETTER } from '../officer/sample.ts'
import { button, textOf } from '../report/office.ts'

type Says = (text: string) => Promise<OutgoingMessage[]>

/** The letter is published; a head on Telegram, a contact on Zalo, an officer. */
async function opened() {
  const office = await anOffice({ commands: allCommands, dialogs: allDialogs, ask: answerQuestion })
  const { chat, store } = office
  await chat.types('telegram', 'officer', LETTER)
  const id = (await store.read.directives.byRef('512'))?.id ?? ''
  await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  const head: Says = (text) => chat.types('telegram', 'head-bvn', text)
  const contact: Says = (text) => chat.types('zalo', 'contact-hs', text)
  const officer: Says = (text) => chat.types('telegram', 'officer', text)
  const inGroup: Says = (text) =>
    chat.happen('telegram', 'group', { kind: 'text', text, addressed: true }, 'group', 'head-bvn')
  return { ...office, head, contact, officer, inGroup }
}

test('a head is told how something is done, and whom to ask for what an officer does', async () => {
  const { head } = await opened()
  for (const [question, told] of [
    ['làm sao để báo cáo', 'Gõ “báo cáo”'],
    ['lam sao de bc v ad', 'Gõ “báo cáo”'],
    ['lam sao de bao cao cong van 512', 'Gõ “báo cáo”'],
    ['muốn xin gia hạn thì làm thế nào', 'Gõ “xin gia hạn 512 đến 10/4'],
    ['xin gia hạn 512 kiểu gì', 'Gõ “xin gia hạn 512 đến 10/4'],
    ['BV Nhi muốn xin gia hạn thì làm sao?', 'Gõ “xin gia hạn 512 đến 10/4'],
    ['how do i ask for an extension?', 'Gõ “xin gia hạn 512 đến 10/4'],
    ['cách xác nhận đã nhận văn bản', 'Bấm “Đã nắm việc”'],
    ['nộp nhầm thì sửa sao', 'chọn “Gửi bản mới”'],
    ['đổi người nhận tin thế nào', 'cấp mã mời cho người mới'],
    ['gửi file báo cáo ở đâu', 'gửi ảnh hoặc tệp lúc nào cũng được'],
    ['tắt nhắc kiểu gì', 'Không tắt được nhắc việc'],
    ['thêm bot vào nhóm sao', 'Thêm bot vào nhóm như thêm một thành viên'],
    ['chuyển sang điện thoại khác', 'gõ “thêm kênh”'],
    ['thu hồi công văn làm sao', 'Việc này do cán bộ phụ trách làm'],
    ['gửi lại cho đơn vị chưa nhận kiểu gì', 'Việc này do cán bộ phụ trách làm'],
  ] as const) {
    const said = textOf(await head(question))
    expect(said, question).toContain(told)
    expect(said, question).not.toContain('Nguồn:')
  }
})

test('an officer is told the officer’s ways, and how units do what is theirs', async () => {
  const { officer } = await opened()
  for (const [question, told] of [
    ['làm sao phát hành', 'gõ “phát hành” và xác nhận'],
    ['gửi lại cho đơn vị chưa nhận kiểu gì', '“tin lỗi”'],
    ['xuất excel thế nào', 'Chưa xuất được tệp Excel'],
    ['sửa hạn ở đâu', 'Chưa phát hành: “sửa 3 hạn'],
    ['thu hồi công văn làm sao', 'Gõ “thu hồi 512”'],
    ['làm sao để báo cáo', 'Việc này đơn vị tự làm'],
    ['ghi nhận báo cáo giấy của BV Nhi làm sao', '“đã nộp giấy: BV Nhi'],
  ] as const)
    expect(textOf(await officer(question)), question).toContain(told)
})

test('what the directive says is answered from it; what it does not say is told to be lacking, the way here beside it', async () => {
  const { head } = await opened()
  for (const question of [
    'báo cáo gửi về đâu',
    'nộp báo cáo cho ai',
    'báo cáo thế nào',
    'khám sức khỏe cho người cao tuổi làm sao',
    'treo băng rôn thế nào',
    'hạn báo cáo khi nào',
  ])
    expect(textOf(await head(question)), question).toContain('Nguồn: Công văn 512/SYT-NVY')
  const lacking = textOf(await head('nộp báo cáo kiểu gì'))
  expect(lacking).toContain('không nêu hình thức gửi, nộp')
  expect(lacking).toContain('Gõ “báo cáo”')
})

test('in a group it is told that this is done in private, without buttons', async () => {
  const { inGroup } = await opened()
  const said = await inGroup('làm sao để báo cáo')
  expect(textOf(said)).toMatch(/Gõ “báo cáo”[\s\S]*Việc này làm ở tin nhắn riêng với tôi\.$/)
  expect(said.flatMap((m) => m.choices ?? [])).toEqual([])
})

test('asked how more time is asked for, nothing is asked for; its button asks, and so do the words that are told', async () => {
  const { head, chat, store } = await opened()
  const told = await head('muốn xin gia hạn thì làm thế nào')
  expect(await store.read.chat.openDialogue('telegram', 'head-bvn')).toBeNull()
  expect(textOf(await chat.taps('telegram', 'head-bvn', button(told, 'Xin gia hạn')))).toContain('đến ngày nào')
  await head('hủy')
  expect(textOf(await head('xin gia hạn 512 đến 10/4 vì thiếu số liệu'))).toContain('Đã gửi yêu cầu gia hạn')
})

test('asked how somebody is invited, nobody is', async () => {
  const { officer, store } = await opened()
  expect(textOf(await officer('mời BV Nhi làm sao'))).toContain('“mời BV Nhi đầu mối”')
  expect(await store.read.people.waitingLinkRequests()).toEqual([])
  expect(textOf(await officer('mời BV Nhi đầu mối'))).toContain('Mã mời cho cán bộ đầu mối, BV Nhi')
})

test('in the middle of a report it is an aside, and the report goes on', async () => {
  const { head, store } = await opened()
  await head('báo cáo')
  expect(textOf(await head('làm sao để gửi ảnh'))).toContain('gửi ảnh hoặc tệp lúc nào cũng được')
  const open = await store.read.chat.openDialogue('telegram', 'head-bvn')
  expect(open?.name).toBe('report-activity')
  expect(JSON.stringify(open?.state)).not.toContain('gửi ảnh')
})

test('a report of nothing and a report that was sent by mistake go the way that is told', async () => {
  const { head, chat, store } = await opened()
  await head('báo cáo')
  expect(textOf(await head('không phát sinh'))).toContain('Đúng thì chọn “Gửi”')
  await head('gửi')
  const directive = await store.read.directives.byRef('512')
  const unit = await store.read.people.unitByCode('BVN')
  const assignment = await store.read.tasks.assignment(directive?.id ?? '', unit?.id ?? '')
  expect(await store.read.reports.of(assignment?.id ?? '')).toHaveLength(1)
  const again = await head('báo cáo 512')
  expect(textOf(await chat.taps('telegram', 'head-bvn', button(again, 'Gửi bản mới')))).not.toBe('')
  expect((await store.read.chat.openDialogue('telegram', 'head-bvn'))?.name).toBe('report-activity')
})
