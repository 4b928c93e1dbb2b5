import { remembered } from '../../base/remembered.ts'
import { wordTable } from '../../base/word-table.ts'
import { fold, nfc, runs } from '../../base/vietnamese.ts'
import { TRADE, TRADE_SEQUENCES } from '../lexicon/abbreviations.ts'
import { BESIDE, type BesideForm } from '../lexicon/beside-forms.ts'
import { CHAT } from '../lexicon/chat-forms.ts'
import { CONCEPT_WORDS } from '../lexicon/concepts/concept.ts'
import { englishWord } from './english.ts'
import { withoutStrokes } from '../lexicon/slashed-forms.ts'
import { NO_WORDS, type OfficeWords } from './office-words.ts'
import { withoutHaste, withoutResidue } from './residue.ts'
import { isSyllable } from './syllable.ts'

/** One word as it is compared: folded, written out. `raw` keeps what was typed, in lower case. */
export interface Word {
  raw: string
  plain: string
  /** a comma, full stop or question mark stands before it: no phrase goes across */
  parted: boolean
}

const PIECES = /\d{1,3}(?:[.,]\d{3})+(?!\d)|[\p{L}\p{N}]+|%/gu
/** "1.500.000" */
const GROUPED = /\d[.,]\d{3}/
const PIECES_AND_MARKS = /\d{1,3}(?:[.,]\d{3})+(?!\d)|[\p{L}\p{N}]+|[%,;?!\n]|\.(?=\s|$)/gu
const MARKS: ReadonlySet<string> = new Set([',', ';', '?', '!', '\n', '.'])

/** The words of a question: input-method residue, teencode and abbreviations undone. */
export function questionWords(text: string, office: OfficeWords = NO_WORDS): Word[] {
  // "GD&ĐT" comes in pieces, one of which is teencode by itself: the trade's own forms go first.
  const raws = rawSequences(pieces(withoutStrokes(nfc(text), fold), PIECES_AND_MARKS), office)
  const out: Word[] = []
  for (const [i, raw] of raws.entries()) {
    if (MARKS.has(raw)) continue
    const parted = MARKS.has(raws[i - 1] ?? '')
    const written = raw.includes(' ') ? raw : expandChat(raw, fold(raws[i - 1] ?? ''), raws[i + 1] ?? '', office)
    out.push(...written.split(' ').map((plain, k) => word(raw, plain, parted && k === 0)))
  }
  return sequences(out, office)
}

/** The words of a directive or of the register: only the abbreviations of the trade and of the office are written out. */
export function documentWords(text: string, office: OfficeWords = NO_WORDS): string[] {
  const written = writtenOut(office)
  const words: string[] = []
  for (const piece of pieces(text)) for (const word of written(piece)) words.push(word)
  return plainSequences(words, office)
}

/** Texts are made of some thousand syllables: each is folded once. */
const writtenOut = perOffice((office) =>
  remembered((raw): readonly string[] => {
    const folded = fold(raw)
    return (shortIn(office, folded) ?? numberOf(folded)).split(' ')
  }),
)

/** What is worked out of an office's words once. */
function perOffice<T>(of: (office: OfficeWords) => T): (office: OfficeWords) => T {
  const known = new WeakMap<OfficeWords, T>()
  return (office) => {
    const ready = known.get(office) ?? of(office)
    known.set(office, ready)
    return ready
  }
}

/** Words of a unit's name: short forms that questions use in names ("TT", "P.", "VP") written out too. */
export function nameWords(text: string, office: OfficeWords = NO_WORDS): string[] {
  const raws = pieces(text)
  const out = raws.flatMap((raw) => {
    const folded = fold(raw)
    return (shortIn(office, folded) ?? NAME_FORMS[folded] ?? folded).split(' ')
  })
  return plainSequences(out, office)
}

/** What the office, or else the trade, writes short so. */
const shortIn = (office: OfficeWords, folded: string): string | undefined => office.words[folded] ?? TRADE[folded]

const NAME_FORMS: Readonly<Record<string, string>> = wordTable({
  tt: 'trung tam',
  p: 'phong',
  vp: 'van phong',
  ub: 'uy ban',
  bt: 'bao tro',
  gd: 'giao duc',
  ld: 'lao dong',
})

/** After these a single letter is a mark of the outline or a Roman numeral, not teencode: "mục V", "điểm c". */
const BEFORE_MARKS: ReadonlySet<string> = new Set(['muc', 'phan', 'diem', 'khoan', 'dieu', 'chuong', 'son', 'so'])

function pieces(text: string, pattern = PIECES): string[] {
  const written = nfc(text).toLowerCase()
  // "Ia H'Drai", "Đắk R’Lấp": one word, as people type it.
  const lower = /['’]/.test(written) ? written.replace(/(?<=\p{L})['’](?=\p{L})/gu, '') : written
  const found =
    pattern === PIECES && !GROUPED.test(lower)
      ? runs(lower)
      : (lower.match(pattern) ?? []).map((w) => (isDigit(w.charCodeAt(0)) ? w.replace(/[.,]/g, '') : w))
  // Where most words end in digits they are VNI's tones: "hoat5 d9ong65", and no "nam2025".
  const isVni = /[a-z]\d/.test(lower) && found.filter((w) => VNI.test(w)).length > Math.max(2, found.length / 3)
  const out: string[] = []
  for (const w of found) {
    if (w === '%') out.push('phần', 'trăm')
    else if (isVni || !isDigit(w.charCodeAt(w.length - 1))) out.push(w)
    else out.push(...splitNumber(w))
  }
  return out
}

const VNI = /^[a-z]+\d{1,2}(?:[a-z]+\d{0,2})?$/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** "nam2025", "cv512" are two words; "vs3", "bao1" are one. */
function splitNumber(piece: string): string[] {
  const glued = /^(\p{L}+)(\d{2,})$/u.exec(piece)
  return glued ? [glued[1] ?? '', glued[2] ?? ''] : [piece]
}

const word = (raw: string, plain: string, parted = false): Word => ({ raw, plain, parted })

const numberOf = (plain: string): string => (/^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain)

function expandChat(raw: string, before: string, next: string, office: OfficeWords): string {
  const folded = fold(raw)
  const isMark = raw.length === 1 && BEFORE_MARKS.has(before) && (before === 'so' ? OF_NUMBERS : OF_OUTLINES).test(raw)
  if (isMark || ROMAN.test(raw)) return folded
  // "LDDTBXH": a đ of Telex in a short form.
  const trade = shortIn(office, folded) ?? shortIn(office, folded.replace('dd', 'd'))
  if (trade !== undefined) return trade
  const beside = BESIDE[folded]
  if (beside !== undefined && isBeside(beside, before, fold(next))) return beside.to
  // "nvụ", "tchức": marked, and still no syllable.
  // "mời nhiêu người": short for "bao nhiêu".
  if ((raw === 'nhiêu' || raw === 'nhiu') && !/^b(?:ao|ay)?$/.test(before)) return 'bao nhieu'
  const chat = CHAT[raw] ?? (raw === folded || !isSyllable(folded) ? CHAT[folded] : undefined)
  if (chat !== undefined) {
    if (/^(?:\d+|[ivx]+)$/.test(next) && (raw === 'vs' || raw === 'm')) return raw
    return chat.number !== undefined && /^\d/.test(next) ? chat.number : chat.to
  }
  if (CONCEPT_WORDS.has(folded)) return folded
  // "signer của cv này là ai"
  const english = raw === folded && !isSyllable(folded) ? englishWord(folded) : null
  if (english !== null) return english
  const decoded =
    withoutResidue(folded) ??
    withoutResidue(squeezed(folded)) ??
    withoutHaste(folded) ??
    (isSyllable(squeezed(folded)) ? squeezed(folded) : null)
  return decoded === null || isSyllable(folded) ? numberOf(folded) : (shortIn(office, decoded) ?? decoded)
}

/** "lên sở r hả", "lãnh phần j": behind a number stands no letter, and these are no letters of Vietnamese. */
const OF_NUMBERS = /[\divx]/
const OF_OUTLINES = /[^fjwz]/

/** "Vinh Sơn II" is no other one with a key held too long. */
const ROMAN = /^(?:i{2,3}|iv|vi{2,3}|ix|xi{1,3})$/

const isBeside = (form: BesideForm, before: string, next: string): boolean =>
  form.before.has(next) || (form.after.has(before) && /\p{L}/u.test(next) && !form.unless.has(next))

/** "kysss" → "kys": a key that was held too long. */
const squeezed = (folded: string): string => folded.replace(/([a-z])\1+/g, '$1')

const beginsOf = perOffice((office) => new Set(sequencesOf(office).map(({ parts }) => parts[0] ?? '')))

function rawSequences(raws: string[], office: OfficeWords): string[] {
  let line = raws
  for (const { parts, to } of sequencesOf(office)) {
    if (parts.some((p) => p.length > 4)) continue
    for (let i = 0; i + parts.length <= line.length; i++) {
      if (parts.every((p, k) => fold(line[i + k] ?? '') === p))
        line = [...line.slice(0, i), to, ...line.slice(i + parts.length)]
    }
  }
  return line
}

/** An office's sequences, then those of the trade: what one of the office's writes out one of the trade's may go on with. */
const sequencesOf = perOffice((office) =>
  [...office.sequences, ...TRADE_SEQUENCES].map(([from, to]) => ({ parts: from.split(' '), made: to.split(' '), to })),
)

function plainSequences(words: string[], office: OfficeWords): string[] {
  const begins = beginsOf(office)
  if (!words.some((w) => begins.has(w))) return words
  let line = words
  for (const { parts, made } of sequencesOf(office)) {
    for (let i = line.indexOf(parts[0] ?? ''); i >= 0; i = line.indexOf(parts[0] ?? '', i + 1))
      if (parts.every((p, k) => line[i + k] === p))
        line = [...line.slice(0, i), ...made, ...line.slice(i + parts.length)]
  }
  return line
}

function sequences(words: Word[], office: OfficeWords): Word[] {
  let line = words
  for (const { parts, made: to } of sequencesOf(office)) {
    for (let i = 0; i + parts.length <= line.length; i++) {
      if (!parts.every((p, k) => line[i + k]?.plain === p)) continue
      const { raw = '', parted = false } = line[i] ?? {}
      const made = to.map((plain, k) => word(raw, plain, parted && k === 0))
      line = [...line.slice(0, i), ...made, ...line.slice(i + parts.length)]
    }
  }
  return line
}
