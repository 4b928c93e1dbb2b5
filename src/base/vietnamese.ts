/**
 * Vietnamese text as it must be compared: one fold for the whole house.
 * đ has no Unicode decomposition, so removing marks from the NFD form alone would keep it.
 */

const MARKS = /[\u0300-\u036f]/g

/** NFC, with combining marks that stand after a stray blank put back on their letter ("hoa ̣t" → "hoạt"). */
export const nfc = (text: string): string => text.replace(/[ \u00a0]+(?=[\u0300-\u036f])/g, '').normalize('NFC')

/** Diacritics off, đ → d, lower case. "Bệnh viện Đa khoa" → "benh vien da khoa". Same length as the NFC input. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/** Folded words: letters and digits only. "512/SYT-NVY" → ["512", "syt", "nvy"]. */
export const tokens = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Folded words joined by single blanks: the form in which two phrases are compared. */
export const plain = (text: string): string => tokens(text).join(' ')
