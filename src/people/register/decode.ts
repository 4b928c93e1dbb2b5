import { nfc } from '../../base/vietnamese.ts'

/** Letters of Vietnamese, and of English for the rest; old fonts (TCVN3, VNI) show others when read in a wrong way. */
const LETTERS = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]*$/iu
const OLD_FONTS = /[\u0080-\u009f¡-©«-¿×÷]/u

/**
 * The text of a register file as Excel saves it: UTF-8, UTF-16 ("Unicode Text"; also without its mark) or windows-1258. Null
 * when the bytes are something else.
 */
export function decodeRegister(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0)) return decoded(bytes, 'utf-16le')
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return decoded(bytes, 'utf-16be')
  if (bytes.includes(0)) return null
  return decoded(bytes, 'utf-8') ?? ofVietnam(bytes)
}

function ofVietnam(bytes: Uint8Array): string | null {
  const text = nfc(decoded(bytes, 'windows-1258') ?? '')
  const letters = (text.match(/[\p{L}\p{M}]+/gu) ?? []).join('')
  return text !== '' && LETTERS.test(letters) && !OLD_FONTS.test(text) ? text : null
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
