import { expect, test } from 'vitest'
import { looksCut, looksLikeDirective } from '../../../../src/chat/commands/officer/hand-in/looks-like-directive.ts'

const SHORT_LETTER = `SỞ Y TẾ
Số: 77/SYT-VP
Kính gửi: Bệnh viện Nhi
Sở Y tế yêu cầu Bệnh viện Nhi báo cáo số giường bệnh trước ngày 05/4/2025 để tổng hợp báo cáo UBND tỉnh theo quy định./.`

test.each([
  ['a short letter with the marks of a directive', SHORT_LETTER, true],
  ['the same without diacritics', SHORT_LETTER.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'), true],
  ['anything long from an officer', 'Các đơn vị thực hiện nghiêm túc. '.repeat(14), true],
  ['a question', 'Cho tôi hỏi hạn báo cáo của công văn 512 là ngày nào, và gửi về đâu?', false],
  [
    'a longer sentence of the conversation',
    'Chị ơi, hôm qua tôi có gọi cho Bệnh viện Nhi và họ nói sẽ gửi báo cáo vào thứ Sáu, chị xem giúp tôi đã thấy báo cáo của họ trên hệ thống hay chưa nhé, cảm ơn chị nhiều.',
    false,
  ],
])('%s', (_name, text, expected) => {
  expect(looksLikeDirective(text)).toBe(expected)
})

test('a paste as long as a message may be, without an end, goes on in the next message', () => {
  const start = 'Kính gửi: các bệnh viện. '.repeat(200)
  expect(looksCut(start.slice(0, 4096), true)).toBe(true)
  expect(looksCut(start.slice(0, 2000), true)).toBe(false)
  expect(looksCut(start.slice(0, 2000), false)).toBe(true)
  expect(looksCut(`${start.slice(0, 3900)}\nNơi nhận:\n- Như trên;\n- Lưu: VT.`, true)).toBe(false)
})
