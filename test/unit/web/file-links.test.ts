import { afterEach, expect, test } from 'vitest'
import { fileAddress, type FileLinkDesk } from '../../../src/web/file-links.ts'
import type { WebHouse } from './web-house.ts'
import { openWebHouse } from './web-house.ts'

let web: WebHouse
afterEach(() => web.close())

const TOKEN = 'abcdefghijklmnopqrstuv'
const bytes = new TextEncoder().encode('<script>alert(1)</script>')

const giving = (file: { name: string; mime: string } | null, asked: string[] = []): FileLinkDesk => ({
  file: (token) => {
    asked.push(`file ${token}`)
    return Promise.resolve(file && { bytes, ...file })
  },
  page: (token) => {
    asked.push(`page ${token}`)
    return Promise.resolve(file)
  },
  open: (token) => {
    asked.push(`open ${token}`)
    return Promise.resolve(file && { token: TOKEN, name: file.name })
  },
})

test.each([
  ['a.png', 'image/png', 'image/png', 'inline'],
  ['a.jpg', 'image/jpeg', 'image/jpeg', 'inline'],
  ['a.pdf', 'application/pdf', 'application/pdf', 'attachment'],
  ['a.html', 'text/html', 'application/octet-stream', 'attachment'],
  ['a.svg', 'image/svg+xml', 'application/octet-stream', 'attachment'],
  ['a', 'application/x-sh', 'application/octet-stream', 'attachment'],
])('a file %s (%s) is handed over as %s, %s, and runs nothing here', async (name, mime, type, how) => {
  web = await openWebHouse({ links: giving({ name, mime }) })
  const answer = await fetch(web.url + fileAddress(TOKEN, name, mime))
  const headers = Object.fromEntries(answer.headers)
  expect(headers).toMatchObject({
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  })
  expect(headers['content-disposition']).toBe(`${how}; filename*=UTF-8''${name}`)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-robots-tag']).toContain('noindex')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
})

test('a name is shown as words and sent as a name, whatever it holds', async () => {
  const name = `<b>CV "512"</b>\u202e\r\nSet-Cookie: a=b/../x'(1).pdf`
  web = await openWebHouse({ links: giving({ name, mime: 'application/pdf' }) })
  const page = await fetch(`${web.url}/vb/${TOKEN}`)
  expect(await page.text()).toContain('&lt;b&gt;CV &quot;512&quot;&lt;/b&gt;')
  const opened = await fetch(`${web.url}/vb/${TOKEN}`, { method: 'POST', redirect: 'manual' })
  expect(opened.status).toBe(303)
  expect(opened.headers.get('set-cookie')).toBeNull()
  const file = await fetch(`${web.url}/tep/${TOKEN}/a.pdf`)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/)
  expect(file.headers.get('set-cookie')).toBeNull()
})

test('looking at the page opens nothing; the tap of another site neither', async () => {
  const asked: string[] = []
  web = await openWebHouse({ links: giving({ name: 'a.pdf', mime: 'application/pdf' }, asked) })
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) await fetch(`${web.url}/vb/${TOKEN}`, { method })
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect((await fetch(`${web.url}/vb/${TOKEN}`, { method: 'POST', headers })).status).toBe(404)
  expect(asked.filter((a) => a.startsWith('open'))).toEqual([])
  await fetch(`${web.url}/vb/${TOKEN}`, { method: 'POST', redirect: 'manual' })
  expect(asked.filter((a) => a.startsWith('open'))).toEqual([`open ${TOKEN}`])
})

test('what is no token is never looked for; a wrong one is a page that says what to do', async () => {
  const asked: string[] = []
  web = await openWebHouse({ links: giving(null, asked) })
  for (const wrong of ['x', '..', '%2e%2e%2f', `${TOKEN}/..`, `${TOKEN}%00`, 'a'.repeat(5_000)])
    for (const path of [`/vb/${wrong}`, `/tep/${wrong}/a.png`])
      expect([400, 404, 431], path).toContain((await fetch(web.url + path)).status)
  expect(asked).toEqual([])
  const answer = await fetch(`${web.url}/vb/${TOKEN}`)
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Đường dẫn không còn dùng được')])
})
