import { KINDS_OF_PLACE } from '../../lexicon/synonyms.ts'
import { around } from '../../retrieve/excerpt.ts'
import { pairs, type PassageIndex } from '../../retrieve/passage-index.ts'
import type { Inquiry, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { dutiesOf } from './duties.ts'

type Sentence = PassageIndex['passages'][number]

const PERSONS =
  'cán bộ|công chức|viên chức|nhân viên|đại biểu|hội viên|đoàn viên|học sinh|sinh viên|thầy giáo|giáo viên|bệnh nhân|người bệnh|đối tượng|trẻ em|nhân dân|lãnh đạo|tập thể|cá nhân'
/** Who takes part, is invited, or for whom it is. */
const COMES = new RegExp(
  `(?:với )?sự tham gia của|thành phần(?: tham dự| tham gia)?\\s*(?:gồm|:)|tham dự\\s*(?:gồm|:)|mời (?:khoảng )?(?:\\d+ )?đại biểu|(?<!\\p{L})cho (?:các |những |đội ngũ )?(?:${PERSONS})`,
  'iu',
)
const QUOTE_LENGTH = 420

/** "thành phần dự lễ gồm ai", "tổ chức cho những đối tượng nào": the sentence of the asked place, or of the asker's own part, that names them. */
export const people: Topic = async (inquiry, paper) => {
  const { passages } = await paper.index()
  const naming = passages.filter((p) => COMES.test(p.text) && ofTheMatter(p, passages, inquiry))
  const chosen = await ofThePlace(naming, inquiry, paper)
  if (!chosen) return lacking(paper, 'passage')
  const shown = around(chosen.text, QUOTE_LENGTH, (c) => (COMES.test(c) ? 3 : PERSON.test(c) ? 1 : 0))
  return quoted(paper, { ...chosen, limit: QUOTE_LENGTH, shown, sure: 0.9 })
}

const PERSON = new RegExp(PERSONS, 'iu')

async function ofThePlace(naming: Sentence[], inquiry: Inquiry, paper: PaperFile): Promise<Sentence | null> {
  const kinds = placesIn(inquiry.understanding.plain)
  if (kinds.length > 0) {
    const weighed = naming.map((p) => ({ p, held: kinds.filter((k) => p.has(k)).length }))
    const most = Math.max(0, ...weighed.map((w) => w.held))
    const [only, ...more] = weighed.filter((w) => w.held === most && most > 0)
    return more.length === 0 ? (only?.p ?? null) : null
  }
  const { target, asker } = inquiry
  const unit = target.who === 'units' && target.units.length === 1 ? (target.units[0] ?? asker.unit) : asker.unit
  const own = ((await dutiesOf(paper, unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const mine = naming.filter((p) => own.some((s) => s.start < p.end && p.start < s.end))
  if (mine.length === 1) return mine[0] ?? null
  // Where nothing but the form was said, a lone sentence of another's part is no answer.
  return naming.length === 1 && inquiry.understanding.content.some((w) => w !== '') ? (naming[0] ?? null) : null
}

/** The matter, in pairs of words where it has some, stands in the sentence or in its paragraph. */
function ofTheMatter(p: Sentence, all: readonly Sentence[], { understanding }: Inquiry): boolean {
  const matter = understanding.content.map((w) => (PLACES.has(w) || SAYS_LITTLE.has(w) ? '' : w))
  const couples = pairs(matter)
  const wanted = couples.length > 0 ? couples : matter.filter((w) => w !== '')
  const beside = all.filter((o) => o.paragraph === p.paragraph)
  return wanted.filter((w) => beside.some((o) => o.has(w))).length * 2 >= wanted.length
}

const PLACES: ReadonlySet<string> = new Set(Object.keys(KINDS_OF_PLACE).flatMap((k) => k.split(' ')))

/** The occasion itself, by whatever name it is called. */
const SAYS_LITTLE: ReadonlySet<string> = new Set('le buoi dip thanh phan du tham gia'.split(' '))

const placesIn = (plain: string): string[] => [
  ...new Set(
    Object.entries(KINDS_OF_PLACE).flatMap(([said, held]) =>
      new RegExp(`\\b(?:o|tai|trong|ben|cac)\\s+${said}\\b`).test(plain) ? held : [],
    ),
  ),
]
