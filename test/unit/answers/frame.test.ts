import { expect, test } from 'vitest'
import { withoutFrame } from '../../../src/answers/hear/frame.ts'
import { spotAnothers } from '../../../src/answers/hear/spots/spot-anothers.ts'

test.each([
  ['Kính gửi anh chị, trường xin hỏi hạn nộp ạ?', 'trường xin hỏi hạn nộp ạ?'],
  ['Em kính thưa Sở: ai ký văn bản 86?', 'ai ký văn bản 86?'],
  ['kinh thua phong. bao cao gui ai', 'bao cao gui ai'],
])('whom a message is addressed to is taken away before the question: %s', (typed, question) => {
  expect(withoutFrame(typed)).toBe(question)
})

test.each([
  'Kính gửi những ai, có xã không?',
  'Kính gửi ai?',
  'Kính gửi UBND xã',
  'Kính thưa quý Sở,',
  'Hạn nộp, kính gửi',
])('words that ask of the addressees, or stand alone, stay: %s', (typed) => {
  expect(withoutFrame(typed)).toBe(typed)
})

test('only an agency with its field is another’s: "của sở" alone is the office’s own', () => {
  const whose = (text: string) => spotAnothers(text.split(' '))?.whose ?? null
  expect(whose('cong van cua so y te so may')).toBe('so y')
  expect(whose('cong van cua so noi vu ngay nao')).toBe('so noi')
  expect(whose('cong van cua so ai ky')).toBeNull()
  expect(whose('cong van cua so gui benh vien yeu cau gi')).toBeNull()
})
