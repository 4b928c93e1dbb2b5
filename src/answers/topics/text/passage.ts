import { fold } from '../../../base/vietnamese.ts'
import type { Fact } from '../../fact.ts'
import { around, clipped, sharesOf } from '../../retrieve/text/excerpt.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Found } from '../../retrieve/text/search.ts'
import { search } from '../../retrieve/text/search.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { answered, lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { LEADS, MAINLY } from '../part/partners.ts'
import { asksPersonOfIssuer, isOfIssuer } from '../part/person-at.ts'
import { caseLacked, withoutStance } from './case-asked.ts'
import { datesBeside, figureWanted, holdsFigure, ORDINAL } from './figure.ts'
import { asksForList, enumerated, enumeratingFirst, withoutListed } from './listing.ts'
import { enough, ranked } from './ranked.ts'
import { spelledSo } from './spelled.ts'

const QUOTE_LENGTH = 360
/** One word by itself points at a sentence only where few hold it. */
const MOST_ALONE = 4
const SECTION_LENGTH = 600
const MOST_POINTS = 4
/** Where only how one stands to it is asked, the thing itself has to be there. */
const OF_STANCE = 0.75

/** Anything that a sentence of the text answers: figures, how, what, with whom. The sentence itself is the answer. */
export const passage: Topic = async (inquiry, paper) => {
  const { plain } = inquiry.understanding
  const figure = figureWanted(plain, said(inquiry.understanding, 'count'))
  // What is counted is part of the matter, however common the word.
  const index = await paper.index()
  // Beside a share that is given, what the text does not have is form: "mốc 60% phải đạt vô năm nào".
  const isForm = (w: string): boolean => OF_FIGURES.has(w) || (figure?.what === 'year' && index.count(w) === 0)
  const spoken = inquiry.understanding.content.map((w) => (figure !== null && isForm(w) ? '' : w))
  const matter = figure === null ? withoutListed(inquiry.understanding) : spoken
  const asked = withoutStance(matter, inquiry.understanding, index)
  const content = [...(asked ?? matter), ...(figure?.what === 'count' ? ['', ...figure.noun] : [])]
  const fits = (text: string): boolean => figure === null || holdsFigure(text, figure, paper.hearing)
  const find = async (words: readonly string[]): Promise<Found | undefined> => {
    const order = await ranked(inquiry, paper, words, fits)
    const best = asksForList(plain) ? enumeratingFirst(order) : order
    return best.find(
      (f) => enough(f, asked === null ? 0.55 : OF_STANCE, figure?.what === 'count' ? 1 : 2) && !isFrame(f, paper),
    )
  }
  const lacked = caseLacked(inquiry.understanding)
  const found = (await find(content)) ?? (lacked === null ? undefined : await find(lacked))
  // Whoever holds a post is named by no directive but in its signature.
  if (said(inquiry.understanding, 'holder')) return lacking(paper, 'passage')
  if (!found && figure?.what === 'ordinal') return ordinal(paper)
  if (!found) return lacking(paper, figure === null ? 'passage' : 'figure')
  const words = spoken.filter((w) => w !== '')
  if (figure === null && words.length === 1 && index.count(words[0] ?? '') > MOST_ALONE)
    return lacking(paper, 'passage')
  if (!spelledSo(inquiry, found) || !(await holdsWhat(inquiry, paper, found))) return lacking(paper, 'passage')
  // "mở lớp vào ngày nào": a sentence without a day is no answer to it.
  if (said(inquiry.understanding, 'when') && ON_WHICH_DAY.test(plain) && !DAYS.test(found.passage.text))
    return lacking(paper, 'time')
  const who = WHO.test(plain) && !said(inquiry.understanding, 'whoComes') ? await assigned(paper, found) : null
  const isInside = who?.facts.some((f) => f.kind === 'partners' && f.lead.some((l) => isOfIssuer(l, paper))) === true
  if (asksPersonOfIssuer(inquiry, paper) && !isInside) return lacking(paper, 'lead')
  if (MAINLY.test(plain) && WHO.test(plain) && !LEADS.test(found.passage.text)) return lacking(paper, 'lead')
  if (who === null && /\bai\b/.test(plain) && !PEOPLE.test(found.passage.text)) return lacking(paper, 'passage')
  if (who === null && IS_SET.test(plain) && !SETS.test(found.passage.text)) return lacking(paper, 'lead')
  if (!doesWhat(inquiry, found, paper)) return lacking(paper, 'passage')
  if (figure !== null && !limitsAlike(plain, found.passage.text)) return lacking(paper, 'figure')
  const isShare = figure?.what === 'percent' || figure?.what === 'year'
  const besideMatter = isShare ? /\d\s*%/ : said(inquiry.understanding, 'whoComes') ? PEOPLE : null
  return (
    who ??
    (await underHeading(paper, found)) ??
    (await underLeadIn(paper, found, content)) ??
    (figure === null ? await enumerated(plain, paper, found) : null) ??
    told(paper, found, content, besideMatter)
  )
}

/** Its name, and the words that only lead to what follows or close it, answer nothing. */
const isFrame = ({ passage: { text } }: Found, { directive: { subject } }: PaperFile): boolean =>
  subject?.includes(text.replace(/^V\/v\s+/u, '').slice(0, 60)) === true || /^Trên đây là|như sau:$/u.test(text)

/** What figures are called. */
const OF_FIGURES: ReadonlySet<string> = new Set('muc tieu chi ty ti le dat phan dau con so moc'.split(' '))

/** "lần thứ mấy rồi": the one that the paper is about, when all its words name the same. */
async function ordinal(paper: PaperFile): Promise<Outcome> {
  const { passages } = await paper.index()
  const named = passages.flatMap((p) => [...p.text.matchAll(ORDINAL)].map((m) => ({ which: fold(m[1] ?? ''), p })))
  const [first] = named
  if (first === undefined || named.some((n) => n.which !== first.which)) return lacking(paper, 'figure')
  return quoted(paper, {
    ...first.p,
    limit: QUOTE_LENGTH,
    shown: around(first.p.text, QUOTE_LENGTH, (c) => c.match(ORDINAL)?.length ?? 0),
  })
}

/** "có phải treo cờ không": the thing itself has to stand in the sentence, not only words around it. */
async function holdsWhat({ understanding }: Inquiry, paper: PaperFile, { passage: p }: Found): Promise<boolean> {
  const plains = understanding.words.map((w) => w.plain)
  const end = plains.findLastIndex((w) => w === 'khong')
  const from = plains.lastIndexOf('co', end)
  if (from < 0 || end < from) return true
  const what = (
    withoutStance(understanding.content, understanding, await paper.index()) ?? understanding.content
  ).slice(from, end)
  if (what.every((w) => w === '')) return true
  return search(await paper.index(), what, (o) => o.start === p.start).some((f) => f.coverage >= 0.6)
}

/** "ai được giao viết tham luận": only a sentence that sets somebody to it answers. */
const IS_SET = /\bai (?:la nguoi |se )?duoc (?:phan cong|giao|cu|chi dinh|chon)\b/
const SETS = /giao|phân công|cử|chỉ định|chọn|chủ trì|chịu trách nhiệm/iu

const ON_WHICH_DAY = /\b(?:ngay|hom) (?:nao|may|bao nhieu|gi)\b/

const LIMIT = /\b(?:toi da|toi thieu|it nhat|nhieu nhat|khong qua)\b/
const FOR_EACH =
  /\b(?:moi|tung) (?:don vi|xa|phuong|huyen|phong|benh vien|trung tam|truong|so|hoi|noi|tram|co quan|lop|doan|suat)\b/

/** "tối đa mấy người", "mỗi đơn vị mấy người": a figure for all, or without a limit, is no answer. */
function limitsAlike(plain: string, text: string): boolean {
  const told = fold(text)
  return (!LIMIT.test(plain) || LIMIT.test(told)) && (!FOR_EACH.test(plain) || /\b(?:moi|tung|cac|\d+ ?%)/.test(told))
}

/** "ai đọc tham luận": what somebody does is no word to be left out. */
function doesWhat({ understanding: { plain, content } }: Inquiry, { passage: p }: Found, paper: PaperFile): boolean {
  const verb =
    /^ai (?:la nguoi |se |duoc |di |phan cong |giao |cu |chi dinh |chon |nhiem vu |viec )*(\S+)/.exec(plain)?.[1] ?? ''
  return verb === '' || !content.includes(verb) || paper.hearing.document(p.text).includes(verb)
}

/** Somebody has to stand in the sentence that answers "ai". */
const PEOPLE =
  /người|cán bộ|đại biểu|viên chức|nhân viên|học sinh|sinh viên|bệnh nhân|hội viên|đoàn viên|nhân dân|đối tượng|thầy|trẻ em|tập thể|cá nhân|tổ chức|giáo viên|công chức|lãnh đạo|thủ trưởng|Bộ |Sở |UBND|Ủy ban|Phòng |Trung tâm|Hội /u
const WHO = /\b(?:ai|don vi nao|phong nao|co quan nao|so nao|trung tam nao|benh vien nao)\b/

/** "ai cấp hóa chất": the sentence, and whom the task around it is given to. */
async function assigned(paper: PaperFile, { passage: p, coverage }: Found): Promise<Outcome | null> {
  const task = (await paper.tasks()).find((t) => t.span.start < p.end && p.start < t.span.end)
  const units = task?.assignees.filter((a) => a !== '*') ?? []
  if (!task || units.length === 0) return null
  const fact: Fact = {
    kind: 'partners',
    paper: await paper.paper(),
    lead: units,
    coordinating: task.coordinators,
    words: clipped(p.text, QUOTE_LENGTH),
    section: p.section,
    asked: 'lead',
  }
  return answered(paper, fact, p.section, p.text, Math.min(1, coverage))
}

/** "Ngày Công tác xã hội là ngày nào": a date that stands beside the words themselves. */
export const definition: Topic = async (inquiry, paper) => {
  const { content } = inquiry.understanding
  const wanted = content.filter((w) => w !== '')
  const best = await ranked(inquiry, paper, content, (text) => datesBeside(text, wanted, paper.hearing))
  const [found] = best
    .filter((f) => enough(f, 0.75))
    .sort((a, b) => b.coverage - a.coverage || a.passage.text.length - b.passage.text.length)
  return found ? told(paper, found, [...content, 'ngay', 'thang']) : lacking(paper, 'period')
}

/** "mục đích của kế hoạch": the section whose title the question says; for questions that name no unit. */
export const titled: Topic = async ({ understanding }, paper) => {
  const spoken = ` ${understanding.plain} `
  const sections = (await paper.sections()).filter((s) => {
    // "trong những ngày nào": a section without a day is no answer to it.
    if (said(understanding, 'range') && !DAYS.test(s.text)) return false
    const words = paper.hearing.document(s.title ?? '').join(' ')
    return words.split(' ').length >= 2 && words.length < 40 && spoken.includes(` ${words} `)
  })
  const [section] = sections.sort((a, b) => (b.title?.length ?? 0) - (a.title?.length ?? 0))
  if (!section) return lacking(paper, 'section')
  const { text, path, title } = section
  return quoted(paper, { text, section: path, title, limit: SECTION_LENGTH })
}

const DAYS = /\d\s*\/\s*\d|(?:tháng|quý|năm)\s+[\dIVX]/u

/** A heading that was found stands for what is under it. */
export async function underHeading(paper: PaperFile, { passage: p }: Pick<Found, 'passage'>): Promise<Outcome | null> {
  const section = (await paper.sections()).find((s) => s.path === p.section)
  if (section?.title == null || p.text.length > section.title.length + 10) return null
  if (!p.text.includes(section.title) || section.text.length < p.text.length + 10) return null
  return quoted(paper, { text: section.text, section: section.path, limit: SECTION_LENGTH, sure: 0.7 })
}

/** "với ý nghĩa, mục đích sau:" stands for the points that follow it. */
export async function underLeadIn(
  paper: PaperFile,
  { passage: p, coverage }: Pick<Found, 'passage' | 'coverage'>,
  content: readonly string[] = [],
): Promise<Outcome | null> {
  if (!p.text.endsWith(':')) return null
  const { passages } = await paper.index()
  const at = passages.findIndex((o) => o.start === p.start)
  const points = pointsAfter(passages.slice(at + 1), p)
  if (points.length === 0) return null
  const lead = p.text.split(/[;.]\s/u).at(-1) ?? p.text
  const some = points.slice(0, MOST_POINTS).map((o) => o.text)
  const shares = sharesOf(
    some.map((text) => text.length),
    SECTION_LENGTH,
  )
  const held = (clause: string): number =>
    paper.hearing.document(clause).filter((w) => w !== '' && content.includes(w)).length
  const shown = [lead, ...some.map((text, i) => around(text, shares[i] ?? 0, held))].join('\n')
  return quoted(paper, { text: p.text, section: p.section, limit: SECTION_LENGTH, sure: Math.min(1, coverage), shown })
}

/** The passages that a colon announces: the parts of its section, or the marked lines after it. */
export function pointsAfter(after: readonly Passage[], p: Passage): Passage[] {
  const parts = after.filter((o) => o.section !== p.section && o.section?.startsWith(`${p.section ?? ''}.`) === true)
  if (parts.length > 0) return parts
  const end = after.findIndex(
    (o, i) =>
      o.paragraph !== p.paragraph &&
      o.paragraph !== after[i - 1]?.paragraph &&
      !MARKED.test(o.text) &&
      !(i === 0 && GOES_ON.test(o.text)),
  )
  return after.slice(0, end < 0 ? undefined : end)
}

const GOES_ON = /^\p{Ll}/u
const MARKED = /^(?:[-–+•*]\s|[a-zđ]\)|\d{1,2}[.)]\s)/u

/** The found words, cut around what was asked for. */
export function told(
  paper: PaperFile,
  found: Found,
  content: readonly string[],
  also: RegExp | null = null,
): Promise<Outcome> {
  const { text, section } = found.passage
  const wanted = new Set(content.filter((w) => w !== ''))
  const figures = [...wanted].some((w) => /\d|^phan$|^ngay$/.test(w))
  const weight = (clause: string): number =>
    paper.hearing.document(clause).filter((w) => wanted.has(w)).length +
    (also?.test(clause) ? 1.5 : 0) +
    (figures && /\d/.test(clause) ? 1.5 : 0)
  const shown = around(text, QUOTE_LENGTH, weight)
  return quoted(paper, { text, section, limit: QUOTE_LENGTH, sure: Math.min(1, found.coverage), shown })
}
