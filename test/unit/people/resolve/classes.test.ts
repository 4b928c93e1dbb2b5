import { describe, expect, test } from 'vitest'
import { LAM_GIANG, meant, resolve } from './lam-giang.ts'

const valid = LAM_GIANG.filter((u) => u.validTo === null)
const codesOf = (kind: string, area = ''): string =>
  valid
    .filter((u) => u.kind === kind && (u.area ?? '').startsWith(area))
    .map((u) => u.code)
    .sort()
    .join(' ')
const without = (codes: string, ...out: string[]): string =>
  codes
    .split(' ')
    .filter((c) => !out.includes(c))
    .join(' ')
const both = (...lists: string[]): string => lists.join(' ').split(' ').sort().join(' ')

const COMMUNES = both(codesOf('ubnd_xa', 'xã'), codesOf('ubnd_xa', 'phường'))
const ALL_COMMUNES = codesOf('ubnd_xa')
const HOSPITALS = both(codesOf('benh_vien'), codesOf('benh_vien_tu'))

describe('classes', () => {
  test.each([
    ['các bệnh viện công lập', codesOf('benh_vien')],
    ['các bệnh viện tư nhân', codesOf('benh_vien_tu')],
    ['UBND các xã, phường, đặc khu', ALL_COMMUNES],
    ['UBND cấp xã', ALL_COMMUNES],
    ['Chủ tịch UBND các xã, phường', COMMUNES],
    ['các trạm y tế', codesOf('tram_y_te')],
    ['Trạm Y tế các xã', codesOf('tram_y_te', 'xã')],
    ['các tổ chức chính trị - xã hội', 'HCCB HND LDLD LHPN TINHDOAN'],
    ['các trường THCS', 'T08 T09'],
    ['Các trường TH&THCS', 'T10'],
    ['Các trường mầm non, tiểu học, THCS', 'T01 T02 T03 T04 T05 T06 T07 T08 T09'],
    ['Hiệu trưởng các trường mầm non', 'T01 T02 T03 T04 T05'],
    ['Các trường học trên địa bàn xã Lam Sơn', 'T01 T06 T08'],
    ['mọi bệnh viện', HOSPITALS],
  ])('"%s"', (written, codes) => {
    expect(meant(written)).toBe(codes)
  })

  test('what is the Sở’s own depends on who speaks', () => {
    const own =
      'BVDKT BVKV-CUALACH BVKV-DAKRIN BVKV-LAMSON BVN BVPS BVYHCT CDC TTBTXH TTKN TTYT-BINHKHE TTYT-DAKRIN TTYT-LAMSON'
    expect(meant('các đơn vị trực thuộc Sở', { office: 'SYT' })).toBe(own)
    expect(meant('các đơn vị trực thuộc Sở Y tế')).toBe(own)
    expect(meant('các cơ sở y tế trực thuộc', { office: 'SYT' })).toBe(without(own, 'TTBTXH'))
    expect(resolve('các đơn vị trực thuộc Sở')).toMatchObject({ how: 'none', units: [] })
  })

  test('areas: a district that has ended lives on in its communes', () => {
    expect(meant('các xã thuộc huyện Lam Sơn cũ')).toBe('X-HOALOC X-LAMSON X-TANTHANH X-TANTHANH2')
    expect(meant('UBND các xã thuộc huyện Bình Khê (cũ)')).toBe('X-ANNGHIA X-BINHKHE X-PHULOC')
    expect(meant('UBND các xã, phường trên địa bàn thị xã Cửa Lạch cũ')).toBe('P-CUALACH P-HAININH X-HAININH')
    expect(meant('các trạm y tế trên địa bàn huyện Bình Khê cũ')).toBe('TYT-X-ANNGHIA TYT-X-BINHKHE TYT-X-PHULOC')
    expect(meant('các bệnh viện trên địa bàn huyện Lam Sơn cũ')).toBe('BVKV-LAMSON')
  })

  test.each([
    'UBND các xã vùng ven biển',
    'các cơ quan, đơn vị trên địa bàn huyện',
    'UBND các tỉnh',
    'các sở giáo dục và đào tạo',
    'Bộ Nông nghiệp và Môi trường',
    'các cơ quan, đơn vị có liên quan',
    'các đơn vị đã hoàn thành kiểm tra',
    'các trường tiểu học và trung học cơ sở',
    'các tổ chức xã hội',
    'Các phòng chuyên môn thuộc UBND xã',
  ])('"%s" is not known from the register', (written) => {
    expect(resolve(written)).toMatchObject({ how: 'none', units: [], everyone: false })
  })
})

describe('exceptions and the rest', () => {
  test.each([
    ['UBND các xã, phường (trừ xã Lam Sơn)', without(COMMUNES, 'X-LAMSON')],
    ['UBND các xã, phường, ngoại trừ phường Trà Khê và xã Phú Lộc', without(COMMUNES, 'P-TRAKHE', 'X-PHULOC')],
    ['Các bệnh viện, không bao gồm Bệnh viện Nhi', without(HOSPITALS, 'BVN')],
    ['các bệnh viện, trừ các bệnh viện tư nhân', codesOf('benh_vien')],
    ['Các bệnh viện trừ BV Nhi; Sở Tài chính', both(without(HOSPITALS, 'BVN'), 'STC')],
  ])('"%s"', (written, codes) => {
    expect(meant(written)).toBe(codes)
  })

  test('an exception that takes nobody away, or is taken from everybody, is asked about', () => {
    expect(resolve('các bệnh viện, trừ Sở Tài chính')).toMatchObject({ how: 'none', rest: ['Sở Tài chính'] })
    expect(resolve('các đơn vị (trừ Bệnh viện Nhi)')).toMatchObject({ how: 'none', everyone: false, guesses: ['BVN'] })
  })

  test('"còn lại" is the class without those named otherwise', () => {
    const otherwise = new Set(['BVN', 'BVPS', 'STC'])
    expect(meant('Các bệnh viện còn lại', { otherwise })).toBe(without(HOSPITALS, 'BVN', 'BVPS'))
    expect(resolve('Các bệnh viện còn lại')).toMatchObject({ how: 'none', rest: ['Các bệnh viện còn lại'] })
    expect(resolve('các đơn vị còn lại', { otherwise })).toMatchObject({ how: 'none', everyone: false })
  })
})

describe('lists', () => {
  test.each([
    ['Trạm Y tế: xã Lam Sơn, phường Trà Khê, xã Hòa Lộc', 'TYT-P-TRAKHE TYT-X-HOALOC TYT-X-LAMSON'],
    ['Trạm Y tế các xã, phường: Lam Sơn, Trà Khê', 'TYT-P-TRAKHE TYT-X-LAMSON'],
    ['Các phường Lam Giang, Trà Khê và Vĩnh Hà', 'P-LAMGIANG P-TRAKHE P-VINHHA'],
    ['UBND các xã, phường Lam Sơn, Trà Khê và Hòa Lộc', 'P-TRAKHE X-HOALOC X-LAMSON'],
    ['Bệnh viện đa khoa các khu vực: Lam Sơn, Cửa Lạch', 'BVKV-CUALACH BVKV-LAMSON'],
    ['An Bình I, II, III, IV', 'AB1 AB2 AB3 AB4'],
    ['Cơ sở TGXH An Bình I và II', 'AB1 AB2'],
    ['tổ dân phố 1 đến 5', 'TDP1 TDP2 TDP3 TDP4 TDP5'],
    ['từ tổ dân phố số 2 đến số 4', 'TDP2 TDP3 TDP4'],
    ['Tổ dân phố 1, 2, 3 phường Trà Khê', 'TDP1 TDP2 TDP3'],
    ['từ Trường Mầm non số 1 Cửa Lạch đến Trường Mầm non số 3 Cửa Lạch', 'T03 T04 T05'],
    ['Sở Y tế, Tài chính, Nội vụ', 'SNV STC SYT'],
    ['Các Sở Y tế, Tài chính và Công Thương', 'SCT STC SYT'],
    ['Sở: Y tế; Tài chính; Văn hóa, Thể thao và Du lịch', 'STC SVHTTDL SYT'],
    ['Giám đốc các Sở: Y tế, Xây dựng', 'SXD SYT'],
  ])('"%s"', (written, codes) => {
    expect(meant(written)).toBe(codes)
  })

  test('what is missing in the register is asked about, the rest is kept', () => {
    expect(resolve('tổ dân phố 5 đến 8')).toMatchObject({ how: 'none', unitCodes: ['TDP5', 'TDP6'] })
    expect(resolve('UBND các xã, phường, đặc khu Hòn Vọng')).toMatchObject({ how: 'none', rest: ['đặc khu Hòn Vọng'] })
    expect(resolve('Trạm Y tế các xã, phường: Hải Ninh, Lam Sơn')).toMatchObject({
      how: 'none',
      unitCodes: ['TYT-X-LAMSON'],
      guesses: ['TYT-X-HAININH', 'TYT-P-HAININH'],
    })
  })
})
