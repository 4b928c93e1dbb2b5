import { expect, test } from 'vitest'
import { readPeriods } from '../../../src/calendar/spoken-period/read-periods.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'

/** A Tuesday. */
const from = { today: '2025-03-18', calendar: createWorkCalendar() }

test.each([
  ['việc tuần này', '2025-03-17', '2025-03-23'],
  ['viec hom nay', '2025-03-18', '2025-03-18'],
  ['thứ 6 này', '2025-03-21', '2025-03-21'],
  ['t6 tuần sau', '2025-03-28', '2025-03-28'],
  ['thứ hai tới', '2025-03-24', '2025-03-24'],
  ['cuối tháng', '2025-03-21', '2025-03-31'],
  ['mùng 5 có gì', '2025-04-05', '2025-04-05'],
  ['quý II', '2025-04-01', '2025-06-30'],
  ['hôm kia', '2025-03-16', '2025-03-16'],
  ['từ nay đến 15/4', '2025-03-18', '2025-04-15'],
  ['từ thứ 2 đến giờ', '2025-03-17', '2025-03-18'],
  ['từ đầu năm đến nay', '2025-01-01', '2025-03-18'],
  ['đến cuối tháng', '2025-03-18', '2025-03-31'],
  ['trong tháng ba', '2025-03-01', '2025-03-31'],
  ['thang sau', '2025-04-01', '2025-04-30'],
  ['tháng sáu', '2025-06-01', '2025-06-30'],
  ['tháng 12', '2024-12-01', '2024-12-31'],
  ['trong 5 ngày làm việc tới', '2025-03-18', '2025-03-25'],
  ['6 tháng đầu năm', '2025-01-01', '2025-06-30'],
  ['sau ngày 20', '2025-03-21', null],
])('%s', (question, start, end) => {
  expect(readPeriods(question, from)).toMatchObject([{ start, end }])
})

test.each(['công văn 512', 'mùng 5 âm lịch', 'còn mấy ngày nữa', 'mục 3 thì sao'])('%s names no period', (question) => {
  expect(readPeriods(question, from)).toEqual([])
})

test.each([
  ['nộp ngày 7/6 có trễ không', '2025-06-02', '2025-06-07'],
  ['mai nop con kip khong', '2025-06-02', '2025-06-03'],
  ['31 tháng 5 năm 2024', '2025-06-02', '2024-05-31'],
  ['nộp ngày 5/1 có trễ không', '2025-12-20', '2026-01-05'],
  ['gửi 28/12 được không', '2026-01-04', '2025-12-28'],
])('"%s", asked on %s, supposes one day', (question, today, day) => {
  expect(readPeriods(question, { ...from, today })).toMatchObject([{ start: day, end: day }])
})

test.each(['quá hạn chưa', 'ngày 31/2 được không'])('"%s" supposes no day', (question) => {
  expect(readPeriods(question, from)).toEqual([])
})
