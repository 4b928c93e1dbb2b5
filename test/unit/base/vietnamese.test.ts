import { expect, test } from 'vitest'
import { fold, nfc, plain, tokens } from '../../../src/base/vietnamese.ts'

test.each([
  ['Đường đến Đắk Lắk', 'duong den dak lak'],
  ['HOÁ / hóa', 'hoa / hoa'],
  ['Ủy ban Mặt trận', 'uy ban mat tran'],
])('folds %s', (text, folded) => expect(fold(text)).toBe(folded))

test('folding keeps the length of precomposed text, so that spans hold', () => {
  const text = nfc('Trường Đại học Tây Nguyên – “Ế ẩm”')
  expect(fold(text)).toHaveLength(text.length)
})

test('marks that stand after a stray blank go back on their letter', () => {
  expect(nfc('hoa ̣t động ta ̀i trợ xa ̃ hội')).toBe('hoạt động tài trợ xã hội')
})

test('tokens are folded letters and digits', () => {
  expect(tokens('512/SYT-NVY, ngày 14/3')).toEqual(['512', 'syt', 'nvy', 'ngay', '14', '3'])
  expect(plain('  BV.  Nhi  ')).toBe('bv nhi')
})

test('folding letter by letter is folding the whole, for every sign of the alphabet and for others too', () => {
  const whole = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D')
      .toLowerCase()
  for (let code = 32; code < 0x2200; code++) {
    const text = `a${String.fromCharCode(code)}Ế`
    expect(fold(text), text).toBe(whole(text))
  }
  expect(fold('Họp 한국 😀 Đà')).toBe(whole('Họp 한국 😀 Đà'))
})
