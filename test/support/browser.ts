import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
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
