import type { Browser, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { LocalChannel } from '../../../src/channels/local/local-channel.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { openBrowser } from '../../support/browser.ts'
import type { LocalHouse } from '../../support/local-house.ts'
import { openLocalHouse } from '../../support/local-house.ts'

let house: LocalHouse | null = null
let browser: Browser | null = null
afterEach(async () => {
  await browser?.close()
  await house?.close()
  browser = house = null
})

/** Says back what it heard, with a button. */
const echo = async (event: IncomingEvent, channel: LocalChannel) => {
  const heard = event.content.kind === 'text' ? event.content.text : event.content.kind
  const choices = [{ label: 'Đã nắm việc', value: 'nhan:512' }]
  await channel.send(event.chatId, event.chatKind, { text: `Đã nghe: ${heard}`, choices })
}

const column = (page: Page, at: number) => page.locator('.column').nth(at)
const write = async (page: Page, at: number, text: string) => {
  await column(page, at).locator('textarea').fill(text)
  await column(page, at).locator('textarea').press('Enter')
}
const lines = (page: Page, at: number) => column(page, at).locator('.entries .words').allTextContents()
const shown = (page: Page, at: number, text: string) =>
  column(page, at).locator('.entries .words', { hasText: text }).last().waitFor()

async function openPage(browserOf: Browser, url: string, width = 1400): Promise<{ page: Page; faults: string[] }> {
  const page = await browserOf.newPage({ viewport: { width, height: 850 }, locale: 'vi-VN' })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  return { page, faults }
}

test('an officer, two heads and a group stand side by side and talk with the bot, live', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  const { page, faults } = await openPage(browser, house.url)
  await column(page, 3).waitFor()
  expect(await page.locator('.who-name').allTextContents()).toEqual([
    'Nguyễn Thị Hà',
    'Lê Văn Tuấn',
    'Hoàng Thị Mai',
    'Nhóm Y tế dự phòng',
  ])
  expect(await page.locator('.clock').innerText()).toMatch(/Thứ Năm, 20\/3\/2025\s+09:12/)

  await write(page, 1, 'việc của tôi <img src=x onerror=alert(1)>')
  await shown(page, 1, 'Đã nghe: việc của tôi <img src=x onerror=alert(1)>')
  expect(await lines(page, 2)).toEqual([])
  await column(page, 1).locator('.choice').click()
  await shown(page, 1, 'Đã nghe: choice')
  expect(await lines(page, 1)).toContain('Đã nắm việc')
  expect(house.heard[1]?.content).toMatchObject({ kind: 'choice', value: 'nhan:512' })

  // Spoken to without having asked: a reminder, a broadcast.
  await house.channel.send('mai', 'private', { text: 'Nhắc việc: còn 3 ngày' })
  await shown(page, 2, 'Nhắc việc: còn 3 ngày')

  await write(page, 3, '/nhom các trung tâm y tế')
  await shown(page, 3, 'Đã nghe: /nhom')
  expect(house.heard[2]).toMatchObject({
    chatId: 'nhom',
    chatKind: 'group',
    chatTitle: 'Nhóm Y tế dự phòng',
    from: { id: 'ha', name: 'Nguyễn Thị Hà' },
  })
  expect(faults).toEqual([])
})

test('files are handed in by choosing, as a sample, and a picture comes back as a picture', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  const { page, faults } = await openPage(browser, house.url)
  await column(page, 0).locator('.paper', { hasText: 'Công văn mẫu' }).click()
  await shown(page, 0, 'Đã nghe: files')
  await column(page, 1)
    .locator('.files')
    .setInputFiles({ name: 'lễ ra quân.txt', mimeType: 'text/plain', buffer: Buffer.from('xong') })
  await shown(page, 1, 'Đã nghe: files')
  const [sample, chosen] = house.heard.map((event) =>
    event.content.kind === 'files' ? event.content.files[0] : undefined,
  )
  expect(sample).toMatchObject({ name: 'mau.txt', mime: 'text/plain' })
  expect(chosen).toMatchObject({ name: 'lễ ra quân.txt', size: 4 })
  expect(await column(page, 1).locator('.file-name').textContent()).toBe('lễ ra quân.txt')

  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await column(page, 2).locator('.files').setInputFiles({ name: 'ảnh.png', mimeType: 'image/png', buffer: png })
  const image = column(page, 2).locator('.entries .photo img')
  await image.waitFor()
  await expect.poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(1)
  expect(faults).toEqual([])
})

test('a pasted directive stands folded until it is asked for, and a long answer is read from its beginning', async ({
  skip,
}) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  const { page, faults } = await openPage(browser, house.url)
  const long = Array.from({ length: 120 }, (_, i) => `${i + 1}. Tuyên truyền tới từng hộ gia đình`).join('\n')
  await write(page, 1, long)
  await shown(page, 1, '120. Tuyên truyền')
  const height = () =>
    column(page, 1)
      .locator('.mine .bubble')
      .evaluate((node) => node.getBoundingClientRect().height)
  expect(await height()).toBeLessThan(300)
  const top = () =>
    column(page, 1)
      .locator('.bot')
      .evaluate((entry) => {
        const log = entry.closest('.log')
        return log ? entry.getBoundingClientRect().top - log.getBoundingClientRect().top : null
      })
  await expect.poll(async () => Math.round((await top()) ?? 0)).toBe(12)
  await column(page, 1).locator('.latest', { hasText: 'Xem tiếp' }).click()
  await column(page, 1).locator('.latest').waitFor({ state: 'hidden' })
  await column(page, 1).locator('.more', { hasText: 'Xem thêm' }).click()
  expect(await height()).toBeGreaterThan(2_000)
  await column(page, 1).locator('.more', { hasText: 'Thu gọn' }).click()
  expect(await height()).toBeLessThan(300)
  expect(faults).toEqual([])
})

test('words written while the server is away are kept, and sent once it is back', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  const { url } = house
  const { page } = await openPage(browser, url)
  await write(page, 1, 'trước khi mất mạng')
  await shown(page, 1, 'Đã nghe: trước khi mất mạng')
  await house.close()
  house = null

  await write(page, 1, 'trong khi mất mạng')
  await column(page, 1).locator('.pending .waiting').waitFor()
  await page.locator('.offline').waitFor()
  house = await openLocalHouse({ answer: echo, port: Number(new URL(url).port) })
  await shown(page, 1, 'Đã nghe: trong khi mất mạng')
  await expect.poll(() => column(page, 1).locator('.pending > *').count()).toBe(0)
  await expect.poll(() => page.locator('.offline').isVisible()).toBe(false)
  expect(house.heard.map((event) => event.content)).toEqual([{ kind: 'text', text: 'trong khi mất mạng' }])
}, 40_000)

test('words whose storing failed are sent again and stand in the chat once', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse()
  const { page } = await openPage(browser, house.url)
  house.broken.reason = 'database locked'
  await write(page, 1, 'nhận 512')
  await column(page, 1).locator('.pending .waiting').waitFor()
  house.broken.reason = null
  await shown(page, 1, 'nhận 512')
  await expect.poll(() => column(page, 1).locator('.pending > *').count()).toBe(0)
  expect(await lines(page, 1)).toEqual(['nhận 512'])
})

test('an invitation link makes somebody new, who brings its payload', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  await house.channel.send('ha', 'private', { text: `Mã mời: ${house.channel.startLink('K7QM-2XPA') ?? ''}` })
  const { page } = await openPage(browser, house.url)
  await column(page, 0).locator('a', { hasText: '/?start=K7QM-2XPA' }).click()
  await shown(page, 4, 'Đã nghe: start')
  expect(await column(page, 4).locator('.who-name').textContent()).toBe('Người lạ 1')
  const [event] = house.heard
  expect(event?.content).toEqual({ kind: 'start', payload: 'K7QM-2XPA' })
  expect(event?.chatId).toBe(event?.from.id)
  expect(event?.chatId).not.toBe('ha')
})

test('the office clock jumps ahead from the page', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse()
  const { page } = await openPage(browser, house.url)
  await page.locator('[data-by=reminder]').click()
  await page.locator('.clock-time', { hasText: '08:00' }).waitFor()
  expect(await page.locator('.clock-day').textContent()).toBe('Thứ Ba, 25/3/2025')
  await page.locator('[data-by=reminder]').click()
  await page.locator('.toast', { hasText: 'Chưa có lần nhắc nào sắp tới' }).waitFor()
})

test('on a phone one chat fills the screen, the others are tabs, and nothing sticks out', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ answer: echo })
  const { page, faults } = await openPage(browser, house.url, 360)
  await column(page, 3).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await column(page, 0).evaluate((node) => node.getBoundingClientRect().width)).toBe(360)
  await house.channel.send('mai', 'private', { text: 'Nhắc việc' })
  await page.locator('.tab').nth(2).locator('.unread').waitFor()
  await page.locator('.tab').nth(2).click()
  await expect.poll(() => column(page, 2).evaluate((node) => Math.round(node.getBoundingClientRect().left))).toBe(0)
  expect(await page.locator('.tab').nth(2).locator('.unread').count()).toBe(0)
  const heights = await page
    .locator('button:visible')
    .evaluateAll((buttons: Element[]) => buttons.map((button) => Math.round(button.getBoundingClientRect().height)))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(40)
  expect(faults).toEqual([])
})

test('with a password the page opens after it was typed', async ({ skip }) => {
  browser = await openBrowser(skip)
  house = await openLocalHouse({ password: 'mật khẩu thử', answer: echo })
  const { page } = await openPage(browser, house.url)
  await page.fill('#password', 'sai')
  await page.click('button')
  await page.locator('.problem', { hasText: 'Mật khẩu chưa đúng' }).waitFor()
  await page.fill('#password', 'mật khẩu thử')
  await page.click('button')
  await column(page, 3).waitFor()
  await write(page, 0, 'giúp')
  await shown(page, 0, 'Đã nghe: giúp')
})
