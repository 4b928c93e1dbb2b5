import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import { realClock } from '../../src/base/clock.ts'
import { silentLog } from '../../src/base/log.ts'
import { readConfig } from '../../src/config.ts'
import { renderPage } from '../../src/directives/read/render-page.ts'
import { openHouse, type House } from '../support/journey/house.ts'
import { madePaper } from '../support/papers/read-here.ts'
import { stampPaper } from '../support/papers/stamp-paper.ts'
import { wordPaper } from '../support/papers/word-paper.ts'
import { keptFiles, tracesOf } from '../support/traces.ts'

vi.setConfig({ testTimeout: 180_000 })
const READING = { timeout: 60_000, interval: 100 }

const SECRET = 'đoàn xe chở vắc xin rời kho Núi Voi lúc 3 giờ 15 phút'
const REFUSED = 'Văn bản có độ mật không được đưa vào hệ thống này'
const HEAD = `UBND TỈNH HÒA GIANG
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
`
const BODY = `Số: 18/SYT-VP
V/v bảo đảm an toàn cho ${SECRET}

Hòa Giang, ngày 18 tháng 3 năm 2025

Kính gửi: Các bệnh viện công lập.

Sở Y tế yêu cầu các bệnh viện công lập bố trí lực lượng tiếp nhận khi ${SECRET}, báo cáo Sở Y tế trước ngày 28/3/2025.
`
const TAIL = `Lực lượng bảo vệ có mặt trước 30 phút tại cổng số 2, vì ${SECRET}; tuyệt đối không trao đổi qua điện thoại./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Hoàng Minh Khôi
`
const PAPER = `${HEAD}\nMẬT\n\n${BODY}\n${TAIL}`

/** The house with its database in the open, so that every byte of it can be looked at. */
async function houseWith(role: 'officer' | 'head' = 'officer', channel: 'telegram' | 'zalo' = 'telegram') {
  const house = await openHouse()
  const folders = [house.config.dataDir, dirname(house.config.databaseUrl.replace(/^file:/, ''))]
  const ha = await house.linked(channel, '1001', 'Nguyễn Thị Hà', role === 'officer' ? 'P-NVY' : 'BVSN', role)
  return { house, ha, traces: (words = SECRET) => tracesOf(words, folders) }
}

/** What the audit trail says of papers that were refused. */
const refusals = async (house: House, unit = 'P-NVY') =>
  (await house.app.office.store.read.chat.auditOf(`unit:${unit}`))
    .filter((e) => e.action === 'intake.refused')
    .map((e) => e.details)

test('a classified paper that is pasted never reaches the disk, nor do the pieces that the phone cuts off', async () => {
  const { house, ha, traces } = await houseWith()
  expect(await ha.says(PAPER)).toContain(REFUSED)
  expect(await ha.says(TAIL)).toContain(REFUSED)
  expect(await ha.says(`Nơi nhận:\n- ${SECRET}`)).toContain(REFUSED)
  expect(await traces()).toEqual([])
  expect(await refusals(house)).toMatchObject([
    { reason: 'classified', classification: 'mat', way: 'text', letters: PAPER.length },
    { letters: TAIL.length },
    {},
  ])
  expect(JSON.stringify(await refusals(house))).not.toContain('18/SYT')
  // The next paper, with a head of its own, is none of it; a short word is no piece either.
  expect(await ha.says('giup')).not.toContain(REFUSED)
  expect(
    await ha.says(`${HEAD}\n${BODY.replaceAll(SECRET, 'việc tiêm chủng')}${TAIL.replace(SECRET, 'đông')}`),
  ).toContain('Đã đọc: Công văn số 18/SYT-VP')
})

test('where the mark comes with a later part, the parts before it are wiped as well', async () => {
  const { house, ha, traces } = await houseWith('officer', 'zalo')
  await ha.says('gui van ban')
  expect(await ha.says(`UBND TỈNH HÒA GIANG\nSỞ Y TẾ\n${SECRET}`)).toContain('Đã nhận 1 phần')
  expect(await traces()).not.toEqual([])
  expect(await ha.says(`MẬT\n${BODY}`)).toContain(REFUSED)
  expect(await ha.says('xong')).not.toContain('Đã đọc')
  await house.app.round()
  expect(await traces()).toEqual([])
  expect(await refusals(house)).toHaveLength(1)
  await house.restart()
  expect(await traces()).toEqual([])
})

test('a mark that shows only when all parts stand together is heeded too', async () => {
  const { house, ha, traces } = await houseWith('officer', 'zalo')
  await ha.says('gui van ban')
  await ha.says(`UBND TỈNH HÒA GIANG\nSỞ Y TẾ\n${SECRET}`)
  expect(await ha.says('MẬT')).toContain(REFUSED)
  await house.app.round()
  expect(await traces()).toEqual([])
})

test('files: a text, a Word file, and photos of the pages leave nothing', async () => {
  const { house, ha, traces } = await houseWith()
  const name = 'vac-xin-nui-voi.txt'
  expect(await ha.sends({ document: Buffer.from(PAPER), name })).toContain(REFUSED)
  const word = await wordPaper(PAPER)
  expect(await ha.sends({ document: word, name: 'vac-xin-nui-voi.docx' })).toContain('Đang đọc')
  const refused = () => ha.heard().filter((m) => m.text.includes(REFUSED)).length
  await vi.waitFor(() => expect(refused()).toBe(2), READING)
  expect(await ha.sends({ document: Buffer.from('x'), name: 'a.txt', caption: `MẬT\n${SECRET}` })).toContain(REFUSED)

  const stamped = stampPaper(madePaper('tap-huan-thieu-chu.pdf'), [
    { subtype: 'Stamp', at: [100, 705], look: { lines: ['MAT'], size: 16 } },
  ])
  await ha.sends({ photo: (await renderPage(stamped, 1, [])) ?? new Uint8Array() })
  await ha.sends({ photo: (await renderPage(stamped, 2, [])) ?? new Uint8Array() })
  expect(await keptFiles(house.config.dataDir)).toHaveLength(2)
  await ha.says('xong')
  await vi.waitFor(() => expect(refused()).toBe(4), READING)

  await house.settle()
  await house.app.round()
  expect(await traces()).toEqual([])
  expect(await traces('vac-xin-nui-voi')).toEqual([])
  expect(await keptFiles(house.config.dataDir)).toEqual([])
  expect(await refusals(house)).toMatchObject([
    { way: 'file', files: 1, bytes: Buffer.from(PAPER).length },
    { way: 'file', kind: 'docx', bytes: word.length },
    { way: 'file' },
    { way: 'file', kind: 'image', pages: 2, files: 2 },
  ])
  expect(await house.app.office.store.read.directives.list()).toEqual([])
})

test('the page for uploads, the command line and a unit head leave nothing either', async () => {
  const { house, ha, traces } = await houseWith('officer', 'zalo')
  const upload = async (file: File): Promise<number> => {
    const how = await ha.says('gui van ban')
    const form = new FormData()
    form.set('code', /(\d{3}) (\d{3})/.exec(how)?.slice(1).join('') ?? '')
    form.set('file', file)
    return (await fetch(`${house.url}/nop`, { method: 'POST', body: form })).status
  }
  expect(await upload(new File([PAPER], 'nui-voi-1.txt'))).toBe(200)
  expect(await ha.hears()).toContain(REFUSED)
  expect(await upload(new File([new Uint8Array(await wordPaper(PAPER))], 'nui-voi-2.docx'))).toBe(200)
  await vi.waitFor(async () => expect(await ha.hears()).toContain(REFUSED), READING)

  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-paper-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'nui-voi.txt'), PAPER)
  const imported = await house.operator('directive', 'import', join(folder, 'nui-voi.txt'), '--issuer', 'SYT')
  expect(imported).toMatchObject({ code: 1, out: '' })
  expect(imported.err).toContain(REFUSED)
  expect(await refusals(house, 'SYT')).toMatchObject([{ way: 'file', classification: 'mat' }])

  const head = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  expect(await head.says(PAPER)).toContain(REFUSED)
  await house.app.round()
  expect(await traces()).toEqual([])
  expect(await traces('nui-voi-')).toEqual([])
  expect(await keptFiles(house.config.dataDir)).toEqual([])
})

test('the chat in the browser shows it no more, neither now nor after a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhacviec-page-'))
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' })
  const open = async () => {
    const app = await createApp(config, { clock: realClock, log: silentLog })
    return { app, ...(await app.start()) }
  }
  let house = await open()
  onTestFinished(async () => {
    await house.app.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const chat = async () => (await fetch(`${house.url}/local/api/chat?id=p-ha`)).text()
  const speaker = { chatId: 'p-ha', chatKind: 'private', fromId: 'p-ha', chatTitle: null, fromName: null }
  const say = (id: string, text: string) =>
    fetch(`${house.url}/local/api/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...speaker, id, content: { kind: 'text', text } }),
    })
  await say('1', PAPER)
  await vi.waitFor(async () => expect(await chat()).toContain(REFUSED), READING)
  expect(await chat()).not.toContain(SECRET)
  const query = new URLSearchParams({
    id: '2',
    chatId: 'p-ha',
    chatKind: 'private',
    fromId: 'p-ha',
    name: 'nui-voi.docx',
  })
  await fetch(`${house.url}/local/api/file?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(await wordPaper(PAPER)),
  })
  await vi.waitFor(async () => expect((await chat()).split(REFUSED)).toHaveLength(3), READING)
  expect(await chat()).not.toContain('nui-voi')
  await house.app.round()
  expect(await tracesOf(SECRET, [dataDir])).toEqual([])
  expect(await tracesOf('nui-voi', [dataDir])).toEqual([])
  expect(await keptFiles(dataDir)).toEqual([])
  await house.app.stop()
  house = await open()
  expect(await chat()).toContain(REFUSED)
  expect(await chat()).not.toContain(SECRET)
})
