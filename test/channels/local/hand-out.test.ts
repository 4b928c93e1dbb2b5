import { expect, test } from 'vitest'
import { handOut } from '../../../src/channels/local/door/file-exchange.ts'

const ORIGIN = 'https://nhacviec.example'

/** Knows every file, and tells which one was asked for. */
function keeper() {
  const asked: string[] = []
  const files = {
    put: () => Promise.reject(new Error('nothing is handed in here')),
    remove: () => Promise.reject(new Error('not here')),
    get: (hash: string) => {
      asked.push(hash)
      return Promise.resolve(Buffer.from(hash))
    },
  }
  const get = (hash: string, query: Record<string, string> = {}) =>
    handOut(files, hash, new URLSearchParams(query), ORIGIN)
  return { asked, get }
}

test('the QR code of a start link carries the address under which the page was reached', async () => {
  const { asked, get } = keeper()
  const code = await get('drawn', { as: 'qr:/?start=K7QM-2XPA', name: 'ma-moi.png', type: 'image/png' })
  expect(code?.headers.get('content-type')).toBe('image/png')
  await get('drawn', { as: 'qr:https://t.me/nhacviec_bot?start=K7QM-2XPA' })
  expect(asked).toEqual([`qr:${ORIGIN}/?start=K7QM-2XPA`, 'qr:https://t.me/nhacviec_bot?start=K7QM-2XPA'])
})

test('a page that is drawn is asked for by its name', async () => {
  const { asked, get } = keeper()
  const name = `page:${'a'.repeat(64)}:2:70,120,400,14;70,136,210,14`
  expect((await get('drawn', { as: name, type: 'image/png' }))?.headers.get('content-disposition')).toContain('inline')
  expect(asked).toEqual([name])
})

test('nothing but hashes and what is drawn leads to a file', async () => {
  const { asked, get } = keeper()
  expect(await get('drawn')).toBeNull()
  expect(await get('drawn', { as: '../nhacviec.db' })).toBeNull()
  expect(await get('qr:/?start=X')).toBeNull()
  expect(await get('../nhacviec.db')).toBeNull()
  expect(asked).toEqual([])
  expect(await get('a'.repeat(64))).not.toBeNull()
})
