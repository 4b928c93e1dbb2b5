import { describe, expect, test } from 'vitest'
import { repairText } from '../../../src/directives/repair/repair-text.ts'

const lines = (raw: string): string[] =>
  repairText(raw)
    .text.split('\n')
    .filter((l) => l !== '')
const kinds = (raw: string): string[] => [...new Set(repairText(raw).repairs.map((r) => r.kind))]

describe('letters', () => {
  test('marks that stand behind a stray blank go back on their letters', () => {
    const raw = 'tổ chức ca \u0301c hoa \u0323t đô \u0323ng nhân ngày hội'
    expect(lines(raw)).toEqual(['tổ chức các hoạt động nhân ngày hội'])
    expect(kinds(raw)).toContain('stray-marks')
  })

  test('decomposed letters are composed', () => {
    const raw = 'Sở Y tế đề nghị các đơn vị'.normalize('NFD')
    expect(lines(raw)).toEqual(['Sở Y tế đề nghị các đơn vị'])
    expect(kinds(raw)).toContain('unicode')
  })

  test('the horned u of broken fonts is put right', () => {
    expect(lines('TRƢỜNG tiểu học, chất lƣợng cao')).toEqual(['TRƯỜNG tiểu học, chất lượng cao'])
  })

  test('letter-spaced lines are closed, words told by the wider gaps, two or three blanks alike', () => {
    expect(lines('C h ủ  t r ì ,  p h ố i  h ợ p  v ớ i  c á c  đ ơ n  v ị')).toEqual([
      'Chủ trì, phối hợp với các đơn vị',
    ])
    expect(lines('n h â n   v à   c ộ n g   đ ồ n g   x ã   h ộ i')).toEqual(['nhân và cộng đồng xã hội'])
  })

  test('a first letter torn off in a scanned head is put back', () => {
    expect(lines('Đ ộc lập - T ự do - H ạnh phúc')).toEqual(['Độc lập - Tự do - Hạnh phúc'])
  })
})

describe('layout', () => {
  test('hard wraps are undone, items and headings stay', () => {
    const raw = [
      '1. Các đơn vị khám bệnh, chữa bệnh trên địa bàn tỉnh tiếp tục duy trì hoạt',
      'động của tổ công tác xã hội, bố trí đủ nhân lực và kinh phí để thực hiện các',
      'nhiệm vụ được giao trong năm, bảo đảm đúng quy định hiện hành.',
      '2. Phòng Y tế huyện tổng hợp kết quả.',
    ].join('\n')
    expect(lines(raw)).toHaveLength(2)
    expect(lines(raw)[0]).toContain('duy trì hoạt động của tổ')
    expect(kinds(raw)).toContain('hard-wrap')
  })

  test('a symbol torn at its hyphen is joined without a blank', () => {
    const raw = 'Thực hiện Công văn số 616/SGDĐT-\nVP ngày 08/6/2025 của Sở về việc hướng dẫn tổ chức các\nkỳ xét tuyển'
    expect(lines(raw)[0]).toContain('616/SGDĐT-VP ngày')
  })

  test('Markdown and table bars go, and emphasis inside a deadline does not part it', () => {
    const raw = '|\n**Kính gửi:**\n|\n- Sở Y tế;\n|\n## Nội dung\n\n**hoàn thành** **trước ngày 05/12/2025.**'
    expect(lines(raw)).toEqual(['Kính gửi:', '- Sở Y tế;', 'Nội dung', 'hoàn thành trước ngày 05/12/2025.'])
  })

  test('two columns on one line become the left one and then the right one', () => {
    const raw = [
      '   UBND HUYỆN A                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      ' PHÒNG NỘI VỤ                            Độc lập - Tự do - Hạnh phúc',
      '      Số: 12/PNV                     Xuân Phú, ngày 10 tháng 3 năm 2025',
      ' V/v rà soát',
      '       Kính gửi: Các xã.',
    ].join('\n')
    expect(lines(raw)).toEqual([
      'UBND HUYỆN A',
      'PHÒNG NỘI VỤ',
      'Số: 12/PNV',
      'V/v rà soát',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Xuân Phú, ngày 10 tháng 3 năm 2025',
      'Kính gửi: Các xã.',
    ])
  })

  test('page numbers and signing stamps are no words of the text', () => {
    const raw =
      'cán bộ và cha mẹ học\n\n2\n\nsinh trên địa bàn huyện.\nKý bởi: Văn phòng\nGiờ ký: 2025-03-07T08:25:50+07:00\n'
    expect(repairText(raw).text).not.toMatch(/Giờ ký|Ký bởi|^2$/m)
    expect(kinds(raw)).toEqual(expect.arrayContaining(['page-number', 'signing-stamp']))
  })
})

test('a clean text is left as it is and no repair is claimed', () => {
  const raw = 'Sở Y tế đề nghị các đơn vị báo cáo.\nTrân trọng.'
  expect(repairText(raw)).toMatchObject({ text: raw, repairs: [] })
})

test('every repair names its line', () => {
  const [repair] = repairText('Dòng một.\nchất lƣợng').repairs
  expect(repair).toMatchObject({ kind: 'horn-letters', line: 2, before: 'chất lƣợng', after: 'chất lượng' })
})

test.each([
  ['trước ngày O5/4/2025', 'trước ngày 05/4/2025'],
  ['trước ngày 3l/3/2025', 'trước ngày 31/3/2025'],
  ['ngày l4 tháng 3 năm 2025', 'ngày 14 tháng 3 năm 2025'],
  ['Il/Io/loOl', 'Il/Io/loOl'],
  ['số 15/KH-UBND, TOÀN DÂN, lO', 'số 15/KH-UBND, TOÀN DÂN, lO'],
])('letters that were taken for digits in a date: %s', (line, repaired) => {
  expect(repairText(line).text).toBe(repaired)
})
