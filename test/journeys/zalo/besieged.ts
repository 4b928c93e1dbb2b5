import { expect } from 'vitest'
import { MEASLES } from '../../support/journey/directive-text.ts'
import { openHouse, type House } from '../../support/journey/house.ts'
import { published } from '../../support/journey/published.ts'
import type { Talk } from '../../support/journey/talk.ts'

const NUMBERED = ['số 342/SYT-NVY', 'ngày 17/3/2025']
const CODE = /\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b/

export interface Besieged {
  house: House
  /** head of TTYT-SONKHE, from whose phone the hostile words come */
  mai: Talk
  /** head of UBND-SONKHE, who must hear nothing of it */
  long: Talk
  /** an officer on Telegram */
  ha: Talk
  /** somebody nobody knows */
  stranger: Talk
  /** ids of what is not Mai's */
  foreign: { assignment: string; directive: string; due: string }
  /** an invitation that was used */
  code: string
}

/** A house with a published directive, two unit heads on Zalo, and what belongs to one of them. */
export async function besieged(): Promise<Besieged> {
  const house = await openHouse()
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'head')
  const ha = await published(house, MEASLES, NUMBERED)
  const code = CODE.exec(await ha.says('mời TTYT Sơn Khê đầu mối'))?.[0] ?? ''
  const contact = house.talk('zalo', 'za-contact', 'Lý Thị Cúc')
  expect(await contact.says(code)).toContain('Đã kết nối')
  for (const talk of [mai, long, ha, contact]) await talk.hears()
  const { read } = house.app.office.store
  const [directive] = await read.directives.list('published')
  const unit = await read.people.unitByCode('UBND-SONKHE')
  const assignment = await read.tasks.assignment(directive?.id ?? '', unit?.id ?? '')
  const foreign = {
    assignment: assignment?.id ?? '',
    directive: directive?.id ?? '',
    due: assignment?.reports[0]?.id ?? '',
  }
  return { house, mai, long, ha, stranger: house.talk('zalo', 'za-la', 'Người lạ'), foreign, code }
}
