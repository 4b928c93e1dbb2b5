import { fold } from '../../base/vietnamese.ts'
import { isSyllable, isSyllableOrPlace } from './syllable.ts'

/**
 * A folded word that was typed for an input method that was off: Telex ("vawn banr", "caso") or VNI ("bao1", "vie6c5")
 * → its folded letters; null when it is no such word. Words that are syllables already are left alone.
 */
export function withoutResidue(word: string): string | null {
  if (isSyllableOrPlace(word)) return null
  if (/^[a-z][a-z0-9]+$/.test(word) && /\d/.test(word)) return vni(word)
  return /^[a-z]{2,9}$/.test(word) ? telex(word) : null
}

/** Onsets and ends as hasty thumbs write them: "phog" → "phong", "ngi" → "nghi", "fan" → "phan". */
const HASTY: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])g$/, 'ng'],
  [/nk$/, 'nh'],
  [/^ng(?=[ie])/, 'ngh'],
  [/^f/, 'ph'],
  [/^j(?=[aeou])/, 'gi'],
  [/^z/, 'v'],
  [/^w/, 'qu'],
]

/** A folded word that is no syllable → the one that was meant; null when none is. */
export function withoutHaste(word: string): string | null {
  if (isSyllable(word) || !/^[a-z]{2,8}$/.test(word)) return null
  for (const [written, meant] of HASTY) {
    const found = word.replace(written, meant)
    if (found !== word && isSyllable(found)) return found
  }
  return null
}

/** Of the words of a text typed so, how many give it away. */
const GIVEN_AWAY = 0.25

/** A text that was typed so as a whole, in folded letters; another as it is. */
export function withoutResidues(text: string): string {
  const words = text.match(/[\p{L}\d]+/gu) ?? []
  const found = words.filter((word) => withoutResidue(fold(word)) !== null)
  if (found.length < words.length * GIVEN_AWAY) return text
  return text.replace(/[\p{L}\d]+/gu, (word) => withoutResidue(fold(word)) ?? word)
}

/** 1–5 are tones (one a syllable), 6 ^, 7 ơ ư, 8 ă, 9 đ. */
function vni(word: string): string | null {
  const digits = word.replace(/\D/g, '')
  const tones = digits.replace(/[6-9]/g, '')
  if (tones.length > 1 || digits.includes('0') || new Set(digits).size !== digits.length) return null
  const letters = word.replace(/\d/g, '')
  return (letters.length > 1 || digits.length > 1) && isSyllableOrPlace(letters) ? letters : null
}

function telex(word: string): string | null {
  const bases = new Set([word, shapes(word)])
  for (const base of bases) {
    if (base !== word && isSyllableOrPlace(base)) return base
    for (let i = base.length - 1; i > 0; i--) {
      if (!'sfrxj'.includes(base.charAt(i))) continue
      const without = base.slice(0, i) + base.slice(i + 1)
      if (isSyllableOrPlace(without)) return without
      const shaped = shapes(without)
      if (isSyllableOrPlace(shaped)) return shaped
      // Marks typed at the end of the word: "nguoiwf", "truocws".
      const bare = without.replace(/w/g, '')
      if (isSyllableOrPlace(bare)) return bare
    }
  }
  return null
}

const shapes = (word: string): string =>
  word
    .replace(/dd/g, 'd')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo/g, 'o')
    .replace(/d(.*)d$/, 'd$1')
    .replace(/([aou])w/g, '$1')
    .replace(/([aeo])([a-z]{0,2})\1/g, '$1$2')
    .replace(/w/g, 'u')
