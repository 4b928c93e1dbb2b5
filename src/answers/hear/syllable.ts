/** Whether folded letters can be one Vietnamese syllable: onset, nucleus, coda. "nghieng" yes, "vawn" no. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:(?:ieu|yeu|oai|oao|oay|oeo|uay|uoi|uou|uya|uyu|ai|ao|au|ay|eo|eu|ia|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|a|e|i|o|u|y)|(?:uye|ie|oa|oe|uo|ua|ue|uy|ye|a|e|i|o|u|y)(?:ch|ng|nh|c|m|n|p|t))$/

export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded)

/** Places of the highlands are written with syllables that Vietnamese does not have. */
const OF_PLACES: ReadonlySet<string> = new Set('dak lak krong plong hleo drai ea buk'.split(' '))

export const isSyllableOrPlace = (folded: string): boolean => isSyllable(folded) || OF_PLACES.has(folded)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A syllable as it looks when only its tone was left out in the typing: "được" → "đươc", "bệnh" → "bênh". */
export const withoutTone = (raw: string): string => raw.normalize('NFD').replace(TONES, '').normalize('NFC')
