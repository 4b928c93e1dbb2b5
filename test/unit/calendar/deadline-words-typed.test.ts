import { expect, test } from 'vitest'
import { readTypedDeadline } from '../../../src/calendar/deadline-words/read-typed-deadline.ts'

const today = { year: 2025, month: 3, date: 20 }

test.each([
  ['hạn: trước 05/4/2025', 'before', '2025-04-05', null],
  ['Hạn chót 05/4/2025', 'by', '2025-04-05', null],
  ['chậm nhất 16h ngày 5/4', 'by', '2025-04-05', '16:00'],
  ['cham nhat 16h ngay 5/4', 'by', '2025-04-05', '16:00'],
  ['han truoc 5/4', 'before', '2025-04-05', null],
  ['5/4', 'by', '2025-04-05', null],
  ['16h 5/4', 'by', '2025-04-05', '16:00'],
  ['15/01', null, null, null],
  ['hết tháng 4', 'by', '2025-04-30', null],
  ['trong quy II', 'by', '2025-06-30', null],
  ['từ 1/4 đến 5/4', 'range', '2025-04-05', null],
  ['trước ngày 10 hằng tháng', 'recurring', null, null],
])('an officer types "%s"', (words, kind, end, time) => {
  const read = readTypedDeadline(words, today)
  expect(read === null ? null : [read.kind, read.end, read.time]).toEqual(kind === null ? null : [kind, end, time])
})

test.each(['', 'mai', '31/2', 'trước 31/02/2025', 'trước 5/4 hoặc trước 6/4', 'x'.repeat(400)])(
  'words that name no one day are refused: "%s"',
  (words) => expect(readTypedDeadline(words, today)).toBeNull(),
)
