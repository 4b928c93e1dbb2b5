import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'
import { createRepairLog } from '../../../src/directives/repair/line.ts'
import { restoreScan } from '../../../src/directives/repair/scan/restore.ts'

const restored = (text: string): string | undefined =>
  restoreScan([{ no: 1, text, hard: false, open: false, marked: false }], createRepairLog())[0]?.text

describe('words of a bad scan', () => {
  test.each([
    ['cac b~nh vi~n trong tinh', 'cac benh vien trong tinh'],
    ["Phong Kinh t€ ph6i hqp v6'i Tr?m Y tS", 'Phong Kinh te phoi hop voi Tram Y te'],
    ['bao cao k6t qua truac 15 gia h~ng ngay', 'bao cao ket qua truoc 15 gio hang ngay'],
    ['UBND cac xii, thi tr~n', 'UBND cac xa, thi tran'],
    ['tu ngay 0215 den 3115/2024', 'tu ngay 02/5 den 31/5/2024'],
    ['Thirc hi~n Chi thi s6 12/CT-UBND', 'Thuc hien Chi thi so 12/CT-UBND'],
  ])('%s', (scanned, words) => expect(restored(scanned)).toBe(words))

  test('what is no torn word stays as it is', () => {
    const text = 'Lich truc: 02 nguoi/ca, dien thoai 0912.345.678, thu dien tu truc@tanhoa.gov.vn'
    expect(restored(text)).toBe(text)
  })

  test('a text typed without diacritics is not taken for a scan', () => {
    const raw = 'Kinh gui: Cac xa\n\n1. Phong Kinh te bao cao UBND huyen truoc ngay 05/4/2025.\n\nNoi nhan:\n- Luu: VT.'
    const reading = readDirective(raw)
    expect(reading.repairs.filter((r) => r.kind === 'scan')).toEqual([])
    expect(reading.tasks).toMatchObject([{ assignees: ['Phong Kinh te'], deadline: { kind: 'before' } }])
  })
})
