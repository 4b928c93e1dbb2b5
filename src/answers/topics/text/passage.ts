import { fold } from '../../../base/vietnamese.ts'
import type { Fact, Lack } from '../../fact.ts'
import { documentWords } from '../../hear/words.ts'
import { around } from '../../retrieve/excerpt.ts'
import type { Found } from '../../retrieve/search.ts'
import { search } from '../../retrieve/search.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf } from '../paper-file.ts'
import { dutiesOf } from '../work/duties.ts'

const QUOTE_LENGTH = 360
const ENOUGH = 0.55
/** Among passages that fit alike, the one in the asker's own part is meant. */
const OWN_BONUS = 1.25

/** Anything that a sentence of the text answers: figures, how, what, with whom. The sentence itself is the answer. */
export const passage: Topic = async (inquiry, paper) => {
  const { understanding } = inquiry
  const counted = countedNoun(inquiry)
  const figure = counted !== null || said(understanding, 'count')
  const best = await ranked(inquiry, paper, understanding.content, (text) => !figure || holdsFigure(text, counted))
  const found = best.find((f) => f.coverage >= ENOUGH && enough(f, understanding.content))
  if (!found) return lacking(paper, figure ? 'figure' : 'passage')
  return quoted(paper, found, understanding.content)
}

/** "ở đâu": the venue, or a place that the text names for what was asked. */
export const place: Topic = async (inquiry, paper) => {
  const { content } = inquiry.understanding
  const wanted = content.filter((w) => w !== '')
  if (wanted.length > 0) {
    const best = await ranked(inquiry, paper, content, (text) => /(?:^|\s)tại\s/iu.test(text))
    const found = best.find(
      (f) => f.coverage >= ENOUGH + 0.05 && enough(f, content) && placeAfter(f.passage.text, wanted),
    )
    if (found) return quoted(paper, found, [...content, 'tai'], /(?:^|\s)tại\s/iu)
  }
  const { venue } = paper.directive
  if (venue === null) return lacking(paper, 'venue')
  const fact: Fact = { kind: 'quote', paper: await paper.paper(), section: null, title: null, text: venue, whole: true }
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, null, venue)], sure: 1 }
}

/** The place stands behind what happens there: "treo băng rôn … tại trụ sở". */
function placeAfter(text: string, wanted: readonly string[]): boolean {
  const before = text.slice(0, fold(text).lastIndexOf(' tai '))
  const words = new Set(documentWords(before))
  return wanted.filter((w) => words.has(w)).length >= Math.max(1, Math.floor(wanted.length / 2))
}

const PHONE = /(?:\d[\s.]?){8,12}/
const MAIL = /[\w.-]+@[\w.-]+\.\w+/

/** "số điện thoại", "email": only where the text has one. */
export const contact: Topic = async (_inquiry, paper) => {
  const index = await paper.index()
  const found = index.passages.find(
    (p) => MAIL.test(p.text) || (PHONE.test(p.text) && /điện thoại|ĐT|liên hệ|sđt/iu.test(p.text)),
  )
  if (!found) return lacking(paper, 'contact')
  return quoted(paper, { passage: found, score: 1, coverage: 1, matched: 1 }, ['dien', 'thoai', 'email', 'lien', 'he'])
}

/** "mẫu báo cáo": only where the text names a form, an outline or an annex. */
export const form: Topic = async (_inquiry, paper) => {
  const index = await paper.index()
  const found = index.passages.find((p) =>
    /(?:theo|có|kèm)\s+(?:\p{L}+\s+){0,3}(?:mẫu|biểu mẫu|đề cương|phụ lục)|mẫu\s+(?:báo cáo|biểu|số)|đề cương báo cáo/iu.test(
      p.text,
    ),
  )
  if (!found) return lacking(paper, 'form')
  return quoted(paper, { passage: found, score: 1, coverage: 1, matched: 1 }, [
    'mau',
    'de',
    'cuong',
    'phu',
    'luc',
    'bao',
    'cao',
  ])
}

async function ranked(
  inquiry: Inquiry,
  paper: PaperFile,
  content: readonly string[],
  fits: (text: string) => boolean,
): Promise<Found[]> {
  const index = await paper.index()
  const own = ((await dutiesOf(paper, inquiry.asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const inOwn = (f: Found): boolean => own.some((s) => s.start <= f.passage.end && f.passage.start < s.end)
  return search(index, content, (p) => fits(p.text))
    .map((f) => ({ ...f, score: f.score * (0.4 + f.coverage) * (inOwn(f) ? OWN_BONUS : 1) }))
    .sort((a, b) => b.score - a.score)
}

/** One chance word is no evidence when several were asked for. */
const enough = (f: Found, content: readonly string[]): boolean => {
  const wanted = new Set(content.filter((w) => w !== '')).size
  return f.matched >= Math.min(2, wanted) && f.matched >= wanted * 0.4
}

/** "bao nhiêu đại biểu" → ["dai", "bieu"]: the figure has to stand beside it. */
function countedNoun({ understanding }: Inquiry): string[] | null {
  const match = /\b(?:bao nhieu|may)\s+(phan tram|[a-z]+(?:\s[a-z]+)?)/.exec(understanding.plain)
  if (!match?.[1]) return null
  const noun = match[1].split(' ').filter((w) => !/^(?:la|vay|nua|den|thi|the|a|nhi|hay|o|cua|trong|tham)$/.test(w))
  return noun.length > 0 ? noun : null
}

function holdsFigure(text: string, counted: readonly string[] | null): boolean {
  if (counted?.join(' ') === 'phan tram') return /\d\s*%/.test(text)
  if (!/\d/.test(text)) return false
  if (counted === null) return true
  const words = documentWords(text)
  return words.some((w, i) => {
    if (!/^\d+$/.test(w)) return false
    const near = words.slice(Math.max(0, i - 4), i + 5)
    return counted.some((c) => near.includes(c))
  })
}

async function quoted(
  paper: PaperFile,
  found: Found,
  content: readonly string[],
  also: RegExp | null = null,
): Promise<Outcome> {
  const { text, section } = found.passage
  const wanted = new Set(content.filter((w) => w !== ''))
  const weight = (clause: string): number =>
    documentWords(clause).filter((w) => wanted.has(w)).length +
    (also?.test(clause) ? 1.5 : 0) +
    (/\d/.test(clause) && [...wanted].some((w) => /\d|phan/.test(w)) ? 1.5 : 0)
  const fact: Fact = {
    kind: 'quote',
    paper: await paper.paper(),
    section,
    title: null,
    text: around(text, QUOTE_LENGTH, weight),
    whole: text.length <= QUOTE_LENGTH,
  }
  return {
    status: 'answered',
    facts: [fact],
    sources: [sourceOf(paper.directive, section, text)],
    sure: Math.min(1, found.coverage),
  }
}

async function lacking(paper: PaperFile, lack: Lack): Promise<Outcome> {
  return {
    status: 'not_found',
    facts: [{ kind: 'lack', paper: await paper.paper(), lack, what: null, instead: null }],
    sources: [],
    sure: 0,
  }
}
