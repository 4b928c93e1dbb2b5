import { expect, test } from 'vitest'
import { readText } from '../../../src/answers/retrieve/text/read-texts.ts'
import { openPaper } from '../../../src/answers/topics/paper-file.ts'
import { singledOut, specific } from '../../../src/answers/topics/match-task.ts'
import { mayNameDays } from '../../../src/answers/topics/time/occasion.ts'
import type { AnswerStores } from '../../../src/answers/asking.ts'
import { aDirective } from '../../support/nouns.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aTask } from '../../support/task-nouns.ts'

const text = ['1. Treo băng rôn mừng Ngày Sách Việt Nam.', '2. Lập tủ sách.', '3. Báo cáo trước 05/3.'].join('\n')
const sections = text.split('\n').map((line, i) => ({
  directiveId: 'd',
  position: i + 1,
  path: String(i + 1),
  title: null,
  text: line.slice(3),
  span: { start: text.indexOf(line), end: text.indexOf(line) + line.length },
}))

test('sections are fetched once, whether they or the words are wanted first', async () => {
  const directive = aDirective('7', { id: 'd', text, textHash: 'read-texts-test' })
  let fetched = 0
  const read = () =>
    readText(directive, plainHearing, () => {
      fetched++
      return Promise.resolve(sections)
    })
  expect(await read().sections()).toEqual(sections)
  expect(await read().sections()).toEqual(sections)
  const index = await read().index()
  expect(index.count('tu sach')).toBe(1)
  expect((await read().index()).source).toBe(index.source)
  expect(fetched).toBe(1)
})

test('the first passage that fits is the one that all passages would have shown', async () => {
  const directive = aDirective('7', { id: 'd', text, textHash: 'read-texts-first' })
  const index = await readText(directive, plainHearing, () => Promise.resolve(sections)).index()
  const fits = (words: string) => /\d|sách/.test(words.slice(3))
  expect(index.first(fits)).toMatchObject({ text: 'Lập tủ sách.', section: '2' })
  expect(index.first(() => false)).toBeUndefined()
  expect(mayNameDays(index).map((p) => p.section)).toEqual(['1'])
})

test('without a matter no text is opened to single out a task', async () => {
  const opened = new Error('opened')
  const stores = { directives: { sectionsOf: () => Promise.reject(opened) } } as unknown as AnswerStores
  const paper = openPaper(aDirective('8', { text, textHash: 'read-texts-closed' }), stores, plainHearing)
  const duties = [{ task: aTask('d', 1) }, { task: aTask('d', 2) }]
  expect(await singledOut(duties, ['', ''], paper)).toBeNull()
  expect(await specific(['', ''], paper)).toEqual(['', ''])
  await expect(singledOut(duties, ['tu', 'sach'], paper)).rejects.toBe(opened)
})
