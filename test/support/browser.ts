import { existsSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** Debian's; playwright-core brings no browser along. */
const CHROMIUM = '/usr/bin/chromium'

/** A real browser; skips the test where there is none, and fails in CI, where there must be one. */
export async function openBrowser(skip: (note: string) => never): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    if (process.env.CI) throw new Error(`no browser at ${CHROMIUM}: apt-get install chromium`)
    skip(`no browser at ${CHROMIUM} (apt-get install chromium)`)
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
    ],
  })
}

/** The local chat as people use it, by the chat's id. */
export interface OfficePage {
  page: Page
  /** errors of the page's scripts and of its console */
  faults: string[]
  column(chatId: string): Locator
  /** the ids of the open chats, from left to right */
  chats(): Promise<string[]>
  says(chatId: string, text: string): Promise<void>
  /** taps the newest button of these words */
  taps(chatId: string, label: string): Promise<void>
  /** lets a file fall onto the chat */
  drops(chatId: string, file: { name: string; mime: string; base64: string }): Promise<void>
  /** Waits for a message of the bot with these words, newer than the last one heard, and returns it whole. */
  hears(chatId: string, words: string): Promise<string>
  /** what the bot has said since the last message heard */
  news(chatId: string): Promise<string[]>
}

/** Opens the local chat at `url`; nothing on it waits longer than ten seconds. */
export async function openOfficePage(browser: Browser, url: string): Promise<OfficePage> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 }, locale: 'vi-VN' })
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  await page.locator('html.ready').waitFor()
  const heard = new Map<string, number>()
  const column = (chatId: string): Locator => page.locator(`section.column[data-chat="${chatId}"]`)
  const bot = (chatId: string): Locator => column(chatId).locator('.entries .bot')

  return {
    page,
    faults,
    column,
    chats: () =>
      page
        .locator('section.column')
        .evaluateAll((columns: HTMLElement[]) => columns.map((one) => one.dataset['chat'] ?? '')),
    async says(chatId, text) {
      await column(chatId).locator('textarea').fill(text)
      await column(chatId).locator('textarea').press('Enter')
    },
    taps: (chatId, label) =>
      column(chatId).locator('.room').getByRole('button', { name: label, exact: true }).last().click(),
    async drops(chatId, file) {
      const dataTransfer = await page.evaluateHandle(({ name, mime, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], name, { type: mime }))
        return data
      }, file)
      await column(chatId).dispatchEvent('drop', { dataTransfer })
    },
    async hears(chatId, words) {
      const from = heard.get(chatId) ?? 0
      const isIt = ({ selector, from, words }: { selector: string; from: number; words: string }): number => {
        const said = [...document.querySelectorAll<HTMLElement>(selector)]
        return said.findIndex((one, i) => i >= from && one.innerText.includes(words)) + 1
      }
      const selector = `section.column[data-chat="${chatId}"] .entries .bot`
      const found = await page.waitForFunction(isIt, { selector, from, words }).catch(async () => {
        const said = (await bot(chatId).allInnerTexts()).slice(from).join('\n--\n')
        throw new Error(`${chatId} does not hear “${words}”; since the last message heard: ${said}`)
      })
      const count = await found.jsonValue()
      heard.set(chatId, count)
      return bot(chatId)
        .nth(count - 1)
        .innerText()
    },
    news: async (chatId) => (await bot(chatId).allInnerTexts()).slice(heard.get(chatId) ?? 0),
  }
}
