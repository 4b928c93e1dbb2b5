import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { besieged, type Besieged } from './besieged.ts'
import { typed, updates } from './hostile-words.ts'

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
  for (const input of inputs.filter((t, i) => i % 3 === 0 && !t.startsWith('tôi là')))
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
