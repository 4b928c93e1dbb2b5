import { expect, test } from 'vitest'
import { REFUSALS } from '../../../src/channels/telegram/sending/refusals.ts'
import { GROUP, HEAD, OFFICER, openHostileHouse, STRANGER } from './hostile-house.ts'

test('groups: who is not an officer links, asks and learns nothing there; the anonymous are told so', async () => {
  const hostile = await openHostileHouse()
  const { telegram } = hostile
  const texts = [
    '/nhom các bệnh viện công lập',
    '/nhom@nhacviec_bot các bệnh viện công lập',
    '@nhacviec_bot /moi SYT officer',
    '@nhacviec_bot phát hành',
    '@nhacviec_bot ai chưa nộp báo cáo',
    '@nhacviec_bot TTYT Bình Lạc báo cáo chưa',
    '/tinhhinh 342',
    '/nhan 342',
    '@nhacviec_bot',
  ]
  for (const text of texts) {
    for (const who of [
      { from: HEAD, group: 'Y tế' },
      { from: STRANGER, group: 'Y tế' },
      { from: '1087968824', group: 'Y tế', anonymous: true },
    ]) {
      const what = `${who.from} in the group: ${text}`
      const said = await hostile.attack(what, () => void telegram.userSays(GROUP, text, who), { hears: [GROUP] })
      if (who.anonymous) expect(said.map((m) => m.text).join(), what).toContain('ẩn danh')
      for (const m of said) expect(m.text, what).not.toMatch(/[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}/)
    }
  }
  // An officer asks, and the group hears no name of a unit that has not answered.
  for (const text of [
    '@nhacviec_bot ai chưa nộp báo cáo',
    '/tinhhinh 342',
    '@nhacviec_bot TTYT Bình Lạc báo cáo chưa',
  ]) {
    const said = await hostile.attack(
      `the officer in the group: ${text}`,
      () => void telegram.userSays(GROUP, text, { from: OFFICER, group: 'Y tế' }),
      { hears: [GROUP] },
    )
    for (const m of said) expect(m.text, text).not.toMatch(/TTYT Sơn Khê|4821|Đỗ Thị Hoa|đã báo cáo lúc|BV Sản - Nhi/)
  }
  for (const text of ['ăn trưa chưa', '/viec@other_bot', '/tinhhinh@other_bot 342'])
    await hostile.attack(text, () => void telegram.userSays(GROUP, text, { from: HEAD, group: 'Y tế' }), {
      hears: [GROUP],
      answered: false,
    })

  telegram.addsBotTo('-6661', 'Nhóm của người lạ', STRANGER)
  await hostile.house.settle()
  await hostile.attack('a first look', () => undefined, { hears: [], answered: false, changes: true })
  const own = { from: STRANGER, group: 'Nhóm của người lạ' }
  for (const text of ['/nhom các bệnh viện công lập', '@nhacviec_bot việc của tôi', '/tinhhinh 342']) {
    await hostile.attack(text, () => void telegram.userSays('-6661', text, own), { hears: ['-6661'] })
  }
})

test('a group through its life: topics, silence, a new id told of twice, and out', async () => {
  const hostile = await openHostileHouse()
  const { telegram, house } = hostile
  const { people } = house.app.office.store.read
  const group = async (id: string) => people.group('telegram', id)
  telegram.opensTopic(GROUP, '31')
  const ask = (text: string): void => void telegram.userSays(GROUP, text, { from: OFFICER, group: 'Y tế', topic: '31' })
  const [inTopic] = await hostile.attack('in a topic', () => ask('/tinhhinh 342'), { hears: [GROUP] })
  expect(inTopic).toMatchObject({ topic: '31' })
  telegram.closesTopic(GROUP, '31')
  const [outside] = await hostile.attack('its topic is no more', () => ask('/tinhhinh 342'), { hears: [GROUP] })
  expect(outside?.topic).toBeUndefined()

  const bot = { id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }
  const membership = (before: object, now: object): void =>
    telegram.push({
      my_chat_member: {
        chat: { id: Number(GROUP), type: 'group', title: 'Y tế' },
        from: { id: Number(OFFICER), is_bot: false, first_name: 'Hà' },
        date: 1,
        old_chat_member: { user: bot, ...before },
        new_chat_member: { user: bot, ...now },
      },
    } as never)
  const silent = { status: 'restricted', is_member: true, can_send_messages: false }
  const quiet = { hears: [], answered: false, changes: true }
  await hostile.attack('silenced', () => membership({ status: 'member' }, silent), quiet)
  expect(await group(GROUP)).toMatchObject({ reachability: 'blocked' })
  await hostile.attack('may speak again', () => membership(silent, { status: 'member' }), quiet)
  const linked = await group(GROUP)
  expect(linked).toMatchObject({ reachability: 'reachable' })
  expect(linked?.unitIds.length).toBe(8)

  const moved = '-1001234567890'
  await hostile.attack('a new id', () => telegram.migrates(GROUP, moved, OFFICER), quiet)
  expect(await group(GROUP)).toBeNull()
  expect(await group(moved)).toEqual({ ...linked, chatId: moved })
  const news = await hostile.attack(
    'a question under the new id',
    () => void telegram.userSays(moved, '/tinhhinh 342', { from: OFFICER, group: 'Y tế' }),
    { hears: [moved] },
  )
  expect(news).toHaveLength(1)
  await hostile.attack('put out', () => telegram.removesBotFrom(moved, OFFICER), quiet)
  expect(await group(moved)).toMatchObject({ reachability: 'blocked', linkedAt: linked?.linkedAt })
})

test('forged events of the platform: nobody is moved, silenced or spoken for by another', async () => {
  const hostile = await openHostileHouse()
  const { telegram } = hostile
  const person = (id: string) => ({ id: Number(id), is_bot: false, first_name: 'A' })
  const alone = (id: string) => ({ id: Number(id), type: 'private' as const, first_name: 'A' })
  const group = { id: Number(GROUP), type: 'group' as const, title: 'Y tế tuyến huyện' }
  const bot = { id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }
  const message = (more: object) => ({ message: { message_id: 1, date: 1, ...more } })
  const membership = (chat: object, from: string, user: object, before: string, after: string) => ({
    my_chat_member: {
      chat,
      from: person(from),
      date: 1,
      old_chat_member: { user, status: before },
      new_chat_member: { user, status: after },
    },
  })
  const forged: [string, object][] = [
    [
      'an officer’s chat, a stranger’s words',
      message({ chat: alone(OFFICER), from: person(STRANGER), text: 'phát hành' }),
    ],
    ['a head’s chat, a stranger’s words', message({ chat: alone(HEAD), from: person(STRANGER), text: 'đã nắm việc' })],
    ['a head’s chat is closed by a stranger', membership(alone(HEAD), STRANGER, bot, 'member', 'kicked')],
    ['somebody else has left the group', membership(group, STRANGER, person('5'), 'member', 'kicked')],
    ['a bot speaks in the group', message({ chat: group, from: { ...bot, id: 5 }, text: '/nhom các bệnh viện' })],
    [
      'a bot speaks in a head’s chat',
      message({ chat: alone(HEAD), from: { ...person(HEAD), is_bot: true }, text: 'đã nắm việc' }),
    ],
    ['a private chat moves', message({ chat: alone(HEAD), from: person(HEAD), migrate_to_chat_id: Number(STRANGER) })],
    [
      'a channel speaks',
      { channel_post: message({ chat: { id: -5, type: 'channel', title: 'c' }, text: '/nhom x' }).message },
    ],
    [
      'a channel’s post comes by itself',
      message({
        chat: group,
        from: person('777000'),
        sender_chat: { id: -5, type: 'channel', title: 'c' },
        is_automatic_forward: true,
        text: '/nhom các bệnh viện',
      }),
    ],
    [
      'a tap in an officer’s chat',
      {
        callback_query: {
          id: 'x',
          from: person(STRANGER),
          chat_instance: '1',
          data: 'phathanh:x:y',
          message: { message_id: 5, date: 0, chat: alone(OFFICER) },
        },
      },
    ],
    [
      'a tap of nobody',
      { callback_query: { id: 'x', chat_instance: '1', data: 'a', message: { message_id: 5, date: 0, chat: group } } },
    ],
    [
      'a tap in a place of words',
      {
        callback_query: {
          id: 'x',
          from: person(HEAD),
          chat_instance: '1',
          data: 'a',
          message: { message_id: 5, date: 0, chat: { id: '1001', type: 'private' } },
        },
      },
    ],
    ['words that are a list', message({ chat: alone(HEAD), from: person(HEAD), text: ['đã nắm việc'] })],
    ['words that are a number', message({ chat: alone(HEAD), from: person(HEAD), text: 342 })],
    ['an id of words', message({ chat: { ...alone(HEAD), id: HEAD }, from: person(HEAD), text: 'đã nắm việc' })],
    [
      'an id beyond all numbers',
      message({ chat: { ...alone(HEAD), id: 2 ** 60 }, from: { ...person(HEAD), id: 2 ** 60 }, text: 'a' }),
    ],
    [
      'an edit of a message in an officer’s chat',
      {
        edited_message: {
          message_id: 1,
          date: 1,
          edit_date: 2,
          chat: alone(OFFICER),
          from: person(STRANGER),
          text: 'phát hành',
        },
      },
    ],
    ['the event of another bot', { inline_query: { id: '1', from: person(HEAD), query: 'phát hành', offset: '' } }],
  ]
  for (const [what, update] of forged)
    await hostile.attack(what, () => telegram.push(update), { hears: [], answered: false })
})

test('everything once more, newest first and oldest first, after a restart too: nothing is done or said twice', async () => {
  const hostile = await openHostileHouse()
  const { telegram, house } = hostile
  for (const order of ['newest first', 'oldest first'] as const) {
    let count = 0
    await hostile.attack(order, () => void (count = telegram.replay(order)), { hears: [], answered: false })
    expect(count).toBeGreaterThan(20)
    await house.restart()
  }
})

test('every refusal leaves the address in the state that the table names', async () => {
  const hostile = await openHostileHouse()
  const { telegram, house } = hostile
  const { people } = house.app.office.store.read
  for (const { code, words, failure, chat } of REFUSALS) {
    // What is tried again is not the address's.
    if (failure !== 'blocked' && failure !== 'gone' && failure !== 'rejected') continue
    telegram.userSays(HEAD, 'ai ký')
    await house.settle()
    expect((await people.address('telegram', HEAD))?.reachability).toBe('reachable')
    telegram.failNext('sendMessage', { code, description: words })
    telegram.userSays(HEAD, 'hạn báo cáo khi nào')
    await house.settle()
    expect((await people.address('telegram', HEAD))?.reachability, words).toBe(chat ?? 'reachable')
  }
})
