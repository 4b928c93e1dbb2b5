import { fold } from '../../../base/vietnamese.ts'
import type { Fact, HeaderField } from '../../fact.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import { isCompound } from '../../lexicon/stopwords.ts'
import { SYNONYMS } from '../../lexicon/synonyms.ts'
import { pairs, type PassageIndex } from '../../retrieve/text/passage-index.ts'
import { search } from '../../retrieve/text/search.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf } from '../paper-file.ts'
import { ofOthers } from '../part/duties.ts'
import { ofAnother } from './another-paper.ts'

/** "ai ký". */
export const signer: Topic = async (inquiry, paper) => {
  const another = await ofAnother(inquiry, paper)
  // Who has signed a paper of another office no directive tells.
  if (another) return lacking(paper, 'signer', { instead: another.facts.find((f) => f.kind === 'basis') ?? null })
  const who = paper.directive.signer
  if (!who?.name) return lacking(paper, 'signer')
  const fact: Fact = {
    kind: 'signer',
    paper: await paper.paper(),
    name: who.name,
    capacity: who.capacity,
    title: who.title,
  }
  return {
    status: 'answered',
    facts: [fact],
    sources: [sourceOf(paper.directive, null, [who.capacity, who.title, who.name].filter(Boolean).join(' '))],
    sure: 1,
  }
}

/** A value of the head: number, date, issuer, subject. */
export const field =
  (name: Exclude<HeaderField, 'theme' | 'budget'>): Topic =>
  async (inquiry, paper) => {
    const another = OF_ANY_PAPER.has(name) ? await ofAnother(inquiry, paper) : null
    if (another) return another
    const d = paper.directive
    const value = {
      number: d.number,
      // Only a whole day says when it was issued: "tháng 3 năm 2025" is told as what there is.
      issued: d.issuedOn,
      issuer: d.issuer,
      subject: d.subject ?? (await purposeOf(paper)) ?? (await paper.paper()).about,
      doc_type: d.docType,
    }[name]
    if (value === null || value === '') return lacking(paper, name)
    const told = await given(paper, name, value, null)
    // Blanks are left for day and month: the year beside them is no day.
    const isBlank = name === 'issued' && value.length < WITH_MONTH && ASKS_DAY.test(inquiry.understanding.plain)
    return isBlank ? lacking(paper, name, { instead: told.facts[0] ?? null }) : told
  }

const WITH_MONTH = 7
const ASKS_DAY = /\b(?:ngay|hom)\b(?! (?:thang )?nam (?:nao|may|bao nhieu))/

const OF_ANY_PAPER: ReadonlySet<HeaderField> = new Set<HeaderField>(['number', 'issued', 'issuer'])

/** "chủ đề là gì": of the occasion, or of an event inside it when the question names one. */
export const theme: Topic = async ({ understanding }, paper) => {
  const value = themeIn(paper)
  const index = await paper.index()
  const known = understanding.content.map((w) => (index.count(w) > 0 && !OF_ITS_OWN.has(w) ? w : ''))
  const about = search(index, known, (p) => CHU_DE.test(p.text))
  const event = EVENT.exec(understanding.plain)?.[0]
  const ofEvent = index.passages.find(
    (p) =>
      event !== undefined && p.has(event) && NAMES_THEME.test(p.text) && (value === null || !p.text.includes(value)),
  )
  if (ofEvent) return quoted(paper, { ...ofEvent, limit: 380, sure: 0.9 })
  const other = about.find((f) => f.coverage >= 0.6 && NAMES_THEME.test(f.passage.text))
  const usual = value === null ? null : about.find((f) => f.passage.text.includes(value))
  if (
    other &&
    (value === null || (!other.passage.text.includes(value) && (usual?.coverage ?? 0) < other.coverage - 0.25))
  ) {
    return quoted(paper, { ...other.passage, limit: 380, sure: 0.9 })
  }
  if (value === null) return lacking(paper, 'theme')
  const place = index.passages.find((p) => p.text.includes(value))
  return given(paper, 'theme', value, place?.section ?? null)
}

const CHU_DE = /chủ đề/iu
const NAMES_THEME = /chủ đề\s*[:“"]/iu
/** What has a theme of its own beside the occasion's. */
const EVENT = /\b(?:hoi thao|hoi nghi|tap huan|toa dam|dien dan|hoi thi|mit tinh)\b/
const OF_ITS_OWN: ReadonlySet<string> = new Set(['rieng', 'buoi', 'khac', 'chung'])

/** "Chủ đề “Ngày …” năm 2025 là “…”": the quotation after "là" is the theme, the one before names the occasion. */
function themeIn(paper: PaperFile): string | null {
  const { theme: read, text } = paper.directive
  if (read === null) return null
  for (const m of text.matchAll(/chủ đề\s*[“"]([^”"\n]+)[”"][^“"\n.;]{0,60}\slà\s*:?\s*[“"]([^”"\n]{8,200})[”"]/giu)) {
    if (fold(m[1] ?? '') === fold(read)) return (m[2] ?? read).trim()
  }
  return read
}

const EACH =
  /\b(?:kinh phi|tien|cap|ngan sach) rieng\b|\b(?:duoc|bi) (?:chia|phan bo|rot|phan) (?:bao nhieu|may)\b|\b(?:moi|tung|rieng|moi mot)\s+(?:don vi|huyen|xa|phuong|thanh pho|thi xa|thi tran|tinh|benh vien|phong|trung tam|dai bieu|nguoi|hoi|so|noi|truong|co so|suat|phan)\b/

const GIVEN_TO_US = /\b(?:minh|em|toi|ta|tui)\b (?:co )?(?:duoc|nhan)\b|\bcap cho (?:ben |don vi )?(?:minh|em|toi|ta)\b/

/** "huyện được cấp bao nhiêu", "cấp cho bệnh viện mình mấy triệu": what one of those asked gets, and not the sum for all. */
function isForOne({ understanding: { units, words, plain } }: Inquiry, { directive }: PaperFile): boolean {
  if (GIVEN_TO_US.test(plain)) return true
  return units.some((m) => {
    if (m.units.some((u) => u.code === directive.issuerCode)) return false
    const after = words.slice(m.to, m.to + 3).map((w) => w.plain)
    const before = words[m.from - 1]?.plain ?? ''
    return after.some((w) => w === 'duoc' || w === 'nhan') || before === 'cho'
  })
}

/** What persons get: only where the text speaks of that very thing. */
const ALLOWANCE =
  /\b(?:phu cap|thu lao|cong tac phi|tien an|tien xe|tien tau xe|tien boi duong|boi duong bao nhieu|(?:duoc|muc|tien) (?:khen )?thuong|thuong (?:moi|muc|bao nhieu|may)|qua tri gia|phat qua|ho tro may tram)\b/
/** "lấy từ đâu": a directive without a sum may still say where the means come from. */
const FROM = /\b(?:tu dau|o dau|dau ra|tien dau|dau ma|nguon|lay|ai (?:chi|cap|tra|lo)|huy dong)\b/
/** What the means are wanted for, without the words of the question itself. */
async function meansOf(content: readonly string[], paper: PaperFile): Promise<string[]> {
  const matter = content.map((w) => (OF_FROM.has(w) ? '' : w))
  const index = await paper.index()
  const own = await specific(matter, paper)
  const meant = own.map((w) => (index.count(w) === 0 ? '' : w))
  // In a short text every word is common; two that stand side by side in few places are still the matter.
  const couples = pairs(matter).filter((c) => index.count(c) > 0 && index.count(c) < FEW)
  const paired = matter.map((w) => (couples.some((c) => c.split(' ').includes(w)) ? w : ''))
  const known = [meant, paired].find((words) => words.filter((w) => w !== '').length > 1) ?? own
  if (known.some((w) => w !== '')) return known
  const isRare = (term: string): boolean => index.count(term) > 0 && index.count(term) <= index.size * COMMON
  const isTelling = (w: string): boolean => SYNONYMS[w] !== undefined && [w, ...SYNONYMS[w]].some(isRare)
  return matter.map((w, i) => (isTelling(w) && !isCompound(w, matter[i + 1] ?? '') ? w : ''))
}

const FEW = 3
/** From this share of the passages on a word tells nothing of one of them. */
const COMMON = 0.2

const OF_FROM: ReadonlySet<string> = new Set('lay nguon dau tra lo chi tu xin kiem'.split(' '))
/** A sentence about what is lacking names no source. */
const LACKS = /hạn chế|chưa|thiếu/iu
const MEANS = /huy động|nguồn lực|xã hội hóa|xã hội hoá|tài trợ|tự cân đối|tự túc|vận động/iu

/** "kinh phí bao nhiêu, lấy từ đâu". A sum for each of several is not the sum for all. */
export const budget: Topic = async (inquiry, paper) => {
  const { understanding } = inquiry
  const { content, plain } = understanding
  const { budgetText } = paper.directive
  const index = await paper.index()
  const money = index.passages.find((p) => p.has('kinh phi') || p.has('ngan sach'))
  const text = budgetText ?? (money && /kinh phí/iu.test(money.text) ? money.text : null)
  if (text === null) {
    const means =
      FROM.test(plain) && !EACH.test(plain)
        ? search(index, await meansOf(content, paper), (p) => MEANS.test(p.text) && !LACKS.test(p.text))
        : []
    const foreign = await ofOthers(inquiry, paper)
    const [found] = means.filter((f) => f.coverage >= 0.45 && f.matched >= Math.min(2, f.wanted) && !foreign(f.passage))
    return found ? quoted(paper, { ...found.passage, limit: 380, sure: 0.8 }) : lacking(paper, 'budget')
  }
  const section = index.passages.find((p) => p.text.includes(text.slice(0, 40)))?.section ?? null
  if (
    EACH.test(plain) ||
    isForOne(inquiry, paper) ||
    ALLOWANCE.test(plain) ||
    ofAnotherMatter(text, await specific(content, paper), index)
  ) {
    const instead: Fact = {
      kind: 'field',
      paper: await paper.paper(),
      field: 'budget',
      value: clipped(text, 300),
      section,
    }
    return lacking(paper, 'figure', { instead })
  }
  return given(paper, 'budget', clipped(text, 300), section)
}

const OF_MONEY: ReadonlySet<string> = new Set(['ho tro', 'chi tra', 'du toan', 'ngan sach', 'to chuc', 'phan bo'])

/** The sum was asked for something that the text knows, but does not speak of where it names the sum. */
function ofAnotherMatter(sum: string, content: readonly string[], index: PassageIndex): boolean {
  const words = index.hearing.document(sum)
  const held = new Set(pairs(words))
  return pairs(content).some((c) => {
    const [first = '', second = ''] = c.split(' ')
    return !held.has(c) && !OF_MONEY.has(c) && (index.count(c) > 0 || isCompound(first, second))
  })
}

const PURPOSE = /^(?:[-+*]\s*)?(?:Để|Nhằm)\s/u
const PURPOSE_LENGTH = 320

/** Without a trích yếu the sentence before the tasks that says what it is all for: "Để tăng cường công tác …". */
async function purposeOf(paper: PaperFile): Promise<string | null> {
  const first = Math.min(...(await paper.tasks()).map((t) => t.span.start))
  const { passages } = await paper.index()
  const found = passages.find((p) => p.start < first && PURPOSE.test(p.text))
  return found ? clipped(found.text, PURPOSE_LENGTH) : null
}

async function given(paper: PaperFile, name: HeaderField, value: string, section: string | null): Promise<Outcome> {
  const fact: Fact = { kind: 'field', paper: await paper.paper(), field: name, value, section }
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, section, value)], sure: 1 }
}
