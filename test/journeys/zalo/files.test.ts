import { expect, test, vi } from 'vitest'
import { MEASLES } from '../../support/journey/directive-text.ts'
import { openHouse, type House } from '../../support/journey/house.ts'
import { published } from '../../support/journey/published.ts'
import type { Talk } from '../../support/journey/talk.ts'
import { madePaper } from '../../support/papers/read-here.ts'

const NUMBERED = ['số 342/SYT-NVY', 'ngày 17/3/2025']
const PUBLIC = 'https://nhacviec.hoagiang.gov.vn'
const PAGE = new RegExp(`${PUBLIC}(/vb/[\\w-]{22})`)

const openings = async ({ app }: House) => {
  const { read } = app.office.store
  const [directive] = await read.directives.list('published')
  return (await read.chat.auditOf(`directive:${directive?.id ?? ''}`)).filter((e) => e.action === 'document.open')
}

/** As a browser would: the tap is a POST from the page itself. */
const tap = (house: House, path: string, site = 'same-origin'): Promise<Response> =>
  fetch(house.url + path, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': site } })

const linkIn = (text: string): string => PAGE.exec(text)?.[1] ?? 'no link'

test('the signed document reaches a Zalo person by a link of their own; only the tap on its page counts as opened', async () => {
  const house = await openHouse()
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  await published(house, MEASLES, NUMBERED)
  await mai.hears()
  const answer = await mai.says('bản gốc 342')
  expect(answer).toContain('Bản gốc Công văn số 342/SYT-NVY')
  const path = linkIn(answer)

  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await fetch(house.url + path, { method })
    expect(page.status).toBe(200)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    if (method === 'GET') expect(await page.text()).toContain('Mở văn bản')
  }
  expect(await openings(house)).toEqual([])
  expect((await tap(house, path, 'cross-site')).status).toBe(404)
  expect(await openings(house)).toEqual([])

  const opened = await tap(house, path)
  expect(opened.status).toBe(303)
  const file = await fetch(house.url + (opened.headers.get('location') ?? ''))
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await file.arrayBuffer()).toString()).toBe(MEASLES)
  await tap(house, path)
  const [first, ...more] = await openings(house)
  expect(more).toEqual([])
  const person = await house.app.office.store.read.people.person(first?.actor ?? '')
  expect(person?.name).toBe('Hoàng Thị Mai')

  house.clock.skip(7 * 86_400_000)
  const late = await fetch(house.url + path)
  expect([late.status, await late.text()]).toEqual([404, expect.stringContaining('Đường dẫn không còn dùng được')])
  expect((await tap(house, path)).status).toBe(404)
  const token = path.split('/').at(-1) ?? ''
  for (const wrong of [
    `/vb/${token.slice(1)}`,
    `/vb/${token}a`,
    '/vb/..%2f..%2fetc%2fpasswd',
    `/tep/${token}/a.pdf`,
    '/tep/x/a',
  ])
    expect((await fetch(house.url + wrong)).status).toBe(404)
})

test('whoever has left the unit opens nothing any more', async () => {
  const house = await openHouse()
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  await published(house, MEASLES, NUMBERED)
  await mai.hears()
  const path = linkIn(await mai.says('bản gốc'))
  const { store, clock } = house.app.office
  const address = await store.read.people.address('zalo', 'za-mai')
  const [post] = await store.read.people.postsOf(address?.personId ?? '', clock.now())
  if (!post) throw new Error('no post')
  await store.transact((s) => s.people.savePost({ ...post, to: clock.now() }))
  expect((await tap(house, path)).status).toBe(404)
  expect(await openings(house)).toEqual([])
})

test('pictures go to Zalo by addresses that it can fetch, more than once, and nobody can guess', async () => {
  const house = await openHouse()
  const { zalo } = house
  const ha = await house.linked('zalo', 'za-ha', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  const drafts = () => house.app.office.store.read.directives.list('draft')
  const form = new FormData()
  form.set('code', await uploadCode(ha))
  form.set('file', new File([new Uint8Array(madePaper('sot-xuat-huyet.pdf'))], 'cv.pdf', { type: 'application/pdf' }))
  expect((await fetch(`${house.url}/nop`, { method: 'POST', body: form })).status).toBe(200)
  await vi.waitFor(async () => expect(await drafts()).toHaveLength(1), { timeout: 60_000, interval: 200 })
  await zalo.waitForSent((m) => m.text.startsWith('Đã đọc'), 60_000)
  await ha.says('xem trang 1')
  const picture = zalo.sent.find((m) => m.method === 'sendPhoto')
  expect(picture?.file?.url).toMatch(new RegExp(`^${PUBLIC}/tep/[\\w-]{22}/tep\\.png$`))
  expect(
    Buffer.from(picture?.file?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

const uploadCode = async (ha: Talk): Promise<string> => /\b\d{3} ?\d{3}\b/.exec(await ha.says('gửi văn bản'))?.[0] ?? ''

test('photos that are sent one after the other get one answer, and all are in the report', async () => {
  const house = await openHouse()
  const { zalo } = house
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  await published(house, MEASLES, NUMBERED)
  await mai.hears()
  await mai.says('báo cáo')
  const jpeg = (n: number): Uint8Array => Uint8Array.from([0xff, 0xd8, 0xff, n])
  const before = zalo.sent.length
  for (const n of [1, 2, 3, 4, 5]) zalo.userSends('za-mai', { photo: jpeg(n) }, { name: 'Hoàng Thị Mai' })
  const answer = await mai.hears()
  expect(zalo.sent.length - before).toBe(1)
  expect(answer).toContain('Đã nhận 5 tệp, tổng cộng 5.')
})
