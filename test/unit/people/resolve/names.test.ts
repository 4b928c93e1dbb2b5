import { describe, expect, test } from 'vitest'
import { plain } from '../../../../src/base/vietnamese.ts'
import { LAM_GIANG, meant, resolve } from './lam-giang.ts'

describe('abbreviations and shortened names', () => {
  test.each([
    ['TTYT khu vực Lam Sơn', 'TTYT-LAMSON'],
    ['ttyt kv lam son', 'TTYT-LAMSON'],
    ['TTYT Lam Sơn', 'TTYT-LAMSON'],
    ['BVĐK tỉnh', 'BVDKT'],
    ['bvdk tinh', 'BVDKT'],
    ['BVĐKKV Đăk Rin', 'BVKV-DAKRIN'],
    ['SGDĐT', 'SGDDT'],
    ['Sở GD&ĐT', 'SGDDT'],
    ['Sở GD-ĐT tỉnh Lam Giang', 'SGDDT'],
    ['UBMTTQ', 'UBMTTQ'],
    ['MTTQ tỉnh', 'UBMTTQ'],
    ['Mặt trận Tổ quốc', 'UBMTTQ'],
    ['Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQ'],
    ['HLHPN', 'LHPN'],
    ['Hội LHPN', 'LHPN'],
    ['Hội Phụ nữ tỉnh', 'LHPN'],
    ['Đoàn TNCSHCM', 'TINHDOAN'],
    ['Đoàn TNCS Hồ Chí Minh tỉnh Lam Giang', 'TINHDOAN'],
    ['Đoàn Thanh niên', 'TINHDOAN'],
    ['LĐLĐ', 'LDLD'],
    ['Hội CCB', 'HCCB'],
    ['CA tỉnh', 'CAT'],
    ['BCHQS tỉnh', 'BCHQS'],
    ['Bộ CHQS', 'BCHQS'],
    ['VP UBND tỉnh', 'VPUB'],
    ['TTPVHCC tỉnh', 'TTPVHCC'],
    ['TTPVHCC phường Cửa Lạch', 'HCC-P-CUALACH'],
    ['P. VHXH xã Lam Sơn', 'VHXH-X-LAMSON'],
    ['Phòng VH-XH xã Lam Sơn', 'VHXH-X-LAMSON'],
    ['P. KT xã Lam Sơn', 'KT-X-LAMSON'],
    ['SNN&MT', 'SNNMT'],
    ['Sở NN và MT', 'SNNMT'],
    ['Sở VH,TT&DL', 'SVHTTDL'],
    ['BQL KKT', 'BQLKKT'],
    ['TYT phường Trà Khê', 'TYT-P-TRAKHE'],
    ['UBND P. Trà Khê', 'P-TRAKHE'],
    ["UBND xã Ia K'Rai", 'X-IAKRAI'],
    ['ubnd xa ia krai', 'X-IAKRAI'],
    ['THCS Hòa Lộc', 'T09'],
    ['Trường TH&THCS Đắk Rin', 'T10'],
    ['Trường TH Trà Khê', 'T07'],
  ])('"%s" is %s', (written, code) => {
    expect(meant(written)).toBe(code)
  })

  test('names without marks are the same as long as they tell one unit', () => {
    for (const unit of LAM_GIANG.filter((u) => u.validTo === null)) {
      const codes = resolve(plain(unit.name)).unitCodes
      expect([[unit.code], []]).toContainEqual(codes)
    }
  })
})

describe('who leads a unit stands for it', () => {
  test.each([
    ['Giám đốc Sở Y tế', 'SYT'],
    ['Chủ tịch UBND xã Lam Sơn', 'X-LAMSON'],
    ['đồng chí Trưởng phòng Nghiệp vụ Y', 'NVY'],
    ['Đ/c Chánh Thanh tra tỉnh', 'TTT'],
    ['Chỉ huy trưởng Bộ CHQS tỉnh', 'BCHQS'],
    ['Trưởng Trạm Y tế phường Trà Khê', 'TYT-P-TRAKHE'],
    ['Hiệu trưởng Trường THCS Hòa Lộc', 'T09'],
  ])('"%s" is %s', (written, code) => {
    expect(meant(written)).toBe(code)
  })

  test.each(['Phó Giám đốc Sở Y tế', 'Phó Chủ tịch UBND xã Lam Sơn'])('a deputy does not: "%s"', (written) => {
    expect(resolve(written)).toMatchObject({ how: 'none', units: [] })
  })
})

describe('kinds of one place are kept apart', () => {
  test.each([
    ['UBND phường Hải Ninh', 'P-HAININH'],
    ['UBND xã Hải Ninh', 'X-HAININH'],
    ['Trạm Y tế phường Hải Ninh', 'TYT-P-HAININH'],
    ['phường Trà Khê', 'P-TRAKHE'],
    ['Trường Tiểu học Trà Khê', 'T07'],
    ['UBND xã Tân Thành', 'X-TANTHANH2'],
    ['xã Tân Thanh', 'X-TANTHANH'],
    ['UBND các xã: Tân Thành, Lam Sơn', 'X-LAMSON X-TANTHANH2'],
    ['UBND các xã Tân Thanh, Lam Sơn', 'X-LAMSON X-TANTHANH'],
  ])('"%s" is %s', (written, codes) => {
    expect(meant(written)).toBe(codes)
  })

  test.each([
    ['UBND Hải Ninh', ['P-HAININH', 'X-HAININH']],
    ['Trạm Y tế Hải Ninh', ['TYT-P-HAININH', 'TYT-X-HAININH']],
    ['ubnd xa tan thanh', ['X-TANTHANH', 'X-TANTHANH2']],
  ])('"%s" is asked about', (written, guesses) => {
    expect(resolve(written)).toMatchObject({ how: 'none', units: [], guesses })
  })
})

test.each([
  ['Bệnh viện Nhj', 'BVN'],
  ['UBND xã Phú Lọc', 'X-PHULOC'],
  ['Sở Nội vu tỉnh', 'SNV'],
  ['Bệnh viện Nhi tỉnh Đông Hải', 'BVN'],
  ['UBND xã Lam Sơn tỉnh Đông Hải', 'X-LAMSON'],
])('"%s" is near to %s and not taken for it', (written, near) => {
  const { how, units, guesses } = resolve(written)
  expect([how, units]).toEqual(['none', []])
  expect(guesses).toContain(near)
  expect(guesses.length).toBeLessThanOrEqual(4)
})
