import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { buildHouse, startHouseProcess, tryCommand, type HouseEnv } from '../support/journey/house-process.ts'
import { markedRows } from '../support/papers/marked-rows.ts'
import { madePaper } from '../support/papers/read-here.ts'

beforeAll(buildHouse, 60_000)

interface Entry {
  text: string
  from: unknown
  media: { hash: string; name: string; mime: string }[]
  choices: { label: string; value: string }[]
}

/** The officer of the sample office in front of the chat in the browser. */
async function officerAt(env: HouseEnv) {
  const house = await startHouseProcess(env)
  onTestFinished(() => house.kill())
  const url = /http:\/\/\S+/.exec(house.greeting())?.[0] ?? ''
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json()
  const { personas } = (await get('/local/api/desk')) as { personas: { role: string; chatId: string; name: string }[] }
  const { chatId, name } = personas.find((p) => p.role === 'officer') ?? expect.fail('no officer')
  const speaker = { chatId, chatKind: 'private', fromId: chatId, fromName: name }
  const entries = async (): Promise<Entry[]> =>
    ((await get(`/local/api/chat?id=${chatId}`)) as { entries: Entry[] }).entries.filter((e) => e.from === null)
  const headers = { origin: url, 'sec-fetch-site': 'same-origin' }
  /** Waits for an answer that has these words. */
  const hears = (words: string): Promise<Entry> =>
    vi.waitFor(
      async () => (await entries()).findLast((e) => e.text.includes(words)) ?? expect.fail(`nobody says “${words}”`),
      { timeout: 60_000, interval: 100 },
    )
  return {
    url,
    entries,
    hears,
    async types(text: string) {
      const said = { ...speaker, id: randomUUID(), chatTitle: null, content: { kind: 'text', text } }
      const body = JSON.stringify(said)
      await fetch(`${url}/local/api/say`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      })
    },
    async sends(bytes: Uint8Array, file: string) {
      const query = new URLSearchParams({ ...speaker, id: randomUUID(), name: file })
      await fetch(`${url}/local/api/file?${query}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/pdf' },
        body: Buffer.from(bytes),
      })
    },
  }
}

test('in the browser the page of a task is a picture; what was put right comes out as a case for the corpus', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-check-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  const env = { DATA_DIR: join(dir, 'data'), PORT: '0' }
  const ha = await officerAt(env)
  await ha.sends(madePaper('sot-xuat-huyet.pdf'), 'cv-sxh.pdf')
  await ha.hears('Đã đọc: Công văn')
  await ha.types('soat')
  const page = await ha.hears('Việc 1/')
  expect(page.choices.map((c) => c.label)).toContain('Đúng rồi')

  await ha.types('xem trang')
  const { media } = await ha.hears('Trang 1/')
  const [photo] = media
  const query = new URLSearchParams({ as: photo?.hash ?? '', name: photo?.name ?? '', type: photo?.mime ?? '' })
  const shown = await fetch(`${ha.url}/local/file/drawn?${query}`)
  expect(shown.headers.get('content-type')).toBe('image/png')
  const picture = await markedRows(new Uint8Array(await shown.arrayBuffer()))
  expect(picture.format).toBe('png')
  expect(picture.rows).toBeGreaterThan(8)
  expect(picture.rows).toBeLessThan(picture.all / 2)

  await ha.types('bo')
  await ha.hears('lấy lại 1')
  const listed = await tryCommand(env, 'corrections', '--out', join(dir, 'out'))
  expect(listed).toMatchObject({ code: 0, stderr: '' })
  expect(listed.stdout).toContain('1 chỗ đọc sai, 0 chỗ chỉ rõ đơn vị')
  const [name = ''] = (await readdir(join(dir, 'out', 'gold'))).map((file) => file.replace('.json', ''))
  const shape = async (folder: string): Promise<{ tasks: { summary: string }[] }> =>
    JSON.parse(await readFile(join(dir, 'out', folder, `${name}.json`), 'utf8')) as { tasks: { summary: string }[] }
  const [gold, read] = [await shape('gold'), await shape('read')]
  expect(gold.tasks).toEqual(read.tasks.slice(1))
  expect(await readFile(join(dir, 'out', `${name}.txt`), 'utf8')).toContain(gold.tasks[0]?.summary)
  expect((await tryCommand(env, 'corrections', '--since', '2025-02-30')).code).toBe(1)
  expect((await tryCommand(env, 'corrections', '--since', '2030-01-01')).stdout).toContain('Chưa có chỗ nào')
  const json = await tryCommand(env, 'corrections', '--json')
  expect(JSON.parse(json.stdout)).toMatchObject([
    { name, corrections: [{ kind: 'drop', source: 'reading', typed: 'bo' }] },
  ])
}, 180_000)
