import { afterEach, expect, test } from 'vitest'
import type { WebHouse } from './web-house.ts'
import { openWebHouse } from './web-house.ts'

let web: WebHouse
afterEach(() => web.close())

type Fields = Record<string, string | File>

const submit = async (fields: Fields, headers: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const response = await fetch(`${web.url}/nop`, { method: 'POST', body, headers })
  return { status: response.status, html: await response.text() }
}
const paper = (name: string, text = 'SỞ Y TẾ', type = 'text/plain') => new File([text], name, { type })
const emptyField = () => new File([], '', { type: 'application/octet-stream' })

test('the page asks for the code and a file, and takes a code from its address', async () => {
  web = await openWebHouse()
  const html = await (await fetch(`${web.url}/nop?ma=135790`)).text()
  expect(html).toContain('Mã sáu chữ số')
  expect(html).toContain('value="135790"')
  const style = /href="([^"]+\.css)"/.exec(html)?.[1] ?? ''
  expect((await fetch(`${web.url}${style}`)).headers.get('content-type')).toContain('text/css')
})

test('a file with the right code is handed in as it is', async () => {
  web = await openWebHouse()
  const { status, html } = await submit({
    code: '135 790',
    file: paper('công văn 512.txt', 'V/v sốt xuất huyết'),
    text: '',
  })
  expect(status).toBe(200)
  expect(html).toContain('Đã nhận văn bản')
  expect(web.handedIn).toHaveLength(1)
  expect(web.handedIn[0]).toMatchObject({ code: '135790', file: { name: 'công văn 512.txt', mime: 'text/plain' } })
  expect(Buffer.from(web.handedIn[0]?.file.bytes ?? []).toString('utf8')).toBe('V/v sốt xuất huyết')
})

test('pasted text is handed in as a text file; a chosen file goes before it', async () => {
  web = await openWebHouse()
  await submit({ code: '135790', file: emptyField(), text: 'Kính gửi: các đơn vị' })
  await submit({ code: '135790', file: paper('a.md'), text: 'Kính gửi: các đơn vị' })
  expect(web.handedIn.map(({ file }) => file.name)).toEqual(['van-ban.txt', 'a.md'])
  expect(Buffer.from(web.handedIn[0]?.file.bytes ?? []).toString('utf8')).toBe('Kính gửi: các đơn vị')
})

test('each refusal says what to do and gives the typed words back, escaped', async () => {
  web = await openWebHouse()
  const wrong = await submit({ code: '111111', text: '</textarea><script>alert(1)</script>' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Mã chưa đúng hoặc đã hết hạn')
  expect(wrong.html).toContain('value="111111"')
  expect(wrong.html).not.toContain('<script>')
  expect(wrong.html).toContain('&lt;script&gt;')
  const short = await submit({ code: '12', text: 'x' })
  expect(short.html).toContain('đúng sáu chữ số')
  const nothing = await submit({ code: '135790', file: emptyField(), text: '  ' })
  expect(nothing.html).toContain('Xin chọn một tệp')
  const type = await submit({ code: '135790', file: paper('a.pdf', '%PDF', 'application/pdf') })
  expect(type.status).toBe(415)
  expect(web.handedIn).toEqual([])
})

test('twenty megabytes are taken, more is refused', async () => {
  web = await openWebHouse()
  const limit = 20 * 1024 * 1024
  expect((await submit({ code: '135790', file: paper('a.txt', 'x'.repeat(limit)) })).status).toBe(200)
  expect((await submit({ code: '135790', file: paper('a.txt', 'x'.repeat(limit + 1)) })).status).toBe(413)
  expect((await submit({ code: '135790', file: paper('a.txt', 'x'.repeat(limit + 1024 * 1024)) })).status).toBe(413)
  expect(web.handedIn).toHaveLength(1)
}, 20_000)

test('after five wrong codes in five minutes a caller waits, another one does not', async () => {
  web = await openWebHouse()
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const guess = (code: string, address: string) => submit({ code, text: 'x' }, from(address))
  for (let i = 0; i < 5; i++) expect((await guess(`00000${i}`, '203.0.113.7')).status).toBe(422)
  const waiting = await guess('135790', '203.0.113.7')
  expect(waiting.status).toBe(429)
  expect(waiting.html).toContain('Xin chờ năm phút')
  expect(web.handedIn).toEqual([])
  expect((await guess('135790', '203.0.113.8')).status).toBe(200)
  web.clock.at = new Date(web.clock.at.getTime() + 5 * 60_000 + 1)
  expect((await guess('135790', '203.0.113.7')).status).toBe(200)
})

test('guessing from many addresses at once ends too', async () => {
  web = await openWebHouse()
  for (let i = 0; i < 100; i++) await submit({ code: '000000', text: 'x' }, { 'x-forwarded-for': `198.51.100.${i}` })
  expect((await submit({ code: '135790', text: 'x' }, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429)
})

test('a form of a foreign page is refused', async () => {
  web = await openWebHouse()
  expect((await submit({ code: '135790', text: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect(web.handedIn).toEqual([])
})

test('when the directive could not be kept the page says so and keeps what was typed', async () => {
  web = await openWebHouse({ upload: { accept: () => Promise.reject(new Error('disk full')) } })
  const { status, html } = await submit({ code: '135790', text: 'Kính gửi' })
  expect(status).toBe(500)
  expect(html).toContain('chưa lưu được')
  expect(html).toContain('Kính gửi')
  expect(html).not.toContain('disk full')
})
