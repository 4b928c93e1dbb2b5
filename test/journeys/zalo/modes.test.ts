import { expect, test } from 'vitest'
import type { ZaloSettings } from '../../support/fake-zalo/zalo-settings.ts'
import { MEASLES } from '../../support/journey/directive-text.ts'
import { openHouse } from '../../support/journey/house.ts'
import { published } from '../../support/journey/published.ts'

const NUMBERED = ['số 342/SYT-NVY', 'ngày 17/3/2025']
const errors: Partial<ZaloSettings>[] = [
  { errorStatus: 'ok200', idle: '408', photoField: 'photo_url', updateShape: 'object', noWebhook: '404' },
  {
    errorStatus: 'mirror',
    errorField: 'errorCode',
    errorType: 'string',
    idle: 'empty',
    photoField: 'photo',
    updateShape: 'array',
    noWebhook: 'empty-url',
    zeroCode: true,
  },
]
const modes = (['consume', 'live', 'replay'] as const).flatMap((polling) => errors.map((e) => ({ polling, ...e })))

test.each(modes)(
  'a unit head on Zalo is told, acknowledges, asks, is refused a message and reports: %o',
  async (zalo) => {
    const house = await openHouse({ zalo })
    const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
    const ha = await published(house, MEASLES, NUMBERED)
    expect(await mai.hears()).toContain('Công văn số 342/SYT-NVY')
    house.zalo.failNext('sendMessage', { code: 429, description: 'Too many requests' })
    house.zalo.failNext('sendMessage', 'html502')
    expect(await mai.says('1')).toContain('Đã ghi nhận')
    expect(await mai.says('hạn báo cáo khi nào?')).toContain('05/4/2025')
    const answer = await mai.says('báo cáo 342')
    expect(answer).toContain('Báo cáo Công văn số 342/SYT-NVY')
    expect(await mai.sends({ photo: Uint8Array.from([0xff, 0xd8, 0xff, 1]) })).toContain('Đã nhận 1 tệp')
    expect(await mai.says('không phát sinh')).toContain('Không phát sinh')
    expect(await mai.says('hủy')).not.toBe('')
    const texts = mai.heard().map((m) => m.text)
    expect(texts.filter((t) => t.startsWith('Đã ghi nhận')).length).toBeLessThanOrEqual(2)
    expect(await ha.says('tình hình')).toContain('342')
  },
)
