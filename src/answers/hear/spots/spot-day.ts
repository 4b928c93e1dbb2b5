import type { Day } from '../../../calendar/day.ts'
import { addDays, day } from '../../../calendar/day.ts'
import { fold, nfc } from '../../../base/vietnamese.ts'

const WRITTEN = /(?<![\d/])(\d{1,2})\s*(?:\/|-|thang)\s*(\d{1,2})(?:\s*(?:\/|-|nam)\s*(20\d{2}))?(?![\d/])/

/** A day that a question supposes: "nộp ngày 5/4 có trễ không", "mai nộp được không"; null when it names none. */
export function spotDay(question: string, today: Day): Day | null {
  const text = fold(nfc(question))
  const written = WRITTEN.exec(text)
  if (written) {
    const [, date, month, year] = written
    return day(Number(year ?? today.slice(0, 4)), Number(month), Number(date))
  }
  if (/\b(?:ngay mai|sang mai|chieu mai|mai)\b/.test(text)) return addDays(today, 1)
  return /\b(?:ngay kia|mot nop|ngay mot)\b/.test(text) ? addDays(today, 2) : null
}
