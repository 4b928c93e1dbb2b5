import type { Intent } from '../lexicon/intents.ts'
import type { Understanding } from '../understand.ts'
import { said } from '../understand.ts'
import { secondOpinion } from '../learnt/second-opinion.ts'
import type { PaperIntent } from '../topics/index.ts'
import { asksHeaded, asksNamedThere, countsUnits } from './parts-asked.ts'
import { asksOccasion, asksWeekday, asksWeekdayOfOccasion, isDefinition } from './days-asked.ts'
import { asksPart, asksWhat, saysDuty } from './duty-asked.ts'

/** Intents after which the next likely one may be tried when the directive has nothing to them. */
const YIELDING: ReadonlySet<Intent> = new Set<Intent>([
  'people',
  'mention',
  'binding',
  'manner',
  'purpose',
  'opening',
  'passage',
  'definition',
  'titled',
  'lead',
  'partners',
  'subject',
  'quote',
  'recipients',
  'tasks',
  'number',
  'located',
  'applies',
  'asking',
])
/** Short facts that can be asked for two at a time. */
const PAIRED: ReadonlySet<Intent> = new Set<Intent>([
  'signer',
  'theme',
  'budget',
  'issued',
  'deadline',
  'report',
  'issuer',
  'number',
  'place',
  'range',
])
/** What only a unit has. */
const OF_UNITS: ReadonlySet<Intent> = new Set<Intent>(['applies', 'role'])
const CLEAR = 0.84
/** A rule of this score names a whole turn of speech: what questions worded alike want comes after it. */
const CERTAIN = 0.97
/** What the words of a section that was named tell. */
const OF_A_SECTION: ReadonlySet<Intent> = new Set<Intent>([
  'quote',
  'manner',
  'media',
  'mention',
  'binding',
  'failings',
  'opening',
  'closing',
])

export interface Wanted {
  /** tried in this order until a directive answers */
  first: PaperIntent[]
  /** a second fact of the same question */
  second: PaperIntent | null
}

const MEETING = /\b(?:hop|hoi nghi|giay moi|moi hop|buoi lam viec)\b/
const MEETING_WORDS = new Set('hop hoi nghi giay moi cuoc buoi lam viec du dien ra bat dau to chuc'.split(' '))

/** "họp lúc nào, ở đâu": of the paper's own meeting; a matter beside it asks for a sentence of the text. */
function isMeeting(u: Understanding): boolean {
  const asked = said(u, 'when') || said(u, 'place') || said(u, 'range') || said(u, 'deadline')
  return (
    asked &&
    !said(u, 'report') &&
    MEETING.test(u.plain) &&
    u.content.every((w) => w === '' || /^\d/.test(w) || MEETING_WORDS.has(w))
  )
}

export function chooseIntents(u: Understanding): Wanted {
  if (isMeeting(u)) return meetingIntents(u)
  if (TAKEN_SINCE.test(u.plain)) return only('basis')
  if (WHO_IS_SET.test(u.plain) && u.content.some((w) => w !== '')) return only('passage')
  if (asksNamedThere(u)) return only('located')
  const wanted = corrected(u, usualIntents(u))
  const [top] = wanted.first
  if (countsUnits(u)) return before('numbered', wanted)
  return asksHeaded(u) && top !== 'quote' ? before('titled', wanted) : wanted
}

/** With what questions worded alike wanted to know, where a rule took a word for what it is not. */
function corrected(u: Understanding, { first, second }: Wanted): Wanted {
  const [top] = first
  const other =
    top === undefined || (top === 'contact' && !said(u, 'lead')) || said(u, 'stops') ? null : secondOpinion(u, top)
  if (other === null) return { first, second }
  const intent = other.intent as PaperIntent
  const isCertain = u.intents.some((i) => i.intent === top && i.score >= CERTAIN)
  return other.instead && !isCertain
    ? before(intent, { first, second })
    : { first: [...new Set([...first, intent])], second }
}

const before = (intent: PaperIntent, { first, second }: Wanted): Wanted => ({
  first: [intent, ...first.filter((i) => i !== intent)],
  second,
})

/** A deadline is no answer to it: where the head names no event, only a sentence about the meeting may tell. */
function meetingIntents(u: Understanding): Wanted {
  // Alone "họp" looks like "phối hợp".
  if (!u.content.some((w) => w !== '' && w !== 'hop' && !/^\d/.test(w))) return only('event')
  return { first: ['event', ...(said(u, 'place') ? (['place'] as const) : (['range'] as const))], second: null }
}

function usualIntents(u: Understanding): Wanted {
  const list = u.intents.filter(
    (i) =>
      i.intent !== 'talk' &&
      i.intent !== 'off_topic' &&
      i.intent !== 'papers' &&
      !(OF_UNITS.has(i.intent) && u.units.length === 0 && !u.saysOwn && u.content.some((w) => w !== '')),
  ) as {
    intent: PaperIntent
    score: number
  }[]
  const has = (intent: Intent): boolean => list.some((i) => i.intent === intent)
  const content = u.content.some((w) => w !== '')
  const top = list[0]

  // "cái phòng ở phần VI phải làm gì": of a kind that several are, who has a part there.
  if (top?.intent === 'tasks' && u.sections.length > 0 && u.units.some((m) => m.loose && !m.own && m.units.length > 1))
    return { first: ['tasks', 'section'], second: null }
  if (
    u.sections.length > 0 &&
    (!top || top.score < CLEAR || OF_A_SECTION.has(top.intent) || OF_ITS_WORDS.test(u.plain))
  )
    return { first: ['section'], second: said(u, 'report') && ITS_DAY.test(u.plain) ? 'deadline' : null }
  // Where a paper's number is blank no sentence of it stands for the number.
  if ((top?.intent === 'number' || NUMBER_MEANT.test(u.plain)) && PAPERS.test(u.plain)) return only('number')
  if (top?.intent === 'passage' && said(u, 'holder')) return only('passage')
  if (u.exception !== null) return only('tasks')
  if (COUNTS_POINTS.test(u.plain) && !u.saysOwn && u.units.length === 0)
    return { first: ['points', 'passage'], second: null }
  if (asksWeekday(u.plain)) return { first: ['weekday', 'deadline'], second: null }
  if ((asksOccasion(u.plain) || asksWeekdayOfOccasion(u.plain)) && !said(u, 'deadline') && !said(u, 'report'))
    return { first: ['occasion', 'definition'], second: null }
  // "tuyên truyền cho những ai nữa": for whom something is done, and no partner in it.
  if (top?.intent === 'partners' && content && DONE_FOR.test(u.plain))
    return { first: has('people') ? ['people', 'passage'] : ['passage'], second: null }
  if (isDefinition(u)) return { first: ['definition', 'passage'], second: null }
  if (!top)
    return {
      first: content
        ? ['titled', 'passage', ...(asksPart(u) ? (['tasks'] as const) : [])]
        : u.units.length > 0
          ? ['tasks']
          : [],
      second: null,
    }
  // "mấy giờ có mặt": an hour, and no day of a report.
  if (top.intent === 'deadline' && top.score < 0.6 && /\bmay gio\b/.test(u.plain)) return only('range')
  // "Khi nào treo băng rôn" asks for the time of a thing, "khi nào nộp" for a deadline.
  if (top.intent === 'deadline' && top.score < 0.6 && content) return { first: ['range', 'deadline'], second: null }
  // "mở chuyên mục về nội dung gì" asks about a thing, "công văn nói về việc gì" about the paper.
  if (top.intent === 'subject' && content && !PAPERS.test(u.plain)) {
    return { first: ['passage', 'subject'], second: null }
  }
  // "tổng hợp để báo cáo ai" goes on from where the report goes.
  if (top.intent === 'report' && /\btong hop\b|\bde lam gi\b|\bde bao cao\b/.test(u.plain) && !said(u, 'submit')) {
    return { first: ['passage', 'report'], second: null }
  }
  if (top.intent === 'tasks' && content && u.units.length === 0 && !u.saysOwn && !saysDuty(u)) {
    return { first: ['titled', 'passage', 'tasks'], second: null }
  }
  if (top.score < 0.8 && u.units.length === 0 && !u.saysOwn && !said(u, 'count')) {
    const rest = list.filter((i) => i.score >= 0.6 || i === top).map((i) => i.intent)
    const first = firstYielding([...rest, ...(content ? (['passage'] as const) : [])])
    return { first: OF_A_FACT.has(top.intent) ? first : ['titled', ...first], second: null }
  }
  if (top.intent === 'passage' && !content) return { first: has('tasks') ? ['tasks'] : ['passage'], second: null }
  // "phải làm bao nhiêu băng rôn": where the figure is lacking, a list of tasks is none.
  if (top.intent === 'passage' && !COUNTS_TASKS.test(u.plain)) return { first: ['passage', 'points'], second: null }
  // "phòng mình có việc gì, hạn khi nào": the list of tasks tells their days.
  if (top.intent === 'deadline' && has('tasks') && said(u, 'tasks') && !said(u, 'report') && !content && asksWhat(u))
    return only('tasks')
  const ordered = list.filter((i) => i.score >= 0.6 || i === top).map((i) => i.intent)
  const first = YIELDING.has(top.intent)
    ? [...ordered, ...(content && !ordered.includes('passage') ? (['passage'] as const) : [])]
    : [top.intent]
  const second = secondOf(list)
  // "chủ đề ghi ở đâu": the place is where that is written.
  return { first: firstYielding(first), second: second === 'place' && WRITTEN_WHERE.test(u.plain) ? null : second }
}

/** "lấy 25/3 làm Ngày … từ năm nào": the act that has taken it tells the year. */
const TAKEN_SINCE = /\b(?:lay|chon|cong nhan)\b(?: \S+){1,8}? lam (?:ngay|dip|le)\b.*\bnam (?:nao|may|bao nhieu)\b/

/** "ai được phân công đọc tham luận": who is set to a thing, and no list of the asker's own. */
const WHO_IS_SET =
  /^(?:\S+ ){0,2}?ai (?:la nguoi |se )?duoc (?:phan cong|giao|cu|chi dinh|chon)\b(?! (?:chu tri|phoi hop|bao cao|nop|gui))/

const DONE_FOR =
  /\b(?:tuyen truyen|truyen thong|pho bien|ho tro|giup do|tang|tham hoi|giao duc|huong dan|tap huan)\b.* (?:cho|toi|den) (?:nhung |cac )?(?:ai|doi tuong nao)\b|\b(?:ho tro|giup do|giup|cham soc|tham hoi|dong vien) (?:them )?(?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao)\b|\b(?:phuc vu|danh cho|cung cap)\b(?: \S+){0,6}? (?:nhung |cac )?(?:doi tuong|nhom nguoi|nguoi) nao\b/

/** "phần yêu cầu của mục I ghi gì": a heading, and no question for how or why; "điểm c gọi tên những hội nào". */
const OF_ITS_WORDS = /\bphan (?:yeu cau|muc dich|y nghia)\b|\b(?:goi|neu|nhac|ke|chi) ten\b|\bliet ke\b/

/** "mục 2 báo cáo có kèm ngày cụ thể không" */
const ITS_DAY = /\b(?:ngay|thoi han|han) (?:cu the|chung|rieng|nao|may)\b|\bthoi han\b/

/** "công văn này số 712 phải không" */
const NUMBER_MEANT = /\bso (?:la )?\d+\b.*\b(?:phai|dung) khong\b|\bco phai (?:la )?so \d+\b/

/** "nêu mấy yêu cầu": they are listed under a heading, mostly without a figure. */
const COUNTS_POINTS =
  /\b(?:may|bao nhieu) (?:yeu cau|muc dich|muc tieu|y nghia|giai phap|bien phap|nguyen tac|quan diem|hinh thuc|doi tuong|tieu chi|khau hieu|dieu kien|noi dung hoat dong|hoat dong)\b/

const WRITTEN_WHERE =
  /\b(?:ghi|neu|viet|nam|noi|nhac|de cap|quy dinh|tim|xem)(?: (?:ro|cu the|o|tai|trong|thay|duoc))* (?:dau|cho nao|phan nao)\b/

const COUNTS_TASKS = /\b(?:bao nhieu|may) (?:viec|nhiem vu|dau viec|phan viec|noi dung|muc|phan)\b/

const PAPERS =
  /\b(?:van ban|cong van|ke hoach|chi thi|thong bao|quyet dinh|cong dien|huong dan(?! (?:\S+ ){0,3}?(?:noi dung|ky nang|dieu|viec|cach) (?:gi|nao)))\b/

const only = (intent: PaperIntent): Wanted => ({ first: [intent], second: null })

/** What has a value of its own: a section that is called like the matter is no answer to it. */
const OF_A_FACT: ReadonlySet<PaperIntent> = new Set<PaperIntent>(['deadline', 'signer', 'report'])

/** The chain ends at the first intent whose lack is an honest answer by itself. */
function firstYielding(intents: readonly PaperIntent[]): PaperIntent[] {
  const end = intents.findIndex((i) => !YIELDING.has(i))
  return end < 0 ? [...intents] : intents.slice(0, end + 1)
}

function secondOf(list: readonly { intent: PaperIntent; score: number }[]): PaperIntent | null {
  const [first, ...more] = list.filter((i) => i.score >= CLEAR && PAIRED.has(i.intent))
  if (!first || first !== list[0]) return null
  const time: readonly Intent[] = ['deadline', 'report', 'remaining', 'range']
  // "tiền lấy ở đâu": the place is where the money comes from.
  const money: readonly Intent[] = ['budget', 'place']
  const alike = (i: Intent): boolean => [time, money].some((all) => all.includes(first.intent) && all.includes(i))
  return more.find((i) => !alike(i.intent))?.intent ?? null
}
