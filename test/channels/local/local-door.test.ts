import { afterEach, expect, test } from 'vitest'
import type { LocalHouse, LocalHouseOptions } from '../../support/local-house.ts'
import { openLocalHouse } from '../../support/local-house.ts'

let house: LocalHouse
afterEach(() => house.close())

const open = async (options: LocalHouseOptions = {}): Promise<LocalHouse> => (house = await openLocalHouse(options))

const said = (id: string, content: object, more: object = {}) => ({
  id,
  chatId: 'tuan',
  chatKind: 'private',
  chatTitle: null,
  fromId: 'tuan',
  fromName: 'Lê Văn Tuấn',
  content,
  ...more,
})
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${house.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const say = (id: string, text: string) => post('/local/api/say', said(id, { kind: 'text', text }))
/** What the page reads of a chat. */
const entries = async (chatId = 'tuan') => {
  const data = (await (await fetch(`${house.url}/local/api/chat?id=${chatId}`)).json()) as {
    entries: { id: string; text: string }[]
  }
  return data.entries
}

/** The first `count` changes of the stream after `cursor`. */
async function changes(
  cursor: number,
  count: number,
): Promise<{ cursor: number; kind: string; entry?: { text: string }; id?: string }[]> {
  const stop = new AbortController()
  const response = await fetch(`${house.url}/local/api/stream?after=${cursor}`, { signal: stop.signal })
  const found: { cursor: number; kind: string }[] = []
  let text = ''
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    text += Buffer.from(part.value).toString('utf8')
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^event: change\ndata: (.*)$/m.exec(block)?.[1]
      if (data) found.push(JSON.parse(data) as { cursor: number; kind: string })
    }
    if (found.length >= count) break
  }
  stop.abort()
  return found
}

test('words of a person become a neutral event and stand in the chat', async () => {
  await open()
  const before = Date.now()
  expect((await say('m-1', 'việc của tôi')).status).toBe(200)
  expect(house.heard).toHaveLength(1)
  const [event] = house.heard
  expect(event).toMatchObject({
    channel: 'local',
    externalId: 'm-1',
    chatId: 'tuan',
    chatKind: 'private',
    chatTitle: null,
    from: { id: 'tuan', name: 'Lê Văn Tuấn' },
    content: { kind: 'text', text: 'việc của tôi' },
  })
  // Office time says March 2025; when it was received is real time.
  expect(event?.receivedAt.getTime()).toBeGreaterThanOrEqual(before)
  expect(await entries()).toMatchObject([{ id: 'm-1', text: 'việc của tôi', at: '2025-03-20T02:12:00.000Z' }])
})

test('a message sent again keeps its id and is shown once', async () => {
  await open()
  await say('m-1', 'nhận 512')
  expect((await say('m-1', 'nhận 512')).status).toBe(200)
  expect(house.heard.map((event) => event.externalId)).toEqual(['m-1', 'm-1'])
  expect(await entries()).toHaveLength(1)
})

test('a message that could not be stored is refused, withdrawn from the chat and can be sent again', async () => {
  await open()
  house.broken.reason = 'disk gone'
  const refused = await say('m-1', 'nhận 512')
  expect(refused.status).toBe(503)
  expect(await refused.json()).toEqual({ error: 'not-stored' })
  expect(await entries()).toEqual([])
  house.broken.reason = null
  expect((await say('m-1', 'nhận 512')).status).toBe(200)
  expect(await entries()).toHaveLength(1)
})

test('taps, starts and a group that the bot joins become their events', async () => {
  await open()
  await post(
    '/local/api/say',
    said('t-1', { kind: 'choice', value: 'nhan:512', messageId: 'b-1' }, { label: 'Đã nắm việc' }),
  )
  await post(
    '/local/api/say',
    said('s-1', { kind: 'start', payload: 'K7QM-2XPA' }, { chatId: 'la-1', fromId: 'la-1', label: 'Bắt đầu' }),
  )
  const group = { chatId: 'nhom-9', chatKind: 'group', chatTitle: 'Nhóm mới' }
  await post('/local/api/say', said('g-1', { kind: 'membership', state: 'joined' }, group))
  expect(
    house.heard.map(({ chatId, chatKind, chatTitle, content }) => ({ chatId, chatKind, chatTitle, content })),
  ).toEqual([
    {
      chatId: 'tuan',
      chatKind: 'private',
      chatTitle: null,
      content: { kind: 'choice', value: 'nhan:512', messageId: 'b-1' },
    },
    { chatId: 'la-1', chatKind: 'private', chatTitle: null, content: { kind: 'start', payload: 'K7QM-2XPA' } },
    { ...group, content: { kind: 'membership', state: 'joined' } },
  ])
  expect((await entries()).map((entry) => entry.text)).toEqual(['Đã nắm việc'])
  expect(await entries('nhom-9')).toEqual([])
})

test('what is not of the page is refused without reaching the house', async () => {
  await open()
  expect((await post('/local/api/say', said('m-1', { kind: 'text', text: '' }))).status).toBe(400)
  expect((await post('/local/api/say', said('bad id!', { kind: 'text', text: 'x' }))).status).toBe(400)
  expect((await post('/local/api/say', said('m-1', { kind: 'internal', name: 'x' }))).status).toBe(400)
  expect(
    (await post('/local/api/say', said('m-1', { kind: 'text', text: 'x' }), { origin: 'https://evil.example' })).status,
  ).toBe(403)
  expect(
    (await post('/local/api/say', said('m-1', { kind: 'text', text: 'x' }), { 'sec-fetch-site': 'cross-site' })).status,
  ).toBe(403)
  expect((await fetch(`${house.url}/local/api/say`, { method: 'DELETE' })).status).toBe(403)
  expect(house.heard).toEqual([])
})

test('without a password a name of the outer world that leads here is turned away', async () => {
  await open()
  const request = new Request('http://office.example/', { headers: { host: 'office.example' } })
  const response = await house.channel.door(request)
  expect(response.status).toBe(403)
  expect(await response.text()).toContain('LOCAL_CHAT_PASSWORD')
})

test('the stream tells what was missed since a cursor, then what is new', async () => {
  await open()
  const { cursor } = (await (await fetch(`${house.url}/local/api/desk`)).json()) as { cursor: number }
  await say('m-1', 'một')
  await house.channel.send('mai', 'private', { text: 'hai' })
  const waiting = changes(cursor, 3)
  await new Promise((resolve) => setTimeout(resolve, 150))
  await house.channel.send('tuan', 'private', { text: 'ba' })
  const all = await waiting
  expect(all.map((change) => change.entry?.text)).toEqual(['một', 'hai', 'ba'])
  const second = all[1]?.cursor ?? 0
  expect((await changes(second, 1)).map((change) => change.entry?.text)).toEqual(['ba'])
})

test('closing the house ends every stream at once', async () => {
  await open()
  const response = await fetch(`${house.url}/local/api/stream?after=0`)
  const reader = response.body?.getReader()
  await reader?.read()
  const from = performance.now()
  await house.close()
  expect(performance.now() - from).toBeLessThan(1_000)
  for (;;) if ((await reader?.read())?.done ?? true) break
})

test('what an earlier process saw comes back once, before what is new', async () => {
  let reads = 0
  await open({
    history: (chatId) => {
      reads++
      const entry = { chatId, at: '2025-03-19T02:00:00.000Z', from: null, choices: [], media: [] }
      return Promise.resolve([
        { ...entry, id: 'old-1', text: 'từ hôm trước' },
        { ...entry, id: 'm-1', text: 'đã có' },
      ])
    },
  })
  await say('m-1', 'đã có')
  await entries()
  expect((await entries()).map((entry) => entry.id)).toEqual(['old-1', 'm-1'])
  expect(reads).toBe(1)
})

test('messages of the bot carry choices and media, and files are given out by their hash', async () => {
  await open()
  const bytes = Buffer.from('ảnh thử')
  const up = await fetch(
    `${house.url}/local/api/file?${new URLSearchParams({ id: 'f-1', chatId: 'tuan', chatKind: 'private', fromId: 'tuan', name: 'ảnh 1.png', caption: 'lễ ra quân' })}`,
    { method: 'POST', headers: { 'content-type': 'image/png' }, body: bytes },
  )
  expect(up.status).toBe(200)
  const content = house.heard[0]?.content
  expect(content).toMatchObject({
    kind: 'files',
    caption: 'lễ ra quân',
    files: [{ kind: 'photo', name: 'ảnh 1.png', mime: 'image/png', size: bytes.length }],
  })
  if (content?.kind !== 'files') throw new Error('no files heard')
  const [file] = content.files
  if (!file) throw new Error('no file heard')
  expect(Buffer.from(await house.channel.fetchFile(file))).toEqual(bytes)

  const shown = await fetch(
    `${house.url}/local/file/${file.ref}?name=${encodeURIComponent('ảnh 1.png')}&type=image/png`,
  )
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytes)
  expect(shown.headers.get('content-type')).toBe('image/png')
  // A page that somebody hands in must not run as one of ours.
  const page = await fetch(`${house.url}/local/file/${file.ref}?name=x.html&type=text/html`)
  expect(page.headers.get('content-type')).toBe('application/octet-stream')
  expect(page.headers.get('content-disposition')).toContain('attachment')
  expect(page.headers.get('content-security-policy')).toContain('sandbox')
  expect((await fetch(`${house.url}/local/file/${'0'.repeat(64)}`)).status).toBe(404)
})

test('a file over twenty megabytes is refused; one that is gone is told as gone', async () => {
  await open()
  const query = new URLSearchParams({ id: 'f-1', chatId: 'tuan', chatKind: 'private', fromId: 'tuan', name: 'to.bin' })
  const up = await fetch(`${house.url}/local/api/file?${query}`, {
    method: 'POST',
    body: Buffer.alloc(20 * 1024 * 1024 + 1),
  })
  expect(up.status).toBe(413)
  expect(house.heard).toEqual([])
  const gone = { kind: 'document' as const, ref: 'f'.repeat(64), name: null, mime: null, size: null }
  await expect(house.channel.fetchFile(gone)).rejects.toMatchObject({ name: 'SendError', failure: 'gone' })
})

test('the office clock jumps ahead by an hour, to the next eight o’clock, by a day and to the next reminder', async () => {
  await open()
  const jump = async (by: string) => {
    const response = await post('/local/api/jump', { by })
    if (!response.ok) return response.status
    const { now, moved } = (await response.json()) as { now: string; moved: boolean }
    return moved ? now : 'nothing ahead'
  }
  expect(await jump('hour')).toBe('2025-03-20T03:12:00.000Z')
  expect(await jump('morning')).toBe('2025-03-21T01:00:00.000Z')
  expect(await jump('morning')).toBe('2025-03-22T01:00:00.000Z')
  expect(await jump('day')).toBe('2025-03-23T01:00:00.000Z')
  house.office.now = '2025-03-23T18:30:00.000Z'
  expect(await jump('morning')).toBe('2025-03-24T01:00:00.000Z')
  expect(await jump('reminder')).toBe('2025-03-25T01:00:00.000Z')
  expect(await jump('reminder')).toBe('nothing ahead')
  expect(await jump('year')).toBe(400)
})

test('a start link opens the page with its payload', async () => {
  await open()
  expect(house.channel.startLink('K7QM 2XPA')).toBe('/?start=K7QM%202XPA')
})
