import { expect, test } from 'vitest'
import { readDeadlines } from '../../../src/calendar/deadline-words/read-deadlines.ts'
import { clauseAround, purposeIn } from '../../../src/directives/deadlines/clause.ts'
import { reportsIn } from '../../../src/directives/deadlines/reports.ts'
import { purposeOfDemand } from '../../../src/tasks/standing/points.ts'
import { createDeadlineReader } from '../../../src/directives/deadlines/task-deadlines.ts'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

/** each deadline with what it is for */
function purposes(text: string): (string | null)[] {
  const found = readDeadlines(text, { year: 2025 }).map((d) => d.span)
  return found.map((at) => {
    const others = found.filter((o) => o !== at)
    return purposeIn(text, clauseAround(text, whole(text), at, others), at)
  })
}

test.each<[string, (string | null)[]]>([
  [
    'Các đơn vị báo cáo tiến độ trước ngày 15/4/2025, báo cáo kết quả trước ngày 30/5/2025',
    ['Các đơn vị báo cáo tiến độ', 'báo cáo kết quả'],
  ],
  [
    'trước ngày 25/3/2025 gửi danh sách; trước ngày 05/4/2025 báo cáo kết quả về Sở Y tế',
    ['gửi danh sách', 'báo cáo kết quả về Sở Y tế'],
  ],
  [
    'Trước ngày 25/3 gửi danh sách, kế hoạch, trước ngày 05/4 báo cáo kết quả',
    ['gửi danh sách, kế hoạch', 'báo cáo kết quả'],
  ],
  [
    'Rà soát, lập danh sách gửi về Sở trước ngày 25/3/2025 và báo cáo kết quả trước 16h00 ngày 05/4/2025.',
    ['Rà soát, lập danh sách gửi về Sở', 'báo cáo kết quả'],
  ],
  [
    'Xây dựng kế hoạch (hoàn thành trước ngày 20/3/2025), tổ chức tập huấn xong trước 30/4/2025 và báo cáo chậm nhất ngày 10/5/2025',
    ['Xây dựng kế hoạch', 'tổ chức tập huấn', 'báo cáo'],
  ],
  [
    'a) Tập huấn lấy mẫu, xong trước ngày 11/4/2025;\nb) Kiểm tra 30% cơ sở trước ngày 30/4/2025.',
    ['Tập huấn lấy mẫu', 'Kiểm tra 30% cơ sở'],
  ],
  ['Hạn 1: trước ngày 25/3/2025; trước ngày 05/4/2025.', ['Hạn 1', null]],
])('%s', (text, expected) => {
  expect(purposes(text)).toEqual(expected)
})

test('each clause with a verb and a day of its own asks for a report; the addressee is said once for all', () => {
  const text = 'Các đơn vị báo cáo tiến độ trước ngày 15/4/2025, báo cáo kết quả trước ngày 30/5/2025 về Sở Y tế'
  const reports = reportsIn(text, [whole(text)], [], createDeadlineReader(text, { year: 2025 }, 'full'), 'full')
  expect(reports.map(({ text: words, end, to }) => [words, end, to])).toEqual([
    ['báo cáo tiến độ trước ngày 15/4/2025', '2025-04-15', 'Sở Y tế'],
    ['báo cáo kết quả trước ngày 30/5/2025 về Sở Y tế', '2025-05-30', 'Sở Y tế'],
  ])
})

test('what is handed in may stand before the verb', () => {
  const text = 'UBND xã rà soát hộ nghèo, lập danh sách gửi Sở Nội vụ trước ngày 28/3/2025'
  const [report] = reportsIn(text, [whole(text)], [], createDeadlineReader(text, { year: 2025 }, 'full'), 'full')
  expect(report).toMatchObject({ text: 'lập danh sách gửi Sở Nội vụ trước ngày 28/3/2025', to: 'Sở Nội vụ' })
  expect(report && purposeOfDemand(report)).toBe('lập danh sách')
})
