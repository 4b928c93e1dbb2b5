import { expect, test } from 'vitest'
import { findUnits } from '../../../../src/people/resolve/find-units.ts'
import { PROVINCE } from './register.ts'

const find = (spoken: string): string[] => findUnits(spoken, PROVINCE).map((u) => u.code)

test.each([
  ['bv nhi', 'BVN'],
  ['bv nhj', 'BVN'],
  ['Bệnh viện nhi sông ba', 'BVN'],
  ['ttyt an lao', 'TTYT-ANLAO'],
  ['ttyt anlao', 'TTYT-ANLAO'],
  ['cdc', 'CDC'],
  ['ksbt', 'CDC'],
  ['so giao duc', 'SGDDT'],
  ['hoi phu nu', 'HPN'],
  ['mttq tinh', 'MTTQ'],
  ['bên em là BV Nhi ạ', 'BVN'],
  ['Giám đốc TTYT huyện Đăk La', 'TTYT-DAKLA'],
  ['ubnd ia hlao', 'UB-IAHLAO'],
  ['mai am 2', 'MA2'],
  ['TTYT-DAKLA', 'TTYT-DAKLA'],
])('"%s" is %s', (spoken, code) => {
  expect(find(spoken)).toEqual([code])
})

test('the nearest stands first', () => {
  expect(find('trung tam y te huyen an la')[0]).toBe('TTYT-ANLAO')
})

test('what fits several gives all of them', () => {
  expect(find('an lao')).toEqual(expect.arrayContaining(['UB-ANLAO', 'TTYT-ANLAO', 'PYT-ANLAO']))
  expect(find('trung tam y te')).toEqual(expect.arrayContaining(['TTYT-SONGBA', 'TTYT-ANLAO', 'TTYT-DAKLA']))
})

test.each(['', 'thời tiết hôm nay', 'hạn báo cáo', 'xin chào', 'công an'])('"%s" is no unit', (spoken) => {
  expect(find(spoken)).toEqual([])
})
