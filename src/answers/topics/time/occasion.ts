import type { Day } from '../../../calendar/day.ts'
import { day as dayOf, daysBetween } from '../../../calendar/day.ts'
import { readPeriods } from '../../../calendar/spoken-period/read-periods.ts'
import { asksWhatDay } from '../../answering/days-asked.ts'
import type { PassageIndex } from '../../retrieve/text/passage-index.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Inquiry, Topic } from '../inquiry.ts'
import { answered, lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'

/** A day of a name: “Ngày Quốc tế Người cao tuổi (01/10)”. */
interface Occasion {
  name: string
  day: Day
  passage: Passage
}

const DATE = /(?<![\d/])(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})(?:\s*(?:\/|năm)\s*(\d{4}))?(?![\d/])/giu
/** Its name begins with a capital after the word itself; a date or a mark ends it. */
const NAME =
  /(?:Ngày|Lễ|Tết)\s+(?:lễ\s+)?(?:[\p{Lu}][\p{L}]*)(?:\s+(?!ngày|năm|lần|nhân|là|với|tại|từ|đến)[\p{L}]+){0,9}/gu

/** The words that it begins with, as they are compared. */
const BEGINNINGS = ['ngay', 'le', 'tet']

/** The passages with such a word. */
export const mayNameDays = (index: PassageIndex): Passage[] =>
  [...new Set(BEGINNINGS.flatMap((word) => index.where(word)))].sort((a, b) => a - b).map((at) => index.passage(at))

/** Days that have a name ("Ngày Quốc tế Người cao tuổi"), where they stand in the text. */
export const occasionNames = (text: string): { name: string; from: number; to: number }[] =>
  [...text.matchAll(NAME)].map((m) => ({ name: m[0].trim(), from: m.index, to: m.index + m[0].length }))

/** "ngày mai có phải là Ngày … không", "kỷ niệm rơi vào 25/3 đúng không" */
const ASKS_WHETHER =
  /\b(?:phai|dung|trung|roi|nham)(?: (?:vao|la|voi|ngay|dip|le|hom|dung))* .*\b(?:khong|chua|chu|ha)\b|\b(?:phai|dung|chu)(?: khong)?$/

function supposedDay({ understanding, asker, tools }: Inquiry): Day | null {
  const today = tools.officeTime.dayOf(asker.now)
  const said = readPeriods(understanding.typed, { today, calendar: tools.calendar }).filter((p) => p.start === p.end)
  const heard = said.length > 0 ? said : readPeriods(understanding.plain, { today, calendar: tools.calendar })
  return heard.length === 1 && heard[0]?.start === heard[0]?.end ? (heard[0]?.end ?? null) : null
}

/** How far from its name a date may stand. */
const REACH = 32

/** "kỷ niệm ngày mấy", "còn mấy ngày nữa tới Ngày …": the day of the occasion that the words name, or of the only one there is. */
export const occasion: Topic = async (inquiry, paper) => {
  const found = await occasionMeant(inquiry, paper)
  if (found === null) return lacking(paper, 'period')
  const { name, day, passage } = found
  const today = inquiry.tools.officeTime.dayOf(inquiry.asker.now)
  const days = daysBetween(today, day)
  return answered(
    paper,
    {
      kind: 'occasion',
      paper: await paper.paper(),
      name,
      day,
      days,
      supposed: ASKS_WHETHER.test(inquiry.understanding.plain) ? supposedDay(inquiry) : null,
      section: passage.section,
    },
    passage.section,
    passage.text,
  )
}

/** "mấy ngày nữa tới 25/3": days that the question names. */
export const daysSaid = ({ understanding, asker, tools }: Pick<Inquiry, 'understanding' | 'asker' | 'tools'>): Day[] =>
  readPeriods(understanding.typed, { today: tools.officeTime.dayOf(asker.now), calendar: tools.calendar }).flatMap(
    ({ start, end }) =>
      end !== null && (start === null || start === end || start === tools.officeTime.dayOf(asker.now)) ? [end] : [],
  )

/** null when the words name none, or the text gives it several days. */
export async function occasionMeant(
  { understanding, asker, tools }: Pick<Inquiry, 'understanding' | 'asker' | 'tools'>,
  paper: PaperFile,
): Promise<Occasion | null> {
  const wanted = [...new Set(understanding.content.filter((w) => w !== '' && !/^\d+$/.test(w) && !AROUND.has(w)))]
  const year = paper.directive.year ?? Number(tools.officeTime.dayOf(asker.now).slice(0, 4))
  const index = await paper.index()
  const all = mayNameDays(index).flatMap((p) => occasionsIn(p, year))
  const spoken = all.filter(({ name }) =>
    ` ${understanding.plain} `.includes(` ${paper.hearing.document(name).join(' ')} `),
  )
  if (new Set(spoken.map((o) => o.day)).size === 1) return spoken[0] ?? null
  const isOfDay = asksWhatDay(understanding.plain)
  const days = isOfDay || wanted.every((w) => index.count(w) === 0) ? daysSaid({ understanding, asker, tools }) : []
  if (isOfDay && days.length === 0) return null
  const meant = all.filter(({ name, day }) => {
    if (days.length > 0) return days.includes(day)
    const words = new Set(paper.hearing.document(name))
    return wanted.filter((w) => words.has(w)).length >= Math.max(wanted.length * 0.75, Math.min(2, wanted.length))
  })
  return new Set(meant.map((o) => o.day)).size === 1 ? (meant[0] ?? null) : null
}

/** Words around an occasion that do not belong to its name. */
const AROUND: ReadonlySet<string> = new Set(
  'ky niem huong ung mung chao nhan dip le dung tinh dem hom mai qua kia mot thu roi trung nham hang nam moi lay chon lam'.split(
    ' ',
  ),
)

/** What a passage says of days with a name; `year` where it leaves out theirs. */
export function occasionsIn(passage: Passage, year: number): Occasion[] {
  const { text } = passage
  const names = occasionNames(text)
  return [...text.matchAll(DATE)].flatMap((m) => {
    const [from, to] = [m.index, m.index + m[0].length]
    const day = dayOf(Number(m[3] ?? year), Number(m[2]), Number(m[1]))
    if (day === null) return []
    // A paper's own date ("Quyết định số … ngày …") is no occasion.
    if (/\d\/[\p{L}\d-]+\s+ngày\s*$/u.test(text.slice(0, from))) return []
    const near = names
      .map((n) => ({ ...n, apart: n.to <= from ? from - n.to : n.from >= to ? n.from - to : 0 }))
      .filter(
        (n) => n.apart <= REACH && !/[;,]|\d/.test(n.to <= from ? text.slice(n.to, from) : text.slice(to, n.from)),
      )
      .sort((a, b) => a.apart - b.apart)[0]
    return near === undefined ? [] : [{ name: near.name, day, passage }]
  })
}
