import { expect, test } from 'vitest'
import { GROUP, HEAD, OFFICER, openHostileHouse, OTHER_HEAD, STRANGER, type HostileHouse } from './hostile-house.ts'

/** Every button of the house, with what belongs to somebody else in it. */
const forged = ({ foreign: f, usedCode }: HostileHouse): string[] => [
  `nhan:${f.assignment}`,
  `phan:${f.assignment}`,
  `baocao:${f.assignment}`,
  `baocao:${f.assignment}:1`,
  `baocao:${f.assignment}:1:moi`,
  `giahan:${f.assignment}`,
  `giahan:${f.assignment}::1`,
  `xingiahan:${f.assignment}`,
  `dabaocao:${f.assignment}:1`,
  `xembaocao:${f.assignment}:1`,
  `duyet:${f.assignment}:1`,
  `tralai:${f.assignment}:1`,
  `duyet:${f.report}`,
  `chogiahan:${f.extension}`,
  `khonggiahan:${f.extension}`,
  `dongygui:${f.report}`,
  `tralaisua:${f.report}`,
  `guiluon:${f.report}`,
  `sualai:${f.report}`,
  `report:${f.assignment}:submit`,
  `phathanh:${f.directive}:y`,
  `thuhoi:${f.directive}:y`,
  `dondoc:${f.directive}:y:2025-03-17T08:00`,
  `tinhhinh:${f.directive}`,
  `tinhhinh:${f.directive}:reported`,
  `the:${f.directive}`,
  `bo:${f.directive}:y`,
  `sua:${f.directive}:han.1.2025-12-31`,
  `soat:${f.directive}:1:ok`,
  `donvi:${f.directive}`,
  `dsnv:${f.directive}:1`,
  `xemtruoc:${f.directive}:tin`,
  `xemtrang:${f.directive}:1`,
  `gan:${f.directive}:0:${f.directive}`,
  `luuhanh:${f.directive}`,
  `ghinhan:TTYT-BINHLAC:${f.assignment}:1`,
  `boghinhan:${f.report}`,
  `theodoi:${f.directive}:2025-12-31`,
  'vanban:1',
  'moi:SYT:officer',
  `ketnoi:${f.request}`,
  `ketnoi:${f.request}:BVSN`,
  `tuchoi:${f.request}`,
  'yeucau',
  `hoi:${f.ref}:progress:TTYT-BINHLAC`,
  `hoi:${f.ref}:tasks:TTYT-BINHLAC`,
  `start:${usedCode}`,
  `ma:${usedCode}`,
  'trang:xong',
]

/** What no button ever was. */
const NONSENSE = [
  ':',
  '::::',
  'nhan:',
  'NHAN:1',
  '__proto__:toString',
  'constructor:prototype',
  'hasOwnProperty',
  "nhan:' OR 1=1 --",
  'nhan:%00',
  'nhan:\u0000\u0001',
  'nhan:../../etc/passwd',
  'phathanh:undefined:y',
  'phathanh:null:y',
  'phathanh:[object Object]:y',
  'tinhhinh:99999999999999999999999999999999',
  'dsnv::-1',
  'vanban:1e309',
  'vanban:NaN',
  'xemtrang:::::::::',
  '\ud800',
  '🙂'.repeat(16),
  '<b>nhan</b>',
  '/nhan',
  'phát hành',
  'x'.repeat(64),
  'x'.repeat(100_000),
]

/** A tap as the platform tells of it, under a message that may never have been there. */
function taps({ telegram }: HostileHouse, who: string, chatId: string, data: string, n: number): void {
  const group = chatId.startsWith('-')
  telegram.push({
    callback_query: {
      id: `forged-${who}-${n}`,
      from: { id: Number(who), is_bot: false, first_name: 'Ai đó', language_code: 'vi' },
      chat_instance: '-7',
      data,
      message: {
        message_id: 900_000 + n,
        date: 0,
        chat: group
          ? { id: Number(chatId), type: 'supergroup', title: 'Y tế' }
          : { id: Number(chatId), type: 'private', first_name: 'A' },
      },
    },
  } as never)
}

test('a head and a stranger tap every button with somebody else’s part in it, in private and in the group: nothing is executed, nothing is shown', async () => {
  const hostile = await openHostileHouse()
  const all = forged(hostile)
  expect(all.length * 4).toBeGreaterThan(150)
  let n = 0
  for (const data of all) {
    await hostile.attack(`head ${data}`, () => taps(hostile, HEAD, HEAD, data, n++), { hears: [HEAD] })
    const said = await hostile.attack(`stranger ${data}`, () => taps(hostile, STRANGER, STRANGER, data, n++), {
      hears: [STRANGER],
    })
    for (const m of said) expect(m.text, data).not.toMatch(/Công văn số 342|BV Sản - Nhi|trẻ từ 01/)
    for (const who of [HEAD, STRANGER])
      await hostile.attack(`${who} in the group: ${data}`, () => taps(hostile, who, GROUP, data, n++), {
        hears: [GROUP],
      })
  }
})

test('what no button ever was is refused, whoever taps it; the same tap under a new id has one effect', async () => {
  const hostile = await openHostileHouse()
  const { read } = hostile.house.app.office.store
  let n = 0
  for (const who of [OFFICER, HEAD, STRANGER]) {
    for (const data of NONSENSE) {
      await hostile.attack(`${who} ${data.slice(0, 40)}`, () => taps(hostile, who, who, data, n++), { hears: [who] })
    }
  }
  const unit = await read.people.unitByCode('BVSN')
  const own = unit ? await read.tasks.assignment(hostile.foreign.directive, unit.id) : null
  for (let i = 0; i < 5; i++) taps(hostile, HEAD, HEAD, `nhan:${own?.id ?? ''}`, n++)
  for (let i = 0; i < 3; i++) taps(hostile, OFFICER, OFFICER, `chogiahan:${hostile.foreign.extension}`, n++)
  await hostile.house.settle()
  const done = await read.chat.auditOf(`assignment:${own?.id ?? ''}`)
  expect(done.filter((a) => a.action === 'assignment.acknowledge')).toHaveLength(1)
  const told = hostile.telegram.sent.filter((m) => m.chatId === OTHER_HEAD && m.text.includes('15/4/2025'))
  expect(told.filter((m) => /gia hạn/i.test(m.text) && !m.text.startsWith('Đã gửi'))).toHaveLength(1)
})
