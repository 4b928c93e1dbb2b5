import { describe, expect, test } from 'vitest'
import { readDeadlines } from '../../../src/calendar/deadline-words/read-deadlines.ts'
import { fold } from '../../../src/base/vietnamese.ts'

const issued = { year: 2025, month: 3, date: 14 }
const read = (words: string): string[] =>
  readDeadlines(words, issued).map((d) => [d.kind, d.start, d.end, d.time].map((v) => v ?? '-').join(' '))

/** Each form with and without diacritics. */
const table = (rows: [string, ...string[]][]): void => {
  test.each(rows)('%s', (words, ...expected) => {
    expect(read(words)).toEqual(expected)
    expect(read(fold(words)), 'without diacritics').toEqual(expected)
  })
}

describe('a day in all its spellings', () => {
  table([
    ['các phòng nộp hồ sơ trước hoặc trong ngày 20/6/2025', 'by - 2025-06-20 -'],
    ['gửi danh sách không quá ngày 11 tháng 7 năm 2025', 'by - 2025-07-11 -'],
    ['gửi danh sách không muộn hơn ngày 11/7/2025', 'by - 2025-07-11 -'],
    ['việc kiểm kê phải hoàn thành trong ngày 02/6/2025', 'by - 2025-06-02 -'],
    ['hoàn thành ngay trong ngày 02/6/2025', 'by - 2025-06-02 -'],
    ['chậm nhất đến hết ngày 09/5/2025', 'by - 2025-05-09 -'],
    ['Hạn nộp báo cáo: ngày 09/5/2025', 'by - 2025-05-09 -'],
    ['Hạn chót nhận hồ sơ là ngày 09/5/2025', 'by - 2025-05-09 -'],
    ['Thời gian hoàn thành: 09/5/2025', 'by - 2025-05-09 -'],
    ['xong trước ngày 05-12-2025', 'before - 2025-12-05 -'],
    ['xong trước ngày 05/12/25', 'before - 2025-12-05 -'],
    ['xong trước 15 tháng 9 năm 2025', 'before - 2025-09-15 -'],
    ['xong trước ngày 15/tháng 9/2025', 'before - 2025-09-15 -'],
    ['báo cáo trước ngày 31/4/2025', 'before - - -'],
    ['thực hiện kê khai từ ngày 01/7/2025', 'on 2025-07-01 2025-07-01 -'],
  ])
})

describe('a day and an hour', () => {
  table([
    ["nộp chậm nhất 10h00' ngày 21/3/2025", 'by - 2025-03-21 10:00'],
    ['trước 17:00 ngày 21/3/2025', 'before - 2025-03-21 17:00'],
    ['trước 16h30 thứ Sáu, ngày 21/3/2025', 'before - 2025-03-21 16:30'],
    ['trước 16h30 thứ Sáu (21/3/2025)', 'before - 2025-03-21 16:30'],
    ['họp giao ban vào 9h sáng ngày 21/3/2025', 'on 2025-03-21 2025-03-21 09:00'],
    ['gửi trong ngày 21/3/2025 (trước 16h00)', 'before - 2025-03-21 16:00'],
    ['gửi chậm nhất ngày 21/3/2025, trước 16 giờ', 'before - 2025-03-21 16:00'],
    ['cắt điện từ 7h30 đến 11h00 ngày 21/3/2025', 'on 2025-03-21 2025-03-21 07:30'],
  ])
})

describe('from and to', () => {
  table([
    ['từ ngày 25/12/2025 đến 05/01/2026', 'range 2025-12-25 2026-01-05 -'],
    ['từ 25/12 đến hết ngày 05/01/2026', 'range 2025-12-25 2026-01-05 -'],
    ['từ ngày 25/12/2025 đến ngày 05/01', 'range 2025-12-25 2026-01-05 -'],
    ['từ ngày 02/4/2025 đến ngày 20/4', 'range 2025-04-02 2025-04-20 -'],
    ['từ 30/01 đến 24/4', 'range 2025-01-30 2025-04-24 -'],
    ['trong các ngày 20-22/5/2025', 'range 2025-05-20 2025-05-22 -'],
    ['từ ngày 05 đến hết ngày 16 tháng 5 năm 2025', 'range 2025-05-05 2025-05-16 -'],
    ['từ ngày 05 tháng 5 - 16 tháng 6 năm 2025', 'range 2025-05-05 2025-06-16 -'],
    ['từ tháng 10/2025 đến tháng 3/2026', 'range 2025-10-01 2026-03-31 -'],
    ['từ tháng 5 đến tháng 9', 'range 2025-05-01 2025-09-30 -'],
    ['từ quý II đến hết quý IV/2025', 'range 2025-04-01 2025-12-31 -'],
    ['Thời gian thực hiện: 2025 - 2027', 'range 2025-01-01 2027-12-31 -'],
  ])
})

describe('a month, a quarter, a half-year, a year', () => {
  table([
    ['hoàn thành trong tháng 4', 'by - 2025-04-30 -'],
    ['trong các tháng 4, 5 và 6/2025', 'by - 2025-06-30 -'],
    ['hoàn thành cuối tháng 4: đến cuối tháng 4/2025', 'by - 2025-04-30 -'],
    ['trước tháng 6/2025', 'before - 2025-06-01 -'],
    ['trước quý III/2025', 'before - 2025-07-01 -'],
    ['hoàn thành trước năm 2027', 'before - 2027-01-01 -'],
    ['trong quý II và quý III năm 2025', 'by - 2025-09-30 -'],
    ['trong 6 tháng đầu năm 2025', 'by - 2025-06-30 -'],
    ['hết 6 tháng cuối năm 2025', 'by - 2025-12-31 -'],
    ['chậm nhất là cuối tháng 9/2025', 'by - 2025-09-30 -'],
    ['Tháng 5/2025: tổ chức hội nghị', 'by - 2025-05-31 -'],
    ['tổ chức vào đầu tháng 5/2025', 'milestone - - -'],
    ['ra mắt trong tuần đầu tháng 5/2025', 'milestone - - -'],
  ])
})

describe('again and again', () => {
  table([
    ['hằng tháng trước ngày 15', 'recurring - - -'],
    ['Hằng tháng (trước ngày 15), gửi số liệu', 'recurring - - -'],
    ['hằng tuần, vào chiều thứ Sáu', 'recurring - - -'],
    ['giao ban thứ Sáu hằng tuần', 'recurring - - -'],
    ['trước 15 giờ thứ Năm hằng tuần', 'recurring - - 15:00'],
    ['gửi số liệu mồng 3 hằng tháng', 'recurring - - -'],
    ['báo cáo định kỳ 6 tháng, năm', 'recurring - - -'],
    ['định kỳ hằng quý và hằng năm', 'recurring - - -'],
    ['trước ngày 20/6 và ngày 20/12 hằng năm', 'recurring - - -'],
    ['trước ngày 05 tháng đầu quý sau', 'recurring - - -'],
    ['vào ngày làm việc cuối cùng của tháng', 'recurring - - -'],
  ])
})

describe('hanging on something else', () => {
  table([
    ['trong 05 ngày làm việc kể từ ngày nhận được văn bản này', 'relative - - -'],
    ['trong thời hạn 05 (năm) ngày làm việc, kể từ ngày ký', 'relative - - -'],
    ['không quá 03 ngày làm việc kể từ khi nhận đơn', 'relative - - -'],
    ['gửi tài liệu 10 ngày trước kỳ họp', 'relative - - -'],
    ['gửi tài liệu ít nhất 05 ngày trước khi khai mạc', 'relative - - -'],
    ['trước kỳ họp thường lệ 15 ngày', 'relative - - -'],
    ['sau 15 ngày kể từ ngày niêm yết', 'relative - - -'],
    ['trong vòng hai tuần kể từ khi kết thúc đợt giám sát', 'relative - - -'],
    ['sau khi kết thúc đợt tập huấn 07 ngày', 'relative - - -'],
    ['đến năm 2027 có 40% hộ dùng nước sạch, năm 2030 có 75% hộ', 'milestone - - -', 'milestone - - -'],
  ])
})

describe('the lunar calendar', () => {
  table([
    ['hoàn thành trước rằm tháng Tám', 'before - 2025-10-06 -'],
    ['trước ngày mùng 10 tháng 3 âm lịch', 'before - 2025-04-07 -'],
    ['trước ngày 10/3 (âm lịch)', 'before - 2025-04-07 -'],
    ['trước 23 tháng Chạp', 'before - 2026-02-10 -'],
    ['đến hết mùng 5 Tết', 'by - 2026-02-21 -'],
    ['vào ngày 15 tháng Giêng năm 2026', 'on 2026-03-03 2026-03-03 -'],
    ['trước rằm tháng 7', 'before - 2025-09-06 -'],
  ])
  test('says that the day was reckoned', () => {
    expect(readDeadlines('trước 23 tháng Chạp', issued)[0]?.derivation).toEqual({
      rule: 'lunar-day',
      assumed: [
        { what: 'lunar', value: '23/12', from: 'calendar' },
        { what: 'year', value: '2026', from: 'document' },
      ],
    })
  })
  test('without a date of issue the day stays open', () => {
    expect(readDeadlines('trước rằm tháng Tám', { year: null })[0]?.end).toBeNull()
  })
})

describe('what only looks like a deadline', () => {
  test.each([
    'người được tuyển dụng trước ngày 01/01/2020',
    'Quyết định được ban hành ngày 05/5/2025',
    'nhiệm kỳ từ năm 2025 đến năm 2030',
    'điểm đánh giá 15-20 trong số 20',
    'tổ chức 6 tháng 1 lần',
    'quy định tại khoản 5/6 của mục này',
    'họp mặt nhân ngày 27/7',
  ])('%s', (words) => expect(read(words)).toEqual([]))
})
