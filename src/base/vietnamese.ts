/**
 * Vietnamese text as it must be compared: one fold for the whole house.
 * đ has no Unicode decomposition, so removing marks from the NFD form alone would keep it.
 */

const MARKS = /[\u0300-\u036f]/g
const MARK = /[\u0300-\u036f]/

/** NFC, with combining marks that stand after a stray blank put back on their letter ("hoa ̣t" → "hoạt"). */
export const nfc = (text: string): string =>
  (MARK.test(text) ? text.replace(/[ \u00a0]+(?=[\u0300-\u036f])/g, '') : text).normalize('NFC')

const folded = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/** What every letter of Vietnamese, and the signs around it, become: looked up letter by letter it takes a third of the time. */
const FOLDED = Array.from({ length: 0x2100 }, (_, code) => folded(String.fromCharCode(code)))

/** Diacritics off, đ → d, lower case. "Bệnh viện Đa khoa" → "benh vien da khoa". Same length as the NFC input. */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const letter = FOLDED[text.charCodeAt(i)]
    if (letter === undefined) return folded(text)
    out += letter
  }
  return out
}

/** Folded words: letters and digits only. "512/SYT-NVY" → ["512", "syt", "nvy"]. */
export const tokens = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Folded words joined by single blanks: the form in which two phrases are compared. */
export const plain = (text: string): string => tokens(text).join(' ')

const RUN = /[\p{L}\p{N}]+/u
const PERCENT = '%'.charCodeAt(0)
/** Of every letter and sign that Vietnamese is written with, whether it belongs to a word. */
const IN_WORDS = Uint8Array.from(FOLDED, (_, code) => (RUN.test(String.fromCharCode(code)) ? 1 : 0))

/** Runs of letters and digits, and signs of percent, in their order: letter by letter in half of the time of a pattern. */
export function runs(text: string): string[] {
  const found: string[] = []
  let from = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const inWord = IN_WORDS[code]
    if (inWord === undefined) return text.match(/[\p{L}\p{N}]+|%/gu) ?? []
    if (inWord === 1) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) found.push(text.slice(from, i))
    from = -1
    if (code === PERCENT) found.push('%')
  }
  if (from >= 0) found.push(text.slice(from))
  return found
}
