import { expect, test } from 'vitest'
import type { Recorded } from '../../../../src/chat/commands/officer/record/read-record.ts'
import { readRecord } from '../../../../src/chat/commands/officer/record/read-record.ts'

const CASES: [typed: string, meant: Recorded | null][] = [
  [
    'đã nộp giấy: BV Nhi 45/BC-BVN 03/4',
    { via: 'paper', unit: 'BV Nhi', reference: '45/BC-BVN', on: '2025-04-03', ref: null },
  ],
  [
    'da nop iOffice: TTYT Hoang Hoa, 120/BC-TTYT ngay 2/4/2025, cong van 512',
    { via: 'system', unit: 'TTYT Hoang Hoa', reference: '120/BC-TTYT', on: '2025-04-02', ref: '512' },
  ],
  ['đã báo cáo qua điện thoại: Sở Nội vụ', { via: 'phone', unit: 'Sở Nội vụ', reference: null, on: null, ref: null }],
  [
    'Đã báo cáo qua điện thoại: UBND xã Bình An 30/12',
    { via: 'phone', unit: 'UBND xã Bình An', reference: null, on: '2024-12-30', ref: null },
  ],
  ['đã gửi bản giấy: BV Nhi (512)', { via: 'paper', unit: 'BV Nhi', reference: null, on: null, ref: '512' }],
  ['đã nộp giấy: BV Nhi 20/4', { via: 'paper', unit: 'BV Nhi', reference: null, on: '2025-04-20', ref: null }],
  ['đã nộp chưa?', null],
  ['ai đã nộp giấy', null],
]

test.each(CASES)('reads the record %j', (typed, meant) => {
  expect(readRecord(typed, '2025-04-04')).toEqual(meant)
})
