import { fold } from '../../../../base/vietnamese.ts'

const MARKS: readonly RegExp[] = [
  /^[\s*#]*kinh gui\b/m,
  /^[\s*#]*noi nhan\b/m,
  /^[\s*#]*so ?:.{0,12}\/[a-z]/m,
  /^[\s*#]*can cu\b/m,
  /cong hoa xa hoi chu nghia viet nam/,
  /^[\s*#]*v\/v\b/m,
  /^[\s*#]*(?:ke hoach|quyet dinh|chi thi|thong bao|cong dien|huong dan)\s*$/m,
  /\bngay\s*\d{0,2}\s*thang\s*\d{0,2}\s*nam\s*\d{4}/,
  /\.\/\./,
]

/** Shorter than this nobody writes a directive that gives work. */
const SHORT = 150
const LONG = 400

/** True when a text from an officer is a directive handed in, and not a sentence of the conversation. */
export function looksLikeDirective(text: string): boolean {
  if (text.length < SHORT) return false
  if (text.length >= LONG) return true
  const folded = fold(text)
  return MARKS.filter((mark) => mark.test(folded)).length >= 2
}

/** What a platform lets a person send at once; its app cuts a longer paste into several messages. */
const MOST = { buttons: 4096, plain: 2000 }
const NEAR = 350

/**
 * True when the text is as long as the channel lets a message be and lacks the end of a directive: more of it is coming in
 * the next messages.
 */
export function looksCut(text: string, hasButtons: boolean): boolean {
  const most = hasButtons ? MOST.buttons : MOST.plain
  if (text.length < most - NEAR || text.length > most) return false
  return !COPIES.test(fold(text))
}

const COPIES = /\bnoi nhan\b[\s\S]*\bluu\b/

/** True when the text holds the end of a directive: "./." or the list of copies. */
export const hasEnd = (text: string): boolean => text.includes('./.') || COPIES.test(fold(text))
