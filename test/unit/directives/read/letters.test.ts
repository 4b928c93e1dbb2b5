import { expect, test } from 'vitest'
import { textOf } from '../../../../src/directives/read/layout/rows.ts'
import type { Glyph } from '../../../../src/directives/read/pdf/glyphs.ts'
import { wordsOf } from '../../../../src/directives/read/pdf/glyphs.ts'
import { repairText } from '../../../../src/directives/repair/repair-text.ts'

/** Letters of 10 points on one line; [text, left, right] */
const line = (...letters: [string, number, number][]): Glyph[] =>
  letters.map(([text, x, right]) => ({ text, x, right, y: 0, bottom: 14, base: 10, size: 10, font: '' }))

test.each<[string, Glyph[], string[]]>([
  [
    'halves of the box of one glyph',
    line(['b', 0, 5], ['ê', 5, 7], ['\u0323', 7, 9], ['n', 9, 14], ['h', 14, 19]),
    ['bệnh'],
  ],
  [
    'a mark behind a blank goes back to its vowel',
    line(['h', 0, 5], ['o', 5, 10], ['a', 10, 14], ['\u0323', 16.5, 17.5], ['t', 17.5, 20]),
    ['hoạt'],
  ],
  ['and not to the vowel after it', line(['t', 0, 3], ['a', 3, 7], ['\u0300', 9.5, 10.5], ['i', 10.5, 13]), ['tài']],
  ['a mark drawn over its vowel', line(['o', 0, 5], ['\u0323', 0, 5], ['n', 5, 10]), ['ọn']],
  [
    'a vowel of the next word keeps its own',
    line(['c', 0, 4], ['a', 4, 8], ['o', 12, 16], ['\u0301', 13, 15]),
    ['ca', 'ó'],
  ],
])('%s', (_, glyphs, words) => {
  expect(wordsOf(glyphs).map((w) => w.text)).toEqual(words)
})

test('two words of a letter-spaced line are parted by more than two of its letters, and no other line is touched', () => {
  const spaced = (words: string, letter: number, blank: number): string => {
    let x = 0
    const placed = words.split('').flatMap((text): Glyph[] => {
      x += text === ' ' ? blank : letter
      return text === ' ' ? [] : line([text, x, x + 5])
    })
    return textOf(wordsOf(placed), 10)
  }
  expect(spaced('phối hợp với các', 8, 3)).toBe('p h ố i  h ợ p  v ớ i  c á c')
  expect(spaced('phối hợp với các', 5, 3)).toBe('phối hợp với các')
})

test('lines that were joined before end their paragraph, whatever blank lines stand between the others', () => {
  const short = 'Các đơn vị tuyên truyền cho cán bộ, công chức, nhân viên, đoàn\n\nviên và Nhân dân về mục'
  const text = `${short}\n\nđích, ý nghĩa, trách nhiệm và quyền lợi của các tổ chức, gia đình, cá nhân và cộng đồng về công tác xã hội trên địa bàn.\n\nỦy ban nhân dân huyện yêu cầu các đơn vị nghiêm túc triển khai\n\nthực hiện trong năm.`
  expect(repairText(text).paragraphs.map((p) => p.text.slice(0, 22))).toEqual([
    'Các đơn vị tuyên truyề',
    'Ủy ban nhân dân huyện ',
  ])
})
