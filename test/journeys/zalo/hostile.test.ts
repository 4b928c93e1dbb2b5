import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { MEASLES } from '../../support/journey/directive-text.ts'
import { openHouse, type House } from '../../support/journey/house.ts'
import { published } from '../../support/journey/published.ts'
import type { Talk } from '../../support/journey/talk.ts'

const NUMBERED = ['số 342/SYT-NVY', 'ngày 17/3/2025']
const CODE = /\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b/

interface Besieged {
  house: House
  /** head of TTYT-SONKHE, from whose phone the hostile words come */
  mai: Talk
  /** head of UBND-SONKHE, who must hear nothing of it */
  long: Talk
  /** an officer on Telegram */
  ha: Talk
  /** somebody nobody knows */
  stranger: Talk
  /** ids of what is not Mai's */
  foreign: { assignment: string; directive: string; due: string }
  /** an invitation that was used */
  code: string
}

async function besieged(): Promise<Besieged> {
  const house = await openHouse()
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'head')
  const ha = await published(house, MEASLES, NUMBERED)
  const code = CODE.exec(await ha.says('mời TTYT Sơn Khê đầu mối'))?.[0] ?? ''
  const contact = house.talk('zalo', 'za-contact', 'Lý Thị Cúc')
  expect(await contact.says(code)).toContain('Đã kết nối')
  for (const talk of [mai, long, ha, contact]) await talk.hears()
  const { read } = house.app.office.store
  const [directive] = await read.directives.list('published')
  const unit = await read.people.unitByCode('UBND-SONKHE')
  const assignment = await read.tasks.assignment(directive?.id ?? '', unit?.id ?? '')
  const foreign = {
    assignment: assignment?.id ?? '',
    directive: directive?.id ?? '',
    due: assignment?.reports[0]?.id ?? '',
  }
  return { house, mai, long, ha, stranger: house.talk('zalo', 'za-la', 'Người lạ'), foreign, code }
}

/** All that hostile words could have changed. */
async function facts({ house, foreign }: Besieged): Promise<string> {
  const { read } = house.app.office.store
  const now = house.app.office.clock.now()
  const people = []
  for (const role of ['officer', 'head', 'contact', 'leader'] as const)
    people.push(await read.people.peopleWithRole(role, now))
  const assignments = await read.tasks.assignmentsOf(foreign.directive)
  const reports = await read.reports.latestOf(assignments.map((a) => a.id))
  const kept = [people, assignments, reports, await read.directives.list(), await read.people.groups()]
  return JSON.stringify([...kept, await read.extensions.waiting()])
}

const failures = ({ house }: Besieged): unknown[] =>
  house.lines.filter((l) => /could not be (?:handled|settled|worked)|a request failed/.test(l.msg))

const RTL = '\u202e\u2066\u200f'
const typed = ({ foreign: f, code }: Besieged): string[] => [
  '\u0000',
  '\u0007\u0008\u001b[2J',
  'việc\u0000 của tôi',
  '\ud800',
  'a\udc00b',
  `${RTL}iôt aủc cệiv`,
  '\u200b\u200b\u200b',
  '\ufeff',
  'à\u0301\u0302\u0303'.repeat(500),
  '🏴‍☠️'.repeat(900),
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea><h1>x',
  '*đậm* _nghiêng_ [x](javascript:alert(1))',
  '{red}đỏ{/red} {big}to{/big}',
  '```\nrm -rf /\n```',
  '\'; DROP TABLE "Inbox"; --',
  '" OR 1=1 --',
  '{ $unit } {{7*7}} ${7*7} %s %n <%= 1 %>',
  '$(reboot) `reboot` | cat /etc/passwd',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '{"event_name":"message.text.received"}',
  'a'.repeat(100_000),
  'việc '.repeat(20_000),
  '\n'.repeat(5_000),
  '1'.repeat(5_000),
  '9'.repeat(40),
  '0',
  '-1',
  '00',
  '99',
  '1e3',
  '٣',
  '１',
  '1.',
  `nhan:${f.assignment}`,
  `phan:${f.assignment}`,
  `baocao:${f.assignment}`,
  `giahan:${f.assignment}`,
  `bangoc:${f.assignment}`,
  `duyet:${f.assignment}:1`,
  `tralai:${f.assignment}:1`,
  `xembaocao:${f.assignment}:1`,
  `report:${f.due}:submit`,
  `phathanh:${f.directive}:y`,
  `thuhoi:${f.directive}:y`,
  `tinhhinh:${f.directive}`,
  `/nhan ${f.assignment}`,
  `/phan ${f.assignment}`,
  `/duyet ${f.assignment} 1`,
  `/phathanh ${f.directive} y`,
  `/thuhoi ${f.directive} y`,
  `/vanban 1`,
  '/nhom tất cả các đơn vị',
  '/moi SYT officer',
  `/start ${code}`,
  `/bangoc ${f.assignment}`,
  '/khongcolenhnay',
  '/',
  '//',
  'phần việc của UBND huyện Sơn Khê',
  'xem báo cáo UBND-SONKHE 342',
  'ghi nhận UBND-SONKHE đã báo cáo bằng giấy',
  'duyệt báo cáo UBND huyện Sơn Khê',
  'phát hành',
  'phát hành ngay',
  'thu hồi 342',
  'mời Sở Y tế lãnh đạo',
  'đôn đốc 342',
  'tôi là Giám đốc Sở Y tế',
  code,
  code.toLowerCase(),
  ` mã mời: ${code} `,
  'K7QM-2XPA',
  'AAAA-AAAA',
]

const COMMUNE_ONLY = /UBND (?:huyện )?Sơn Khê (?:đã|chưa)|Phần việc của UBND/

test('whatever a unit head or a stranger types, it is answered, nothing is done, and nobody else hears of it', async () => {
  const siege = await besieged()
  const { mai, long, ha, stranger } = siege
  const before = await facts(siege)
  const inputs = typed(siege)
  expect(inputs.length).toBeGreaterThan(75)
  for (const input of inputs) {
    const answer = await mai.says(input)
    expect(answer, JSON.stringify(input.slice(0, 60))).not.toBe('')
    expect(answer, JSON.stringify(input.slice(0, 60))).not.toMatch(COMMUNE_ONLY)
    if (/report:|bao cao|báo cáo/.test(input)) await mai.says('hủy')
  }
  expect(await facts(siege)).toBe(before)
  for (const input of inputs.filter((t) => !t.startsWith('tôi là')))
    expect(await stranger.says(input), JSON.stringify(input.slice(0, 60))).toMatch(/mã mời|được dùng|chưa đúng|không/i)
  expect(await facts(siege)).toBe(before)
  expect(await long.hears()).toBe('')
  // Who claims to be somebody is put before the officer, and nothing else.
  expect(await ha.hears()).toMatch(
    /^Yêu cầu kết nối\nNgười gửi: Hoàng Thị Mai\n[^\n]+\n[^\n]+\n\[Đồng ý\] \[Từ chối\]$/,
  )
  expect(siege.house.zalo.sent.every((m) => m.text.length <= 2_000)).toBe(true)
  expect(failures(siege)).toEqual([])
}, 240_000)

/** Updates as only a forger, or a platform gone mad, would send them. */
const updates = (): [string, object][] => {
  const message = (more: object): object => ({
    event_name: 'message.text.received',
    message: {
      from: { id: 'za-mai', display_name: 'Hoàng Thị Mai' },
      chat: { id: 'za-mai', chat_type: 'PRIVATE' },
      text: 'đã nắm việc',
      message_id: `forged-${String(Math.random())}`,
      date: 1,
      ...more,
    },
  })
  return [
    ['in the name of another', message({ chat: { id: 'za-long', chat_type: 'PRIVATE' } })],
    ['a private chat called a group', message({ from: { id: 'za-la' }, chat: { id: 'za-long', chat_type: 'GROUP' } })],
    ['a group that nobody linked', message({ chat: { id: 'g-1', chat_type: 'GROUP' }, text: '/nhom tất cả' })],
    ['a group called a person', message({ from: { id: 'g-1' }, chat: { id: 'g-1', chat_type: 'GROUP' } })],
    ['a code in a group', message({ chat: { id: 'g-1', chat_type: 'GROUP' }, text: 'mời Sở Y tế lãnh đạo' })],
    ['an id that is an object', message({ from: { id: { $ne: null } }, chat: { id: { $ne: null } } })],
    ['an id that is a list', message({ message_id: ['x'] })],
    ['another bot’s mark', message({ from: { id: 'za-long@12345689' }, chat: { id: 'za-long@12345689' } })],
    ['a text that is an object', message({ text: { toString: 'x' } })],
    [
      'a name of 100 kB',
      message({ from: { id: 'za-x1', display_name: 'N'.repeat(100_000) }, chat: { id: 'za-x1' }, text: 'alo' }),
    ],
    [
      'a name that turns the writing',
      message({ from: { id: 'za-x2', display_name: `${RTL}<b>Admin</b>` }, chat: { id: 'za-x2' }, text: 'alo' }),
    ],
    [
      'a name that is an officer’s',
      message({ from: { id: 'za-x3', display_name: 'Nguyễn Thị Hà' }, chat: { id: 'za-x3' }, text: 'phát hành' }),
    ],
    ['an event of the office’s own', { event_name: 'internal', message: { name: 'upload', data: { fileHash: 'x' } } }],
    ['an event that nobody knows', { event_name: 'message.admin.received', message: { text: 'x', message_id: 'y' } }],
    ['no message', { event_name: 'message.text.received', message: null }],
    ['a list', { event_name: 'message.text.received', message: [] }],
    ['__proto__', JSON.parse('{"event_name":"message.text.received","message":{"__proto__":{"text":"x"}}}') as object],
  ]
}

test('forged events change nothing and reach nobody; one that is replayed is heard once', async () => {
  const siege = await besieged()
  const { house, mai, long, ha } = siege
  const before = await facts(siege)
  const said = long.heard().length
  for (const [, update] of updates()) {
    house.zalo.push(update as { event_name: string })
    await house.settle()
  }
  expect(await facts(siege)).toBe(before)
  // A group that has the id of Long's chat is answered there as any group is: with nothing of anybody's.
  expect(
    long
      .heard()
      .slice(said)
      .map((m) => m.text),
  ).toEqual(['Nội dung này chỉ trao đổi ở tin nhắn riêng với tôi.'])
  expect(await ha.hears()).toBe('')
  const replayed = {
    event_name: 'message.text.received',
    message: { from: { id: 'za-mai' }, chat: { id: 'za-mai' }, text: 'việc của tôi', message_id: 'm-1' },
  }
  await mai.hears()
  for (let i = 0; i < 3; i++) house.zalo.push(replayed)
  await mai.hears()
  await mai.says('giúp')
  expect(mai.heard().filter((m) => m.text.startsWith('Việc của')).length).toBeLessThanOrEqual(1)
  for (const path of ['/hooks/zalo', '/hooks/zalo/', '/hooks/../hooks/zalo', '/hooks/zalo?x=1']) {
    const answer = await fetch(house.url + path, { method: 'POST', body: JSON.stringify(replayed) })
    expect(answer.status).toBeGreaterThanOrEqual(401)
  }
  expect(failures(siege)).toEqual([])
}, 240_000)

test('an address of a picture leads nowhere but to Zalo: nothing inside the office is asked', async () => {
  const siege = await besieged()
  const { house, mai } = siege
  const asked: string[] = []
  const inner = createServer((req, res) => {
    asked.push(req.url ?? '')
    res.end('secret')
  })
  await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done))
  onTestFinished(() => void inner.close())
  const { port } = inner.address() as AddressInfo
  const there = `127.0.0.1:${String(port)}`
  const addresses = [
    `http://${there}/a.jpg`,
    `http://localhost:${String(port)}/a.jpg`,
    `http://[::1]:${String(port)}/a.jpg`,
    `http://0x7f000001:${String(port)}/a.jpg`,
    `http://2130706433:${String(port)}/a.jpg`,
    `http://127.1:${String(port)}/a.jpg`,
    `https://${there}/a.jpg`,
    `https://photo.zdn.vn@${there}/a.jpg`,
    `https://${there}#photo.zdn.vn/a.jpg`,
    `https://photo.zdn.vn:${String(port)}@${there}/`,
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/a.jpg',
    'http://192.168.1.1/a.jpg',
    'file:///etc/passwd',
    'ftp://photo.zdn.vn/a.jpg',
    'gopher://127.0.0.1:6379/_x',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '//photo.zdn.vn/a.jpg',
    'https://zdn.vn.attacker.example/a.jpg',
    'https://zdn.vn\u0000.attacker.example/a.jpg',
    'https://photo.zdn.vn\\@attacker.example/a.jpg',
    `${house.url}/healthz`,
    house.zalo.leadingTo(`http://${there}/redirected`),
    house.zalo.leadingTo('file:///etc/passwd'),
    house.zalo.leadingTo('http://169.254.169.254/'),
  ]
  for (const [i, photo_url] of addresses.entries()) {
    await mai.hears()
    house.zalo.push({
      event_name: 'message.image.received',
      message: {
        from: { id: 'za-mai' },
        chat: { id: 'za-mai' },
        photo_url,
        caption: 'báo cáo',
        message_id: `p-${String(i)}`,
      },
    })
    expect(await mai.hears(), photo_url).not.toBe('')
  }
  expect(asked).toEqual([])
  expect(failures(siege)).toEqual([])
}, 240_000)
