import { fold, nfc } from '../../base/vietnamese.ts'
import { asksSomething, foldedQuestion } from './frame.ts'
import {
  AFTER,
  AFTER_ALL,
  BEFORE,
  CITED,
  FOR_THAT,
  GIVING,
  HERE,
  NOBODY,
  OPENINGS,
  POINTS_BACK,
  SO,
  STRUGGLE,
  TALKERS,
} from '../lexicon/message-forms.ts'
import { withoutResidues } from './residue.ts'

/** What of a message asks. */
export interface Heart {
  asked: string
  /** the message with what is told around the question; null when all of it asks */
  inFull: string | null
}

/** So short a message has no room for a story. */
const SHORT = 11

const SENTENCE = /[?!;\n]+|[.…]+(?=\s|$)/gu
/** The words of a message that ask, without the sentences and clauses around them that tell why and how things are. */
export function heartOf(message: string): Heart {
  const text = withoutResidues(nfc(message).trim())
  const whole = { asked: text, inFull: null }
  if (text.split(/\s+/).length <= SHORT || fold(text).length !== text.length) return whole
  const sentences = sentencesOf(text)
  const strong = sentences.flatMap((s, i) => (asksOutright(s) ? [i] : []))
  // "cho hỏi: chủ đề là gì; báo cáo gửi đâu": the next question in the row needs no sign of its own.
  const isNext = (s: string, i: number): boolean =>
    strong.includes(i - 1) && /[;?]\s*$/u.test(sentences[i - 1] ?? '') && asksSomehow(s) && !isTold(s)
  const asking =
    strong.length > 0
      ? sentences.flatMap((s, i) => (strong.includes(i) || isNext(s, i) ? [i] : []))
      : sentences.flatMap((s, i) => (asksSomehow(s) ? [i] : []))
  const [first] = asking
  if (first === undefined) return whole
  const hearts = asking.map((i) => core(sentences[i] ?? ''))
  const before = sentences[first - 1]
  if (before !== undefined && isAbout(before, hearts.join(' '))) hearts.unshift(before)
  const asked = hearts.map((h, i) => (i < hearts.length - 1 ? h.replace(/[^.?!…;]$/u, '$&.') : h)).join(' ')
  return asked === text ? whole : { asked, inFull: text }
}

const pointsBack = (text: string): boolean => POINTS_BACK.test(text.replace(HERE, ' '))

/** Whether the sentence before a question names what it asks about. */
const isAbout = (before: string, question: string): boolean =>
  pointsBack(question) || (CITED.test(fold(before)) && !CITED.test(fold(question)))

function sentencesOf(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (const m of text.matchAll(SENTENCE)) {
    found.push(text.slice(from, m.index + m[0].length).trim())
    from = m.index + m[0].length
  }
  found.push(text.slice(from).trim())
  return found.filter((s) => /\p{L}/u.test(s))
}

const isTold = (sentence: string): boolean => AFTER.test(bare(sentence)) || TALKERS.test(bare(sentence))

const asksSomehow = (text: string): boolean => text.split(/,(?=\s)/u).some(asksOf)
const asksOf = (clause: string): boolean => asksSomething(foldedQuestion(clause).replace(NOBODY, ' '))

/** With its sign of a question, or in words like "xin hỏi". */
function asksOutright(sentence: string): boolean {
  const plain = fold(sentence)
  if ((sentence.endsWith('?') || SO.test(plain)) && asksSomehow(sentence)) return true
  if (!GIVING.test(plain) && behindOpenings(sentence) === sentence) return false
  const heart = core(sentence)
  return heart.split(/\s+/).length > 2 && !AFTER.test(bare(heart))
}

function behindOpenings(sentence: string): string {
  let text = sentence
  for (const opening of OPENINGS) text = opened(text, opening)
  return text === sentence ? text : afterColon(text)
}

/** One sentence without what comes before and after its question. */
function core(sentence: string): string {
  let text = behindOpenings(sentence)
  const isOpened = text !== sentence
  const struggle = STRUGGLE.exec(fold(text))
  if (struggle) text = text.slice(0, struggle.index)
  const clauses = withoutReason(text, isOpened).split(/,(?=\s)/u)
  while (clauses.length > 1 && isAside(clauses.at(-1) ?? '', isOpened || asksSomehow(clauses.slice(0, -1).join(','))))
    clauses.pop()
  while (clauses.length > 1 && BEFORE.test(bare(clauses[0])) && !asksOf(clauses[0] ?? '')) clauses.shift()
  return withoutReason(clauses.join(',').trim(), isOpened)
}

/** `isAsked`: what stands before it is a question. */
function isAside(clause: string, isAsked: boolean): boolean {
  const plain = bare(clause)
  return AFTER_ALL.test(plain) || (isAsked && !asksOf(clause) && (AFTER.test(plain) || TALKERS.test(plain)))
}

function withoutReason(text: string, isOpened: boolean): string {
  const found = FOR_THAT.exec(fold(text))
  if (!found || asksOf(text.slice(found.index))) return text
  const before = text.slice(0, found.index)
  return isOpened || asksSomehow(before) ? before.replace(/[\s,;]+$/u, '') : text
}

const bare = (clause = ''): string => fold(clause).trim()

/** From behind "xin hỏi", where a question follows; up to it, where the question came before. */
function opened(text: string, opening: RegExp): string {
  const found = opening.exec(fold(text))
  if (!found) return text
  const after = text.slice(found.index + found[0].length)
  const rest = after.replace(/^[\s,:]+/u, '')
  const before = text.slice(0, found.index).replace(/[\s,;:]+(?:(?:rất|rat|kính|kinh)\s*)?$/iu, '')
  const follows = asksSomehow(rest) || / hay /.test(fold(rest))
  if (!follows && asksSomehow(before)) return isBareFact(rest) ? `${before}, ${rest}` : before
  if (!follows && (after.trimStart().startsWith(',') || rest.split(/\s+/).length <= 3)) return text
  const about = before.split(/\s+/).length > 3 && pointsBack(withoutReason(rest, true).split(/[,:]/u)[0] ?? '')
  return about ? `${before}, ${rest}` : rest
}

/** "chủ đề gì, tiện thể cho hỏi hạn báo cáo luôn": words without a sign of a question, and no reason or thanks. */
const isBareFact = (rest: string): boolean => {
  const words = rest
    .replace(/[.?!…]+$/u, '')
    .split(/\s+/)
    .filter(Boolean).length
  return words > 1 && words < 5 && /^(?:han|noi|nguoi|kinh phi|chu de|dia diem|mau|so)\b/.test(fold(rest))
}

const ANNOUNCING = 6

/** "xin hỏi đầu mối: phòng nào …": some words that announce the question. */
function afterColon(text: string): string {
  const at = text.indexOf(': ')
  const head = fold(text.slice(0, at))
  if (at < 0 || head.split(/\s+/).length > ANNOUNCING || /\d/.test(head)) return text
  const rest = text.slice(at + 1).trim()
  return asksSomething(rest) ? rest : text
}
