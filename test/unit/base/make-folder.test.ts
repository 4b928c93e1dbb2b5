import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '../../../src/base/make-folder.ts'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a folder is made with those above it, and may be there already', async () => {
  const path = join(await aFolder(), 'a', 'b', 'c')
  await makeFolder(path)
  await Promise.all([makeFolder(path), makeFolder(join(path, 'd', 'e')), makeFolder(join(path, 'd', 'f'))])
  expect((await stat(join(path, 'd', 'f'))).isDirectory()).toBe(true)
})

test('a file in its place or above it is said, and stays', async () => {
  const file = join(await aFolder(), 'file')
  await writeFile(file, 'x')
  await expect(makeFolder(file)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(file, 'a', 'b'))).rejects.toThrow(/EEXIST|ENOTDIR/)
})

test.skipIf(!existsSync('/proc/self'))('where the system makes no folders it ends, too', async () => {
  await expect(makeFolder('/proc/nhacviec/data')).rejects.toThrow(/ENOENT|EACCES|EPERM/)
})
