import { expect, test } from 'vitest'
import { asksOccasion, asksWeekday, asksWhatDay } from '../../../src/answers/answering/days-asked.ts'
import { spotTurns } from '../../../src/answers/hear/spots/spot-turns.ts'
import { questionWords } from '../../../src/answers/hear/words.ts'

const plain = (text: string): string =>
  questionWords(text)
    .map((w) => w.plain)
    .join(' ')
const turnsOf = (text: string): string[] => spotTurns(plain(text).split(' ')).map((h) => h.concept)

test.each(['20/11 là ngày gì', 'mai là lễ gì', 'ngày gì mà rơi vào 20/11', '20/11 này là kỷ niệm gì'])(
  '"%s" asks what a day is',
  (question) => {
    expect(asksWhatDay(plain(question))).toBe(true)
  },
)

test.each(['ngày lễ qua mấy hôm rồi', '20/11 đã qua bao nhiêu ngày'])(
  '"%s" asks how long an occasion is over',
  (question) => {
    expect(asksOccasion(plain(question))).toBe(true)
  },
)

test.each(['20/11 là thứ mấy', 'mùng 5 trúng thứ mấy', '20/11 có rơi vào chủ nhật không'])(
  '"%s" asks for a day of the week',
  (question) => {
    expect(asksWeekday(plain(question))).toBe(true)
  },
)

test.each(['kỷ niệm lần thứ mấy', 'hạn nộp là thứ mấy', 'thứ mấy nộp báo cáo', 'nộp ngày nào'])(
  '"%s" asks for none of them',
  (question) => {
    expect(asksWeekday(plain(question)) || asksWhatDay(plain(question))).toBe(false)
  },
)

test.each(['mai nộp có sao không', 'sáng mai mới ký gửi thì sao', 'gửi thứ hai có trễ không', 'giờ mới nộp thì sao'])(
  '"%s" asks whether a day is in time',
  (question) => {
    expect(turnsOf(question)).toContain('inTime')
  },
)

test.each(['mấy giờ nộp thì sao', 'nộp trễ có sao không', 'ngày mai việc nào đúng hạn', 'mai gửi báo cáo cho ai'])(
  '"%s" does not',
  (question) => {
    expect(turnsOf(question)).not.toContain('inTime')
  },
)
