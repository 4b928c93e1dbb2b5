import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHouse } from '../support/journey/house.ts'

const REGISTER = join(import.meta.dirname, '../../prisma/seed/units.csv')
const CODE = /\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b/

test('from an empty house to an officer, unit heads on both platforms and linked groups', async () => {
  const house = await openHouse({ register: false })
  expect(house.greeting).toContain('invite --unit')

  const early = await house.operator('invite', '--unit', 'P-NVY', '--role', 'officer')
  expect(early).toMatchObject({ code: 1, out: '' })
  expect(early.err).toContain('units import')
  expect(await house.operator('units', 'import', REGISTER)).toMatchObject({ code: 0, err: '' })
  const invited = await house.operator('invite', '--unit', 'P-NVY', '--role', 'officer')
  const first = CODE.exec(invited.out)?.[0] ?? ''

  const ha = house.talk('telegram', '1001', 'Nguyễn Thị Hà')
  expect(await ha.says('/start')).toContain('mã mời')
  expect(await ha.says(`/start ${first}`)).toContain('cán bộ phụ trách, Phòng NVY')
  const thief = house.talk('telegram', '6666', 'Người lạ')
  expect(await thief.says(`/start ${first}`)).toContain('đã được dùng')

  const forHead = await ha.says('mời Bệnh viện Sản - Nhi giám đốc')
  expect(forHead).toContain('thủ trưởng đơn vị, BV Sản - Nhi')
  const link = /https:\/\/t\.me\/nhacviec_bot\?start=(\S+)/.exec(forHead)?.[1] ?? ''
  expect(ha.heard().some((m) => m.file?.kind === 'photo')).toBe(true)
  const tuan = house.talk('telegram', '1002', 'Lê Văn Tuấn')
  expect(await tuan.says(`/start ${link}`)).toContain('thủ trưởng đơn vị, BV Sản - Nhi')

  const forChairman = await ha.says('moi UBND xa Khe Thuong chu tich')
  expect(forChairman).toContain('UBND xã Khê Thượng')
  const typed = CODE.exec(forChairman)?.[0] ?? ''
  const thanh = house.talk('zalo', 'za-thanh', 'Bùi Văn Thành')
  expect(await thanh.says('alo')).toMatch(/mã mời|Tôi là/)
  expect(await thanh.says(typed.toLowerCase().replace('-', ' '))).toContain('UBND xã Khê Thượng')

  const mai = house.talk('zalo', 'za-mai', 'Hoàng Thị Mai')
  expect(await mai.says('toi la Giam doc TTYT huyen Son Khe')).toContain('TTYT Sơn Khê')
  expect(await mai.says('tôi là Giám đốc TTYT huyện Sơn Khê')).toContain('đang chờ')
  const asked = await ha.hears()
  expect(asked).toContain('Hoàng Thị Mai')
  expect(asked).toContain('[Đồng ý]')
  expect(await ha.tapsTwice('Đồng ý')).toContain('Đã kết nối Hoàng Thị Mai với TTYT Sơn Khê')
  expect(await mai.hears()).toContain('Đã kết nối: Hoàng Thị Mai')
  expect(await mai.says('tôi là ai')).toContain('TTYT Sơn Khê')

  const crook = house.talk('telegram', '7777', 'Kẻ gian')
  await crook.says('Tôi là Giám đốc Bệnh viện Đa khoa tỉnh')
  await ha.hears()
  expect(await ha.taps('Từ chối')).toContain('Đã từ chối')
  expect(await crook.hears()).toContain('chưa xác nhận được')
  expect(await crook.says('viec cua toi')).not.toContain('phần việc')

  house.telegram.addsBotTo('-5001', 'Y tế tuyến huyện', '1001')
  const group = house.group('telegram', '-5001', 'Y tế tuyến huyện', { id: '1001', name: 'Nguyễn Thị Hà' })
  const stranger = house.group('telegram', '-5001', 'Y tế tuyến huyện', { id: '1002', name: 'Lê Văn Tuấn' })
  expect(await stranger.says('/nhom các bệnh viện công lập')).toContain('không thuộc quyền')
  expect(await group.says('/nhom Trung tâm Y tế các huyện, thị xã, thành phố')).toContain('Đã nối nhóm với 8 đơn vị')
  expect(await group.says('/moi Bệnh viện Sản - Nhi')).not.toMatch(CODE)

  const zaloHead = await house.linked('zalo', 'za-ha', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  expect(await zaloHead.says('giup')).toContain('gửi văn bản')
  const zaloGroup = house.group('zalo', 'zg-1', 'UBND các huyện', { id: 'za-ha', name: 'Nguyễn Thị Hà' })
  expect(await zaloGroup.says('@bot.NhacViec /nhom UBND các huyện, thị xã, thành phố')).toContain('8 đơn vị')
})
