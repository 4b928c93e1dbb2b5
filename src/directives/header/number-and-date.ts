import { fold } from '../../base/vietnamese.ts'
import { day } from '../../calendar/day.ts'
import type { Found } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { DAMAGED, LABELLED, foundIn } from '../structure/found.ts'

const UNIT = '[\\p{Lu}Đ][\\p{L}\\d.]*(?:&[\\p{L}\\d.]+)*'
const SYMBOL = `${UNIT}(?:\\s?[-–/&]\\s?${UNIT})*(?:,\\s?[\\p{Lu}][\\p{L}]+)*`
const NUMBER = new RegExp(
  `^s[oốôóộ6ỗ]\\s*[:.]?\\s*(\\d{1,6}[a-z]?)?[^\\p{L}\\d/-]{0,6}?\\s*[/-]\\s*(${SYMBOL})\\s*$`,
  'iu',
)
/** The number stands alone and its symbol in the next line: a torn head. */
const NUMBER_ONLY = /^s[oốôó6]\s*[:.]?\s*(\d{1,6})\s*$/iu
const SYMBOL_ONLY = new RegExp(`^[/-]\\s*(${SYMBOL})$`, 'u')
const RUINED = new RegExp(
  `^s[oốôó6]\\s*[:.]\\s*.{0,20}/\\s*([\\p{Lu}][\\p{L}&]*(?:\\s?[-–/]\\s?[\\p{Lu}][\\p{L}&]*)*)\\s*$`,
  'iu',
)
const PLACE_DATE =
  /^(?<place>\p{Lu}[^,\d]{1,40}?),?\s*(?:ngày|ngay)\s*(?<d>\d{1,2}|[^\s\d]{0,6})?\s*(?:tháng|thang)\s*(?<m>\d{1,2}|[^\s\d]{0,4})?\s*(?:năm|nam)\s*(?<y>\d{4})/iu

interface Numbering {
  number: Found<string> | null
  symbol: Found<string> | null
}

/** Number and symbol (số, ký hiệu). A blank or ruined number leaves the symbol. */
export function numberingOf(head: readonly Paragraph[]): Numbering {
  for (const [i, paragraph] of head.entries()) {
    const text = paragraph.text.trim()
    const match = NUMBER.exec(text)
    if (match?.[2] !== undefined) return numbered(paragraph, match[1], match[2], separatorOf(text))
    const alone = NUMBER_ONLY.exec(text)
    const next = alone === null ? undefined : head[i + 1]
    const symbol = next === undefined ? null : SYMBOL_ONLY.exec(next.text.trim())
    if (alone?.[1] !== undefined && symbol?.[1] !== undefined)
      return numbered(paragraph, alone[1], symbol[1], '/', DAMAGED)
    const ruined = RUINED.exec(text)
    if (ruined?.[1] !== undefined) return numbered(paragraph, undefined, ruined[1], '/', DAMAGED)
  }
  return { number: null, symbol: null }
}

function separatorOf(text: string): string {
  return /^[^/-]*-/.test(text) ? '-' : '/'
}

function numbered(
  paragraph: Paragraph,
  number: string | undefined,
  symbol: string,
  separator: string,
  confidence = LABELLED,
): Numbering {
  const clean = symbol.replace(/\s*([-–/&])\s*/g, '$1').replace(/–/g, '-')
  const span = (value: string): Found<string> => foundIn(paragraph, 0, paragraph.text.length, value, confidence)
  return { number: number === undefined ? null : span(`${number}${separator}${clean}`), symbol: span(clean) }
}

interface PlaceAndDate {
  place: Found<string> | null
  /** "2025-03-14", "2025-03" or "2025" */
  issuedOn: Found<string> | null
}

/** Place and date (địa danh, thời gian ban hành) of a head. */
export function placeAndDateOf(head: readonly Paragraph[], stamps: readonly string[]): PlaceAndDate {
  for (const paragraph of head) {
    if (paragraph.text.length > 120) continue
    const g = PLACE_DATE.exec(paragraph.text)?.groups
    if (g?.['y'] === undefined) continue
    const place = (g['place'] ?? '').trim()
    if (place.split(' ').length > 6 || fold(place).startsWith('v/v')) continue
    const at = paragraph.text.indexOf(place)
    const read = dateOf(g['y'], g['m'], g['d'])
    const date = read.length === 10 ? read : (stampedDay(stamps, g) ?? read)
    return {
      place: foundIn(paragraph, at, at + place.length, place),
      issuedOn: foundIn(
        paragraph,
        at + place.length,
        paragraph.text.length,
        date,
        read.length === 10 ? LABELLED : DAMAGED,
      ),
    }
  }
  return { place: null, issuedOn: null }
}

const STAMPED = /(\d{2})[./-](\d{2})[./-](\d{4})|(\d{4})[./-](\d{2})[./-](\d{2})/

/** The day of the signing stamp, where the head's own day and year agree with it and only its month is ruined. */
function stampedDay(stamps: readonly string[], g: Record<string, string | undefined>): string | null {
  for (const stamp of stamps) {
    const [, d, m, y, y2, m2, d2] = STAMPED.exec(stamp) ?? []
    const found = day(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2))
    if (found === null || g['y'] !== found.slice(0, 4)) continue
    if (Number(g['d']) === Number(found.slice(8))) return found
  }
  return null
}

function dateOf(y: string, m: string | undefined, d: string | undefined): string {
  const month = Number(m)
  if (!(month >= 1 && month <= 12)) return y
  return day(Number(y), month, Number(d)) ?? `${y}-${String(month).padStart(2, '0')}`
}
