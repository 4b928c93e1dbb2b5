import { describe, expect, it } from 'vitest'
import { neededWords } from '../../../src/calendar/deadline-words/needed-words.ts'
import { allOf, keyed, wordPattern } from '../../../src/calendar/deadline-words/word-pattern.ts'

describe('words without which an expression cannot match', () => {
  it.each<[string, readonly string[] | null]>([
    ['trước ngày', ['trước ngày']],
    ['(?:hằng|hàng|mỗi) \\d+', ['hằng', 'hàng', 'mỗi']],
    ['(?:sáng |chiều )?ngày \\d{1,2}', ['ngày ']],
    ['(?:sáng|chiều)?', null],
    ['ngày|tháng', ['ngày', 'tháng']],
    ['ngày|\\d+', null],
    ['quý (?<q>[1-4]|i{1,3})', ['quý ']],
    ['tuần(?! sau)', ['tuần']],
    ['(?<!chưa )xong', ['xong']],
    ['hết(?: năm)+', ['hết']],
    ['định kỳ(?:x){0}', ['định kỳ']],
    ['a(?:b|c(?:d|e))f?', ['a']],
    ['[đd]ến \\(nếu có\\)', ['ến (nếu có)']],
    ['thá?ng', ['th']],
    ['\\p{L}+\\u00e0 \\s', null],
    ['(?:a|b|c|d|e|g|h|i|k) \\d', null],
    ['(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)\\d', null],
    ['lần{2}', ['lần']],
  ])('%s', (source, words) => {
    expect(neededWords(source)).toEqual(words)
  })

  it('lose no place where the expression stands', () => {
    const pattern = wordPattern('\\b(?:trong |hết )?(?:tháng|quý|năm)(?: tới)? (?<n>\\d{1,2})\\b', 'g')
    const texts = ['hết tháng 3, quý 4 và năm tới 12', 'Tháng tới 5', 'không có gì', 'trong thang 3', '3 tháng', '']
    for (const text of texts) {
      for (const spelling of ['full', 'bare'] as const) {
        const ready = keyed(text, spelling)
        const plain = [...ready.key.matchAll(pattern[spelling])].map((m) => m.index)
        expect(allOf(pattern, ready).map((m) => m.index)).toEqual(plain)
      }
    }
    expect(allOf(pattern, keyed('hết tháng 3, quý 4 và năm tới 12', 'full'))).toHaveLength(3)
  })
})
