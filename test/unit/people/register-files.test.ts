import { expect, test } from 'vitest'
import { decodeRegister } from '../../../src/people/register/decode.ts'
import { mergeRegister } from '../../../src/people/register/merge-register.ts'
import { parseRegister } from '../../../src/people/register.ts'
import type { Unit } from '../../../src/people/unit.ts'

const TEXT = 'code,name\nSYT,Sở Y tế tỉnh Đồng Lĩnh\nBVN,Bệnh viện Nhi – Ưu Đức\n'
const bytesOf = (text: string, encoding: 'utf8' | 'utf16le'): Buffer => Buffer.from(text, encoding)

/** As Windows writes Vietnamese: base letters of the code page with the tone after them. */
function windows1258(text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte)
  const letters = Array.from(text).flatMap((c) => {
    if (table.has(c)) return [c]
    const marks = c.normalize('NFD').replace(/^./u, '')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? ''
    return [c.normalize('NFD').replace(tone, '').normalize('NFC'), tone].filter((part) => part !== '')
  })
  return Uint8Array.from(letters.map((c) => table.get(c) ?? NaN))
}

test.each([
  ['UTF-8', bytesOf(TEXT, 'utf8')],
  ['UTF-8 with its mark', bytesOf(`\ufeff${TEXT}`, 'utf8')],
  ['UTF-16 with its mark', bytesOf(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 without', bytesOf(TEXT, 'utf16le')],
  ['UTF-16, big end first', bytesOf(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ['windows-1258', windows1258(TEXT)],
])('%s is read', (_, bytes) => {
  const { units, problems } = parseRegister(decodeRegister(bytes) ?? '')
  expect(problems).toEqual([])
  expect(units.map((u) => u.name)).toEqual(['Sở Y tế tỉnh Đồng Lĩnh', 'Bệnh viện Nhi – Ưu Đức'])
})

test('old fonts and other files are no register', () => {
  // "Sở Y tế" in TCVN3
  expect(decodeRegister(Uint8Array.of(0x53, 0xeb, 0x20, 0x59, 0x20, 0x74, 0xd5, 0xae))).toBeNull()
  expect(decodeRegister(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x41, 0x00))).toBeNull()
})

test('heads may be Vietnamese, with marks or without; blank cells at the right and flags as Excel has them', () => {
  const csv = [
    'Mã đơn vị;TEN DON VI;Tên ngắn;Loại;Mã cấp trên;Địa bàn;Tên khác;Trực thuộc;Ngoài công lập;Ghi chú;;',
    'SYT;Sở Y tế;;so_ban_nganh;;;;;;;;',
    'HTN;Hội Tình nguyện;;doan_the;;;;x;;;;',
    'PK;Phòng khám An;;phong_kham;;;;FALSE;TRUE;;;;;',
    ';;;;;;;;;;;',
  ].join('\r\n')
  const { units, problems } = parseRegister(csv)
  expect(problems).toEqual([])
  expect(units.map((u) => [u.code, u.relation])).toEqual([
    ['SYT', 'peer'],
    ['HTN', 'subordinate'],
    ['PK', 'private'],
  ])
  const wrong = parseRegister('code,name,Mã\nA,Đơn vị A,B')
  expect(wrong.problems).toEqual([{ line: 1, key: 'register-column-twice', args: { column: 'code' } }])
  expect(parseRegister('code,name,truc thuoc\nA,Đơn vị A,có lẽ').problems.map((p) => [p.line, p.key])).toEqual([
    [2, 'register-flag-wrong'],
  ])
})

test('an alias that another unit of the same time bears is told with both lines', () => {
  const head = 'code,name,aliases,valid_from,valid_to'
  const found = parseRegister(
    [
      head,
      'A,Trung tâm Y tế An Hà,TTYT|Trung tâm A,,',
      'B,Trung tâm Y tế Ba Hà,ttyt,,',
      'C,Trung tâm C,,,2025-06-30',
      'D,Trung tâm D,Trung tâm C,2025-07-01,',
    ].join('\n'),
  )
  expect(found.problems).toEqual([
    { line: 2, key: 'register-alias-twice', args: { alias: 'TTYT', other: 'B', first: 3 } },
    { line: 3, key: 'register-alias-twice', args: { alias: 'ttyt', other: 'A', first: 2 } },
  ])
})

const unitsOf = (...rows: string[]): Unit[] => parseRegister(['code,name,short_name,aliases', ...rows].join('\n')).units

test('imported again: ids stay, old names become aliases, what is not in the file is listed', () => {
  const kept = unitsOf('A,Sở Giao thông,Sở GT,SGT', 'B,Ban Cũ,,', 'C,Trạm Lớn,,Trạm')
  const file = unitsOf('a,Sở Xây dựng,Sở XD,SXD', 'C,Trạm Lớn,,', 'D,Trạm,,')
  const { units, added, renamed, absent } = mergeRegister(file, kept)
  expect(units.map((u) => [u.id, u.code, u.aliases])).toEqual([
    [kept[0]?.id, 'A', ['SXD', 'Sở Giao thông', 'Sở GT', 'SGT']],
    // "Trạm" is another unit's name now.
    [kept[2]?.id, 'C', []],
    [file[2]?.id, 'D', []],
  ])
  expect(added.map((u) => u.code)).toEqual(['D'])
  expect(renamed).toEqual([{ code: 'A', from: 'Sở Giao thông', to: 'Sở Xây dựng' }])
  expect(absent.map((u) => u.code)).toEqual(['B'])
  expect(mergeRegister(unitsOf('A,Sở Xây dựng,,'), units).units[0]?.aliases).toContain('Sở Giao thông')
})
