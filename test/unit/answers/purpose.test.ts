import { expect, test } from 'vitest'
import { withoutPurpose } from '../../../src/answers/hear/purpose.ts'

test.each([
  ['đơn vị nào chủ trì để tôi còn biết đường mà hỏi', 'đơn vị nào chủ trì'],
  ['Ai phụ trách việc này để có gì vướng chúng tôi còn gõ cửa?', 'Ai phụ trách việc này'],
  ['phong nao phu trach vay a sep em muon goi trao doi', 'phong nao phu trach'],
  ['khách mời gồm những ai cho tiện sắp ghế', 'khách mời gồm những ai'],
])('%s: why it is asked is no part of the question', (message, asked) => {
  expect(withoutPurpose(message)).toBe(asked)
})

test.each([
  'còn mấy ngày để em nộp báo cáo',
  'phải làm gì để người bệnh được hỗ trợ',
  'kế hoạch nào để chỉ đạo các phòng',
  'chu de nam nay la gi',
  'nộp cho ai, để tôi hỏi ai',
  'làm gì để minh bạch hồ sơ',
])('%s: what is done by it belongs to the question', (message) => {
  expect(withoutPurpose(message)).toBe(message)
})
