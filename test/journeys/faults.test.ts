import { expect, test } from 'vitest'
import { MEASLES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'
import type { Talk } from '../support/journey/talk.ts'

const announcements = (talk: Talk): number =>
  talk.heard().filter((m) => m.text.startsWith('Công văn số 342/SYT-NVY')).length

test('what goes wrong on the way to a platform neither loses nor doubles a message, and the officer sees who cannot be reached', async () => {
  const house = await openHouse()
  const { telegram, zalo } = house
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const hoa = await house.linked('telegram', '1003', 'Đỗ Thị Hoa', 'TTYT-BINHLAC', 'head')
  const nam = await house.linked('telegram', '1004', 'Vũ Văn Nam', 'CDC', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'head')
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')

  telegram.userBlocks('1004')
  telegram.failNext('getUpdates', 'html502')
  telegram.failNext('getUpdates', 'reset')
  zalo.failNext('getUpdates', { code: 408, description: 'Request timeout' }, 3)
  zalo.failNext('getUpdates', 'html429')
  await ha.sends({ document: Buffer.from(MEASLES), name: 'cv-soi.txt' })
  await ha.says('số 342/SYT-NVY')
  await ha.says('ngày 17/3/2025')
  expect(await ha.says('phát hành')).toContain('Không gửi tin được (1): TT KSBT')

  telegram.failNext('sendMessage', 'html502')
  telegram.failNext('sendMessage', 'reset')
  telegram.failNext('sendMessage', {
    code: 429,
    description: 'Too Many Requests: retry after 2',
    parameters: { retry_after: 2 },
  })
  zalo.failNext('sendMessage', 'html429')
  zalo.failNext('sendMessage', 'reset')
  expect(await ha.taps('Phát hành ngay')).toContain('Đã phát hành')
  expect([tuan, hoa, mai, long].map(announcements)).toEqual([1, 1, 1, 1])
  expect(announcements(nam)).toBe(0)
  expect(house.lines.some((l) => String(l['reason']).includes('retry after 2'))).toBe(true)
  expect(await ha.says('tình hình')).toContain('Chưa liên lạc được: 15 đơn vị')
  expect(await ha.taps('Chưa liên lạc được (15)')).toContain('TT KSBT – không gửi được tin')

  // Done, but the answer was lost: Telegram knows no key against repeating, so it comes twice, and the log says which.
  telegram.failNext('sendMessage', 'lost-answer')
  await tuan.says('ai ký')
  expect(tuan.heard().filter((m) => m.text.startsWith('Người ký')).length).toBe(2)
  expect(
    house.lines.filter((l) => l.msg.includes('may arrive twice') && String(l['key']).includes('reply:')),
  ).not.toEqual([])

  // Blocked without a word: the platform's refusal is how the house learns of it.
  for (const talk of [tuan, mai, long]) await talk.says('đã nắm việc')
  await hoa.hears()
  await house.jump('2025-03-31T16:00')
  telegram.failNext('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' }, 2)
  await house.jump('2025-04-01T08:05')
  const refused = [tuan, hoa].filter((t) => !t.heard().some((m) => m.text.startsWith('Nhắc việc')))
  expect(refused).toEqual([tuan, hoa])
  expect(await ha.says('tình hình')).toContain('Chưa liên lạc được: 17 đơn vị')
  expect(await ha.taps('Chưa liên lạc được (17)')).toContain('BV Sản - Nhi – không gửi được tin')
  // A word from them opens the way again.
  expect(await tuan.says('việc của tôi')).toContain('Bố trí khu cách ly')
  expect(await ha.says('tình hình')).toContain('Chưa liên lạc được: 16 đơn vị')
})
