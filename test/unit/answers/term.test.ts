import { expect, test } from 'vitest'
import type { Term } from '../../../src/answers/facts/source-and-term.ts'
import { standing } from '../../../src/calendar/days-left.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import { standingLines, writtenTerm } from '../../../src/chat/answering/words/word-term.ts'
import type { SayIn } from '../../../src/wording/say.ts'
import { openWording } from '../../../src/wording/say.ts'
import { termOf } from '../../../src/answers/topics/term.ts'
import { understand } from '../../../src/answers/understand.ts'
import { aUnit } from '../../support/nouns.ts'
import { plainHearing } from '../../support/hearing.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
const wording = openWording()
const say: SayIn = (key, ...rest) => wording.say('vi', key, ...rest)
const unit = aUnit('TTYT')

/** "trước ngày 07/4/2025": a Monday, and a holiday (Giỗ Tổ). */
function term(now: string): Term {
  const asker = { unit, role: 'head' as const, locale: 'vi' as const, now: new Date(now) }
  const inquiry = {
    asker,
    understanding: understand('hạn?', [unit], unit, plainHearing),
    target: { who: 'own' as const, unit },
    register: [unit],
    tools: { officeTime, calendar, hearing: plainHearing },
  }
  const deadline = { text: 'trước ngày 07/4/2025', start: null, end: '2025-04-07', time: null, kind: 'before' as const }
  return termOf(deadline, officeTime.startOf('2025-04-07'), inquiry)
}

test('days are counted to the last safe working day, beside the date as written', () => {
  const t = term('2025-04-01T08:00:00+07:00')
  expect(writtenTerm(t, say)).toBe('trước ngày 07/4/2025')
  expect(t).toMatchObject({ lastDay: '2025-04-06', safeDay: '2025-04-04', daysLeft: 3, late: false })
  expect(standingLines(t, 'when', say, 'vi').join(' ')).toContain('thứ Sáu, 04/4/2025. Còn 3 ngày.')
})

test('on the last working day, on the days off after it, and from the day itself on', () => {
  const said = (now: string): string => standingLines(term(now), 'late', say, 'vi').join(' ')
  expect(said('2025-04-04T16:00:00+07:00')).toContain('Hôm nay là ngày làm việc cuối cùng')
  expect(said('2025-04-05T09:00:00+07:00')).toContain('Chỉ còn ngày nghỉ, đến hết Chủ nhật, 06/4/2025')
  expect(said('2025-04-07T00:00:00+07:00')).toBe('Đã quá hạn 1 ngày.')
})

test('the house counts the same way', () => {
  const now = standing(officeTime.startOf('2025-04-07'), new Date('2025-04-01T08:00:00+07:00'), officeTime, calendar)
  expect(term('2025-04-01T08:00:00+07:00').safeDay).toBe(now.lastSafeDay)
})
