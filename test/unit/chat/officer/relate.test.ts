import { expect, test } from 'vitest'
import { aDirective, aReading } from '../../../support/nouns.ts'
import { anOffice, LETTER } from './sample.ts'

/** Another letter, with its own number, that changes an earlier one by its first item. */
const changing = (number: string, words: string): string =>
  LETTER.replace('512/SYT-NVY', number)
    .replace('Tháng hành động vì người cao tuổi năm 2025', `việc ${number}`)
    .replace('1. Bệnh viện Nhi chủ trì', `1. ${words}\n\n2. Bệnh viện Nhi chủ trì`)
    .replace('2. Trung tâm Y tế', '3. Trung tâm Y tế')
    .replace('3. Các đơn vị', '4. Các đơn vị')

const REPLACING = changing('530/SYT-NVY', 'Công văn này thay thế Công văn số 512/SYT-NVY ngày 14/3/2025 của Sở Y tế.')

async function office() {
  const all = await anOffice()
  const types = (text: string) => all.chat.types('telegram', 'officer', text)
  const taps = (value: string) => all.chat.taps('telegram', 'officer', value)
  const idOf = async (ref: string) => (await all.store.read.directives.byRef(ref))?.id ?? ''
  const publish = async (text: string, ref: string) => {
    await types(text)
    return taps(`phathanh:${await idOf(ref)}:y`)
  }
  return { ...all, types, taps, idOf, publish }
}

test('a directive that replaces one of the store asks for the link; the link is kept, and publishing offers the withdrawal', async () => {
  const { store, types, taps, idOf, publish } = await office()
  await publish(LETTER, '512')
  const [card, question] = await types(REPLACING)
  expect(card?.text).toContain('Văn bản này thay thế 512/SYT-NVY ngày 14/3/2025. Chưa gắn.')
  expect(question?.text).toContain('Gắn với Công văn số 512/SYT-NVY ngày 14/3/2025 trong hệ thống?')
  expect(question?.choices?.map((c) => c.label)).toEqual(['Gắn', 'Không gắn'])
  const [linked, again] = await types('1')
  expect(linked?.text).toContain('Đã gắn với Công văn số 512/SYT-NVY')
  expect(again?.text).toContain('Đã gắn với Công văn số 512/SYT-NVY')
  const id = await idOf('530')
  const old = await idOf('512')
  const officer = (await store.read.chat.auditOf(`directive:${id}`))[0]?.actor
  expect(await store.read.directives.relations(id)).toMatchObject([
    { how: 'replaces', state: 'linked', targetId: old, decidedBy: officer },
  ])
  await taps(question?.choices?.[0]?.value ?? '')
  expect(
    (await store.read.chat.auditOf(`directive:${id}`)).filter((e) => e.action === 'directive.relate'),
  ).toMatchObject([{ actor: officer, details: { how: 'replaces', number: '512/SYT-NVY', linked: '512' } }])

  const [, offer, ...more] = await taps(`phathanh:${id}:y`)
  expect(offer?.text).toContain('Công văn số 512/SYT-NVY ngày 14/3/2025 đã được văn bản 530 thay thế')
  expect(more).toEqual([])
  expect((await store.read.directives.byId(old))?.status).toBe('published')
  const [sure] = await types('1')
  expect(sure?.text).toContain('Thu hồi Công văn số 512/SYT-NVY')
  expect((await store.read.directives.byId(old))?.status).toBe('published')
  await types('1')
  expect((await store.read.directives.byId(old))?.status).toBe('withdrawn')
})

test('what only amends or corrects withdraws nothing, and "không" keeps the two apart', async () => {
  const { store, types, taps, idOf, publish } = await office()
  await publish(LETTER, '512')
  await types(
    changing('531/SYT-NVY', 'Điều chỉnh thời hạn tại điểm 2 của Công văn số 512/SYT-NVY ngày 14/3/2025 của Sở Y tế.'),
  )
  const [again] = await types('gan van ban')
  expect(again?.text).toContain('Gắn với Công văn số 512/SYT-NVY')
  const [linked] = await types('1')
  expect(linked?.text).toContain('Văn bản này sửa đổi, bổ sung 512/SYT-NVY ngày 14/3/2025. Đã gắn')
  expect(await taps(`phathanh:${await idOf('531')}:y`)).toHaveLength(1)

  await types(changing('532/SYT-NVY', 'Công văn này thay thế Công văn số 512/SYT-NVY ngày 14/3/2025 của Sở Y tế.'))
  const [apart, card] = await types('2')
  expect(apart?.text).toContain('Không gắn.')
  expect(card?.text).toContain('Văn bản này thay thế 512/SYT-NVY ngày 14/3/2025.\n')
  expect(await store.read.directives.relations(await idOf('532'))).toMatchObject([{ state: 'apart', targetId: null }])
  expect(await taps(`phathanh:${await idOf('532')}:y`)).toHaveLength(1)
  expect(await types('gan 532')).toMatchObject([{ text: 'Văn bản này thay thế 512/SYT-NVY ngày 14/3/2025.' }])
})

test('an earlier paper that is not in the store is only shown; another day or year is another paper', async () => {
  const { types, publish } = await office()
  await publish(LETTER, '512')
  const messages = await types(
    changing('533/SYT-NVY', 'Công văn này thay thế Công văn số 512/SYT-NVY ngày 14/3/2024 của Sở Y tế.'),
  )
  expect(messages).toHaveLength(1)
  expect(messages[0]?.text).toContain('thay thế 512/SYT-NVY ngày 14/3/2024. Văn bản đó chưa có trong hệ thống.')
})

test('a number that several papers have is asked for', async () => {
  const { store, types, idOf } = await office()
  const twins = [2023, 2024].map((year) => {
    const issuedOn = `${year}-05-06`
    return aDirective(`${year}`, { number: '88/SYT-NVY', year, issuedOn, status: 'published', issuer: 'Sở Y tế' })
  })
  await store.transact(async (s) => {
    for (const twin of twins) await s.directives.save(twin, aReading(''))
  })
  const [, question] = await types(changing('534/SYT-NVY', 'Công văn này thay thế Công văn số 88/SYT-NVY của Sở Y tế.'))
  expect(question?.text).toContain('Hệ thống có 2 văn bản cùng số')
  expect(question?.choices).toHaveLength(3)
  const wanted = question?.choices?.findIndex((c) => c.label.includes('06/5/2023')) ?? -1
  await types(String(wanted + 1))
  expect(await store.read.directives.relations(await idOf('534'))).toMatchObject([{ targetId: twins[0]?.id }])
})

test('a paper for internal circulation waits for the decision of an officer, which is kept', async () => {
  const { store, chat, types, taps, idOf } = await office()
  const [card, question] = await types(LETTER.replace('SỞ Y TẾ\n', 'SỞ Y TẾ\n\nLƯU HÀNH NỘI BỘ\n'))
  expect(card?.text).toContain('Ghi LƯU HÀNH NỘI BỘ')
  expect(question?.text).toBe('Văn bản ghi LƯU HÀNH NỘI BỘ. Vẫn giao việc qua Zalo/Telegram?')
  const id = await idOf('512')
  for (const way of ['phathanh', 'y']) {
    const [asked] = await taps(way === 'y' ? `phathanh:${id}:y` : `phathanh:${id}`)
    expect(asked?.text).toContain('Vẫn giao việc qua Zalo/Telegram?')
  }
  expect((await store.read.directives.byId(id))?.status).toBe('draft')
  const [agreed] = await types('1')
  expect(agreed?.text).toContain('đã có cán bộ đồng ý')
  expect((await store.read.chat.auditOf(`directive:${id}`)).map((e) => [e.action, e.details['handling']])).toEqual([
    ['directive.intake', undefined],
    ['directive.release', 'internal'],
  ])
  const officer = (await store.read.chat.auditOf(`directive:${id}`))[1]?.actor
  expect(await store.read.directives.byId(id)).toMatchObject({ releasedBy: officer })
  await taps(`phathanh:${id}:y`)
  expect((await store.read.directives.byId(id))?.status).toBe('published')
  expect(chat.sent.filter((m) => m.key.startsWith('broadcast:')).length).toBeGreaterThan(0)
})

test('"bỏ" throws such a paper away, after a second yes', async () => {
  const { store, types } = await office()
  await types(LETTER.replace('SỞ Y TẾ\n', 'SỞ Y TẾ\n\nXEM XONG TRẢ LẠI\n'))
  expect((await types('2'))[0]?.text).toContain('Bỏ bản dự thảo')
  await types('1')
  expect(await store.read.directives.list()).toEqual([])
})
