import type { Day } from '../../../../calendar/day.ts'
import { day, daysBetween } from '../../../../calendar/day.ts'
import { fold, nfc } from '../../../../base/vietnamese.ts'
import type { Via } from '../../../../tasks/assignment.ts'
import { foldedMatch } from '../correct/folded-match.ts'

/** "đã nộp giấy: BV Nhi 45/BC-BVN 03/4": what an officer writes down for a unit. */
export interface Recorded {
  via: Exclude<Via, 'chat'>
  /** words for the unit, as typed */
  unit: string
  /** "45/BC-BVN" */
  reference: string | null
  /** the day on the paper or of the call; null = not told */
  on: Day | null
  /** what names the directive, when the officer does: "512", "VB3" */
  ref: string | null
}

const HEAD =
  /^(?:ghi nhan ?:? ?)?(?:da )?(?:nop|bao cao|gui|nhan)(?: bao cao)? ?(?:bang |qua |tren |ban )?(giay|cong van|i-?office|he thong|phan mem|truc lien thong|truc|dien thoai|dt|goi dien) ?[:,-]? +([\s\S]+)$/
const REFERENCE = /\b\d{1,6}\s?\/\s?(?:[a-zđ]{2,}[a-zđ\d]*)(?:\s?[-–&]\s?[a-zđ\d&]+)*/
const DATE = /(?:\bngay )?\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b(?!\/)/
const OF =
  /(?:,? ?\(?\b(?:cua |cho |theo |ve )?(?:cong van|van ban|ke hoach|cv|vb)(?: so)? ?([a-z]{0,2}\d{1,6})\b\)?)|\((\d{1,6})\)/

const HALF_A_YEAR = 183

/** What was recorded, or null when the text is no record. `today` gives the year; a day after it is a slip of the hand. */
export function readRecord(typed: string, today: Day): Recorded | null {
  const head = foldedMatch(HEAD, nfc(typed))
  if (!head || typed.length > 300) return null
  const [way = '', rest = ''] = head
  const reference = cut(rest, REFERENCE)
  const date = cut(reference.left, DATE)
  const of = cut(date.left, OF)
  const unit = of.left.replace(/\s+/g, ' ').replace(/^[\s:,;.()-]+|[\s:,;.()-]+$/g, '')
  const [d, m, y] = date.groups
  return {
    via: viaOf(fold(way)),
    unit,
    reference: reference.found?.replace(/\s+/g, '') ?? null,
    on: d && m ? pastDay(Number(d), Number(m), y ? Number(y) : null, today) : null,
    ref: of.groups[0] ?? of.groups[1] ?? null,
  }
}

const viaOf = (way: string): Recorded['via'] =>
  /^(?:dien thoai|dt|goi dien)$/.test(way) ? 'phone' : /^(?:giay|cong van)$/.test(way) ? 'paper' : 'system'

function cut(text: string, pattern: RegExp): { found: string | null; groups: (string | undefined)[]; left: string } {
  const m = pattern.exec(fold(text))
  if (!m) return { found: null, groups: [], left: text }
  const end = m.index + m[0].length
  return {
    found: text.slice(m.index, end).trim(),
    groups: m.slice(1),
    left: `${text.slice(0, m.index)} ${text.slice(end)}`,
  }
}

/** Without a year it is the last such day; one that lies half a year back or more was mistyped, and is given as it stands. */
function pastDay(d: number, m: number, y: number | null, today: Day): Day | null {
  const year = y ?? Number(today.slice(0, 4))
  const first = day(year, m, d)
  if (first === null || y !== null || first <= today) return first
  const before = day(year - 1, m, d)
  return before !== null && daysBetween(before, today) < HALF_A_YEAR ? before : first
}
