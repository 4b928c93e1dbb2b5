import { fold, nfc } from '../../base/vietnamese.ts'
import { addDays } from '../day.ts'
import { DAY_RULES } from './day-rules.ts'
import type { Period, Today } from './period.ts'
import { SPAN_RULES } from './span-rules.ts'

/** A period that a question names, and the words that name it: `from` and `to` (exclusive) in the question's NFC text. */
export interface SpokenPeriod extends Period {
  words: string
  from: number
  to: number
}

interface Read {
  period: Period
  /** end of its words */
  to: number
}

/** Lunar days are said with the same words: who means them is not told another day. */
const LUNAR = /\b(?:am lich|am|al|tet)\b/

/** Every period in the question, in its order: "từ nay đến 15/4", "thứ 6 này", "cuối tháng", "quý II", "hôm kia". */
export function readPeriods(question: string, from: Today): SpokenPeriod[] {
  const typed = nfc(question)
  const raw = typed.toLowerCase()
  // Signs between words become blanks; those inside a date stay.
  const text = fold(typed).replace(/[^a-z0-9]/g, (sign, at: number) =>
    /[/.-]/.test(sign) && /\d/.test(typed[at - 1] ?? '') && /\d/.test(typed[at + 1] ?? '') ? sign : ' ',
  )
  const found: SpokenPeriod[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' || /[a-z0-9]/.test(text[at - 1] ?? '')) continue
    const read = rangeAt(text, raw, at, from) ?? oneAt(text, raw, at, from)
    if (!read || LUNAR.test(text.slice(read.to, read.to + 9))) continue
    found.push({ ...read.period, words: typed.slice(at, read.to).trim(), from: at, to: read.to })
    at = read.to
  }
  return found
}

function oneAt(text: string, raw: string, at: number, from: Today): Read | null {
  let best: Read | null = null
  for (const { pattern, read } of [...DAY_RULES, ...SPAN_RULES]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const to = pattern.lastIndex
    if (!match || (best && best.to >= to) || /[a-z0-9]/.test(text[to] ?? '')) continue
    const period = read(match, from, raw.slice(at, to))
    if (period) best = { period, to }
  }
  return best
}

const FROM_NOW = /(?:tu|ke tu) (?:nay|gio|bay gio|hien gio|hom nay) /y
const FROM = /(?:tu|ke tu) /y
const TO = / ?(?:cho den het|cho den|den het|toi het|den|toi|cho toi) /y
const UNTIL = /(?:cho den het|cho den|den het|toi het|trong|den truoc|truoc|den) /y
const SINCE = /(?:ke tu|tu|sau) /y
const ONWARDS = / (?:tro di|ve sau|den nay|toi nay|toi gio|den gio)/y

const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** "từ nay đến 15/4", "từ 1/3 đến 15/3", "đến hết tháng", "trước 15/4", "sau ngày 20", "từ thứ 2 đến giờ" */
function rangeAt(text: string, raw: string, at: number, from: Today): Read | null {
  const { today } = from
  const now = endOf(FROM_NOW, text, at)
  // "từ nay đến", "từ hôm nay đến": the word before "đến" keeps its blank.
  const start = now === null ? startAt(text, raw, at, from) : { period: { start: today, end: today }, to: now - 1 }
  if (start) {
    const then = endOf(TO, text, start.to)
    const end = then === null ? null : endAt(text, raw, then, from)
    if (end) return { period: { start: start.period.start, end: end.period.end }, to: end.to }
    const onwards = endOf(ONWARDS, text, start.to)
    if (onwards !== null) {
      if (!/nay|gio/.test(text.slice(start.to, onwards)))
        return { period: { start: start.period.start, end: null }, to: onwards }
      const { start: first } = start.period
      // "từ thứ 2 đến giờ" is the last Monday, not the next.
      return {
        period: { start: first !== null && first > today ? addDays(first, -7) : first, end: today },
        to: onwards,
      }
    }
  }
  const until = endOf(UNTIL, text, at)
  const end = until === null ? null : endAt(text, raw, until, from)
  if (end && until !== null) {
    if (text.slice(at, until) === 'trong ') return end
    const last = end.period.end
    return { period: last !== null && last < today ? end.period : { start: today, end: last }, to: end.to }
  }
  const since = endOf(SINCE, text, at)
  const first = since === null ? null : oneAt(text, raw, since, from)
  if (first && since !== null) {
    if (text.slice(at, since) === 'sau ')
      return { period: { start: first.period.end && addDays(first.period.end, 1), end: null }, to: first.to }
    return { period: { start: first.period.start, end: null }, to: first.to }
  }
  return null
}

function startAt(text: string, raw: string, at: number, from: Today): Read | null {
  const begin = endOf(FROM, text, at)
  return begin === null ? null : oneAt(text, raw, begin, from)
}

/** "hết tháng", "hết tuần" of now need no more words. */
function endAt(text: string, raw: string, at: number, from: Today): Read | null {
  const whole = /(?:het )?(tuan|thang|quy|nam)(?! [a-z0-9])/y
  whole.lastIndex = at
  const match = whole.exec(text)
  if (match && !/^\s*\d/.test(text.slice(whole.lastIndex))) {
    const named = oneAt(`${match[1] ?? ''} nay`, `${match[1] ?? ''} nay`, 0, from)
    if (named) return { period: named.period, to: whole.lastIndex }
  }
  return oneAt(text, raw, at, from)
}
