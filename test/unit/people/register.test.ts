import { expect, test } from 'vitest'
import { officeOf, parseRegister } from '../../../src/people/register.ts'
import { openWording } from '../../../src/wording/say.ts'

const HEAD = 'code,name,short_name,kind,parent_code,area,aliases'
const register = (...rows: string[]): ReturnType<typeof parseRegister> => parseRegister([HEAD, ...rows].join('\n'))
const office = 'SO,Sở Y tế tỉnh Sông Ba,Sở Y tế,so_ban_nganh,,tỉnh Sông Ba,SYT|Sở YT'
const keys = (found: ReturnType<typeof parseRegister>): [number, string][] => found.problems.map((p) => [p.line, p.key])

test('a row becomes a unit, cells in NFC and aliases split', () => {
  const { units, problems } = register(
    office,
    'P1,"Phòng Y, Dược",P.YD,phong_so,SO,,',
    'BV,Bệnh viện Nhi'.normalize('NFD') + ',,Bệnh viện,SO,,',
  )
  expect(problems).toEqual([])
  expect(units.map((u) => [u.code, u.name, u.shortName, u.kind, u.parentCode, u.aliases, u.relation])).toEqual([
    ['SO', 'Sở Y tế tỉnh Sông Ba', 'Sở Y tế', 'so_ban_nganh', null, ['SYT', 'Sở YT'], 'peer'],
    ['P1', 'Phòng Y, Dược', 'P.YD', 'phong_so', 'SO', [], 'subordinate'],
    ['BV', 'Bệnh viện Nhi', 'Bệnh viện Nhi', 'benh_vien', 'SO', [], 'subordinate'],
  ])
})

test("Excel's way of writing: BOM, semicolons, CRLF, empty rows below", () => {
  const csv = `\ufeff${HEAD.replaceAll(',', ';')}\r\nSO;Sở Y tế;;so_ban_nganh;;;\r\nBV;"Bệnh viện A; cơ sở 1";;benh_vien;SO;;\r\n;;;;;;\r\n\r\n`
  const { units, problems } = parseRegister(csv)
  expect(problems).toEqual([])
  expect(units.map((u) => u.name)).toEqual(['Sở Y tế', 'Bệnh viện A; cơ sở 1'])
})

test('every bad row is listed with its line, and the lines of quoted breaks are counted', () => {
  const found = register(
    office,
    'A,"tên hai\ndòng",,khac,,,',
    ',Không mã,,khac,,,',
    'B,,,khac,,,',
    'so,Trùng mã,,khac,,,',
    'C,Lạc cấp trên,,khac,KHONGCO,,',
    'D,Thiếu ô,,khac',
    'E F,Mã có dấu cách,,khac,,,',
  )
  expect(keys(found)).toEqual([
    [5, 'register-code-missing'],
    [6, 'register-name-missing'],
    [7, 'register-code-twice'],
    [8, 'register-parent-unknown'],
    [9, 'register-cell-count'],
    [10, 'register-code-form'],
  ])
})

test('broken quotes are told at the row where they begin, with what is wrong before them', () => {
  const found = register(office, ',Không mã,,khac,,,', 'A,"Bệnh viện "Nhi",,khac,,,', 'B,Trạm,,khac,,,')
  expect(keys(found)).toEqual([
    [3, 'register-code-missing'],
    [4, 'register-quotes'],
  ])
  expect(keys(register(office, 'A,"không đóng,,khac,,,'))).toEqual([[3, 'register-quotes']])
})

test('circles, unknown successors, relations and days are problems', () => {
  const more = `${HEAD},relation,valid_from,valid_to,successors`
  const csv = [
    more,
    'A,Đơn vị A,,khac,B,,,,,,',
    'B,Đơn vị B,,khac,A,,,,,,',
    'C,Đơn vị C,,khac,,,,friend,,,',
    'D,Đơn vị D,,khac,,,,,2025-02-30,,',
    'E,Đơn vị E,,khac,,,,,1/7/2025,30/6/2025,',
    'F,Đơn vị F,,khac,,,,,,30/6/2025,A|X',
  ].join('\n')
  expect(keys(parseRegister(csv))).toEqual([
    [2, 'register-parent-circle'],
    [3, 'register-parent-circle'],
    [4, 'register-relation-unknown'],
    [5, 'register-day-wrong'],
    [6, 'register-days-reversed'],
    [7, 'register-successor-unknown'],
  ])
})

test('files that are no register say what is missing', () => {
  expect(keys(parseRegister(''))).toEqual([[1, 'register-empty']])
  expect(keys(parseRegister(HEAD))).toEqual([[1, 'register-empty']])
  expect(keys(parseRegister('so thu tu,ghi chu\n1,2'))).toEqual([
    [1, 'register-column-missing'],
    [1, 'register-column-missing'],
  ])
  expect(keys(parseRegister(`${HEAD}\nA,S\ufffd Y t\ufffd,,,,,`))).toEqual([[2, 'register-not-utf8']])
})

test('every problem has its sentence in both languages', () => {
  const wording = openWording()
  const broken = [
    register(',Không mã,,khac,,,', 'B,,,khac,,,', 'b,Hai,,khac,X,,', 'D,x'),
    register('A,"x'),
    parseRegister(''),
    parseRegister('ghi chu\n1'),
    parseRegister('\ufffd'),
    parseRegister(
      `${HEAD},relation,valid_from,valid_to,successors\nA B,b,,,A B,,,x,y,,Z\nC,c,,,C,,,,,,\nD,d,,,,,,,2/2/2025,1/1/2025,\nE,e,,,,,,,,,Q`,
    ),
  ]
  for (const { key, args } of broken.flatMap((b) => b.problems)) {
    for (const locale of ['vi', 'en'] as const) {
      expect(wording.sayKey(locale, key, args)).not.toBe(wording.say(locale, 'error-unexpected'))
    }
  }
})

test('the relation is told from kind, name and tree', () => {
  const { units } = register(
    office,
    'UBND,Ủy ban nhân dân tỉnh Sông Ba,,ubnd_tinh,,,',
    'P1,Phòng Nghiệp vụ,,phong_so,SO,,',
    'SNV,Sở Nội vụ,,so_ban_nganh,,,',
    'H1,Ủy ban nhân dân huyện A,,ubnd_huyen,,,',
    'PH,Phòng Y tế huyện A,,phong_huyen,H1,,',
    'BVT,Bệnh viện Tâm An,,benh_vien_tu,SO,,',
    'CS,Cơ sở nuôi dưỡng ngoài công lập Mái Ấm,,co_so_tgxh,SO,,',
    'HPN,Hội Liên hiệp Phụ nữ tỉnh,,doan_the,,,',
    'TYT,Trạm Y tế xã B,,tram_y_te,TTYT,,',
    'TTYT,Trung tâm Y tế huyện A,,trung_tam_y_te,SO,,',
  )
  expect(officeOf(units)?.code).toBe('SO')
  expect(Object.fromEntries(units.map((u) => [u.code, u.relation]))).toEqual({
    SO: 'peer',
    UBND: 'superior',
    P1: 'subordinate',
    SNV: 'peer',
    H1: 'peer',
    PH: 'peer',
    BVT: 'private',
    CS: 'private',
    HPN: 'mass_organisation',
    TYT: 'subordinate',
    TTYT: 'subordinate',
  })
})

test('a district gives orders to its communes even where the tree is silent', () => {
  const { units } = register(
    'H,Ủy ban nhân dân huyện A,,ubnd_huyen,,,',
    'P,Phòng Nội vụ,,phong_huyen,H,,',
    'X,Ủy ban nhân dân xã B,,ubnd_xa,,,',
  )
  expect(officeOf(units)?.code).toBe('H')
  expect(units.map((u) => u.relation)).toEqual(['peer', 'subordinate', 'subordinate'])
})

test('a relation in the file is kept', () => {
  const { units } = parseRegister('code,name,kind,relation\nA,Sở A,so_ban_nganh,\nB,Hội B,doan_the,subordinate')
  expect(units[1]?.relation).toBe('subordinate')
})
