import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'

const letter = (body: string, about = 'quản lý chợ'): string =>
  `SỞ CÔNG THƯƠNG\nSố: 77/SCT-QLTM\nV/v ${about}\nTân Hòa, ngày 09 tháng 3 năm 2026\n\nKính gửi: Các phòng kinh tế\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`
const relations = (body: string, about?: string): string[] =>
  readDirective(letter(body, about)).relations.map((r) => [r.how, r.number, r.issuedOn ?? '-'].join(' '))

describe('what a directive does to an earlier one', () => {
  test.each([
    [
      'Công văn này thay thế Công văn số 12/SCT-QLTM ngày 05/01/2026 của Sở Công Thương.',
      ['replaces 12/SCT-QLTM 2026-01-05'],
    ],
    [
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 40/QĐ-SCT ngày 02 tháng 6 năm 2024.',
      ['replaces 40/QĐ-SCT 2024-06-02'],
    ],
    ['Sở Công Thương đính chính Công văn số 60/SCT-QLTM ngày 01/3/2026 như sau:', ['corrects 60/SCT-QLTM 2026-03-01']],
    ['1. Thu hồi Thông báo số 8/TB-SCT ngày 11/02/2026.', ['withdraws 8/TB-SCT 2026-02-11']],
    [
      'Bãi bỏ Công văn số 5/SCT-VP ngày 10/01/2025 và Công văn số 6/SCT-VP ngày 11/01/2025.',
      ['withdraws 5/SCT-VP 2025-01-10', 'withdraws 6/SCT-VP 2025-01-11'],
    ],
    [
      'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 3/QĐ-SCT ngày 04/02/2025.',
      ['amends 3/QĐ-SCT 2025-02-04'],
    ],
    [
      'Nay điều chỉnh thời hạn báo cáo tại Công văn số 70/SCT-QLTM ngày 05/3/2026 như sau:',
      ['amends 70/SCT-QLTM 2026-03-05'],
    ],
  ])('%s', (body, expected) => expect(relations(body)).toEqual(expected))

  test('the subject may say it, too', () => {
    expect(relations('Kính đề nghị các phòng thực hiện.', 'đính chính Công văn số 60/SCT-QLTM ngày 01/3/2026')).toEqual(
      ['corrects 60/SCT-QLTM 2026-03-01'],
    )
  })

  test.each([
    'Căn cứ Nghị định số 9/2024/NĐ-CP ngày 02/02/2024 sửa đổi, bổ sung Nghị định số 2/2020/NĐ-CP ngày 03/01/2020;',
    'Nghị định số 9/2024/NĐ-CP đã sửa đổi Nghị định số 2/2020/NĐ-CP ngày 03/01/2020.',
    'Các phòng kinh tế bổ sung hồ sơ theo Công văn số 12/SCT-QLTM ngày 05/01/2026.',
  ])('history is none of its doing: %s', (body) => expect(relations(body)).toEqual([]))
})
