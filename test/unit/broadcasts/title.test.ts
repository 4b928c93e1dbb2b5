import { expect, test } from 'vitest'
import { shortened, titleOf } from '../../../src/broadcasts/title.ts'
import { openWording } from '../../../src/wording/say.ts'

const wording = openWording()
const title = (docType: 'cong_van' | 'ke_hoach', number: string | null, issuedOn: string | null): string =>
  titleOf({ docType, number, issuedOn }, (key, ...rest) => wording.say('vi', key, ...rest))

test('a directive is called by its type, number and date, and what is blank is left out', () => {
  expect(title('cong_van', '512/SYT-NVY', '2025-03-14')).toBe('Công văn số 512/SYT-NVY ngày 14/3/2025')
  expect(title('ke_hoach', null, '2025-03')).toBe('Kế hoạch tháng 3/2025')
  expect(title('ke_hoach', null, null)).toBe('Kế hoạch')
})

test('words are cut at the end of a word', () => {
  expect(shortened('Tổ chức  treo\nbăng rôn', 40)).toBe('Tổ chức treo băng rôn')
  expect(shortened('Tổ chức treo băng rôn, khẩu hiệu', 23)).toBe('Tổ chức treo băng rôn…')
  expect(shortened('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`)
})
