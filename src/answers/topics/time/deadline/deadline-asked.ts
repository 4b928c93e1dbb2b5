import { fold, nfc } from '../../../../base/vietnamese.ts'
import type { Day } from '../../../../calendar/day.ts'
import { lastDay } from '../../../../calendar/deadline.ts'
import { readPeriods } from '../../../../calendar/spoken-period/read-periods.ts'
import { hasTo } from '../../../hear/spots/choose-target.ts'
import { said } from '../../../understand.ts'
import type { Inquiry, Outcome } from '../../inquiry.ts'
import { lacking } from '../../outcomes.ts'
import type { PaperFile } from '../../paper-file.ts'
import { sourceOf } from '../../paper-file.ts'
import { EVENTS, general, periodFact } from '../period.ts'

/** "nộp ngày 5/4 có trễ không" */
export function supposedOf(last: Day, inquiry: Inquiry): { day: Day; late: boolean } | null {
  if (askedOf(inquiry) === 'when') return null
  const { calendar, officeTime } = inquiry.tools
  const today = officeTime.dayOf(inquiry.asker.now)
  const typed = nfc(inquiry.understanding.typed.replace(DATED_TOO, '$1'))
  // Of a week that lies ahead, or "sau 5/4", its first day, where all of it is too late, or its last, where none is.
  const days = readPeriods(typed, { today, calendar }).flatMap(({ start, end, from, to }) => {
    if (start === null || start === today || (start < today && start !== end)) return []
    const day = start === end || start > last ? start : end !== null && end <= last ? end : null
    return day === null ? [] : [{ day, from, to }]
  })
  // "mai em nghỉ, thứ hai nộp": the day beside the deed.
  const deeds = [...fold(typed).matchAll(HANDS_IN)].map((m) => m.index)
  const apart = (d: { from: number; to: number }): number =>
    Math.min(Infinity, ...deeds.map((at) => (at < d.from ? d.from - at : at - d.to)))
  const nearest = days.reduce<(typeof days)[number] | null>(
    (best, d) => (best && apart(best) <= apart(d) ? best : d),
    null,
  )
  return nearest === null ? null : { day: nearest.day, late: nearest.day > last }
}

const HANDS_IN = /\b(?:nop|gui|trinh|ky|bao cao|bc|xong)\b/g
/** "mai 31" */
const DATED_TOO = /(?<!\p{L})(mai|mốt|kia)\s+\d{1,2}(?![\d/.-]|\s*(?:tháng|thang))/giu

/** The same for an instant; null where the deadline has none. */
export const supposed = (due: Date | null, inquiry: Inquiry): { day: Day; late: boolean } | null =>
  due === null ? null : supposedOf(lastDay(due, inquiry.tools.officeTime), inquiry)

/** Whether a question asks for the day, for how long there still is, or whether it is too late. */
export const askedOf = ({ understanding }: Inquiry): 'when' | 'remaining' | 'late' =>
  said(understanding, 'inTime')
    ? 'late'
    : said(understanding, 'remaining')
      ? 'remaining'
      : said(understanding, 'late')
        ? 'late'
        : 'when'

const OF_THE_WHOLE =
  /\b(?:to chuc|hoat dong|dot|ky niem|huong ung|thuc hien|trien khai|ket thuc|dien ra|chien dich|be mac)\b/

/** That the paper names no deadline, with its term instead; a plan that sets a term for all that it asks answers by that, when it was asked of the whole. */
export async function noDeadline(inquiry: Inquiry, paper: PaperFile, aboutReport: boolean): Promise<Outcome> {
  const instead = aboutReport ? null : await periodFact(inquiry, paper)
  const quote = instead && paper.directive.period?.text
  if (
    instead &&
    OF_THE_WHOLE.test(inquiry.understanding.plain) &&
    (await general(paper, inquiry.understanding.content))
  )
    return {
      status: 'answered',
      facts: [instead],
      sources: [sourceOf(paper.directive, instead.section, quote ?? '')],
      sure: 1,
    }
  return lacking(paper, 'deadline', { instead, ...(quote == null ? {} : { quote }) })
}

/** "Sở phải ban hành xong trước ngày nào": the days of a paper are of those whom it asks, not of who asks. */
export const isOfTheIssuer = ({ understanding }: Inquiry, { directive }: PaperFile): boolean =>
  understanding.units.some((m) => {
    if (m.own || !m.units.some((u) => u.code === directive.issuerCode)) return false
    const [before, after] = [understanding.words.slice(0, m.from), understanding.words.slice(m.to)]
    const acts = OWN_ACT.test(after.map((w) => w.plain).join(' '))
    return (
      acts &&
      (!hasTo(understanding, m) || isOnly(m.units, directive.issuerCode)) &&
      !before.some((w) => /^(?:nop|gui|bao)$/.test(w.plain))
    )
  })

/** What only who issued a paper does with what is handed in. */
const OWN_ACT =
  /^(?:thi )?(?:buoc )?(?:phai |can |se )?(?:duyet|phe duyet|tra loi|phan hoi|ban hanh|kiem tra|cong bo)\b/

const isOnly = (units: readonly { code: string }[], code: string): boolean =>
  units.length > 0 && units.every((u) => u.code === code)

const A_DAY = /\bngay (?:may|nao|bao nhieu|bn|gi)\b|\bhom nao\b|\bmung may\b/

/** "đăng ký dự hội thi": an event of which the paper says nothing has no day in it. */
export async function isForeignEvent(content: readonly string[], paper: PaperFile): Promise<boolean> {
  const index = await paper.index()
  const said = ` ${content.join(' ')} `
  return EVENTS.some((e) => e.includes(' ') && said.includes(` ${e} `) && index.count(e) === 0)
}

/** "ngày nào": a rhythm is no answer to it. */
export const asksDay = ({ understanding }: Inquiry): boolean => A_DAY.test(understanding.plain)
