import { expect, test } from 'vitest'
import { at } from '../../../support/nouns.ts'
import { anOffice, LETTER } from './sample.ts'

async function drafted() {
  const office = await anOffice()
  await office.chat.types('telegram', 'officer', LETTER)
  const [draft] = await office.store.read.directives.list('draft')
  const id = draft?.id ?? ''
  const types = async (text: string): Promise<string> =>
    (await office.chat.types('telegram', 'officer', text)).map((m) => m.text).join('\n')
  return { ...office, id, types, tasks: () => office.store.read.tasks.tasksOf(id) }
}

test('tasks are listed with number, section, units and deadline', async () => {
  const { types } = await drafted()
  const list = await types('nhiệm vụ')
  expect(list).toContain('1. [mục 1] Chủ trì, phối hợp')
  expect(list).toContain('giao: Bệnh viện Nhi — phối hợp: Bệnh viện Đa khoa tỉnh — hạn: trước ngày 28/3/2025')
})

test('a deadline is corrected in the chat, without diacritics, and kept with what stood before', async () => {
  const { types, tasks, store, id, officer } = await drafted()
  expect(await types('sua 2 han truoc 25/3/2025')).toContain('hạn: trước ngày 25/3/2025 (đã sửa)')
  const [, second] = await tasks()
  expect(second).toMatchObject({ corrected: true, deadlines: [{ due: at('2025-03-25T00:00') }] })
  const [kept] = await store.read.corrections.ofDirective(id)
  expect(kept).toMatchObject({ kind: 'deadline', by: officer.personId, typed: 'sua 2 han truoc 25/3/2025' })
  expect(kept?.before.tasks).toMatchObject([{ position: 2, deadlines: [], span: second?.span }])
  expect(kept?.after.tasks).toMatchObject([{ position: 2, deadlines: [{ end: '2025-03-25' }] }])
  const last = (await store.read.chat.auditOf(`directive:${id}`)).at(-1)
  expect(last).toMatchObject({ action: 'deadline.correct', details: { correction: kept?.id } })
  expect(await types('sửa 2 hạn không')).not.toContain('hạn:')
  expect((await tasks())[1]).toMatchObject({ deadlines: [] })
  expect(await types('sửa 2 hạn xyz')).toContain('Chưa hiểu hạn')
})

test('assignees, words, additions and removals', async () => {
  const { types, tasks } = await drafted()
  await types('sửa 2 giao BV Nhi, TTYT Hoằng Sơn')
  await types('sửa 1 nội dung Khám sức khỏe cho người cao tuổi')
  await types('thêm việc: Gửi ảnh hoạt động: giao BV Nhi; hạn 30/3')
  await types('xóa 3')
  expect((await tasks()).map(({ position, words, assignees }) => ({ position, words, assignees }))).toMatchObject([
    { position: 1, words: 'Khám sức khỏe cho người cao tuổi' },
    { position: 2, assignees: ['BV Nhi', 'TTYT Hoằng Sơn'] },
    { position: 4, words: 'Gửi ảnh hoạt động', assignees: ['BV Nhi'] },
  ])
  expect(await types('xóa 9')).toContain('Không có việc số 9')
})

test('the head is corrected, and a number gives the directive its name', async () => {
  const { chat, store } = await anOffice()
  await chat.types(
    'telegram',
    'officer',
    LETTER.replace('512/SYT-NVY', '/SYT-NVY').replace('ngày 14 tháng', 'ngày    tháng'),
  )
  const [before] = await store.read.directives.list('draft')
  expect(before).toMatchObject({ ref: 'VB1', number: null, issuedOn: '2025-03' })
  const [card] = await chat.types('telegram', 'officer', 'thẻ')
  expect(card?.text).toContain('Thiếu số')
  expect(card?.text).toContain('Ngày ban hành chưa đủ')
  await chat.types('telegram', 'officer', 'số 512/SYT-NVY')
  await chat.types('telegram', 'officer', 'ngày 14/3/2025')
  await chat.types('telegram', 'officer', 'trích yếu Tháng hành động vì người cao tuổi')
  expect(await store.read.directives.byRef('512')).toMatchObject({
    id: before?.id,
    number: '512/SYT-NVY',
    symbol: 'SYT-NVY',
    issuedOn: '2025-03-14',
    subject: 'Tháng hành động vì người cao tuổi',
  })
})

test("the report's deadline moves with the task that it stands in", async () => {
  const { types, tasks, store, id } = await drafted()
  expect(await types('hạn báo cáo trước 05/4/2025')).toContain('trước ngày 05/4/2025')
  expect(await store.read.tasks.demandsOf(id)).toMatchObject([
    { end: '2025-04-05', due: at('2025-04-05T00:00'), corrected: true },
  ])
  expect((await tasks())[2]?.deadlines).toMatchObject([{ position: 1, due: at('2025-04-05T00:00') }])
})

test('words that name no unit are asked about, with a button or in words', async () => {
  const { chat, types, store, id } = await drafted()
  const words = 'Các cơ sở dưỡng lão Hoa Mai'
  const known = (await store.read.directives.resolutions(id)).find((r) => r.written === words)
  await types('sửa 2 giao Đội tình nguyện phường')
  const [ask] = await chat.types('telegram', 'officer', 'đơn vị')
  expect(ask?.text).toContain(known?.how === 'none' ? words : 'Đội tình nguyện phường')
  const last = await types('đơn vị Đội tình nguyện phường = BVN, TTYT-HS')
  expect(last).toContain('“Đội tình nguyện phường” = ')
  const resolved = (await store.read.directives.resolutions(id)).find((r) => r.written === 'Đội tình nguyện phường')
  expect(resolved).toMatchObject({ how: 'officer', unitCodes: ['BVN', 'TTYT-HS'] })
  expect(await types('đơn vị Đội tình nguyện phường = Đơn vị không có thật')).toContain('Không có đơn vị')
})

test('a draft is thrown away only after a second yes', async () => {
  const { chat, types, store, id } = await drafted()
  await types('bỏ')
  expect(await store.read.directives.byId(id)).not.toBeNull()
  await chat.taps('telegram', 'officer', `bo:${id}:y`)
  expect(await store.read.directives.byId(id)).toBeNull()
  expect(await types('nhiệm vụ')).toContain('không có văn bản nào đang soạn')
})

test('of a list of which one name is unknown the known units stay, and the officer tells the rest', async () => {
  const { chat, store } = await anOffice()
  const line = 'Bệnh viện Đa khoa tỉnh, Bệnh viện Nhy và Trung tâm Y tế huyện Hoằng Sơn'
  await chat.types(
    'telegram',
    'officer',
    LETTER.replace('- Bệnh viện Nhi;\n- Bệnh viện Đa khoa tỉnh;\n- Trung tâm Y tế huyện Hoằng Sơn;', `- ${line};`),
  )
  const [draft] = await store.read.directives.list('draft')
  const resolved = async () =>
    (await store.read.directives.resolutions(draft?.id ?? '')).find((r) =>
      r.written.startsWith('Bệnh viện Đa khoa tỉnh,'),
    )
  expect(await resolved()).toMatchObject({ how: 'none', unitCodes: ['BVDK', 'TTYT-HS'] })
  const [ask] = await chat.types('telegram', 'officer', 'đơn vị')
  expect(ask?.text).toContain('Trong đó chưa rõ: “Bệnh viện Nhy”')
  const guess = ask?.choices?.find((c) => c.label === 'BV Nhi')
  await chat.taps('telegram', 'officer', guess?.value ?? '')
  expect(await resolved()).toMatchObject({ how: 'officer', unitCodes: ['BVDK', 'TTYT-HS', 'BVN'] })
})
