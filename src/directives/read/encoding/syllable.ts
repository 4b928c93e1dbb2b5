const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?'
const OPEN =
  'iêu|yêu|oai|oay|uây|uôi|uya|ươi|ươu|oao|oeo|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|a|e|ê|i|o|ô|ơ|u|ư|y'
const CLOSED = 'iê|yê|oă|uâ|uô|uyê|ươ|oa|oe|uê|uy|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y'
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|(?:${CLOSED})(?:ch|ng|nh|[cmnpt]))$`)

/** True for what can be one Vietnamese syllable: at most one tone, a rhyme that the language has. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'))
}

/** Runs of letters. */
export const lettersOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []
