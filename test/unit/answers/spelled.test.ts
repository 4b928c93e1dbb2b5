import { expect, test } from 'vitest'
import type { Understanding } from '../../../src/answers/understand.ts'
import { spelledSo } from '../../../src/answers/topics/text/spelled.ts'
import type { Inquiry } from '../../../src/answers/topics/inquiry.ts'
import { fold } from '../../../src/base/vietnamese.ts'
import { plainHearing } from '../../support/hearing.ts'

const SENTENCE = 'Sở Y tế đề nghị các thành phố báo cáo Bộ Y tế về tiêm chủng.'

/** All words of the question are its matter. */
function isSpelled(question: string): boolean {
  const words = plainHearing.question(question)
  const understanding = { words, content: words.map((w) => fold(w.plain)) } as unknown as Understanding
  return spelledSo({ understanding } as Inquiry, {
    passage: { text: SENTENCE, start: 0, end: SENTENCE.length, section: null, paragraph: 0 },
  })
}

test('words that were typed with their marks are others than those that only fold alike', () => {
  expect(isSpelled('phở bò')).toBe(false)
  expect(isSpelled('tiêm chủng ở phở')).toBe(true)
})

test('a word without marks, or one of which the marks got lost beside a right one, tells nothing', () => {
  expect(isSpelled('tiem chung')).toBe(true)
  expect(isSpelled('tiem chủng')).toBe(true)
  expect(isSpelled('nấu ăn')).toBe(true)
})
