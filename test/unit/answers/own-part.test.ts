import { expect, test } from 'vitest'
import { understand } from '../../../src/answers/understand.ts'
import type { Unit } from '../../../src/people/unit.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aUnit } from '../../support/nouns.ts'

const commune = aUnit('XA-LN', {
  name: 'Ủy ban nhân dân xã Lĩnh Nam',
  shortName: 'UBND xã Lĩnh Nam',
  kind: 'ubnd_xa',
  area: 'xã Lĩnh Nam',
})
const other = aUnit('XA-BK', {
  name: 'Ủy ban nhân dân xã Bắc Khê',
  shortName: 'UBND xã Bắc Khê',
  kind: 'ubnd_xa',
  area: 'xã Bắc Khê',
})
const town = aUnit('TT-SK', {
  name: 'Ủy ban nhân dân thị trấn Sơn Khê',
  shortName: 'UBND TT Sơn Khê',
  kind: 'ubnd_xa',
  area: 'thị trấn Sơn Khê',
})
const children = aUnit('BVN', { name: 'Bệnh viện Nhi Hòa Giang', shortName: 'BV Nhi', kind: 'benh_vien' })
const women = aUnit('BVPS', { name: 'Bệnh viện Phụ sản Hòa Giang', shortName: 'BV Phụ sản', kind: 'benh_vien' })
const hear = (question: string, own: Unit) =>
  understand(question, [commune, other, town, children, women], own, plainHearing)
const asked = (question: string): string[] => hear(question, other).intents.map((i) => i.intent)

test.each([
  ['việc của xã nằm ở mục mấy', 'located'],
  ['phan giao cho xa o khoan nao', 'located'],
  ['chỗ nào trong công văn nói về trực cấp cứu', 'located'],
  ['xã với thị trấn có chung một mục không', 'located'],
  ['xã em có thuộc diện phải báo cáo không', 'applies'],
  ['ke hoach nay co dinh toi xa minh k', 'applies'],
  ['Thông báo này có ràng buộc xã chúng tôi không?', 'applies'],
  ['dựa vào đâu mà nói xã tôi phải làm', 'applies'],
  ['có phải lập tổ không hay chỉ các bệnh viện', 'applies'],
  ['xã đóng vai trò gì', 'role'],
  ['chung toi dung vai chinh hay p/h', 'role'],
  ['xã được giao gì không hay chỉ nhận để biết', 'tasks'],
  ['trong kính gửi không có xã em, vậy xã em có việc gì không', 'tasks'],
  ['xã tự đứng ra tổ chức hay hướng dẫn nơi khác làm', 'tasks'],
  ['công văn dùng chữ yêu cầu hay đề nghị đối với xã', 'asking'],
])('%s asks for %s', (question, intent) => {
  expect(asked(question)[0]).toBe(intent)
})

test.each([
  ['khoản nào phải nộp', 'located'],
  ['địa điểm nào tổ chức lễ', 'located'],
  ['tôi không thấy mục nào giao cho xã', 'located'],
  ['quyết định đến bao giờ thì có, có không', 'applies'],
  ['gia đình đến dự có được tặng quà không', 'applies'],
  ['cho biết vài nét về chủ đề', 'role'],
  ['phát huy vai trò của người làm công tác xã hội', 'role'],
  ['yêu cầu làm gì', 'asking'],
  ['UBND xã có trong kính gửi không', 'tasks'],
])('%s does not ask for %s', (question, intent) => {
  expect(asked(question)).not.toContain(intent)
})

test('a verb behind a kind of units names none of them', () => {
  expect(hear('việc của xã nằm ở mục mấy', other).units.map((m) => m.own)).toEqual([true])
  expect(hear('ap dung cho benh vien nha nuoc khong', other).units.flatMap((m) => (m.loose ? [] : m.units))).toEqual([])
})

test('behind "và" stands another one', () => {
  expect(hear('xã và thị trấn có chung mục không', other).units.map((m) => m.units[0]?.code)).toEqual([
    'XA-BK',
    'TT-SK',
  ])
})

test.each([
  ['p/h với ai khi t/h mục 1', 'phoi hop voi ai khi thuc hien muc 1'],
  ['b/c gửi theo c/v 12/ABC', 'bao cao gui theo cong van 12 abc'],
])('short forms with a stroke are written out: %s', (typed, plain) => {
  expect(hear(typed, other).plain).toBe(plain)
})

test('"các xã khác" are all but the asker\'s own', () => {
  const [others] = hear('các xã khác nộp hết chưa', other).units
  expect(others?.own).toBe(false)
  expect(others?.units.map((u) => u.code)).toEqual([commune.code, town.code])
})
