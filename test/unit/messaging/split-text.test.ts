import { expect, test } from 'vitest'
import { splitText } from '../../../src/messaging/split-text.ts'

test.each([
  ['a short text stays whole', 'Việc của đơn vị', 20, ['Việc của đơn vị']],
  ['a blank text has no part', ' \n ', 20, []],
  ['between paragraphs first', 'một hai\nba\n\nbốn năm sáu', 20, ['một hai\nba', 'bốn năm sáu']],
  ['between lines next', 'một hai ba\nbốn năm sáu bảy', 20, ['một hai ba', 'bốn năm sáu bảy']],
  ['between words then', 'một hai ba bốn năm sáu', 12, ['một hai ba', 'bốn năm sáu']],
  ['a border too early gives way', 'A\n\nmột hai ba bốn năm', 16, ['A\n\nmột hai ba', 'bốn năm']],
  ['indentation after a line break is kept', 'mục một\n  - ý một', 10, ['mục một', '  - ý một']],
  ['exactly the limit is one part', '12345678', 8, ['12345678']],
  ['a border right at the limit is used', '1234 5678 9', 9, ['1234 5678', '9']],
])('%s', (_, text, limit, parts) => {
  expect(splitText(text, limit)).toEqual(parts)
})

test('a word longer than a part is cut, never inside a surrogate pair nor before a combining mark', () => {
  expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀'])
  expect(splitText('abe\u0302\u0301c', 4)).toEqual(['ab', 'e\u0302\u0301c'])
})

test('nothing but blank space at the cuts is lost', () => {
  const words = Array.from({ length: 900 }, (_, i) => `từ${i}😀`)
  const text = words.map((w, i) => w + (i % 37 === 36 ? '\n\n' : i % 11 === 10 ? '\n' : ' ')).join('')
  const parts = splitText(text, 500)
  expect(parts.every((p) => p.length <= 500)).toBe(true)
  expect(parts.join(' ').split(/\s+/)).toEqual(words)
})
