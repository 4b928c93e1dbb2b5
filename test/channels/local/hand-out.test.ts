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
  const code = await get('qr', { text: '/?start=K7QM-2XPA', name: 'ma-moi.png', type: 'image/png' })
  expect(code?.headers.get('content-type')).toBe('image/png')
  await get('qr', { text: 'https://t.me/nhacviec_bot?start=K7QM-2XPA' })
  expect(asked).toEqual([`qr:${ORIGIN}/?start=K7QM-2XPA`, 'qr:https://t.me/nhacviec_bot?start=K7QM-2XPA'])
})

test('nothing but hashes and QR codes leads to a file', async () => {
  const { asked, get } = keeper()
  expect(await get('qr')).toBeNull()
  expect(await get('qr:/?start=X')).toBeNull()
  expect(await get('../nhacviec.db')).toBeNull()
  expect(asked).toEqual([])
  expect(await get('a'.repeat(64))).not.toBeNull()
})
