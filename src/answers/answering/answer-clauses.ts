import type { Desk } from './answer-one.ts'
import { answerOne, inquiryOf, narrowed } from './answer-one.ts'
import type { Answer, Fact } from '../fact.ts'
import type { Hit } from '../hear/spots/spot-concepts.ts'
import { clausesOf } from '../hear/clauses.ts'
import { askedThoughLacking } from '../hear/spots/behind-lacking.ts'
import type { Intent } from '../lexicon/intents.ts'
import { candidates } from '../retrieve/papers/candidates.ts'
import { said, type Understanding } from '../understand.ts'

/** Facts that bare words ask for: "hạn nộp, người ký". */
const BARE: ReadonlySet<Intent> = new Set<Intent>([
  'deadline',
  'report',
  'signer',
  'issued',
  'issuer',
  'number',
  'theme',
  'budget',
  'place',
  'range',
  'basis',
  'contact',
  'form',
])
/** What is asked about a matter, which may stand in the clause before. */
const OF_A_MATTER: ReadonlySet<Intent> = new Set<Intent>([
  'lead',
  'partners',
  'place',
  'range',
  'deadline',
  'passage',
  'located',
])
/** After these "ngày mấy" is the paper's own date. */
const OF_THE_HEAD: ReadonlySet<Intent> = new Set<Intent>(['number', 'issuer', 'signer', 'issued', 'basis'])
/** What an occasion has. */
const OF_AN_OCCASION: ReadonlySet<Intent> = new Set<Intent>(['theme', 'passage', 'definition', 'occasion'])
const WITH_THE_ROLE: ReadonlySet<Intent> = new Set<Intent>(['partners', 'lead', 'role'])
const WITH_WHETHER: ReadonlySet<Intent> = new Set<Intent>(['quote', 'located', 'basis', 'applies'])
/** What a report has: said of it before, it is meant. */
const OF_A_REPORT: ReadonlySet<Intent> = new Set<Intent>(['deadline', 'remaining', 'form', 'channel', 'contact'])
const reportIn = ({ plain, hits }: Understanding): Hit[] =>
  hits.some((h) => h.concept === 'report') || /\b(?:nop|gui|bao cao)\b/.test(plain)
    ? [{ concept: 'report', from: 0, to: 0, exact: true }]
    : []
/** "VB2 có phải báo cáo không" */
const MUST_REPORT = /\bco (?:phai|can|bat buoc) (?:nop |gui |lam )?bao cao\b/
/** "có phải ra kế hoạch riêng không" */
const WHETHER_DUE = /\bco (?:phai|can|bat buoc)(?: \S+){2,10} khong$/
const BARELY = 0.84
const WEAKLY = 0.55

/** Several questions of one message, each with its own answer; null when it is one question, or not all of them can be told. */
export async function answerClauses(
  whole: Understanding,
  desk: Desk,
  hear: (clause: string) => Understanding,
): Promise<Answer | null> {
  // "mục 2 không giao gì cho chúng tôi, vậy chúng tôi phải làm gì": only the last is asked.
  if (askedThoughLacking(whole.plain) !== null) return null
  const heardOf = new Map<string, Understanding>()
  const understood = (clause: string): Understanding => {
    const heard = heardOf.get(clause) ?? hear(clause)
    heardOf.set(clause, heard)
    return heard
  }
  const clauses = clausesOf(whole.typed, (clause, bare) => {
    const {
      intents: [top],
      content,
      plain,
    } = understood(clause)
    if (top === undefined) return !bare && (content.filter((w) => w !== '').length >= 2 || WHETHER_DUE.test(plain))
    return bare ? top.score >= BARELY && BARE.has(top.intent) : top.score >= WEAKLY || MUST_REPORT.test(plain)
  })
  const asked = clauses.filter(
    (clause, i) => i === 0 || !isOfTheFormer(understood(clause), understood(clauses[i - 1] ?? '')),
  )
  const [only, another] = asked
  if (only === undefined || clauses.length < 2) return null
  if (another === undefined) return answerOne(understood(only), desk)
  const among = await candidates(desk.directives, inquiryOf(whole, desk), desk.stores, desk.subject)
  if ('said' in among) return null
  let papers = among
  let before: Understanding | null = null
  const answers: Answer[] = []
  for (const clause of asked) {
    const heard: Understanding = goingOn(understood(clause), before)
    before = heard
    const found = await answerOne(heard, desk, heard.papers.length > 0 ? undefined : papers)
    if (found.status === 'clarify' || found.status === 'forbidden') return null
    if (found.status === 'answered') papers = narrowed(papers, found)
    if (found.status === 'answered' || heard.intents.length > 0) answers.push(found)
  }
  return answers.some((a) => a.status === 'answered') || answers.every(isBareLack) ? joined(answers) : null
}

/** Nothing is told in place of what lacks. */
const isBareLack = ({ facts }: Answer): boolean => facts.every((f) => f.kind === 'lack' && f.instead === null)

const PAPER = '(?:van ban|cong van|ke hoach|chi thi|thong bao|huong dan|quyet dinh)'
const SAYS = '(?:quy dinh|neu|ghi|viet|noi|nhac|yeu cau)'
/** "…, nếu có thì nguyên văn thế nào", "…, có quy định không" */
const WORDS_OF_IT = new RegExp(
  `^(?:(?:va|roi|ma|thi|la|trong|neu co|co thi|neu co thi) )*(?:${PAPER} )?(?:nguyen van|cau chu|cau tu|cu the|${SAYS})(?: (?:cu the|ro|nguyen van|cau chu|la|trong ${PAPER}|o))* (?:the nao|nhu the nao|ra sao|sao|gi|lam sao|dau|nao|cho nao|muc nao|muc may)\\b|^(?:\\S+ ){0,3}?(?:co )?${SAYS}(?: (?:gi|ro|den|toi|ve|cu the|so luong|con so|dieu (?:do|nay)|trong ${PAPER}))* khong\\b|^(?:(?:neu co|va|thi) )*(?:la|vao|thi la) (?:ngay|hom|khi|luc|thang) (?:nao|may)(?: \\S+)?$`,
)
const ASKS_WHETHER = /\bco\b.*\b(?:khong|chua)\b/
const HAS_WORDS: ReadonlySet<Intent> = new Set<Intent>(['theme', 'passage', 'mention', 'basis', 'budget', 'points'])

/** "…, nếu có thì bao nhiêu" */
const isIfSo = ({ plain, content, intents: [top] }: Understanding): boolean =>
  /^(?:neu )?co thi\b|^neu co\b/.test(plain) &&
  content.every((w) => w === '') &&
  (top === undefined || top.score < CLEARLY)
const CLEARLY = 0.86

/** It asks for the very words of what was asked before, or whether they are there: no question of its own. */
const isOfTheFormer = (clause: Understanding, former: Understanding): boolean =>
  (WORDS_OF_IT.test(clause.plain) || isIfSo(clause)) &&
  (ASKS_WHETHER.test(former.plain) || former.intents.some((i) => HAS_WORDS.has(i.intent)))

/** A clause that names no matter or unit of its own goes on about those of the clause before. */
function goingOn(clause: Understanding, before: Understanding | null): Understanding {
  if (before === null) return clause
  const [top] = clause.intents
  const bare = clause.content.every((w) => w === '')
  const of = before.intents[0]?.intent
  // "phòng nào lo quyết toán, phòng nào chủ trì": of the whole, where the same was asked of the matter.
  const sameMatter = bare && top !== undefined && OF_A_MATTER.has(top.intent) && !(of === 'lead' && top.intent === of)
  // "công văn 593 của bộ nào, ban hành ngày nào": of the paper that was named.
  const isForm = (i: number): boolean => clause.hits.some((h) => h.from <= i && i < h.to)
  const ofTheHead = top !== undefined && OF_THE_HEAD.has(top.intent) && clause.papers.length === 0
  if (ofTheHead && before.papers.length > 0 && clause.content.every((w, i) => w === '' || isForm(i)))
    return { ...clause, papers: before.papers, anothers: clause.anothers ?? before.anothers }
  // "chủ đề gì, ngày mấy": the day of the occasion that has the theme.
  const when = bare && top?.intent === 'deadline' && top.score < 0.6
  if (when && of !== undefined && OF_THE_HEAD.has(of)) {
    // A paper of somebody else is told with its day already.
    const told = of === 'basis' || before.anothers !== null || before.papers.length > 0
    return told ? before : { ...clause, intents: [{ intent: 'issued', score: 0.97 }] }
  }
  // "chủ trì hay phối hợp, cùng làm với ai", "có áp dụng cho chúng tôi không, câu nào nói vậy": told with the first already.
  const tells = of === 'role' ? WITH_THE_ROLE : of === 'applies' ? WITH_WHETHER : null
  if (bare && top !== undefined && tells?.has(top.intent) === true) return before
  // "tiền lấy nguồn nào, bao nhiêu một năm": the sum is asked of the money.
  const isSum = said(clause, 'count') && clause.content.every((w) => w === '' || /^\d+$/.test(w))
  if (of === 'budget' && (isSum || (bare && said(clause, 'whoPays')))) return before
  // "báo cáo cho ai, mục nào ghi": every answer names its mark.
  if (bare && top?.intent === 'located' && of !== undefined && of !== 'passage') return before
  // "đợt này tới bữa nào, còn mấy ngày nữa": days to the end of what was asked for.
  const counts = clause.content.every((w) => w === '' || w === 'tinh' || w === 'dem')
  if (counts && top?.intent === 'remaining' && of === 'range' && !said(clause, 'deadline'))
    return { ...before, hits: [...before.hits, ...clause.hits] }
  const ofTheReport = bare && top !== undefined && OF_A_REPORT.has(top.intent) ? reportIn(before) : []
  const sameOccasion = when && of !== undefined && OF_AN_OCCASION.has(of)
  return {
    ...clause,
    // "5/4 là thứ mấy, hôm đó gửi còn kịp không"
    typed: /\b(?:hom|ngay) (?:do|ay)\b/.test(clause.plain) ? `${before.typed}, ${clause.typed}` : clause.typed,
    hits: [...clause.hits, ...ofTheReport],
    intents: sameOccasion ? [{ intent: 'occasion', score: 0.9 }, ...clause.intents] : clause.intents,
    content: sameOccasion ? clause.content : sameMatter ? before.content : clause.content,
    units: clause.units.length === 0 && !clause.saysOwn ? before.units : clause.units,
  }
}

function joined(answers: readonly Answer[]): Answer | null {
  const facts = answers.flatMap((a) => a.facts)
  const once = facts.filter(
    (f, i) =>
      facts.findIndex((o) => JSON.stringify(o) === JSON.stringify(f)) === i && !facts.some((o) => tellsMore(o, f)),
  )
  if (once.length < 2 && once.length === facts.length) return null
  const subjects = new Set(answers.flatMap((a) => a.subject ?? []))
  return {
    status: answers.some((a) => a.status === 'answered') ? 'answered' : 'not_found',
    facts: once,
    sources: answers.flatMap((a) => a.sources),
    choices: [],
    subject: subjects.size === 1 ? ([...subjects][0] ?? null) : null,
  }
}

/** The same day or stretch of time, and how it stands today. */
const tellsMore = (more: Fact, fact: Fact): boolean =>
  (more.kind === 'period' &&
    fact.kind === 'period' &&
    fact.now === null &&
    more.now !== null &&
    JSON.stringify({ ...more, now: null }) === JSON.stringify(fact)) ||
  (more.kind === 'deadline' &&
    fact.kind === 'deadline' &&
    fact.asked === 'when' &&
    more.asked !== 'when' &&
    JSON.stringify({ ...more, asked: 'when', on: null }) === JSON.stringify(fact))
