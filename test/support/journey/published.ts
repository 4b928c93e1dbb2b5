import { expect } from 'vitest'
import type { House } from './house.ts'
import type { Talk } from './talk.ts'

/** An officer on Telegram who has handed in a directive, typed corrections, and published it. */
export async function published(house: House, text: string, corrections: readonly string[] = []): Promise<Talk> {
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  await ha.sends({ document: Buffer.from(text), name: 'van-ban.txt' })
  for (const correction of corrections) await ha.says(correction)
  await ha.says('phát hành')
  expect(await ha.taps('Phát hành ngay')).toContain('Đã phát hành')
  return ha
}
