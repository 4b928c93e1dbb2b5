import { expect } from 'vitest'
import type { SentMessage } from '../../support/fake-platform/sent-messages.ts'
import type { FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts'
import { MEASLES } from '../../support/journey/directive-text.ts'
import { openHouse, type House } from '../../support/journey/house.ts'
import { officeState } from '../../support/journey/office-state.ts'
import { published } from '../../support/journey/published.ts'

/** Ids of the people and places; each is a chat. */
export const OFFICER = '1001'
export const HEAD = '1002'
export const OTHER_HEAD = '1003'
export const STRANGER = '6666'
export const GROUP = '-5001'

/** What nobody but the other unit and the office may read. */
const PRIVATE_WORDS = ['4821', 'Đỗ Thị Hoa', 'xin lùi vì bão']
const WENT_WRONG = /Hệ thống gặp trục trặc|Something went wrong/

/** A group takes 20 messages a minute. */
const READING_MS = 4_000

interface Attack {
  /** the chats in which the bot may speak of it; the first is the attacker's */
  hears: readonly string[]
  /** false: nothing is said at all */
  answered?: boolean
  /** true: it is the office's own doing */
  changes?: boolean
}

export interface HostileHouse {
  house: House
  telegram: FakeTelegram
  /** the other unit's part, report and request for more time, the directive, and a request to be linked */
  foreign: { assignment: string; report: string; extension: string; directive: string; ref: string; request: string }
  /** the invitation that somebody has used */
  usedCode: string
  /** Does it, and sees to it that nothing was executed and nothing said to the wrong person. Returns what was said. */
  attack(what: string, act: () => void, attack: Attack): Promise<SentMessage[]>
}

/** A house in which a directive is out, a unit has reported and asked for more time, and a group is linked. */
export async function openHostileHouse(): Promise<HostileHouse> {
  const house = await openHouse({ telegramMode: 'webhook' })
  const { telegram } = house
  const { read } = house.app.office.store
  const tuan = await house.linked('telegram', HEAD, 'Lê Văn Tuấn', 'BVSN', 'head')
  const hoa = await house.linked('telegram', OTHER_HEAD, 'Đỗ Thị Hoa', 'TTYT-BINHLAC', 'head')
  const ha = await published(house, MEASLES, ['số 342/SYT-NVY', 'ngày 17/3/2025'])
  for (const talk of [tuan, hoa]) await talk.hears()
  await hoa.says('xin gia hạn đến 15/4 vì xin lùi vì bão')
  await hoa.says('báo cáo')
  await hoa.says('Tiêm bù 4821 trẻ')
  await hoa.says('24/3')
  await hoa.says('120')
  for (let i = 0; i < 8 && !/Đã gửi báo cáo/.test(hoa.heard().at(-1)?.text ?? ''); i++) {
    const last = hoa.heard().at(-1)
    await (last?.buttons.some((b) => b.label === 'Gửi') ? hoa.taps('Gửi') : hoa.says('bỏ qua'))
  }
  await house.talk('telegram', '7777', 'Người xin vào').says('Tôi là Giám đốc Bệnh viện Đa khoa tỉnh')
  telegram.addsBotTo(GROUP, 'Y tế tuyến huyện', OFFICER)
  const group = house.group('telegram', GROUP, 'Y tế tuyến huyện', { id: OFFICER, name: 'Nguyễn Thị Hà' })
  await group.says('/nhom Trung tâm Y tế các huyện, thị xã, thành phố')
  const invited = await ha.says('mời Bệnh viện Y dược cổ truyền giám đốc')
  const usedCode = /\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b/.exec(invited)?.[0] ?? ''
  await house.talk('telegram', '1009', 'Ngô Văn Phúc').says(`/start ${usedCode}`)
  telegram.knows(STRANGER, 'Người lạ')
  await house.settle()

  const [directive] = await read.directives.list('published')
  const unit = await read.people.unitByCode('TTYT-BINHLAC')
  const part = directive && unit ? await read.tasks.assignment(directive.id, unit.id) : null
  const [report] = part ? await read.reports.of(part.id) : []
  const [extension] = await read.extensions.waiting()
  const [request] = await read.people.waitingLinkRequests()
  if (!directive || !part || !report || !extension || !request) throw new Error('the office is not furnished')
  const foreign = {
    assignment: part.id,
    report: report.id,
    extension: extension.id,
    directive: directive.id,
    ref: directive.ref,
    request: request.id,
  }

  let state = await officeState(house)

  return {
    house,
    telegram,
    foreign,
    usedCode,
    async attack(what, act, { hears, answered = true, changes = false }) {
      const [said, told] = [telegram.sent.length + house.zalo.sent.length, house.lines.length]
      act()
      await house.settle()
      house.clock.skip(READING_MS)
      const news = [...telegram.sent, ...house.zalo.sent].slice(said)
      const attacker = hears[0] ?? ''
      expect(
        news.filter((m) => !hears.includes(m.chatId)),
        `${what}: said to somebody else`,
      ).toEqual([])
      if (answered) expect(news.length, `${what}: no answer`).toBeGreaterThan(0)
      else expect(news, `${what}: answered`).toEqual([])
      expect(news.length, `${what}: flooded`).toBeLessThan(8)
      for (const m of news) {
        expect(m.text, what).not.toMatch(WENT_WRONG)
        if (attacker === OFFICER || m.chatId === OFFICER) continue
        for (const words of PRIVATE_WORDS) expect(m.text, `${what}: told ${words}`).not.toContain(words)
      }
      const faults = house.lines.slice(told).filter((line) => line.level >= 50)
      expect(faults, what).toEqual([])
      const before = state
      state = await officeState(house)
      if (!changes) expect(state, `${what}: executed`).toBe(before)
      return news
    },
  }
}
