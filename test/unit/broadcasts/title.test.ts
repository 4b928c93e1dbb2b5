import { expect, test } from 'vitest'
import { shortened, titleOf } from '../../../src/broadcasts/title.ts'
import type { DocType } from '../../../src/directives/reading.ts'
import { openWording } from '../../../src/wording/say.ts'

const wording = openWording()
const title = (
  docType: DocType,
  number: string | null,
  issuedOn: string | null,
  typeName: string | null = null,
): string => titleOf({ docType, typeName, number, issuedOn }, (key, ...rest) => wording.say('vi', key, ...rest))

test('a directive is called by its type, number and date, and what is blank is left out', () => {
  expect(title('cong_van', '512/SYT-NVY', '2025-03-14')).toBe('Công văn số 512/SYT-NVY ngày 14/3/2025')
  expect(title('ke_hoach', null, '2025-03')).toBe('Kế hoạch tháng 3/2025')
  expect(title('ke_hoach', null, null)).toBe('Kế hoạch')
})

test("a type's own name stands for the generic one where it differs", () => {
  expect(title('other', '12/CTr-SYT', null, 'CHƯƠNG TRÌNH HÀNH ĐỘNG')).toBe('Chương trình hành động số 12/CTr-SYT')
  expect(title('thong_bao', '7/TB-SYT', null, 'THÔNG BÁO KẾT LUẬN')).toBe('Thông báo kết luận số 7/TB-SYT')
  expect(title('ke_hoach', '8/KH-SYT', null, 'KẾ HOẠCH')).toBe('Kế hoạch số 8/KH-SYT')
  expect(title('ke_hoach', '8/KH-SYT', null, 'KE HOACH')).toBe('Kế hoạch số 8/KH-SYT')
  expect(title('cong_van', '512/SYT-NVY', null, 'CÔNG VĂN')).toBe('Công văn số 512/SYT-NVY')
  expect(title('other', '9/SYT', null)).toBe('Văn bản số 9/SYT')
})

test('words are cut at the end of a word', () => {
  expect(shortened('Tổ chức  treo\nbăng rôn', 40)).toBe('Tổ chức treo băng rôn')
  expect(shortened('Tổ chức treo băng rôn, khẩu hiệu', 23)).toBe('Tổ chức treo băng rôn…')
  expect(shortened('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`)
})
