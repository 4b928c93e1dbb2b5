import { expect, test } from 'vitest'
import { citationsIn } from '../../../src/answers/retrieve/text/citations.ts'
import { around, clipped, gist } from '../../../src/answers/retrieve/text/excerpt.ts'
import { meantWords } from '../../../src/answers/retrieve/text/meant-words.ts'
import { passageIndex } from '../../../src/answers/retrieve/text/passage-index.ts'
import { search } from '../../../src/answers/retrieve/text/search.ts'
import { datesBeside, figureWanted, holdsFigure } from '../../../src/answers/topics/text/figure.ts'
import { sectionCalled, sectionsCalled } from '../../../src/answers/topics/paper/section-called.ts'
import { aDirective } from '../../support/nouns.ts'
import { plainHearing } from '../../support/hearing.ts'

const text = [
  'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019; Quyết định số 77/QĐ-UBND ngày 03/02/2025 của UBND tỉnh về phát triển văn hóa đọc;',
  '1. Tổ chức hội sách tại sân trường, nhà văn hóa; treo áp-phích ở cổng.',
  '2. Mời khoảng 45 giáo viên dự tập huấn. Mỗi trường lập tủ sách lớp học.',
  'Nơi nhận:',
  '- 99 đơn vị dự tập huấn.',
].join('\n')
const index = passageIndex(aDirective('9', { text, textHash: 'retrieve-test' }), [], plainHearing)

test('a passage is found by its words, by a slip, and by the sentence beside it', () => {
  const best = (content: string[]) => search(index, content)[0]
  expect(best(['hoi', 'sach'])?.passage.text).toContain('hội sách')
  expect(best(['giao', 'vine'])?.passage.text).toContain('45')
  expect(best(['giao', 'vien'])?.coverage).toBe(1)
  expect(best(['tau', 'vu', 'tru'])).toBeUndefined()
})

test('the receivers at the foot are no part of what can be quoted', () => {
  expect(index.passages.some((p) => p.text.includes('99'))).toBe(false)
})

test('a figure answers only when it stands beside what is counted', () => {
  const wanted = figureWanted('bao nhieu giao vien', true)
  if (!wanted) throw new Error('a figure is wanted')
  expect(holdsFigure('Mời khoảng 45 giáo viên dự', wanted, plainHearing)).toBe(true)
  expect(
    holdsFigure('Trong 3 ngày hội sách mở cửa đón bạn đọc, sau đó các giáo viên về trường', wanted, plainHearing),
  ).toBe(false)
  expect(figureWanted('lan thu may', true)).toEqual({ what: 'ordinal' })
  expect(figureWanted('ai ky', false)).toBeNull()
})

test('the date of an occasion stands beside its name', () => {
  expect(datesBeside('Ngày Sách Việt Nam (21/4) được tổ chức', ['sach', 'viet'], plainHearing)).toBe(true)
  expect(
    datesBeside(
      'Ngày Sách Việt Nam là dịp để tôn vinh người đọc; các đơn vị gửi danh sách trước 05/3',
      ['sach', 'viet'],
      plainHearing,
    ),
  ).toBe(false)
})

test('cited papers are read with number, date and issuer; laws by name', () => {
  const cited = citationsIn(text, plainHearing)
  expect(cited.map((c) => [c.number, c.issuedOn])).toEqual([
    ['Luật Thư viện', null],
    ['77/QĐ-UBND', '2025-02-03'],
  ])
  expect(cited[1]?.text).toContain('của UBND tỉnh')
})

test('cut words end at a clause and say that they were cut', () => {
  expect(clipped('Tổ chức hội sách tại sân trường, nhà văn hóa và thư viện huyện./.', 45)).toBe(
    'Tổ chức hội sách tại sân trường…',
  )
  expect(clipped('Ngắn gọn.', 45)).toBe('Ngắn gọn')
  expect(gist('Câu thứ nhất nói về sách. Câu thứ hai nói về báo và tạp chí.', 40)).toContain('Câu thứ hai')
  const shown = around('một hai ba, bốn năm sáu, bảy tám chín, mười mười một', 25, (c) => (c.includes('bảy') ? 1 : 0))
  expect(shown).toContain('bảy tám chín')
  expect(shown.startsWith('… ')).toBe(true)
})

const at = (path: string, title: string | null = null) => ({
  directiveId: 'd',
  position: 1,
  path,
  title,
  text: '',
  span: { start: 0, end: 0 },
})

test('a section is found by its path, by its last part, in Roman or Arabic figures', () => {
  const all = ['I', 'III', 'VI', 'VI.4', '2.a'].map((path) => at(path))
  expect(sectionCalled('vi.4', all)?.path).toBe('VI.4')
  expect(sectionCalled('3', all)?.path).toBe('III')
  expect(sectionCalled('4', all)?.path).toBe('VI.4')
  expect(sectionCalled('9', all)).toBeNull()
})

test('a mark that two parts have is meant under the heading that was said, else both are; of more none is', () => {
  const all = [at('1', 'Mục đích, ý nghĩa'), at('1.c'), at('2', 'Tổ chức thực hiện'), at('2.c'), at('2.d')]
  const paths = (said: string, plain: string, among = all) =>
    sectionsCalled(said, among, { plain, hearing: plainHearing }).map((s) => s.path)
  expect(paths('c', 'diem c phan to chuc thuc hien goi ten ai')).toEqual(['2.c'])
  expect(paths('c', 'diem c noi gi')).toEqual(['1.c', '2.c'])
  expect(paths('1.c', 'diem c muc 1 phan to chuc thuc hien')).toEqual(['1.c'])
  expect(paths('d', 'diem d noi gi')).toEqual(['2.d'])
  expect(paths('c', 'diem c noi gi', [...all, at('3.c')])).toEqual([])
})

test('a word is read as the text spells it where it sounds alike or slips, and is left alone where nothing beside it fits', () => {
  expect(meantWords(['hoi', 'xach'], index)).toEqual(['hoi', 'sach'])
  expect(meantWords(['giao', 'vine'], index)).toEqual(['giao', 'vien'])
  expect(meantWords(['tu', 'sahc', 'lop'], index)).toEqual(['tu', 'sach', 'lop'])
  expect(meantWords(['', 'xach', ''], index)).toEqual(['', 'xach', ''])
  expect(meantWords(['mua', 'xe', '2025'], index)).toEqual(['mua', 'xe', '2025'])
})
