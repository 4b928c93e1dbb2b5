import type { Line, RepairLog } from './line.ts'

/** Letters that a recogniser takes for digits. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' }
const D = '[0-9OolI]'
/** "O5/4/2025", "3l/3/2025", "ngày l4 tháng 3": nothing but a date is written so. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d/])(${D}{1,2})([/.-])(${D}{1,2})\\2(${D}{4})(?![\\p{L}\\d/])|(?<=ngày )(${D}{1,2})(?= tháng ${D}{1,2}(?!\\p{L}))`,
  'gu',
)

/** "Quý 11/2026": a year has four quarters, and the strokes of a Roman number were taken for digits. */
const QUARTER = /(?<=qu[ýy] )1{2,3}(?=\s*(?:\/|năm|nam))/giu

/** Most lines hold nothing of either, and are told by a glance. */
const PERHAPS = /\d[/.-]?[OolI]|[OolI][/.-]?\d|ngày [OolI]|qu[ýy] 1/iu

/** O and l between the digits of a date; a piece without any digit beside it stays as it is. */
export function repairDigits(lines: Line[], log: RepairLog): Line[] {
  return lines.map((line) => {
    if (!PERHAPS.test(line.text)) return line
    const text = line.text
      .replace(DATE, (date) =>
        (date.match(/\d/g)?.length ?? 0) >= Math.min(4, date.length - 1) && /\d/.test(date)
          ? date.replace(/[OolI]/g, (letter) => DIGITS[letter] ?? letter)
          : date,
      )
      .replace(QUARTER, (strokes) => 'I'.repeat(strokes.length))
    if (text === line.text) return line
    log.add('digits', line.no, line.text.trim(), text.trim())
    return { ...line, text }
  })
}
