import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sha256 } from '../../../src/base/ids.ts'
import { createFileStore } from '../../../src/store/file-store.ts'

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('bytes come back by their hash', async () => {
  const folder = await freshFolder()
  const files = createFileStore(join(folder, 'files'))
  const kept = await files.put(bytes('công văn'))
  expect(kept).toEqual({ hash: sha256('công văn'), size: bytes('công văn').length })
  expect(Buffer.from((await files.get(kept.hash)) ?? []).toString()).toBe('công văn')
  const path = join(folder, 'files', kept.hash.slice(0, 2), kept.hash.slice(2))
  expect(await readFile(path, 'utf8')).toBe('công văn')
})

test('the same bytes are kept once, also when they come side by side, and no draft is left behind', async () => {
  const folder = await freshFolder()
  const files = createFileStore(folder)
  const kept = await Promise.all(Array.from({ length: 8 }, () => files.put(bytes('một'))))
  expect(new Set(kept.map((k) => k.hash)).size).toBe(1)
  const names = await readdir(join(folder, kept[0]?.hash.slice(0, 2) ?? ''))
  expect(names).toEqual([kept[0]?.hash.slice(2)])
})

test('what is not there is null, and a hash cannot name a path', async () => {
  const files = createFileStore(await freshFolder())
  expect(await files.get(sha256('nothing'))).toBeNull()
  expect(await files.get('../../../../etc/passwd')).toBeNull()
  expect(await files.get('')).toBeNull()
})

test('a file that a crash left cut off is written again', async () => {
  const folder = await freshFolder()
  const files = createFileStore(folder)
  const { hash } = await files.put(bytes('toàn văn'))
  await truncate(join(folder, hash.slice(0, 2), hash.slice(2)), 2)
  await files.put(bytes('toàn văn'))
  expect(Buffer.from((await files.get(hash)) ?? []).toString()).toBe('toàn văn')
})

test('what is removed is gone, and a hash cannot name a path to remove', async () => {
  const folder = await freshFolder()
  const files = createFileStore(folder)
  const { hash } = await files.put(bytes('công văn'))
  await files.remove(hash)
  await files.remove(hash)
  await files.remove('../x')
  expect(await files.get(hash)).toBeNull()
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([])
})
