import type { Fact } from '../../fact.ts'
import type { Citation } from '../../retrieve/text/citations.ts'
import { citationsIn, leadingDigits } from '../../retrieve/text/citations.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import { isStopword } from '../../lexicon/stopwords.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf } from '../paper-file.ts'
import { dutiesOf } from '../part/duties.ts'
import { told } from '../text/passage.ts'
import { enough, ranked } from '../text/ranked.ts'

const KIND =
  /\b(quyet dinh|cong van|thong tu|nghi dinh|nghi quyet|chi thi|ke hoach|luat|thong bao|chuong trinh|de an)\s+(?:so\s+)?(?:nao|gi|may|bao nhieu|so)\b/
/** "thông tư về … ngày nào": the kind is said without "nào". */
const KIND_NAMED =
  /\b(nghi dinh|thong tu|nghi quyet|luat|phap lenh|quyet dinh|chi thi|chuong trinh|de an)\b(?= (?:so|ve|quy dinh|huong dan|cua|ban hanh|lay|phe duyet|cong nhan|do|sua doi|(?:o|trong|tai) (?:phan |muc |cho )?(?:can cu|dau)|lam can cu|duoc (?:vien dan|dan|neu))\b)/
const MOST = 6
const LONGEST_NAME = 340
/** "viện dẫn những văn bản nào": all of them, whatever else was said to tell the directive. */
const ALL =
  /\b(?:nhung|cac|tat ca|liet ke|ke ra|day du)\b|\b(?:may|bao nhieu) (?:van ban|cong van|quyet dinh|thong tu|nghi dinh|ke hoach|can cu|giay to|cai)\b/
/** Words of the question's form that the filter must not ask of a citation. */
const FORM = new Set(
  'can cu theo dua vao tren co so phap ly van ban cong van quyet dinh thong tu nghi dinh ke hoach chi thi so may ban hanh lam yeu cau chi dao thuc hien de nghi cua nay luat nghi quyet quy dinh phai trien khai'.split(
    ' ',
  ),
)

/** "căn cứ văn bản nào (của …)": the papers that it rests on or names, picked by kind, issuer or matter. */
export const basis: Topic = async (inquiry, paper) => {
  const ruled = RULE.test(inquiry.understanding.plain) ? await ruleWords(inquiry, paper) : null
  if (ruled) return ruled
  const cited = citationsOf(paper)
  if (cited.length === 0) return noBasis(paper, [])
  const numbers = inquiry.understanding.papers.map((p) => p.ref)
  const named = cited.filter((c) => numbers.includes(leadingDigits(c.number)))
  if (named.length > 0) return (await aroundNameless(named, inquiry, paper)) ?? given(paper, named)
  // Another's paper that is called by its number, and that this one does not name.
  if (inquiry.understanding.papers.some((p) => p.kind !== null && isAbove(p.kind))) return noBasis(paper, [])
  const { plain, anothers } = inquiry.understanding
  const kind = (anothers === null ? (KIND.exec(plain) ?? KIND_NAMED.exec(plain))?.[1] : anothers.kind) ?? null
  const isKind = (c: Citation): boolean =>
    kind === null || paper.hearing.document(c.text).join(' ').startsWith(kind) || symbolKind(c) === kind
  const strictly = cited.filter(isKind)
  // "theo kế hoạch nào": a decision that issues a plan is meant as well.
  const ofKind =
    strictly.length > 0 ? strictly : cited.filter((c) => ` ${c.words.join(' ')} `.includes(` ${kind ?? ''} `))
  if (anothers === null && ALL.test(plain)) return ofKind.length > 0 ? given(paper, ofKind) : noBasis(paper, cited)
  const wanted = anothers === null ? filterWords(inquiry) : whoseWords(inquiry)
  const least = anothers === null ? Math.ceil(wanted.length / 2) : wanted.length
  const rate = (wordsOf: (c: Citation) => readonly string[]): { best: Citation[]; most: number } => {
    const rated = ofKind.map((c) => ({ c, hits: wanted.filter((w) => wordsOf(c).includes(w)).length }))
    const most = Math.max(0, ...rated.map((r) => r.hits))
    return { best: rated.filter((r) => r.hits === most).map((r) => r.c), most }
  }
  const { passages } = await paper.index()
  const around = ({ start, words }: Citation): readonly string[] => [
    ...words,
    ...(passages.find((p) => p.start <= start && start < p.end)?.words ?? []),
  ]
  const { best, most } = rate((c) => c.words)
  // What a paper is about may stand before it: "… nhiệm vụ của bệnh viện theo Thông tư …".
  const beside = kind !== null && most < least ? rate(around) : null
  if (wanted.length > 0 && most >= least) return { ...(await given(paper, best)), sure: kind === null ? 0.8 : 1 }
  if (wanted.length > 0 && beside && beside.most >= least) return { ...(await given(paper, beside.best)), sure: 0.9 }
  // "thông tư về … ngày nào": one about something else is not it.
  const byMatter = anothers === null && !KIND.test(plain) && KIND_NAMED.test(plain) && wanted.length > 1
  if (byMatter && Math.max(most, beside?.most ?? 0) * 2 < wanted.length) return noBasis(paper, ofKind)
  const bases = ofKind.filter((c) => paper.directive.basis.some((b) => b.number === c.number))
  if (wanted.length > 0 && most === 0 && mustMatch(inquiry)) return noBasis(paper, bases)
  if (bases.length > 0) return { ...(await given(paper, bases)), sure: 0.8 }
  // What a task must follow is not what the paper rests on, unless it was asked for by kind.
  return kind !== null && ofKind.length > 0 ? { ...(await given(paper, ofKind)), sure: 0.8 } : noBasis(paper, [])
}

/** "Thông tư 43 quy định gì": where it is cited without its name, the words around it tell what it is for. */
async function aroundNameless(cited: readonly Citation[], inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const [only, another] = cited
  if (!only || another || !said(inquiry.understanding, 'ofAnAct') || NAMED.test(only.text)) return null
  const found = (await paper.index()).passages.find((p) => p.start <= only.start && only.start < p.end)
  return found ? quoted(paper, { ...found, limit: LONGEST_NAME }) : null
}

const NAMED = /\s(?:về|quy định|hướng dẫn|ban hành|phê duyệt|lấy|sửa đổi|công nhận)\s/iu

/** "theo quy định nào": the rule may be no paper with a number. */
const RULE = /\b(?:quy dinh|phap luat) (?:nao|gi)\b|\btheo (?:(?:cai |nhung )?gi|khuon kho nao)\b/
/** "cơ sở mình phải làm theo cái gì" */
const BY_WHAT = /\b(?:phai|lam|hoat dong|to chuc|thuc hien)\b.*\btheo (?:(?:cai |nhung )?gi|khuon kho nao)\b/
const RULED = /theo (?:đúng )?(?:các |những )?(?:yêu cầu|quy định|chức năng|nhiệm vụ)|Nghị định|Thông tư|Luật /u

/** The words of the asker's own part that say by what it goes. */
async function ownRule({ asker, target }: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  if (target.who !== 'own') return null
  const spans = ((await dutiesOf(paper, asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const { passages } = await paper.index()
  const found = passages.find((p) => RULED.test(p.text) && spans.some((s) => s.start < p.end && p.start < s.end))
  return found ? quoted(paper, { ...found, limit: LONGEST_NAME }) : null
}

async function ruleWords(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const index = await paper.index()
  const own = BY_WHAT.test(inquiry.understanding.plain) ? await ownRule(inquiry, paper) : null
  if (own) return own
  const content = inquiry.understanding.content.map((w) => (index.count(w) === 0 ? '' : w))
  if (new Set(content.filter((w) => w !== '')).size < 2) return null
  const [found] = await ranked(inquiry, paper, content, (text) => RULED.test(text))
  return found && enough(found, 0.7) ? told(paper, found, content, RULED) : null
}

const isAbove = (kind: string): boolean => /^(?:thong tu|nghi dinh|nghi quyet|luat)$/.test(kind)

/** All papers that the text names, its basis first. */
function citationsOf(paper: PaperFile): Citation[] {
  const { basis: read, text } = paper.directive
  const own = paper.directive.number
  const inText = citationsIn(text, paper.hearing).filter((c) => c.number !== own)
  const known = new Set(inText.map((c) => c.number))
  const more = read
    .filter((b) => !known.has(b.number))
    .map((b): Citation => ({ ...b, start: 0, words: paper.hearing.document(`${b.number} ${b.text}`) }))
  const isBasis = (c: Citation): number => (read.some((b) => b.number === c.number) ? 0 : 1)
  return [...more, ...inText]
    .filter((c, i, all) => all.findIndex((o) => o.number === c.number) === i)
    .sort((a, b) => isBasis(a) - isBasis(b))
}

const symbolKind = (c: Citation): string | null =>
  ({ QĐ: 'quyet dinh', TT: 'thong tu', NĐ: 'nghi dinh', NQ: 'nghi quyet', CT: 'chi thi', KH: 'ke hoach' })[
    /\/(QĐ|TT|NĐ|NQ|CT|KH)-/u.exec(c.number)?.[1] ?? ''
  ] ?? null

function filterWords({ understanding, asker }: Inquiry): string[] {
  const raws = understanding.words.map((w) => w.raw)
  const plains = understanding.words.map((w) => w.plain)
  const mine = understanding.units.filter((u) => u.units.some((x) => x.code === asker.unit.code))
  return plains.filter(
    (p, i) =>
      !FORM.has(p) &&
      !isStopword(raws, plains, i) &&
      !/^(?:gi|nao)$/.test(p) &&
      !mine.some((u) => u.from <= i && i < u.to),
  )
}

/** Whose paper it is, with what its matter is beyond the form of the question. */
function whoseWords({ understanding: { anothers, words } }: Inquiry): string[] {
  return anothers === null ? [] : words.slice(anothers.from, anothers.to).map((w) => w.plain)
}

/** "của Bộ Nội vụ": an issuer that was named has to be right. */
const mustMatch = ({ understanding }: Inquiry): boolean =>
  understanding.anothers !== null ||
  /\bcua\s+(?:thu tuong|chinh phu|bo|so|tinh|uy ban|trung uong|huyen|quoc hoi|ban)\b/.test(understanding.plain)

async function given(paper: PaperFile, cited: readonly Citation[]): Promise<Outcome> {
  const some = cited.slice(0, MOST)
  const sections = await paper.sections()
  const inside = (at: number): string | null =>
    sections.filter((s) => s.span.start <= at && at < s.span.end).at(-1)?.path ?? null
  const section = some.length === 1 ? inside(some[0]?.start ?? 0) : null
  const items = some.map(({ number, issuedOn, text }) => ({
    number,
    issuedOn,
    text: clipped(text, some.length > 2 ? 110 : some.length > 1 ? 220 : LONGEST_NAME),
  }))
  const rests = some.every((c) => paper.directive.basis.some((b) => b.number === c.number))
  const fact: Fact = { kind: 'basis', paper: await paper.paper(), items, rests, section }
  return {
    status: 'answered',
    facts: [fact],
    sources: some.map((c) => sourceOf(paper.directive, inside(c.start), c.text)),
    sure: 1,
  }
}

async function noBasis(paper: PaperFile, others: readonly Citation[]): Promise<Outcome> {
  const instead = others.length > 0 ? ((await given(paper, others)).facts[0] ?? null) : null
  return lacking(paper, 'basis', { instead })
}
