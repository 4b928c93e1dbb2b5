import { expect, test } from 'vitest'
import { partnersIn } from '../../../src/directives/assignments/units/partners.ts'

test.each([
  [
    'chủ trì, phối hợp với Bệnh viện Nhi, Trung tâm Y tế huyện Tân Thạnh phun hóa chất',
    ['Bệnh viện Nhi', 'Trung tâm Y tế huyện Tân Thạnh'],
  ],
  ['phối hợp chặt chẽ với Công an xã và Đoàn Thanh niên tuyên truyền lưu động', ['Công an xã', 'Đoàn Thanh niên']],
  ['phối hợp Phòng Nghiệp vụ Y rà soát danh sách; báo cáo Giám đốc Sở', ['Phòng Nghiệp vụ Y']],
  ['phối hợp với các cơ quan, đơn vị liên quan, Ủy ban nhân dân các xã tổ chức ra quân', ['Ủy ban nhân dân các xã']],
  ['phối hợp với Văn phòng Sở lập danh sách. Phối hợp với Văn phòng Sở mời đại biểu', ['Văn phòng Sở']],
  ['được sự phối hợp của Hội Chữ thập đỏ, tổ chức hiến máu', []],
  ['phối hợp triển khai các hoạt động kỷ niệm', []],
  ['phối hợp với TTYT An Lão thực hiện', []],
])('%s', (words, partners) => {
  expect(partnersIn(words, ['TTYT An Lão'], 'full')).toEqual(partners)
})

test('typed without diacritics they are found too', () => {
  expect(partnersIn('chu tri, phoi hop voi Benh vien Nhi to chuc tap huan', [], 'bare')).toEqual(['Benh vien Nhi'])
})
