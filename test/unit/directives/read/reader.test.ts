import { expect, test, vi } from 'vitest'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import { READ_PROBLEMS, ReadError } from '../../../../src/directives/read/read-error.ts'
import { createReader } from '../../../../src/directives/read/reader.ts'
import { openWording } from '../../../../src/wording/say.ts'
import { madePaper } from '../../../support/papers/read-here.ts'
import { scanPaper } from '../../../support/papers/scan-paper.ts'

vi.setConfig({ testTimeout: 120_000 })

const paper = (name: string) => [{ bytes: madePaper(name), name }]

test('a paper is read in a process of its own, which tells how far it is and what it took', async () => {
  const heard: unknown[] = []
  const { read, peakMegabytes } = await createReader().read(paper('sot-xuat-huyet.pdf'), {
    onProgress: (p) => void heard.push(p),
  })
  expect(readDirective(read.text).issuer?.value).toBe('SỞ Y TẾ')
  expect(heard).toEqual([1, 2, 3].map((page) => ({ page, pages: 3 })))
  expect(peakMegabytes).toBeGreaterThan(50)
  expect(peakMegabytes).toBeLessThan(600)
})

test('what goes wrong there is a clear error here', async () => {
  const broken = [{ bytes: madePaper('sot-xuat-huyet.pdf').subarray(0, 2_000), name: 'hỏng.pdf' }]
  await expect(createReader().read(broken)).rejects.toMatchObject({ problem: 'corrupt' })
  const large = [{ bytes: new Uint8Array(21 * 1024 * 1024), name: 'lớn.pdf' }]
  await expect(createReader().read(large)).rejects.toMatchObject({ problem: 'oversized' })
})

test('time and memory end it, and so does whoever asked', async () => {
  await expect(createReader({ milliseconds: 20 }).read(paper('sot-xuat-huyet.pdf'))).rejects.toMatchObject({
    problem: 'time-out',
  })
  await expect(createReader({ megabytes: 20 }).read(paper('sot-xuat-huyet.pdf'))).rejects.toMatchObject({
    problem: 'too-heavy',
  })
  const asked = new AbortController()
  const reading = createReader().read(paper('sot-xuat-huyet.pdf'), { signal: asked.signal })
  asked.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
})

test('every problem has its sentence in both languages', () => {
  const wording = openWording()
  for (const problem of READ_PROBLEMS) {
    for (const locale of ['vi', 'en'] as const) {
      expect(wording.sayKey(locale, new ReadError(problem).key, { pages: 9, most: 1, kind: 'pdf' }), problem).toMatch(
        /\.$/,
      )
    }
  }
})

test('a picture too large for any memory does not harm this process', async () => {
  const bomb = scanPaper([{ jpeg: new Uint8Array(200), width: 60_000, height: 60_000, grey: true }])
  await expect(createReader().read([{ bytes: bomb, name: 'x.pdf' }])).rejects.toMatchObject({ name: 'ReadError' })
})
