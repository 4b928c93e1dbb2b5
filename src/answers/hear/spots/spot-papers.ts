import { fold, nfc } from '../../../base/vietnamese.ts'

/** A paper that a question names by its number: "cv 512", "1791/QĐ-TTg", "VB3". */
export interface PaperMention {
  /** digits of the running number; "VB3" and "văn bản 3" give "3" */
  ref: string
  /** "qd-ttg" when the symbol was typed too */
  symbol: string | null
  /** the kind of paper that was said, folded: "cong van", "thong tu"; null when none was */
  kind: string | null
  /** "công văn 6 mục": it may tell how many parts the paper has */
  counts?: boolean
}

const KINDS =
  'cong van|cv|van ban|vban|vb|ke hoach|kh|chi thi|ct|quyet dinh|qd|thong bao|tb|huong dan|hd|thong tu|tt|nghi dinh|nd|nghi quyet|nq|luat|cong dien|chuong trinh|de an|giay moi'
const NAMED = new RegExp(
  `\\b(${KINDS})\\s*(?:so\\s*)?:?\\s*(\\d{1,5})(?:\\s*/\\s*([a-z\\d][a-z\\d&/-]*))?(?!\\s*(?:[/.]?\\d|%|phan tram\\b))`,
  'g',
)
const DAY = /^(?:0?[1-9]|1[0-2])$/
/** Behind a number: it has so many of them, and not the one that a mark names. */
const COUNTS =
  /^\s+(?:muc|phan|noi dung|chuong|dieu|trang|y|diem|dau viec|nhiem vu)\b(?!\s+(?:so\s+)?(?:\d|[ivx]+\b|[a-h]\b|nao\b|gi\b|may\b))/
const BARE = /(?<![\d/])(\d{1,5})\s*\/\s*((?:\d{4}\/)?[a-z]{2,}[a-z\d&-]*)/g
const LONG_KIND: Readonly<Record<string, string>> = {
  cv: 'cong van',
  vb: 'van ban',
  vban: 'van ban',
  kh: 'ke hoach',
  ct: 'chi thi',
  qd: 'quyet dinh',
  tb: 'thong bao',
  hd: 'huong dan',
  tt: 'thong tu',
  nd: 'nghi dinh',
  nq: 'nghi quyet',
}

export function spotPapers(question: string): PaperMention[] {
  const text = fold(nfc(question))
  const out: PaperMention[] = []
  const add = (ref: string, symbol: string | null, kind: string | null, counts = false): void => {
    if (!out.some((p) => p.ref === ref)) out.push({ ref, symbol, kind, ...(counts ? { counts } : {}) })
  }
  for (const m of text.matchAll(NAMED)) {
    // "công văn 25/3": a day, by which people call the paper of an occasion.
    if (DAY.test(m[3] ?? '')) continue
    const kind = m[1] ?? ''
    const digits = (m[2] ?? '').replace(/^0+(?=\d)/, '')
    add(digits, m[3] ?? null, LONG_KIND[kind] ?? kind, COUNTS.test(text.slice(m.index + m[0].length)))
  }
  for (const m of text.matchAll(BARE)) add((m[1] ?? '').replace(/^0+(?=\d)/, ''), m[2] ?? null, null)
  return out
}

const LEVELS =
  'muc|phan|diem|khoan|dieu|chuong|m|(?:noi dung|nhiem vu)(?=\\s+(?:so\\s|\\d{1,2}\\s+(?:noi|ghi|giao|yeu cau|ve|la|gom)\\b))'
const LETTER = '[a-h](?![a-z\\d])'
const ROMAN = '[ivx]{1,5}(?![a-z])'
const DIGITS = '\\d{1,2}(?!\\d)'
const MARK = `(?:${ROMAN}|${DIGITS}|${LETTER})`
const SECTION = new RegExp(
  `\\b(${LEVELS})(?:\\s+(?:so\\s+)?(?=[a-z\\d])|(?=\\d))(${MARK}(?:\\s?[.,/)-]\\s?${MARK}|(?<=\\d)${LETTER})*)(?![\\d%/])`,
  'g',
)

/** Paths of sections that a question names: "điểm a mục 2" → "2.a", "mục VI.4" → "vi.4". Folded, lower case. */
export function spotSections(question: string): string[] {
  const typed = nfc(question)
  const text = fold(typed)
  const found = [...text.matchAll(SECTION)]
    // "mục 2 ạ": a letter with a mark above or below is a word.
    .filter((m) =>
      /^[\x20-\x7fđĐ]*$/.test(typed.slice(m.index + (m[0].length - (m[2] ?? '').length), m.index + m[0].length)),
    )
    .map((m) => ({ level: m[1] ?? '', path: marks(m[2] ?? ''), at: m.index, end: m.index + m[0].length }))
    .filter((f) => f.level !== 'm' || /^\d/.test(f.path))
  const out: string[] = []
  for (let i = 0; i < found.length; i++) {
    const [here, next] = [found[i], found[i + 1]]
    if (!here) continue
    // The smaller part is said first: "điểm a khoản 2".
    if (next && next.at - here.end < 12 && rank(here.level) < rank(next.level)) {
      // "mục VI phần 4": a roman mark holds the arabic one, whatever they are called.
      const holds = here.level !== 'diem' && /^[ivx]+$/.test(here.path) && /^\d/.test(next.path)
      out.push(holds ? `${here.path}.${next.path}` : `${next.path}.${here.path}`)
      i++
    } else if (next && next.at - here.end < 4 && rank(here.level) > rank(next.level)) {
      out.push(`${here.path}.${next.path}`)
      i++
    } else out.push(here.path)
  }
  const bare = out.length === 0 ? BARE_MARK.exec(text)?.[1] : undefined
  return bare === undefined ? out : [marks(bare)]
}

/** "VI.4 ai chủ trì" */
const BARE_MARK = /(?<![\w/.-])([ivx]{1,4}\.\d{1,2})(?![\w/%])/

const rank = (level: string): number => ['diem', 'khoan', 'm', 'muc', 'dieu', 'phan', 'chuong'].indexOf(level)

const marks = (written: string): string => (written.match(/[ivx]+(?![a-z])|\d+|[a-z]/g) ?? []).join('.')
