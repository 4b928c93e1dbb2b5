import { expect, test } from 'vitest'
import { layOut } from '../../../../src/directives/pages/lay-out.ts'
import { marksOf } from '../../../../src/directives/pages/marks.ts'
import { fileOfPage } from '../../../../src/directives/pages/page-layout.ts'
import { pictureName, readPictureName } from '../../../../src/directives/pages/page-picture.ts'
import { readDirective } from '../../../../src/directives/read-directive.ts'
import type { PageText } from '../../../../src/directives/read/file-text.ts'
import { madePaper, readHere } from '../../../support/papers/read-here.ts'

/** Pages of lines, one a line of the text, 12 points apart and a point wide for each letter. */
function pagesOf(pages: string[][]): { raw: string; pages: PageText[] } {
  let raw = ''
  const out = pages.map((lines, i): PageText => {
    const start = raw.length
    const placed = lines.map((line, k) => {
      const from = raw.length
      raw += `${line}\n`
      return { start: from, end: from + line.length, box: { x: 70, y: 100 + 12 * k, width: line.length, height: 10 } }
    })
    return { number: i + 1, start, end: raw.length, source: 'text', width: 595, height: 842, lines: placed }
  })
  return { raw, pages: out }
}

test('a passage is found on its lines, through repairs, wraps and the edge of a page', () => {
  const { raw, pages } = pagesOf([
    ['Sở Y tế yêu cầu các đơn vị', 'Như trên', 'hoa ̣t động truyền thông rộng khắp tại các xã, phường'],
    ['va thị trấn, hoàn thành', 'trước ngày 28/3/2025.', '2', 'Như trên'],
  ])
  const repaired =
    'Sở Y tế yêu cầu các đơn vị\nNhư trên\nhoạt động truyền thông rộng khắp tại các xã, phường và thị trấn, hoàn thành trước ngày 28/3/2025.\nNhư trên'
  const layout = { files: ['f'], pages: layOut(raw, pages, repaired) }
  expect(layout.pages.map((p) => p.lines.map((l) => repaired.slice(l.start, l.end)))).toEqual([
    ['Sở Y tế yêu cầu các đơn vị', 'Như trên', 'hoạt động truyền thông rộng khắp tại các xã, phường'],
    ['và thị trấn, hoàn thành', 'trước ngày 28/3/2025', 'Như trên'],
  ])
  const span = { start: repaired.indexOf('tại các'), end: repaired.indexOf('trước ngày') }
  const marked = marksOf(layout, [span])
  expect(marked.map((m) => m.number)).toEqual([1, 2])
  expect(marked[0]?.boxes[0]).toMatchObject({ y: 124, height: 10 })
  expect(marked[0]?.boxes[0]?.x).toBeGreaterThan(90)
})

test('every task of a real PDF has its place on the pages', async () => {
  const read = await readHere(madePaper('sot-xuat-huyet.pdf'))
  const { text, tasks } = readDirective(read.text)
  const layout = { files: ['f'], pages: layOut(read.text, read.pages, text) }
  expect(tasks.length).toBeGreaterThan(5)
  for (const task of tasks) {
    const marked = marksOf(layout, [task.span])
    const lines = layout.pages.flatMap((p) => p.lines.filter((l) => l.start < task.span.end && l.end > task.span.start))
    expect(marked.length, task.words).toBeGreaterThan(0)
    const letters = lines.reduce((n, l) => n + Math.min(l.end, task.span.end) - Math.max(l.start, task.span.start), 0)
    expect(letters / (task.span.end - task.span.start), task.words).toBeGreaterThan(0.9)
  }
})

test('a page of a PDF is a page of its one file, a photo a file of its own', () => {
  expect(fileOfPage({ files: ['a'], pages: [] }, 3)).toEqual({ hash: 'a', page: 3 })
  expect(fileOfPage({ files: ['a', 'b'], pages: [] }, 2)).toEqual({ hash: 'b', page: 1 })
  expect(fileOfPage({ files: ['a', 'b'], pages: [] }, 3)).toBeNull()
})

test('the name of a picture says what it shows, and nothing else is one', () => {
  const picture = { hash: 'a'.repeat(64), page: 2, boxes: [{ x: 70, y: 100, width: 40, height: 12 }] }
  expect(readPictureName(pictureName(picture))).toEqual(picture)
  expect(readPictureName(pictureName({ ...picture, boxes: [] }))).toEqual({ ...picture, boxes: [] })
  for (const name of ['page:../x:1:', `page:${'a'.repeat(64)}:1:x`, 'a'.repeat(64)])
    expect(readPictureName(name)).toBeNull()
})
