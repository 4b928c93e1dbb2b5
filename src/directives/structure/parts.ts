import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { keyed, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { fold } from '../../base/vietnamese.ts'
import { TITLE_TYPES } from '../lexicon/doc-types.ts'
import type { Paragraph } from '../repair/repair-text.ts'
import { CELL } from '../repair/tables/duty-header.ts'

/** The parts of a directive's form, each a run of paragraphs. */
export interface Parts {
  /** agency, number, place and date, subject under the number */
  head: Paragraph[]
  /** KẾ HOẠCH, QUYẾT ĐỊNH … alone on its line */
  title: Paragraph | null
  /** under the title */
  subject: Paragraph[]
  recipients: Paragraph[]
  body: Paragraph[]
  /** signature and copies */
  foot: Paragraph[]
  /** what stands behind the signature: annexes, forms, a plan issued by a decision */
  annex: Paragraph[]
}

const KINH_GUI = wordPattern('^kính g(?:ử|ừ)i|^kinh g(?:ui|iri)')
const ADDRESSED = wordPattern('\\bđiện\\s*:$')
const COPIES = wordPattern("^(?:\\*\\s*)?nơi nhận\\s*[:.*]*|^n[oơ]'?i nh[aâ~]")
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*[./]\s*\p{Lu}/u
const SIGNER_TITLE =
  /^(?:PHÓ |TR[UƯ]ỞNG PHÒNG|GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|CHI CỤC TRƯỞNG|TRƯỞNG BAN|VIỆN TRƯỞNG|BÍ THƯ|THỨ TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG)[^\p{Ll}]*$/u
const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu (?:mẫu|số|\d)|MẪU|Mẫu (?:số|\d)|ĐỀ CƯƠNG|DANH MỤC|DANH SÁCH|PHIẾU|CỘNG H[ÒO][ÀA]? )(?:[^.;]{0,120})$/u
const BULLET = /^[-–+•]\s*/
const ITEM = /^(?:[IVX]{1,5}\.|\d{1,2}\.|điều\s+\d)/iu
const OPENING = wordPattern(
  '^(?:căn cứ|thực hiện|theo |xét |để |nhằm |trong |thời gian qua|tiếp theo|trên cơ sở|ngày |sau khi|do |hiện nay|tại |được sự|triển khai|cuối |đầu |vừa qua|trước )',
)
const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
const HEAD_PARAGRAPHS = 45

export function partsOf(paragraphs: readonly Paragraph[], spelling: Spelling): Parts {
  const keys = paragraphs.map((p) => keyed(p.text.slice(0, 300), spelling).key)
  const first = (pattern: { full: RegExp; bare: RegExp }, from = 0, to = paragraphs.length): number => {
    for (let i = from; i < to; i++) if (pattern[spelling].test(keys[i] ?? '')) return i
    return -1
  }
  const footAt = footStart(paragraphs, first(COPIES))
  const headEnd = Math.min(footAt, HEAD_PARAGRAPHS)
  const kinhGui = first(KINH_GUI, 0, headEnd)
  const titleAt = paragraphs.slice(0, kinhGui < 0 ? headEnd : kinhGui).findIndex((p) => titleTypeOf(p.text) !== null)
  const annexAt = annexStart(paragraphs, footAt)
  const foot = paragraphs.slice(footAt, annexAt)
  const title = titleAt < 0 ? null : (paragraphs[titleAt] ?? null)
  let at = titleAt < 0 ? 0 : titleAt + 1
  const subject: Paragraph[] = []
  if (title !== null) at = takeSubject(paragraphs, keys, { at, end: footAt, spelling, subject })
  const addressed = kinhGui >= 0 ? kinhGui : title === null ? -1 : first(ADDRESSED, at, Math.min(footAt, at + 4))
  const recipients: Paragraph[] = []
  const headOnly = title === null ? kinhGui : titleAt
  if (addressed >= 0) at = takeRecipients(paragraphs, keys, { from: addressed, end: footAt, spelling, recipients })
  else if (title === null) at = headWithoutTitle(keys, spelling, headEnd)
  return {
    head: paragraphs.slice(0, headOnly >= 0 ? headOnly : at),
    title,
    subject,
    recipients,
    body: paragraphs.slice(at, footAt),
    foot,
    annex: paragraphs.slice(annexAt),
  }
}

export function titleTypeOf(text: string): (typeof TITLE_TYPES)[number][1] | null {
  const bare = text.replace(/[:.\s]+$/, '')
  if (bare.length > 60 || /\p{Ll}/u.test(bare)) return null
  return TITLE_TYPES.find(([pattern]) => pattern.test(fold(bare)))?.[1] ?? null
}

/** The foot begins with the copies or with the signature, whichever is first after the body. */
function footStart(paragraphs: readonly Paragraph[], copies: number): number {
  const until = copies < 0 ? paragraphs.length : copies
  let closed = -1
  for (let i = 0; i < until; i++) if (/[.\/]\/\.?\s*$/.test(paragraphs[i]?.text ?? '')) closed = i
  const from = closed >= 0 ? closed + 1 : Math.max(0, Math.floor(until / 3))
  for (let i = from; i < until; i++) {
    const text = paragraphs[i]?.text ?? ''
    if (text.length < 80 && (CAPACITY.test(text) || SIGNER_TITLE.test(text))) return i
  }
  return until
}

function annexStart(paragraphs: readonly Paragraph[], footAt: number): number {
  const MOST = 45
  for (let i = footAt + 1; i < Math.min(paragraphs.length, footAt + MOST); i++) {
    const text = paragraphs[i]?.text ?? ''
    if (ANNEX.test(text) || text.includes(CELL) || titleTypeOf(text) !== null) return i
  }
  return Math.min(paragraphs.length, footAt + MOST)
}

interface Taking {
  end: number
  spelling: Spelling
}

function takeSubject(
  paragraphs: readonly Paragraph[],
  keys: readonly string[],
  take: Taking & { at: number; subject: Paragraph[] },
): number {
  let at = take.at
  const capitals = inCapitals(paragraphs[at]?.text ?? '')
  while (at < take.end && take.subject.length < 6) {
    const next = paragraphs[at]
    if (next === undefined || ITEM.test(next.text) || BULLET.test(next.text)) break
    const key = keys[at] ?? ''
    if (capitals !== inCapitals(next.text) && take.subject.length > 0) break
    if (take.subject.length > 0 && next.text.length > 60 && /[.:;]\s*$/u.test(next.text)) break
    if (KINH_GUI[take.spelling].test(key) || ADDRESSED[take.spelling].test(key)) break
    if (take.subject.length > 0 && (OPENING[take.spelling].test(key) || (!capitals && next.apart))) break
    if (capitals && take.subject.length > 0 && isBody(next.text)) break
    if (take.subject.length === 0 && !capitals && (next.text.length > 400 || /^(?:căn cứ|can cu)/u.test(key))) break
    take.subject.push(next)
    at++
  }
  return at
}

/** "CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" between subject and bases: who decides. */
const isBody = (text: string): boolean =>
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|CHÍNH PHỦ|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|HỘI ĐỒNG|HIỆU TRƯỞNG)/.test(text)

function takeRecipients(
  paragraphs: readonly Paragraph[],
  keys: readonly string[],
  take: Taking & { from: number; recipients: Paragraph[] },
): number {
  let at = take.from
  const first = paragraphs[at]
  if (first === undefined) return at
  take.recipients.push(first)
  at++
  const inline = first.text.replace(/^[^:]*:?\s*/, '') !== ''
  while (at < take.end) {
    const next = paragraphs[at]
    if (next === undefined) break
    const key = keys[at] ?? ''
    const bullet = BULLET.test(next.text)
    const goesOn = /[;,]\s*$/.test(take.recipients.at(-1)?.text ?? '') && next.text.length < 200
    const ends = OPENING[take.spelling].test(key) || ITEM.test(next.text)
    if (!bullet && (ends || (!goesOn && (inline || take.recipients.length > 1)))) break
    if (bullet && inline && !first.text.includes('-') && !/[:;]\s*$/.test(first.text)) break
    take.recipients.push(next)
    at++
  }
  return at
}

/** Without title and addressees the head is what stands in short lines before the first sentence. */
function headWithoutTitle(keys: readonly string[], spelling: Spelling, end: number): number {
  const motto = keys.slice(0, end).findIndex((k) => /độc lập\s*-|doc lap\s*-/u.test(k))
  const subject = keys.slice(0, end).findIndex((k) => k.startsWith('v/v'))
  const dated = keys.slice(0, end).findIndex((k) => /,\s*(?:ngày|ngay)\b.{0,40}$/u.test(k) && k.length < 90)
  const last = Math.max(motto, subject, dated)
  if (last < 0) return 0
  const opening = keys.findIndex((k, i) => i > last && OPENING[spelling].test(k))
  return opening > 0 && opening - last < 4 ? opening : last + 1
}
