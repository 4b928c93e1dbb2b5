import { expect, test } from 'vitest'
import { officeOf } from '../../../../src/people/register.ts'
import type { ResolvedUnits } from '../../../../src/people/resolve/resolve-units.ts'
import { resolveUnits } from '../../../../src/people/resolve/resolve-units.ts'
import type { Unit } from '../../../../src/people/unit.ts'
import { PROVINCE, REFORM } from './register.ts'

const resolve = (written: string, register: readonly Unit[] = PROVINCE, at = '2025-04-01'): ResolvedUnits =>
  resolveUnits(written, register, { at, office: officeOf(register) })
const codes = (written: string): string => resolve(written).unitCodes.join(' ')

const HOSPITALS = 'BVT BVN BV-TAMAN'
const CENTRES = 'TTYT-SONGBA TTYT-ANLAO TTYT-DAKLA'
const DISTRICTS = 'UB-SONGBA UB-ANLAO UB-DAKLA UB-IAHLAO'

test.each([
  ['Bệnh viện Nhi Sông Ba', 'BVN', 'name'],
  ['BỆNH VIỆN NHI', 'BVN', 'name'],
  ['Bệnh viện Nhi tỉnh', 'BVN', 'name'],
  ['Trung tâm y tế huyện An Lão', 'TTYT-ANLAO', 'name'],
  ['TTYT An Lão', 'TTYT-ANLAO', 'name'],
  ['TTYT H. An Lão', 'TTYT-ANLAO', 'name'],
  ['TTYT TP. Sông Ba', 'TTYT-SONGBA', 'name'],
  ['Sở GD-ĐT', 'SGDDT', 'name'],
  ['Sở Giáo dục & Đào tạo', 'SGDDT', 'name'],
  ['Sở Văn hoá, Thể thao và Du lịch', 'SVHTTDL', 'name'],
  ['Uỷ ban Mặt trận TQVN tỉnh', 'MTTQ', 'name'],
  ['Mặt trận Tổ quốc Việt Nam tỉnh', 'MTTQ', 'name'],
  ['Hội LHPN tỉnh Sông Ba', 'HPN', 'name'],
  ['Hội Phụ nữ', 'HPN', 'alias'],
  ['UBND huyện Ia HLao', 'UB-IAHLAO', 'name'],
  ['Trung tâm kiểm soát bệnh tật tỉnh', 'CDC', 'name'],
  ['Giám đốc Bệnh viện Nhi (để thực hiện)', 'BVN', 'name'],
  ['- Đồng chí Chủ tịch UBND huyện An Lão;', 'UB-ANLAO', 'name'],
  ['Trưởng phòng Nghiệp vụ Y', 'P-NVY', 'name'],
  ['Chánh Văn phòng Sở Y tế', 'VP', 'name'],
  ['Giám đốc Sở', 'SYT', 'alias'],
  ['TTYT-DAKLA', 'TTYT-DAKLA', 'alias'],
])('"%s" is %s by %s', (written, code, how) => {
  expect(resolve(written)).toMatchObject({ unitCodes: [code], how, guesses: [], rest: [] })
})

test.each([
  ['các bệnh viện', HOSPITALS],
  ['Giám đốc các bệnh viện công lập và ngoài công lập', HOSPITALS],
  ['các bệnh viện ngoài công lập trên địa bàn tỉnh', 'BV-TAMAN'],
  ['các bệnh viện, trung tâm y tế công lập', `BVT BVN ${CENTRES}`],
  ['UBND các huyện, thị xã, thành phố', DISTRICTS],
  ['UBND huyện, thị xã, thành phố', DISTRICTS],
  ['Chủ tịch Ủy ban nhân dân các huyện', 'UB-ANLAO UB-DAKLA UB-IAHLAO'],
  ['Ủy ban nhân dân cấp huyện', DISTRICTS],
  ['Trung tâm y tế các huyện, thị xã, thành phố', CENTRES],
  ['Phòng Y tế các huyện, thành phố', 'PYT-ANLAO PYT-DAKLA'],
  ['Trưởng phòng Y tế các huyện, thành phố', 'PYT-ANLAO PYT-DAKLA'],
  ['Các sở, ban, ngành, tổ chức đoàn thể cấp tỉnh', 'SGDDT SVHTTDL BDT MTTQ HPN TD'],
  ['các sở, ngành liên quan', 'SGDDT SVHTTDL BDT'],
  ['Các đơn vị Y tế công lập và tư nhân', `${HOSPITALS} CDC ${CENTRES}`],
  ['Các đơn vị khám bệnh, chữa bệnh công lập và ngoài công lập', `${HOSPITALS} ${CENTRES}`],
  ['Các cơ sở y tế dự phòng', `CDC ${CENTRES}`],
  ['các cơ sở trợ giúp xã hội trên địa bàn tỉnh', 'TTBT MA1 MA2 MA3'],
  ['Các phòng chuyên môn và đơn vị trực thuộc Sở Y tế', `VP P-NVY BVT BVN CDC ${CENTRES} TTBT`],
  ['Các phòng, đơn vị trực thuộc Sở', `VP P-NVY BVT BVN CDC ${CENTRES} TTBT`],
  ['các địa phương', DISTRICTS],
  ['các tổ chức Hội có liên quan', 'HPN'],
  ['các cơ quan báo chí', 'BAO'],
])('the class "%s" is the units %s', (written, expected) => {
  expect(resolve(written)).toMatchObject({ how: 'class', rest: [] })
  expect(new Set(codes(written).split(' '))).toEqual(new Set(expected.split(' ')))
})

test.each([
  ['Các Sở: Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch', 'SGDDT SVHTTDL'],
  ['Cơ sở TGXH ngoài công lập Mái Ấm I, II và III', 'MA1 MA2 MA3'],
  ['Mái Ấm 1 đến 3', 'MA1 MA2 MA3'],
  ['UBND các huyện: An Lão, Đăk La', 'UB-ANLAO UB-DAKLA'],
  ['UBND các huyện An Lão, Đăk La và thành phố Sông Ba', 'UB-SONGBA UB-ANLAO UB-DAKLA'],
  ['Trung tâm Y tế huyện An Lão, Đăk La', 'TTYT-ANLAO TTYT-DAKLA'],
  ['Bệnh viện Nhi và Sở Văn hóa, Thể thao và Du lịch', 'BVN SVHTTDL'],
  ['Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện', 'SGDDT SVHTTDL BDT UB-ANLAO UB-DAKLA UB-IAHLAO'],
])('the list "%s" names %s', (written, expected) => {
  const { how, unitCodes } = resolve(written)
  expect(how).toBe('list')
  expect(new Set(unitCodes)).toEqual(new Set(expected.split(' ')))
})

test('exceptions are left out, by name, class or place', () => {
  expect(codes('UBND các huyện, thành phố (trừ huyện Đăk La)')).toBe('UB-SONGBA UB-ANLAO UB-IAHLAO')
  expect(codes('các bệnh viện, trừ Bệnh viện Nhi')).toBe('BVT BV-TAMAN')
  expect(codes('các bệnh viện ngoại trừ các bệnh viện ngoài công lập')).toBe('BVT BVN')
  expect(resolve('các bệnh viện, trừ Bệnh viện Mắt')).toMatchObject({ how: 'none', rest: ['Bệnh viện Mắt'] })
})

test('all that the directive addresses is everyone, and no units by itself', () => {
  for (const written of [
    '*',
    'các cơ quan, địa phương, đơn vị',
    'Thủ trưởng các đơn vị',
    'các cơ quan, đơn vị trên địa bàn tỉnh',
  ]) {
    expect(resolve(written)).toMatchObject({ everyone: true, units: [], unitCodes: ['*'], how: 'class' })
  }
})

test.each(['Bệnh viện', 'Trung tâm Y tế', 'UBND huyện', 'Phòng Y tế'])(
  '"%s" could be several: it is asked about',
  (written) => {
    const { units, how, guesses } = resolve(written)
    expect([units, how]).toEqual([[], 'none'])
    expect(guesses.length).toBeGreaterThan(0)
    expect(guesses.length).toBeLessThanOrEqual(4)
  },
)

test.each(['Như trên', 'Lưu: VT', 'các cơ quan có liên quan', 'Công an tỉnh', 'Đ/c PCT UBND tỉnh', 'Các đại biểu'])(
  '"%s" names nobody of the register',
  (written) => {
    expect(resolve(written)).toMatchObject({ units: [], everyone: false, how: 'none' })
  },
)

test('a misspelt name is not taken but offered', () => {
  expect(resolve('Trung tâm Y tế huyện An Lào')).toMatchObject({ how: 'none', units: [] })
  expect(resolve('Trung tâm Y tế huyện An Lào').guesses[0]).toBe('TTYT-ANLAO')
  expect(resolve('trung tam y te huyen an lao')).toMatchObject({ how: 'name', unitCodes: ['TTYT-ANLAO'] })
  expect(resolve('Trung tâm Y tế huyện An Lãol')).toMatchObject({ how: 'none', units: [] })
  expect(resolve('Trung tâm Y tế huyện An Lãol').guesses).toContain('TTYT-ANLAO')
})

test('a list that is known only in part is asked about, and keeps what is known', () => {
  expect(resolve('Sở Giáo dục và Đào tạo, Sở Công Thương')).toMatchObject({
    how: 'none',
    unitCodes: ['SGDDT'],
    rest: ['Sở Công Thương'],
  })
})

test('units that have ended give way to their one successor from the day after; of several it is asked', () => {
  const on = (at: string): string[] => resolve('UBND huyện An Lão', REFORM, at).unitCodes
  expect(on('2025-06-30')).toEqual(['UB-ANLAO'])
  expect(on('2025-07-01')).toEqual([])
  expect(resolve('UBND huyện An Lão', REFORM, '2025-07-01')).toMatchObject({
    how: 'none',
    guesses: ['X-ANHOA', 'P-ANLAO'],
  })
  expect(resolve('Sở Lao động - Thương binh và Xã hội', REFORM, '2025-03-01')).toMatchObject({
    unitCodes: ['SNV'],
    through: [{ from: 'SLD', to: 'SNV' }],
  })
})

test('classes of communes and special zones, and districts after their end', () => {
  const communes = ['X-ANHOA', 'P-ANLAO', 'DK-HONTRE', 'X-TANTHANH', 'X-TANTHANH2']
  expect(resolve('UBND các xã, phường, đặc khu', REFORM, '2025-08-01').unitCodes).toEqual(communes)
  expect(resolve('Ủy ban nhân dân các xã, phường, đặc khu Hòn Tre', REFORM, '2025-08-01').unitCodes).toEqual(communes)
  expect(resolve('UBND các huyện', REFORM, '2025-08-01')).toMatchObject({ units: [], how: 'none' })
  expect(resolve('UBND các xã, phường', REFORM, '2025-04-01')).toMatchObject({ units: [], how: 'none' })
})

test('names that only their marks tell apart', () => {
  const on = (written: string): string[] => resolve(written, REFORM, '2025-08-01').unitCodes
  expect(on('UBND xã Tân Thành')).toEqual(['X-TANTHANH2'])
  expect(on('UBND xã Tân Thanh')).toEqual(['X-TANTHANH'])
  expect(resolve('ubnd xa tan thanh', REFORM, '2025-08-01')).toMatchObject({
    how: 'none',
    units: [],
    guesses: ['X-TANTHANH', 'X-TANTHANH2'],
  })
})
