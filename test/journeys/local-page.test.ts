import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp, type App } from '../../src/app.ts'
import { realClock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import { readConfig } from '../../src/config.ts'
import { openBrowser, openOfficePage, type OfficePage } from '../support/browser.ts'

const OFFICER = 'p-ha'
const REPORTING = 'p-tuan'
const WAITING = 'p-mai'
const GROUP = 'nhom-du-phong'
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

interface Staged {
  office: OfficePage
  /** closes the house and opens it again on the same data and port */
  restart(): Promise<void>
}

/** The house as `npm start` opens it, with its sample office, and a browser in front of it. */
async function stage(skip: (note: string) => never): Promise<Staged> {
  const browser = await openBrowser(skip)
  onTestFinished(() => browser.close())
  const dataDir = await mkdtemp(join(tmpdir(), 'nhacviec-page-'))
  const open = async (port: string): Promise<{ app: App; url: string }> => {
    const config = readConfig({ DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'silent' })
    const app = await createApp(config, { clock: realClock, log: createLog('silent') })
    return { app, ...(await app.start()) }
  }
  let house = await open('0')
  onTestFinished(async () => {
    await house.app.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return {
    office: await openOfficePage(browser, house.url),
    async restart() {
      await house.app.stop()
      house = await open(new URL(house.url).port)
    },
  }
}

test('a directive is handed in, published, asked about, reported on and followed up, all on one page', async ({
  skip,
}) => {
  const house = await stage(skip)
  const { office } = house
  const { page } = office
  expect(await office.chats()).toEqual([OFFICER, REPORTING, WAITING, GROUP])

  await office.column(OFFICER).getByRole('button', { name: 'Công văn về phòng, chống sốt xuất huyết' }).click()
  expect(await office.hears(OFFICER, 'Đã đọc')).toContain('phòng, chống bệnh sốt xuất huyết Dengue')
  await office.says(OFFICER, 'so 512/SYT-NVY')
  await office.hears(OFFICER, '512/SYT-NVY')
  await office.says(OFFICER, 'ngay 14/3/2025')
  await office.hears(OFFICER, '14/3/2025')
  await office.taps(OFFICER, 'Xem nhiệm vụ')
  expect(await office.hears(OFFICER, '8 việc')).toContain('2. [mục 2] Chỉ đạo các cơ sở giáo dục tổng vệ sinh')
  await office.says(OFFICER, 'sua 2 han 2 truoc 27/3/2025')
  expect(await office.hears(OFFICER, 'Đã sửa')).toContain('hạn 2: trước ngày 27/3/2025')

  await office.says(OFFICER, 'xem truoc')
  expect(await office.hears(OFFICER, 'Xem trước')).toContain('24 đơn vị')
  await office.taps(OFFICER, 'Phát hành')
  await office.hears(OFFICER, 'tới 24 đơn vị')
  expect(await office.news(REPORTING)).toEqual([])
  await office.taps(OFFICER, 'Phát hành ngay')
  await office.hears(OFFICER, 'Đã phát hành')

  const part = await office.hears(REPORTING, 'TTYT Sơn Khê 2 việc')
  expect(part).toContain('ban hành kế hoạch chiến dịch')
  expect(part).toMatch(/Hạn báo cáo: trước ngày 31\/3\/2025 .*28\/3\/2025/)
  const other = await office.hears(WAITING, 'BVĐK tỉnh 3 việc')
  expect(other).toContain('lớp tập huấn phác đồ điều trị')
  expect(other).not.toContain('ban hành kế hoạch chiến dịch')
  const shared = await office.hears(GROUP, '9 đơn vị')
  expect(shared).not.toMatch(/TTYT|BVĐK|Sơn Khê/)

  await office.taps(REPORTING, 'Đã nắm việc')
  await office.hears(REPORTING, 'TTYT Sơn Khê đã nắm phần việc')
  await office.says(REPORTING, 'hạn báo cáo khi nào')
  expect(await office.hears(REPORTING, 'Nguồn: ')).toMatch(/31\/3\/2025[^]*Nguồn: .*512\/SYT-NVY/)
  await office.says(GROUP, '/tinhhinh')
  expect(await office.hears(GROUP, '1/9 đơn vị đã nắm việc')).not.toMatch(/TTYT|BVĐK|Sơn Khê/)
  await picture(office)

  await report(office)
  expect(await office.hears(OFFICER, 'TTYT Sơn Khê đã gửi báo cáo')).toContain('đúng hạn')
  await office.taps(OFFICER, 'Duyệt')
  await office.hears(OFFICER, 'Đã duyệt báo cáo')
  await office.hears(REPORTING, 'đã được duyệt')
  await office.says(OFFICER, 'tình hình')
  const status = await office.hears(OFFICER, 'Đã nắm việc: 1/24')
  expect(status).toContain('Đã báo cáo: 1/24')

  // The days of tasks come before the report's: each jump goes on to the next that is reminded of.
  const clock = page.locator('.clock-day')
  const days: string[] = []
  while (days.length < 6 && !days.includes('Thứ Ba, 25/3/2025')) {
    const before = await clock.innerText()
    await page.getByRole('button', { name: 'Lần nhắc kế tiếp' }).click()
    await expect.poll(() => clock.innerText(), { timeout: 10_000 }).not.toBe(before)
    days.push(await clock.innerText())
  }
  expect(days).toEqual(['Thứ Năm, 20/3/2025', 'Thứ Sáu, 21/3/2025', 'Thứ Ba, 25/3/2025'])
  const reminded = page.locator(`[data-chat=${WAITING}] .bot`, { hasText: 'Nhắc việc' })
  await reminded.filter({ hasText: 'BVĐK tỉnh chưa xác nhận nắm việc và chưa báo cáo' }).last().waitFor()
  await office.says(REPORTING, 'giup')
  await office.hears(REPORTING, 'Tôi giúp được')
  expect(await page.locator(`[data-chat=${REPORTING}] .bot`, { hasText: 'Nhắc việc' }).count()).toBe(0)

  const told = await history(office)
  await page.reload()
  await page.locator('html.ready').waitFor()
  await expect.poll(() => history(office)).toEqual(told)
  expect(office.faults).toEqual([])
  await house.restart()
  await page.reload()
  await page.locator('html.ready').waitFor()
  // While the house was away the browser said so.
  office.faults.length = 0
  await expect.poll(() => history(office)).toEqual(told)
  await office.says(OFFICER, 'tình hình')
  await office.hears(OFFICER, 'Đã báo cáo: 1/24')
  expect(office.faults).toEqual([])
}, 60_000)

/** The report's form from its first question to the sending, with a pause and a photo that falls onto the chat. */
async function report(office: OfficePage): Promise<void> {
  await office.taps(REPORTING, 'Báo cáo')
  await office.hears(REPORTING, 'Câu 1/7')
  const answer = async (text: string, next: string): Promise<string> => {
    await office.says(REPORTING, text)
    return office.hears(REPORTING, next)
  }
  await answer('Phun hóa chất diệt muỗi tại 12 thôn, tuyên truyền 3 buổi', 'Câu 2/7')
  await answer('từ 20/3 đến 26/3', 'Câu 3/7')
  await office.taps(REPORTING, 'Tạm dừng')
  await office.hears(REPORTING, 'Đã tạm dừng')
  await answer('tiep tuc', 'Câu 3/7')
  await answer('khoảng 350 người', 'Câu 4/7')
  await answer('12tr5', 'Câu 5/7')
  await answer('bo qua', 'Câu 6/7')
  await answer('Thiếu hóa chất', 'Câu 7/7')
  await office.drops(REPORTING, { name: 'ra quân.png', mime: 'image/png', base64: PIXEL })
  await office.hears(REPORTING, 'Đã nhận 1 tệp')
  const summary = await answer('xong', '7. Ảnh: 1 tệp')
  for (const line of ['20/3/2025 – 26/3/2025', 'khoảng 350', '12.500.000 đồng', 'Thiếu hóa chất']) {
    expect(summary).toContain(line)
  }
  await office.taps(REPORTING, 'Gửi')
  await office.hears(REPORTING, 'Đã gửi báo cáo')
}

/** Everything that stands in the four chats, pictures by whether they are seen. */
async function history(office: OfficePage): Promise<string[]> {
  const entries = office.page.locator('.entries .entry')
  return entries.evaluateAll((all: HTMLElement[]) =>
    all.map((one) => {
      const image = one.querySelector('img')
      return `${one.className.replace(' follows', '')}: ${image ? `[${image.alt}]` : ''}${one.querySelector('.words')?.textContent ?? ''}`
    }),
  )
}

/** The picture of README.md, drawn anew by WRITE_PICTURE=1. */
async function picture(office: OfficePage): Promise<void> {
  if (process.env['WRITE_PICTURE'] === undefined) return
  const { page } = office
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const card = office.column(OFFICER).locator('.entries .entry', { hasText: 'Đã đọc' }).first()
  await card.evaluate((entry) => entry.scrollIntoView({ block: 'start' }))
  await page.screenshot({ path: join(import.meta.dirname, 'conversation.png'), animations: 'disabled' })
}

test('a link invites a stranger, and an officer lets another in who only says who he is', async ({ skip }) => {
  const { office } = await stage(skip)
  const { page } = office
  await office.says(OFFICER, 'mời TTYT Bình Lạc đầu mối')
  await office.hears(OFFICER, 'Mã mời')
  await office.hears(OFFICER, '/?start=')
  const code = office.column(OFFICER).locator('.photo img')
  await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
  await office.column(OFFICER).locator('a', { hasText: '/?start=' }).click()
  await page.locator('section.column').nth(4).waitFor()
  const invited = (await office.chats())[4] ?? ''
  expect(await office.hears(invited, 'Đã kết nối')).toContain('cán bộ đầu mối, TTYT Bình Lạc')
  await office.column(invited).locator('.who-unit', { hasText: 'TTYT Bình Lạc' }).waitFor()

  await office.column(GROUP).locator('.who-select').selectOption('+stranger')
  await page.locator(`section.column[data-chat="${GROUP}"]`).waitFor({ state: 'detached' })
  const asking = (await office.chats())[3] ?? ''
  await office.hears(asking, 'mã mời')
  await office.says(asking, 'toi la Giam doc TTYT huyen An Hiep')
  await office.hears(asking, 'Đã gửi yêu cầu')
  expect(await office.hears(OFFICER, 'Yêu cầu kết nối')).toContain('Trung tâm Y tế huyện An Hiệp')
  await office.taps(OFFICER, 'Đồng ý')
  expect(await office.hears(asking, 'Đã kết nối')).toContain('thủ trưởng đơn vị, TTYT An Hiệp')
  await office.column(asking).locator('.who-unit', { hasText: 'TTYT An Hiệp' }).waitFor()
  await office.says(asking, 'toi la ai')
  await office.hears(asking, 'TTYT An Hiệp')
  expect(office.faults).toEqual([])
}, 60_000)
