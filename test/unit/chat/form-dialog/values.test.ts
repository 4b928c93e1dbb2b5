import { describe, expect, test } from 'vitest'
import { readDateRange } from '../../../../src/chat/form-dialog/values/date-range.ts'
import { readMoney, readSupport } from '../../../../src/chat/form-dialog/values/money.ts'
import { readNumber } from '../../../../src/chat/form-dialog/values/number.ts'

describe('a count is understood', () => {
  test.each([
    ['30', 30, false],
    ['ba mươi', 30, false],
    ['ba muoi', 30, false],
    ['Ba mươi lăm người', 35, false],
    ['mười hai', 12, false],
    ['một trăm linh năm', 105, false],
    ['một trăm hai', 120, false],
    ['hai trăm rưỡi', 250, false],
    ['một nghìn hai trăm năm mươi', 1250, false],
    ['khoảng 120 người', 120, true],
    ['khoang 120 nguoi', 120, true],
    ['gần 200 lượt người', 200, true],
    ['~80', 80, true],
    ['1.250', 1250, false],
    ['1,250 lượt', 1250, false],
    ['50 (20 nữ)', 50, false],
    ['tổng 50 người: 30 nam, 20 nữ', 50, false],
    ['1,2 nghìn lượt', 1200, false],
    ['không', 0, false],
    ['Không có', 0, false],
    ['0', 0, false],
  ])('%s', (text, count, about) => {
    const read = readNumber(text)
    expect(read).toEqual({ ok: true, value: { kind: 'number', text, count, about } })
  })
  test.each([
    ['nhiều người', 'no-number'],
    ['30 nam, 20 nữ', 'many-numbers'],
    ['120-150 người', 'many-numbers'],
    ['12,5', 'not-whole'],
    ['-5', 'negative'],
    ['999999999999', 'too-large'],
    ['năm 2025 có 30 người', 'many-numbers'],
  ])('%s is not', (text, why) => {
    expect(readNumber(text)).toEqual({ ok: false, why })
  })
})

describe('a sum is understood', () => {
  test.each([
    ['50.000.000', 50_000_000],
    ['50.000.000 đồng', 50_000_000],
    ['50 triệu', 50_000_000],
    ['50 trieu', 50_000_000],
    ['50tr', 50_000_000],
    ['12tr5', 12_500_000],
    ['12,5 triệu', 12_500_000],
    ['2 triệu rưỡi', 2_500_000],
    ['hai triệu rưỡi', 2_500_000],
    ['1 tỷ 2', 1_200_000_000],
    ['1 tỷ 250', 1_250_000_000],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['50 triệu 500 nghìn', 50_500_000],
    ['500k', 500_000],
    ['năm mươi triệu đồng', 50_000_000],
    ['ba trăm nghìn', 300_000],
    ['1 triệu 200.000', 1_200_000],
    ['không', 0],
    ['0 đồng', 0],
  ])('%s', (text, amount) => {
    expect(readMoney(text)).toEqual({ ok: true, value: { kind: 'money', text, amount } })
  })
  test.each([
    ['50', 'no-unit'],
    ['nhiều', 'no-money'],
    ['50 triệu - 60 triệu', 'many-numbers'],
    ['-5 triệu', 'negative'],
  ])('%s is not', (text, why) => {
    expect(readMoney(text)).toEqual({ ok: false, why })
  })
})

describe('gifts keep their words, and a sum only where the words leave no choice', () => {
  test.each([
    ['50 suất quà trị giá 25 triệu đồng', 25_000_000],
    ['200 suất quà, mỗi suất 500.000 đồng', 100_000_000],
    ['30 chăn ấm', null],
    ['quà và tiền', null],
    ['20 suất quà 5 triệu và 10 triệu tiền mặt', null],
    ['quà 5 triệu, tiền mặt 10 triệu, tổng 15 triệu', 15_000_000],
    ['12tr5', 12_500_000],
    ['không', 0],
  ])('%s', (text, amount) => {
    expect(readSupport(text)).toEqual({ ok: true, value: { kind: 'money', text, amount } })
  })
  test('a bare figure is refused', () => {
    expect(readSupport('50')).toEqual({ ok: false, why: 'no-unit' })
  })
})

describe('days are understood on Thursday 27/3/2025', () => {
  const today = '2025-03-27'
  test.each([
    ['25/3', '2025-03-25', '2025-03-25'],
    ['25-3', '2025-03-25', '2025-03-25'],
    ['ngày 25/3', '2025-03-25', '2025-03-25'],
    ['Ngày 25 tháng 3 năm 2025', '2025-03-25', '2025-03-25'],
    ['25.3.2025', '2025-03-25', '2025-03-25'],
    ['25-03-2025', '2025-03-25', '2025-03-25'],
    ['2025-03-25', '2025-03-25', '2025-03-25'],
    ['thứ Hai, 24/3', '2025-03-24', '2025-03-24'],
    ['sáng 25/3', '2025-03-25', '2025-03-25'],
    ['20-25/3', '2025-03-20', '2025-03-25'],
    ['20 - 25/3/2025', '2025-03-20', '2025-03-25'],
    ['từ 20 đến 25/3/2025', '2025-03-20', '2025-03-25'],
    ['tu 20 den 25/3', '2025-03-20', '2025-03-25'],
    ['từ ngày 20/3 đến hết ngày 25/3', '2025-03-20', '2025-03-25'],
    ['28/2 - 03/3', '2025-02-28', '2025-03-03'],
    ['28/12 đến 3/1', '2024-12-28', '2025-01-03'],
    ['20 và 21/3', '2025-03-20', '2025-03-21'],
    ['28/12', '2024-12-28', '2024-12-28'],
    ['10/4', '2025-04-10', '2025-04-10'],
    ['25/3/25', '2025-03-25', '2025-03-25'],
    ['hôm qua', '2025-03-26', '2025-03-26'],
    ['hom qua', '2025-03-26', '2025-03-26'],
    ['chiều nay', '2025-03-27', '2025-03-27'],
    ['hôm kia', '2025-03-25', '2025-03-25'],
    ['tuần trước', '2025-03-17', '2025-03-23'],
    ['tháng 3', '2025-03-01', '2025-03-31'],
    ['tháng 12', '2024-12-01', '2024-12-31'],
    ['tháng 2/2024', '2024-02-01', '2024-02-29'],
  ])('%s', (text, from, to) => {
    expect(readDateRange(text, today)).toEqual({ ok: true, value: { kind: 'dateRange', text, from, to } })
  })
  test.each([
    ['25', 'no-date'],
    ['20-25', 'no-date'],
    ['sắp tới', 'no-date'],
    ['31/2', 'no-such-day'],
    ['12/13', 'no-such-day'],
    ['25/3 - 20/3', 'order'],
    ['25/3/2025 - 20/3/2025', 'order'],
    ['tháng 13', 'no-such-day'],
  ])('%s is not', (text, why) => {
    expect(readDateRange(text, today)).toEqual({ ok: false, why })
  })
})
