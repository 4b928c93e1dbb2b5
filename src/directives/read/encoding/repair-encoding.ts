import { isSyllable, lettersOf } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** An old Vietnamese encoding that was turned into Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni'

const CONVERTERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni }
/** Letters that only Unicode has: where one stands, nothing was written for an old font. */
const UNICODE = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]/
const FEWEST_WORDS = 4
const SURE = 0.9
const STRANGE = 0.4
/** letters that are looked at: enough to be sure, little enough for a long text */
const LOOKED_AT = 60_000

/** Words of an old font (".VnTime", "VNI-Times") in Unicode; null when the font's name tells nothing. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  const name = font.replace(/^[A-Z]{6}\+/, '')
  return /^\.vn/i.test(name) ? 'tcvn3' : /^vni[- ]/i.test(name) ? 'vni' : null
}

/** What was written for that font, in Unicode; ".VnTimeH" draws small letters as capitals. */
export function fromFont(text: string, font: string): string {
  const encoding = encodingOfFont(font)
  if (encoding === null) return text
  const converted = CONVERTERS[encoding](text)
  return encoding === 'tcvn3' && /^(?:[A-Z]{6}\+)?\.vn\w*h$/i.test(font.replace(/[\s,-].*$/, ''))
    ? converted.toUpperCase()
    : converted
}

/**
 * A text that was written for an old font → Unicode, only where it is certain: it has no letter that only Unicode has, its
 * odd words are no Vietnamese, and they become Vietnamese. Null when it is not.
 */
export function repairEncoding(text: string): { text: string; encoding: LegacyEncoding } | null {
  const sample = text.slice(0, LOOKED_AT)
  if (UNICODE.test(text)) return null
  const odd = lettersBetweenBlanks(sample).filter((w) => /[\u00a1-\u00ff]/.test(w))
  if (new Set(odd).size < FEWEST_WORDS || shareOf(odd) > STRANGE) return null
  const [best] = (Object.keys(CONVERTERS) as LegacyEncoding[])
    .map((encoding) => ({ encoding, share: shareOf(odd.map(CONVERTERS[encoding])) }))
    .sort((a, b) => b.share - a.share)
  if (best === undefined || best.share < SURE) return null
  return { text: CONVERTERS[best.encoding](text), encoding: best.encoding }
}

/** In the old encodings a mark can look like a sign (© ® ¸): words are told by blanks. */
const lettersBetweenBlanks = (text: string): string[] => text.match(/[\p{L}\u00a1-\u00ff]+/gu) ?? []

/** How many of the words are Vietnamese syllables. */
function shareOf(words: readonly string[]): number {
  const good = words.filter((word) => {
    const letters = lettersOf(word)
    return letters.length === 1 && letters[0] === word && isSyllable(word)
  })
  return good.length / Math.max(1, words.length)
}
