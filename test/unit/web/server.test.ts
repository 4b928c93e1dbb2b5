import { afterEach, expect, test } from 'vitest'
import type { WebHouse } from './web-house.ts'
import { openWebHouse } from './web-house.ts'

let web: WebHouse
afterEach(() => web.close())

test('health is 200 with the database and 503 without it, and a channel in trouble does not fell the house', async () => {
  let database = true
  web = await openWebHouse({
    health: () => Promise.resolve({ database, channels: { telegram: 'token refused', local: null } }),
  })
  const well = await fetch(`${web.url}/healthz`)
  expect(well.status).toBe(200)
  expect(await well.json()).toEqual({ ok: true, database: true, channels: { telegram: 'token refused', local: null } })
  database = false
  const ill = await fetch(`${web.url}/healthz`)
  expect(ill.status).toBe(503)
  expect(await ill.json()).toMatchObject({ ok: false, database: false })
})

test('health tells of a database that throws, without its words', async () => {
  web = await openWebHouse({ health: () => Promise.reject(new Error('postgresql://user:secret@db')) })
  const response = await fetch(`${web.url}/healthz`)
  expect(response.status).toBe(503)
  expect(await response.text()).not.toContain('secret')
})

test('health does not wait for a database that never answers', async () => {
  web = await openWebHouse({ health: () => new Promise(() => undefined) })
  expect((await fetch(`${web.url}/healthz`)).status).toBe(503)
}, 10_000)

test('a request goes to the door with the longest path', async () => {
  const door = (path: string, maxBytes?: number) => ({
    path,
    handle: async (request: Request) => new Response(`${path} ${request.method} ${await request.text()}`),
    ...(maxBytes !== undefined && { maxBytes }),
  })
  web = await openWebHouse({ doors: [door('/'), door('/telegram'), door('/telegram/files', 8)] })
  const post = async (path: string, body: string) => {
    const response = await fetch(`${web.url}${path}`, { method: 'POST', body })
    return response.status === 200 ? response.text() : response.status
  }
  expect(await post('/', 'a')).toBe('/ POST a')
  expect(await post('/anything/else', 'b')).toBe('/ POST b')
  expect(await post('/telegram', 'c')).toBe('/telegram POST c')
  expect(await post('/telegram/hook', 'd')).toBe('/telegram POST d')
  expect(await post('/telegramme', 'e')).toBe('/ POST e')
  expect(await post('/telegram/files/x', '12345678')).toBe('/telegram/files POST 12345678')
  expect(await post('/telegram/files/x', '123456789')).toBe(413)
  expect(await post('/', 'x'.repeat(1024 * 1024 + 1))).toBe(413)
})

test('a body without a length is counted as it comes', async () => {
  const handle = async (request: Request) => new Response(String((await request.arrayBuffer()).byteLength))
  web = await openWebHouse({ doors: [{ path: '/', handle, maxBytes: 1000 }] })
  const send = (parts: number) => {
    const body = new ReadableStream({
      start: (controller) => {
        for (let i = 0; i < parts; i++) controller.enqueue(Buffer.alloc(400))
        controller.close()
      },
    })
    return fetch(`${web.url}/`, { method: 'POST', body, duplex: 'half' } as RequestInit)
  }
  expect(await (await send(2)).text()).toBe('800')
  expect((await send(3)).status).toBe(413)
})

test('what goes wrong is told as a page to people and as JSON to programmes, without its inner words', async () => {
  const handle = () => Promise.reject(new Error('inner words'))
  web = await openWebHouse({ doors: [{ path: '/local', handle }] })
  const page = await fetch(`${web.url}/local`, { headers: { accept: 'text/html' } })
  expect(page.status).toBe(500)
  const html = await page.text()
  expect(html).toContain('Có trục trặc')
  expect(html).not.toContain('inner words')
  expect(await (await fetch(`${web.url}/local`)).json()).toEqual({ error: 'unknown' })
  const none = await fetch(`${web.url}/khong-co`, { headers: { accept: 'text/html' } })
  expect(none.status).toBe(404)
  expect(await none.text()).toContain('Không có trang này')
})

test('every answer is fenced in, unless a door fences it in more closely', async () => {
  const handle = () => Promise.resolve(new Response('x', { headers: { 'content-security-policy': 'sandbox' } }))
  web = await openWebHouse({ doors: [{ path: '/', handle }] })
  const { headers } = await fetch(`${web.url}/nop`)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/)
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect((await fetch(`${web.url}/`)).headers.get('content-security-policy')).toBe('sandbox')
})

test('a port in use is told with the port', async () => {
  web = await openWebHouse()
  const { port } = new URL(web.url)
  await expect(openWebHouse({ port: Number(port) })).rejects.toMatchObject({ key: 'web-port-in-use', args: { port } })
  await expect(openWebHouse({ host: '203.0.113.1' })).rejects.toMatchObject({ key: 'web-host-unusable' })
})
