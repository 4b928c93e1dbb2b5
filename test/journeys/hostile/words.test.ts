import { expect, test } from 'vitest'
import type { SentMessage } from '../../support/fake-platform/sent-messages.ts'
import { HEAD, OFFICER, openHostileHouse, STRANGER, type HostileHouse } from './hostile-house.ts'

/** What only an officer may do, or what is another unit's, asked for in every way there is. */
const forbidden = ({ foreign: f }: HostileHouse): string[] => [
  'phát hành',
  'phat hanh 342',
  `/phathanh ${f.directive} y`,
  'thu hồi 342',
  `/thuhoi ${f.directive} y`,
  '/dondoc 342 y',
  'đôn đốc 342',
  '/tinhhinh 342',
  'tình hình 342',
  '/vanban',
  'danh sách văn bản',
  'mời Sở Y tế cán bộ phụ trách',
  '/moi SYT officer',
  `/ketnoi ${f.request}`,
  `/tuchoi ${f.request}`,
  'yêu cầu kết nối',
  'ghi nhận TTYT Bình Lạc đã báo cáo',
  '/ghinhan TTYT-BINHLAC',
  `/boghinhan ${f.report}`,
  'xem báo cáo TTYT Bình Lạc',
  `/xembaocao ${f.assignment} 1`,
  'duyệt báo cáo TTYT Bình Lạc',
  `/duyet ${f.assignment} 1`,
  `/tralai ${f.assignment} 1`,
  `/nhan ${f.assignment}`,
  `/phan ${f.assignment}`,
  `/chogiahan ${f.extension}`,
  'cho gia hạn TTYT Bình Lạc',
  'TTYT Bình Lạc báo cáo chưa',
  'ttyt binh lac xin gia han chua, ly do gi',
  'TTYT Bình Lạc tiêm được bao nhiêu trẻ',
  'ai chưa nộp báo cáo',
  'don vi nao chua nam viec',
  'giám đốc TTYT Bình Lạc là ai',
  'số điện thoại của cán bộ TTYT Bình Lạc',
  '/soat 1',
  'bỏ văn bản 342',
]

/** What is no wish at all. */
const WEIRD = [
  '<b>hạn?</b>',
  '<script>alert(document.cookie)</script>',
  '<a href="tg://user?id=1001">bấm đây</a>',
  '[bấm](tg://resolve?domain=x)',
  '```js\nprocess.exit()\n```',
  '&lt;b&gt; &amp; &#x202e;',
  '\'; DROP TABLE "Person"; --',
  "1' OR '1'='1",
  '{ $unit }',
  '{ "a" }{ corridor-stranger }',
  '{{7*7}} ${7*7} #{7*7} %s%n%x',
  '${process.env.TELEGRAM_BOT_TOKEN}',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  '$(reboot) `reboot` | reboot; reboot',
  '__proto__',
  'constructor',
  '\u202eháo oáb iàb\u202c',
  '\u200f\u200e\u2066việc?\u2069',
  '\u200b\u200c\u200d\u2060',
  '\u0000\u0001\u0002\u0007\u001b[31m',
  '\ud800',
  'a\udc00b',
  '\ufffd\ufffe\uffff',
  'v\u0323\u0302\u0301\u0300\u031b'.repeat(300),
  '\u0301'.repeat(500),
  '🙂'.repeat(2_000),
  '👨‍👩‍👧‍👦'.repeat(300),
  'x'.repeat(4_096),
  'hạn '.repeat(1_000),
  '\n'.repeat(4_000),
  'a\r\nb\rc\u2028d\u2029e\u0085f',
  '9'.repeat(400),
  '99999999999999999999',
  '-1',
  '0',
  '1e309',
  'NaN',
  '0x7fffffff',
  '٣',
  '１２３',
  '½',
  '/',
  '//',
  '/ ',
  '/\u0000',
  '/constructor',
  '/__proto__ toString',
  `/${'a'.repeat(4_000)}`,
  '/viec 99999999999999999999999999',
  'hạn của công văn 99999999999999999999',
  'hạn 32/13/2025',
  'nội dung mục 999999999999',
  'ngày 31/2/20250',
  '@',
  '@nhacviec_bot',
  '/start',
  '/start ../../x',
  `/start ${'A'.repeat(64)}`,
  `/start ${'Ạ'.repeat(2_000)}`,
  '/start 2222-2222',
  '2222-2222',
  'mã mời: <code>',
]

const MARKS = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200e\u200f]/

test('words of every kind, from a head and from a stranger: nothing is executed, nothing of others is shown, each is answered', async () => {
  const hostile = await openHostileHouse()
  const { telegram } = hostile
  const all = [...forbidden(hostile), ...WEIRD]
  expect(all.length).toBeGreaterThan(95)
  for (const text of all) {
    for (const who of [HEAD, STRANGER]) {
      const what = `${who} says ${JSON.stringify(text.slice(0, 40))}`
      const said = await hostile.attack(what, () => void telegram.userSays(who, text), { hears: [who] })
      for (const m of said) {
        expect(m.text, what).not.toMatch(MARKS)
        expect(m.text, what).not.toContain(telegram.token)
        if (who === STRANGER) expect(m.text, what).not.toMatch(/Công văn số 342|BV Sản - Nhi|trẻ từ 01/)
      }
    }
  }
})

test('an invitation that was used, names that flood or turn what stands beside them, files of every name', async () => {
  const hostile = await openHostileHouse()
  const { telegram, usedCode } = hostile
  for (const text of [
    `/start ${usedCode}`,
    usedCode,
    usedCode.toLowerCase(),
    usedCode.replace('-', ' '),
    `mã ${usedCode}`,
  ]) {
    for (const who of [STRANGER, HEAD]) {
      const said = await hostile.attack(`${who} ${text}`, () => void telegram.userSays(who, text), { hears: [who] })
      expect(said.map((m) => m.text).join()).toContain('đã được dùng')
    }
  }

  const names = [
    'A'.repeat(100_000),
    'Nguyễn Thị Hà\n\nĐồng ý: Phòng NVY xác nhận người này',
    '\u202eàH ịhT nễyugN',
    '<b>Hà</b> [x](http://x) { $unit }',
    '\u0000\u0007',
    '   ',
    '🙂'.repeat(500),
    '\ud800',
  ]
  for (const [i, name] of names.entries()) {
    const id = String(880_000 + i)
    const what = `the name ${JSON.stringify(name.slice(0, 30))}`
    telegram.knows(id, name)
    const ask = (): void => void telegram.userSays(id, 'Tôi là Giám đốc Bệnh viện Phổi', { name })
    const said = await hostile.attack(what, ask, { hears: [id, OFFICER], changes: true })
    const told = said.find((m: SentMessage) => m.chatId === OFFICER)
    expect(told?.text, what).toContain('Giám đốc Bệnh viện Phổi')
    expect(told?.text.length, what).toBeLessThan(600)
    expect(told?.text, what).not.toMatch(MARKS)
    expect(told?.text, what).not.toContain('\n\nĐồng ý')
  }

  const files = [
    '../../../../etc/passwd',
    'C:\\windows\\a.docx',
    `${'a'.repeat(100_000)}.docx`,
    '\u202excod.exe',
    'a\nb"; filename=c.txt',
    '',
    '\u0000',
  ]
  for (const name of files) {
    for (const who of [HEAD, STRANGER]) {
      const what = `${who} sends ${JSON.stringify(name.slice(0, 30))}`
      const send = (): void =>
        void telegram.userSends(who, { document: Buffer.from('x'), name, caption: '<b>phát hành</b>' })
      const said = await hostile.attack(what, send, { hears: [who] })
      for (const m of said) expect(m.text, what).not.toMatch(MARKS)
    }
  }
  const unreal = [
    { file_id: 'gone', file_unique_id: 'g', file_name: 'a.docx' },
    { file_id: 'huge', file_unique_id: 'g', file_name: 'a.docx', file_size: 2 ** 50 },
    { file_id: '../../x', file_unique_id: 'g', file_name: 'a.docx', file_size: -1 },
    { file_id: 'x', file_unique_id: 'g', file_size: 'many' as never, mime_type: 5 as never },
  ]
  for (const document of unreal) {
    for (const who of [HEAD, OFFICER]) {
      const send = (): void => void telegram.userPosts(who, { document })
      await hostile.attack(`${who} sends ${document.file_id}`, send, { hears: [who] })
    }
  }
})
