import { expect, test } from 'vitest'
import { answerQuestion } from '../../../../src/chat/answering/answer-question.ts'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import { anOffice, LETTER } from '../officer/sample.ts'

const HEAD = LETTER.slice(0, LETTER.indexOf('Số: 512'))
const FOOT = LETTER.slice(LETTER.indexOf('Nơi nhận:'))

const INVITATION = `${HEAD}Số: 21/GM-SYT
Bình Lâm, ngày 14 tháng 3 năm 2025

GIẤY MỜI
Họp giao ban công tác dân số quý I năm 2025

Kính gửi: Bệnh viện Nhi.

Sở Y tế trân trọng kính mời lãnh đạo Bệnh viện Nhi dự họp giao ban:

1. Thời gian: 14 giờ 00, thứ Năm, ngày 20/3/2025.

2. Địa điểm: Hội trường tầng 3, Sở Y tế, số 12 đường Lê Lợi.

3. Bệnh viện Nhi chuẩn bị báo cáo tham luận, gửi về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 18/3/2025./.

${FOOT}`

const ITEMS = Array.from(
  { length: 60 },
  (_, i) => `${i + 1}. Kết quả hoạt động thứ ${i + 1}: số lượt người, địa bàn, khó khăn, vướng mắc.`,
)
const WITH_FORM = `${LETTER.replace('trước ngày 07/4/2025', 'trước ngày 07/4/2025 theo Mẫu số 02')}
Mẫu số 02
MẪU BÁO CÁO KẾT QUẢ THÁNG HÀNH ĐỘNG

${ITEMS.join('\n\n')}
`

const REPLACING = LETTER.replace('512/SYT-NVY', '530/SYT-NVY')
  .replace('Tháng hành động vì', 'chăm sóc')
  .replace('2. Trung tâm', 'Công văn này thay thế Công văn số 512/SYT-NVY ngày 14/3/2025 của Sở Y tế.\n\n2. Trung tâm')

async function asked() {
  const office = await anOffice({ commands: allCommands, ask: answerQuestion })
  const { chat, store } = office
  const says = async (text: string): Promise<string> =>
    (await chat.types('telegram', 'head-bvn', text)).map((m) => m.text).join('\n')
  const publish = async (text: string, ref: string): Promise<string> => {
    await chat.types('telegram', 'officer', text)
    const id = (await store.read.directives.byRef(ref))?.id ?? ''
    await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
    return id
  }
  return { ...office, says, publish }
}

test('when and where the meeting is stands on the card, in the notice, in the part, and is answered with its place', async () => {
  const { chat, store, says, publish } = await asked()
  const [card] = await chat.types('telegram', 'officer', INVITATION)
  expect(card?.text).toContain('Đã đọc: Giấy mời số 21/GM-SYT')
  const WHEN = 'Thời gian: 14 giờ 00, thứ Năm, ngày 20/3/2025'
  const WHERE = 'Địa điểm: Hội trường tầng 3, Sở Y tế, số 12 đường Lê Lợi'
  expect(card?.text).toContain(`${WHEN}\n${WHERE}`)
  const id = await publish(INVITATION, '21')
  const notice = chat.sent.find((m) => m.chatId === 'head-bvn')
  expect(notice?.message.text).toContain(`${WHEN}\n${WHERE}`)
  expect(await says('phần việc')).toContain(`${WHEN}\n${WHERE}`)
  for (const question of ['họp lúc nào, ở đâu', 'hop luc nao, o dau?', 'giấy mời 21 họp ở đâu']) {
    const told = await says(question)
    expect(told).toContain(`${WHEN}.\n${WHERE}.`)
    expect(told).toContain('Nguồn: Giấy mời 21/GM-SYT, mục 1')
  }
  await store.transact((s) => s.directives.update(id, { eventTime: null }))
  const lacking = await says('họp lúc nào')
  expect(lacking).toContain('Không đủ căn cứ để trả lời: Giấy mời 21/GM-SYT không nêu giờ cụ thể')
  expect(lacking).toContain(WHERE)
})

test('a paper without a meeting gives no ground for its time', async () => {
  const { says, publish } = await asked()
  await publish(LETTER, '512')
  expect(await says('công văn 512 họp lúc nào')).toContain('Không đủ căn cứ')
})

test('the form of the report is named with its source, and its words are handed out a message at a time', async () => {
  const { chat, says, publish } = await asked()
  const [card] = await chat.types('telegram', 'officer', WITH_FORM)
  expect(card?.text).toContain('gửi Sở Y tế (qua Phòng Nghiệp vụ Y), theo Mẫu số 02')
  expect(card?.text).toContain('Mẫu kèm theo: “Mẫu số 02 MẪU BÁO CÁO')
  await publish(WITH_FORM, '512')
  expect(await says('phần việc')).toContain('Mẫu báo cáo: Mẫu số 02')
  for (const question of ['báo cáo theo mẫu nào', 'bao cao theo mau nao']) {
    const told = await says(question)
    expect(told).toContain('Báo cáo theo Mẫu số 02.')
    expect(told).toContain('Nguồn: Công văn 512/SYT-NVY, mục 3')
  }
  for (const words of ['gửi mẫu', 'xem mau bao cao', 'xem mẫu 512', 'cho em xin mẫu báo cáo với ạ']) {
    const first = await chat.types('telegram', 'head-bvn', words)
    expect(first).toHaveLength(1)
    expect(first[0]?.text).toContain('Nguồn: Công văn 512/SYT-NVY')
    expect(first[0]?.text).toContain('1. Kết quả hoạt động thứ 1:')
    const rest: string[] = []
    while (!rest.at(-1)?.includes('60. Kết quả hoạt động thứ 60:')) rest.push(await says('xem tiếp'))
    expect(rest.length).toBeLessThanOrEqual(3)
  }
})

test('a form that is not in the paper is not made up', async () => {
  const { says, publish } = await asked()
  await publish(LETTER, '512')
  expect(await says('gửi mẫu')).toContain(
    'Không đủ căn cứ để trả lời: Công văn 512/SYT-NVY không nêu mẫu hay hình thức báo cáo',
  )
})

test('what replaces what is told from both sides, once an officer has linked them', async () => {
  const { chat, says, publish } = await asked()
  await publish(LETTER, '512')
  for (const question of ['công văn 512 còn hiệu lực không', 'cong van 512 bi thay the chua'])
    expect(await says(question)).toContain(
      'Không đủ căn cứ để khẳng định: trong hệ thống chưa có văn bản nào sửa đổi, thay thế hay thu hồi Công văn 512/SYT-NVY',
    )
  await chat.types('telegram', 'officer', REPLACING)
  await chat.types('telegram', 'officer', '1')
  expect(await says('công văn 512 hạn báo cáo khi nào')).not.toContain('Lưu ý')
  await publish(REPLACING, '530')

  const asking = await says('văn bản 530 thay thế văn bản nào')
  expect(asking).toContain('Văn bản này thay thế 512/SYT-NVY ngày 14/3/2025.')
  expect(asking).toContain('“Công văn này thay thế Công văn số 512/SYT-NVY ngày 14/3/2025 của Sở Y tế”')
  expect(asking).toContain('Nguồn: Công văn 530/SYT-NVY')
  const NOTE = 'Lưu ý: Công văn 512/SYT-NVY đã được thay thế bằng Công văn 530/SYT-NVY ngày 14/3/2025.'
  const valid = await says('van ban 512 con hieu luc khong')
  expect(valid).toContain(`${NOTE}\n“Công văn này thay thế Công văn số 512/SYT-NVY`)
  expect(valid).toContain('Nguồn: Công văn 530/SYT-NVY')
  const told = await says('công văn 512 hạn báo cáo khi nào')
  expect(told).toContain('trước ngày 07/4/2025')
  expect(told).toContain(NOTE)
  expect(await says('công văn 512 ai ký')).toContain(NOTE)
  expect(await says('phần 512')).toContain('Lưu ý: đã được thay thế bằng Công văn số 530/SYT-NVY ngày 14/3/2025.')
  expect(await says('công văn 530 ai ký')).not.toContain('Lưu ý')

  await chat.types('telegram', 'officer', 'thu hồi 512')
  await chat.types('telegram', 'officer', '1')
  const past = await says('công văn 512 còn hiệu lực không')
  expect(past).toContain('Công văn 512/SYT-NVY đã được cơ quan ban hành thu hồi trong hệ thống này.')
  expect(past).toContain(NOTE)
})
