import { isCompound } from '../../lexicon/stopwords.ts'
import { KINDS_OF_PLACE } from '../../lexicon/synonyms.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import { pairs, type PassageIndex } from '../../retrieve/text/passage-index.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import { search } from '../../retrieve/text/search.ts'
import { specific } from '../match-task.ts'
import type { Inquiry, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { dutiesOf } from './duties.ts'

type Sentence = PassageIndex['passages'][number]

const PERSONS =
  'cán bộ|công chức|viên chức|nhân viên|đại biểu|hội viên|đoàn viên|học sinh|sinh viên|thầy giáo|giáo viên|bệnh nhân|người bệnh|đối tượng|trẻ em|nhân dân|lãnh đạo|tập thể|cá nhân|người làm|người lao động|người dân|phụ nữ|hộ gia đình'
/** Who takes part, is invited, or for whom it is. */
const COMES = new RegExp(
  `(?:với )?sự tham gia của|thành phần(?: tham dự| tham gia)?\\s*(?:gồm|:)|tham dự\\s*(?:gồm|:)|mời (?:khoảng )?(?:\\d+ )?đại biểu|(?<!\\p{L})cho (?:các |những |đội ngũ )?(?:${PERSONS})|gặp (?:mặt|gỡ) (?:các |những |đội ngũ )?(?:${PERSONS})`,
  'iu',
)
const QUOTE_LENGTH = 420

/** "thành phần dự lễ gồm ai", "tổ chức cho những đối tượng nào": the sentence of the asked place, or of the asker's own part, that names them. */
export const people: Topic = async (inquiry, paper) => {
  const { passages } = await paper.index()
  const naming = passages.filter((p) => COMES.test(p.text) && ofTheMatter(p, passages, inquiry))
  const invited = INVITES.test(inquiry.understanding.plain) ? naming.filter((p) => /mời/iu.test(p.text)) : []
  const likely = await ofThePlace(invited.length > 0 ? invited : naming, inquiry, paper)
  const chosen = (await ofTheVeryMatter(likely, inquiry, paper)) ?? likely
  if (!chosen) return lacking(paper, 'passage')
  const shown = around(chosen.text, QUOTE_LENGTH, (c) => (COMES.test(c) ? 3 : PERSON.test(c) ? 1 : 0))
  return quoted(paper, { ...chosen, limit: QUOTE_LENGTH, shown, sure: 0.9 })
}

/** "khen thưởng dành cho ai": the sentence with persons that holds all of the matter, where the likely one holds little of it. */
async function ofTheVeryMatter(
  likely: Sentence | null,
  { understanding }: Inquiry,
  paper: PaperFile,
): Promise<Sentence | null> {
  const matter = await specific(matterOf(understanding), paper)
  const words = [...new Set(matter.filter((w) => w !== ''))]
  if (words.length < 2 || (likely && words.filter((w) => likely.has(w)).length * 2 >= words.length)) return null
  const index = await paper.index()
  const couples = pairs(matter)
  const beside = (p: Passage): boolean =>
    couples.filter((c) => index.where(c).some((place) => index.passage(place).start === p.start)).length * 2 >=
    couples.length
  const kinds = placesIn(understanding.plain)
  const elsewhere = new Set(
    kinds.length === 0 ? [] : index.passages.filter((p) => !kinds.some((k) => p.has(k))).map((p) => p.start),
  )
  const [first] = search(index, matter, (p) => PERSON.test(p.text) && beside(p) && !elsewhere.has(p.start))
  if (!first || first.coverage < 0.75 || first.matched < words.length * 0.75) return null
  return index.passages.find((p) => p.start === first.passage.start) ?? null
}

/** "mời những ai": the sentence that invites, where there is one. */
const INVITES =
  /\bmoi (?:nhung|ai|nguoi|cac|thanh phan|doi tuong|bao|may|co quan|don vi)\b|\b(?:duoc moi|dai bieu|khach moi)\b/
const PERSON = new RegExp(PERSONS, 'iu')

async function ofThePlace(naming: Sentence[], inquiry: Inquiry, paper: PaperFile): Promise<Sentence | null> {
  const ofOwn = inquiry.understanding.units.some((u) => u.own)
  const kinds = ofOwn ? [] : placesIn(inquiry.understanding.plain)
  if (kinds.length > 0) {
    const weighed = naming.map((p) => ({ p, held: kinds.filter((k) => p.has(k)).length }))
    const most = Math.max(0, ...weighed.map((w) => w.held))
    const [only, ...more] = weighed.filter((w) => w.held === most && most > 0).map((w) => w.p)
    if (only === undefined) return null
    return more.length === 0 ? only : nearest([only, ...more], inquiry, paper)
  }
  const { target, asker } = inquiry
  const unit = target.who === 'units' && target.units.length === 1 ? (target.units[0] ?? asker.unit) : asker.unit
  const duties = ((await dutiesOf(paper, unit)) ?? []).filter((d) => !d.common)
  const leading = duties.filter((d) => d.part === 'lead')
  const own = (leading.length > 0 ? leading : duties).map((d) => d.task.span)
  const mine = naming.filter((p) => own.some((s) => s.start < p.end && p.start < s.end))
  if (mine.length === 1) return mine[0] ?? null
  const best = await nearest(mine.length > 0 ? mine : naming, inquiry, paper)
  if (best) return best
  // Where nothing but the form was said, a lone sentence of another's part is no answer.
  return naming.length === 1 && inquiry.understanding.content.some((w) => w !== '') ? (naming[0] ?? null) : null
}

/** So many words of the text tell which sentence is meant, whatever other words were said. */
const LEAST_KNOWN = 4

/** The one that holds the question's matter better than the others do. */
async function nearest(
  naming: readonly Sentence[],
  { understanding }: Inquiry,
  paper: PaperFile,
): Promise<Sentence | null> {
  const starts = new Set(naming.map((p) => p.start))
  const index = await paper.index()
  const matter = matterOf(understanding)
  const known = matter.map((w) => (index.count(w) > 0 ? w : ''))
  const enough = known.filter((w) => w !== '').length >= LEAST_KNOWN
  const [first, second] = search(index, enough ? known : matter, (p) => starts.has(p.start))
  if (!first || first.coverage < 0.6 || (second && second.score > first.score * 0.8)) return null
  return naming.find((p) => p.start === first.passage.start) ?? null
}

/** Without the units that were named, and without the occasion's own words. */
function matterOf({ content, words, units }: Inquiry['understanding']): string[] {
  const plains = words.map((w) => w.plain)
  const inUnit = (i: number): boolean => units.some((u) => u.from <= i && i < Math.min(u.to, u.from + 3))
  // "tặng quà cho ai": what is done is no form of the question.
  const acts = (i: number): boolean =>
    ACTS.has(`${plains[i] ?? ''} ${plains[i + 1] ?? ''}`) || ACTS.has(`${plains[i - 1] ?? ''} ${plains[i] ?? ''}`)
  const isGuest = (w: string, i: number): boolean => w === 'khach' || (w === 'moi' && plains[i - 1] === 'khach')
  return content
    .map((word, i) => (isGuest(word, i) ? '' : word))
    .map((word, i) => (word === '' && acts(i) ? (plains[i] ?? '') : word))
    .map((w, i) => (inUnit(i) || PLACES.has(w) || (SAYS_LITTLE.has(w) && !isCompound(w, plains[i + 1] ?? '')) ? '' : w))
}

/** The matter, in pairs of words where it has some, stands in the sentence or in its paragraph. */
function ofTheMatter(p: Sentence, all: readonly Sentence[], { understanding }: Inquiry): boolean {
  const matter = matterOf(understanding)
  const couples = pairs(matter)
  const wanted = couples.length > 0 ? couples : matter.filter((w) => w !== '')
  const beside = all.filter((o) => o.paragraph === p.paragraph)
  return wanted.filter((w) => beside.some((o) => o.has(w))).length * 2 >= wanted.length
}

const ACTS: ReadonlySet<string> = new Set([
  'tang qua',
  'gap mat',
  'gap go',
  'tham hoi',
  'ton vinh',
  'khen thuong',
  'tu van',
  'ho tro',
  'tap huan',
])

const PLACES: ReadonlySet<string> = new Set(Object.keys(KINDS_OF_PLACE).flatMap((k) => k.split(' ')))

/** The occasion itself, by whatever name it is called. */
const SAYS_LITTLE: ReadonlySet<string> = new Set('le buoi dip thanh phan du tham gia'.split(' '))

export const placesIn = (plain: string): string[] => [
  ...new Set(
    Object.entries(KINDS_OF_PLACE).flatMap(([said, held]) =>
      new RegExp(
        `\\b(?:o|tai|trong|ben|cac|may|nhung|nganh)\\s+${said}\\b|^${said}\\s+(?:to chuc|lam|moi|phai|can|thi|cung cap|ho tro|giup|cham soc|tu van|tuyen truyen)\\b`,
      ).test(plain)
        ? held
        : [],
    ),
  ),
]
