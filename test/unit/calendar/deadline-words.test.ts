import { describe, expect, test } from 'vitest'
import { readDeadlines } from '../../../src/calendar/deadline-words/read-deadlines.ts'

const issued = { year: 2025, month: 3, date: 14 }
const read = (words: string): string[] =>
  readDeadlines(words, issued).map((d) => [d.kind, d.start, d.end, d.time].map((v) => v ?? '-').join(' '))

describe('a fixed day', () => {
  test.each([
    ['gửi về Sở trước ngày 05/4/2025 để tổng hợp', 'before - 2025-04-05 -'],
    ['hoàn thành trước ngày 31 tháng 12 năm 2025.', 'before - 2025-12-31 -'],
    ['xong trước 30.6.2025', 'before - 2025-06-30 -'],
    ['hoàn thành chậm nhất trước ngày 31/12/2025', 'before - 2025-12-31 -'],
    ['chậm nhất vào ngày 31/5/2025', 'by - 2025-05-31 -'],
    ['Công bố kết quả: Chậm nhất ngày 04/8/2025', 'by - 2025-08-04 -'],
    ['đến hết ngày 15/4/2025', 'by - 2025-04-15 -'],
    ['vào ngày 28/7/2025', 'on 2025-07-28 2025-07-28 -'],
    ['ngày 12 tháng10 năm 2025: trước ngày 16/10/2025', 'before - 2025-10-16 -'],
    ['trước ngày 29/02/2028', 'before - 2028-02-29 -'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('a day and an hour', () => {
  test.each([
    ['trước 17 giờ ngày 05/4/2025', 'before - 2025-04-05 17:00'],
    ['trước 9h00, ngày 13 tháng 10 năm 2025', 'before - 2025-10-13 09:00'],
    ['Chậm nhất trước 10 giờ 30 phút, ngày 26 tháng 5 năm 2025 (thứ Hai)', 'before - 2025-05-26 10:30'],
    ['đến 10h, ngày 15/4/2025', 'by - 2025-04-15 10:00'],
    ['kết nối thử nghiệm từ 16h00, ngày 13/10/2025', 'on 2025-10-13 2025-10-13 16:00'],
    ['vào 2 giờ chiều ngày 07/9/2025', 'on 2025-09-07 2025-09-07 14:00'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('a period', () => {
  test.each([
    ['hoàn thành trong tháng 12/2025', 'by - 2025-12-31 -'],
    ['trong tháng 02 năm 2028', 'by - 2028-02-29 -'],
    ['trong quý I/2026', 'by - 2026-03-31 -'],
    ['Trong Quý II năm 2026', 'by - 2026-06-30 -'],
    ['hoàn thành trong năm 2025', 'by - 2025-12-31 -'],
    ['Năm 2026, hoàn thiện hồ sơ', 'by - 2026-12-31 -'],
    ['Thời gian thực hiện: Quý III/2025', 'by - 2025-09-30 -'],
    ['Năm 2025 và các năm tiếp theo', 'range 2025-01-01 - -'],
    ['Quý IV năm 2025 và các năm tiếp theo', 'range 2025-10-01 - -'],
    ['Trong năm học 2025-2026, các trường', 'milestone - - -'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('from and to', () => {
  test.each([
    ['từ ngày 20/3/2025-25/3/2025', 'range 2025-03-20 2025-03-25 -'],
    ['từ ngày 20-28/3/2025', 'range 2025-03-20 2025-03-28 -'],
    ['từ 01/4 đến 15/4/2025', 'range 2025-04-01 2025-04-15 -'],
    ['từ ngày 01/4 đến hết ngày 15/4/2025', 'range 2025-04-01 2025-04-15 -'],
    ['Từ tháng 4 đến tháng 12 năm 2025', 'range 2025-04-01 2025-12-31 -'],
    ['trong vòng 15 ngày kể từ ngày 01/4/2025', 'range 2025-04-01 2025-04-15 -'],
    ['từ 18h00 tối Thứ Bảy ngày 05/4/2025 đến 03h00 sáng Chủ Nhật ngày 06/4/2025', 'range 2025-04-05 2025-04-06 18:00'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('again and again', () => {
  test.each([
    ['báo cáo trước 16 giờ hàng ngày', 'recurring - - 16:00'],
    ['trước ngày 10 hằng tháng', 'recurring - - -'],
    ['đúng ngày mồng 3 hằng tháng', 'recurring - - -'],
    ['trước ngày 25/12 hàng năm', 'recurring - - -'],
    ['trước ngày 10 tháng 01 hàng năm', 'recurring - - -'],
    ['Hằng năm xây dựng kế hoạch', 'recurring - - -'],
    ['tại hội nghị tổng kết năm học hằng năm', 'recurring - - -'],
    ['Báo cáo 6 tháng gửi trước ngày 20 tháng 6', 'recurring - - -'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('hanging on something else', () => {
  test.each([
    ['xử lý trong 24-48 giờ sau khi nước rút', 'relative - - -'],
    ['Trong thời hạn 30 ngày kể từ ngày nhận hồ sơ', 'relative - - -'],
    ['trước ngày 10 tháng liền kề trước tháng đoàn đến làm việc', 'relative - - -'],
    ['trước ngày hết hạn của giấy phép ít nhất 60 ngày làm việc', 'relative - - -'],
    ['trước Tết Nguyên đán năm 2026', 'milestone - - -'],
    ['từ nay đến cuối năm', 'milestone - - -'],
  ])('%s', (words, expected) => expect(read(words)).toEqual([expected]))
})

describe('what only looks like a deadline', () => {
  test.each([
    'đã chỉ đạo hoàn thành việc rà soát trước ngày 30 tháng 10 năm 2025',
    'Đơn vị nào đã lập báo cáo xong trước ngày 30/9/2025 phải cập nhật lại',
    'các cơ sở trước 01/01/2025 là tuyến huyện',
    'người nhập cảnh từ ngày 08/3/2025',
    'theo dõi sức khỏe trong vòng 14 ngày',
    'Quyết định này có hiệu lực kể từ ngày ký',
    'Quyết định số 12/QĐ-UBND ngày 22/01/2025 của Ủy ban nhân dân',
    'nhân dịp kỷ niệm 20/11, 25/3 và dịp lễ 30/04-01/5/2025',
    'khẩn trương, kịp thời, theo đúng thời gian quy định',
    'tính đến ngày 31/12/2025 có 12 đơn vị',
    'kinh phí từ ngân sách nhà nước hằng năm',
    'trước ngày 31/02/2025',
    'trước ngày 45/13/2025',
    'tỷ lệ từ 3/4 đến 5/6 số hộ',
  ])('%s', (words) => expect(read(words).filter((d) => /\d{4}-/.test(d) || d.startsWith('recurring'))).toEqual([]))
})

test('a year that is not written is taken from the document and said to be assumed', () => {
  expect(readDeadlines('trước ngày 05/4', issued)[0]).toMatchObject({
    end: '2025-04-05',
    derivation: { rule: 'before-day', assumed: [{ what: 'year', value: '2025', from: 'document' }] },
  })
})

test('a January day in a December document belongs to the next year', () => {
  expect(readDeadlines('trước ngày 15/01', { year: 2025, month: 12, date: 20 })[0]?.end).toBe('2026-01-15')
})

test('a day a little before the document is left without a date rather than guessed', () => {
  expect(readDeadlines('trước ngày 05/02', issued)[0]?.end).toBeNull()
})

test('spans point at the words, also after letters outside the Vietnamese alphabet', () => {
  const words = 'İ… Đề nghị báo cáo trước ngày 05/4/2025.'
  const [found] = readDeadlines(words, issued)
  expect(words.slice(found?.span.start, found?.span.end)).toBe('trước ngày 05/4/2025')
})
