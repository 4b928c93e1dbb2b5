import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openWordsFile } from '../../../src/app/words-file.ts'

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-words-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return join(dir, 'words.csv')
}

let tick = 0

/** Files that are written within one tick of the file system's clock look unchanged: each gets a time of its own. */
async function written(path: string, text: string | Uint8Array): Promise<void> {
  await writeFile(path, text)
  const at = new Date(Date.UTC(2025, 2, 17) + (tick += 1_000))
  await utimes(path, at, at)
}

test('the file is read at the start, again when it changes, and not held on to when it goes', async () => {
  const path = await folder()
  const told: string[][] = []
  const file = await openWordsFile(path, (problems) => told.push(problems.map((p) => `${String(p.line)} ${p.key}`)))
  const heard = (): string => file.hearing().document('PCKB').join(' ')
  expect(heard()).toBe('pckb')
  await written(path, 'short,words\npckb,phòng chống khủng bố\n')
  await file.refresh()
  expect(heard()).toBe('phong chong khung bo')
  const before = file.hearing()
  await file.refresh()
  expect(file.hearing()).toBe(before)
  expect(told).toEqual([])
  await written(path, 'short,words\npckb,phòng chống khủng bố\nban,ban quản lý\n')
  await file.refresh()
  expect(heard()).toBe('phong chong khung bo')
  expect(told).toEqual([['3 words-common']])
  expect(file.problems()).toHaveLength(1)
  await file.refresh()
  expect(told).toHaveLength(1)
  await rm(path)
  await file.refresh()
  expect(heard()).toBe('pckb')
  expect(file.problems()).toEqual([])
})

test('what can’t be read leaves the words as they were, and says why', async () => {
  const path = await folder()
  await written(path, 'short,words\npckb,phòng chống khủng bố\n')
  const file = await openWordsFile(path, () => undefined)
  for (const [bytes, key] of [
    [Buffer.alloc(300 * 1024, 'a'), 'words-too-large'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'register-not-utf8'],
  ] as const) {
    await written(path, bytes)
    await file.refresh()
    expect(file.problems().map((p) => p.key)).toEqual([key])
    expect(file.hearing().document('PCKB').join(' ')).toBe('phong chong khung bo')
  }
  await rm(path)
  await mkdir(path)
  await file.refresh()
  expect(file.problems().map((p) => p.key)).toEqual(['words-unreadable'])
})

test('a file as Excel for Vietnam saves it (windows-1258, UTF-16) is read', async () => {
  const path = await folder()
  await written(path, Buffer.from('\ufeffshort;words\r\npckb;phòng chống khủng bố\r\n', 'utf16le'))
  const file = await openWordsFile(path, () => undefined)
  expect(file.problems()).toEqual([])
  expect(file.hearing().document('PCKB').join(' ')).toBe('phong chong khung bo')
})

test('while the house is open it is looked at again and again', async () => {
  const path = await folder()
  const file = await openWordsFile(path, () => undefined)
  const watching = file.watch(5)
  await written(path, 'short,words\npckb,phòng chống khủng bố\n')
  await expect.poll(() => file.hearing().document('PCKB').join(' ')).toBe('phong chong khung bo')
  await watching.stop()
})
