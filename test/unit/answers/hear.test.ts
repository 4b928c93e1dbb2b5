import { expect, test } from 'vitest'
import { slips } from '../../../src/answers/hear/closeness.ts'
import { withoutResidue } from '../../../src/answers/hear/residue.ts'
import { spotPapers, spotSections } from '../../../src/answers/hear/spots/spot-papers.ts'
import { isSyllable } from '../../../src/answers/hear/syllable.ts'
import { documentWords, questionWords } from '../../../src/answers/hear/words.ts'

const plain = (text: string): string =>
  questionWords(text)
    .map((w) => w.plain)
    .join(' ')

test('a Vietnamese syllable is told from a heap of letters', () => {
  for (const word of ['nghieng', 'quyet', 'thuong', 'gi', 'y', 'oanh', 'khuya', 'duong'])
    expect(isSyllable(word)).toBe(true)
  for (const word of ['vawn', 'banr', 'sdt', 'nghh', 'deadline', 'caso']) expect(isSyllable(word)).toBe(false)
})

test.each([
  ['vawn', 'van'],
  ['banr', 'ban'],
  ['quyeets', 'quyet'],
  ['ddinhj', 'dinh'],
  ['tuwowngs', 'tuong'],
  ['caso', 'cao'],
  ['bao1', 'bao'],
  ['vie6c5', 'viec'],
  ['d9i5nh', 'dinh'],
])('what an input method left over is undone: %s', (typed, folded) => {
  expect(withoutResidue(typed)).toBe(folded)
})

test.each(['ban', 'covid19', 'q2025', 'sdt', 'vs3'])('words that carry no residue are left alone: %s', (typed) => {
  expect(withoutResidue(typed)).toBeNull()
})

test.each([
  ['xã mình gửi bc ch v ad', 'xa minh gui bao cao chua vay admin'],
  ['nộp ch?', 'nop chua'],
  [
    'cv này làm theo vb nào của sở lđtbxh z',
    'cong van nay lam theo van ban nao cua so lao dong thuong binh xa hoi vay',
  ],
  ['bên GD&ĐT', 'ben giao duc dao tao'],
  ['tt 43 và tt y tế', 'thong tu 43 va trung tam y te'],
  ['ko pk phai hỏi bn % đâu', 'khong pk phai hoi bao nhieu phan tram dau'],
  ['1.250.000đ', '1250000 dong'],
  ['kysss', 'ky'],
  ['theme', 'theme'],
])('hasty writing is written out: %s', (typed, written) => {
  expect(plain(typed)).toBe(written)
})

test('a single letter after "mục" is a mark, not teencode', () => {
  expect(plain('mục v')).toBe('muc v')
  expect(plain('sao v')).toBe('sao vay')
})

test('a directive and a question come to the same words', () => {
  expect(documentWords('Sở LĐ-TB&XH')).toEqual(questionWords('so ldtbxh').map((w) => w.plain))
})

test('two neighbours swapped are one slip', () => {
  expect(slips('bao coa', 'bao cao')).toBe(1)
  expect(slips('bao cao', 'bao cao')).toBe(0)
  expect(slips('abcd', 'dcba')).toBeGreaterThan(1)
})

test.each([
  ['nội dung mục 2?', ['2']],
  ['mục 2 ạ', ['2']],
  ['điểm a mục 2', ['2.a']],
  ['mục 2c', ['2.c']],
  ['phần VI mục 3', ['vi.3']],
  ['mục VI.4 ghi gì', ['vi.4']],
  ['mời khoảng bao nhiêu', []],
  ['mở chuyên mục về nội dung gì', []],
  ['mục đích là gì', []],
])('sections are heard in "%s"', (question, paths) => {
  expect(spotSections(question)).toEqual(paths)
})

test('papers are heard with their kind, number and symbol', () => {
  expect(spotPapers('cv 512/SYT-NVY ai ký')).toEqual([{ ref: '512', symbol: 'syt-nvy', kind: 'cong van' }])
  expect(spotPapers('theo thông tư 43')).toEqual([{ ref: '43', symbol: null, kind: 'thong tu' }])
  expect(spotPapers('VB3')).toEqual([{ ref: '3', symbol: null, kind: 'van ban' }])
  expect(spotPapers('trước ngày 31/3')).toEqual([])
  expect(spotPapers('công văn 100% trạm có bác sĩ')).toEqual([])
})

test('bn is bệnh nhân beside those who are helped, and bao nhiêu where a figure is asked for', () => {
  const plain = (text: string): string =>
    questionWords(text)
      .map((w) => w.plain)
      .join(' ')
  expect(plain('ho tro bn vs nguoi nha')).toContain('benh nhan')
  expect(plain('ho tro bn tien')).toContain('bao nhieu')
  expect(plain('bao cao han bn')).toContain('bao nhieu')
})

test('a Roman numeral is no key that was held too long', () => {
  expect(plain('trạm số III và trạm số II')).toContain('tram so iii')
  expect(plain('chaaso')).not.toContain('aa')
})
