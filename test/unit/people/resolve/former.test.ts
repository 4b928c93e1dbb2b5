import { expect, test } from 'vitest'
import { meant, resolve } from './lam-giang.ts'

const before = { dated: '2025-04-10' }

test('a unit that lives on in one is that one, and it is told how it was found', () => {
  expect(resolve('Sở Kế hoạch và Đầu tư')).toMatchObject({
    unitCodes: ['STC'],
    through: [{ from: 'SKHDT', to: 'STC' }],
  })
  expect(resolve('UBND xã Lam Thượng', before).through).toEqual([{ from: 'OX-LAMTHUONG', to: 'X-HOALOC' }])
})

test('one that was split is asked about', () => {
  expect(resolve('Sở LĐTBXH')).toMatchObject({ how: 'none', units: [], guesses: ['SYT', 'SNV', 'SNNMT'] })
  expect(resolve('Sở LĐTBXH, Sở Tài chính')).toMatchObject({ how: 'none', unitCodes: ['STC'], rest: ['Sở LĐTBXH'] })
})

test('a name is that of the day of writing, though another bears it now', () => {
  expect(meant('UBND xã Phú Lộc')).toBe('X-PHULOC')
  expect(resolve('UBND xã Phú Lộc', before)).toMatchObject({ how: 'none', guesses: ['X-PHULOC', 'X-ANNGHIA'] })
  expect(resolve('UBND xã Phú Lộc', { ...before, at: '2025-04-12' })).toMatchObject({ unitCodes: ['OX-PHULOC'] })
  // The commune of that name began later: who was meant then is not known.
  expect(resolve('UBND xã An Nghĩa', before)).toMatchObject({ how: 'none', guesses: ['X-ANNGHIA'] })
})

test('a directive may name units of the day after', () => {
  expect(meant('UBND xã An Nghĩa', { at: '2025-06-28', dated: '2025-07-01' })).toBe('X-ANNGHIA')
})

test('classes are those of the day of writing; the split ones among them are asked about', () => {
  expect(meant('UBND các huyện', { ...before, at: '2025-04-12' })).toBe('H-BINHKHE H-DAKRIN H-HONMUN H-LAMSON')
  const now = resolve('UBND các huyện', before)
  expect(now).toMatchObject({ how: 'none', unitCodes: ['DK-HONMUN'] })
  expect(now.rest).toHaveLength(3)
  expect(resolve('UBND các huyện')).toMatchObject({ how: 'none', units: [] })
})

test('an incomplete day of writing counts as none', () => {
  expect(meant('UBND xã Phú Lộc', { dated: '2025-04' })).toBe('X-PHULOC')
})
