import { afterEach, expect, test } from 'vitest'
import type { LocalHouse, LocalHouseOptions } from '../../support/local-house.ts'
import { openLocalHouse } from '../../support/local-house.ts'

let house: LocalHouse
afterEach(() => house.close())

const open = async (options: LocalHouseOptions = {}): Promise<LocalHouse> => (house = await openLocalHouse(options))

test('with a password nothing is told before it is given', async () => {
  await open({ password: 'mật khẩu thử' })
  const page = await fetch(`${house.url}/`)
  expect(page.status).toBe(401)
  expect(await page.text()).toContain('type="password"')
  for (const path of [
    '/local/api/desk',
    '/local/api/stream',
    '/local/api/chat?id=ha',
    `/local/file/${'0'.repeat(64)}`,
  ]) {
    expect((await fetch(`${house.url}${path}`)).status).toBe(401)
  }
  expect((await fetch(`${house.url}/local/api/say`, { method: 'POST', body: '{}' })).status).toBe(401)
  expect(house.heard).toEqual([])
})

test('the right password opens a session, a wrong or forged one does not', async () => {
  await open({ password: 'mật khẩu thử' })
  const logIn = (password: string) =>
    fetch(`${house.url}/local/login`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ password }) })
  const wrong = await logIn('mật khẩu')
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('set-cookie')).toBeNull()
  expect(await wrong.text()).toContain('Mật khẩu chưa đúng')

  const right = await logIn('mật khẩu thử')
  expect(right.status).toBe(303)
  const cookie = right.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Strict/)
  const session = cookie.split(';')[0] ?? ''
  expect((await fetch(`${house.url}/local/api/desk`, { headers: { cookie: session } })).status).toBe(200)
  const forged = session.replace(/=\d+/, '=9999999999999')
  expect((await fetch(`${house.url}/local/api/desk`, { headers: { cookie: forged } })).status).toBe(401)

  for (let i = 0; i < 20; i++) await logIn(`sai ${i}`)
  expect((await logIn('mật khẩu thử')).status).toBe(429)
})
