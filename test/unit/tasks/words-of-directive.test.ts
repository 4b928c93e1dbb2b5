import { expect, test } from 'vitest'
import type { Resolution } from '../../../src/directives/directive.ts'
import { parseRegister } from '../../../src/people/register.ts'
import { wordsOfDirective } from '../../../src/tasks/intake/words-of-directive.ts'

const { units: register } = parseRegister(
  [
    'code,name,kind,parent_code,area,valid_from,valid_to,successors',
    'SYT,Sở Y tế tỉnh Lam Giang,so_ban_nganh,,tỉnh Lam Giang,,,',
    'P1,Phòng Tổng hợp,phong_so,SYT,,,,',
    'A,Bệnh viện Mắt,benh_vien,SYT,,,,',
    'B,Bệnh viện Nhi,benh_vien,SYT,,,,',
    'C,Bệnh viện Phổi,benh_vien,SYT,,,,',
    'L,Bệnh viện Lao,benh_vien,SYT,,,2025-05-31,C',
  ].join('\n'),
)
const known = (written: string, how: Resolution['how'], ...unitCodes: string[]): Resolution => ({
  written,
  how,
  unitCodes,
  guesses: [],
})
const read = (issuedOn: string | null, resolutions: Resolution[]) =>
  wordsOfDirective({ issuerCode: 'SYT', issuedOn }, { register, at: '2025-08-01', resolutions })

test('"còn lại" leaves out what the directive names one by one, not what it names as a class', () => {
  const rest = 'Các bệnh viện còn lại'
  const whole = known('Các bệnh viện', 'class', 'A', 'B', 'C')
  expect(read(null, [known('Bệnh viện Nhi', 'name', 'B'), whole])(rest).unitCodes).toEqual(['A', 'C'])
  expect(read(null, [known('BV của cháu', 'officer', 'B')])(rest).unitCodes).toEqual(['A', 'C'])
  expect(read(null, [whole])(rest).how).toBe('none')
})

test('names are those of the day of issue, and answer for them who does now', () => {
  expect(read('2025-05-02', [])('Bệnh viện Lao')).toMatchObject({ unitCodes: ['C'], through: [{ from: 'L', to: 'C' }] })
  expect(read('2025-05-02', [])('các bệnh viện')).toMatchObject({ unitCodes: ['A', 'B', 'C'], how: 'class' })
})
