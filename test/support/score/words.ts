/** Text without case, tone marks and đ, so that a damaged line and a whole one are compared alike. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/[ƣƢ]/g, 'u').toLowerCase()

/** The folded words and numbers of a text; "%" counts as a word because targets hang on it. */
export const wordsOf = (text: string | null | undefined): string[] => fold(text ?? '').match(/[\p{L}\p{N}]+|%/gu) ?? []

/** Dice's coefficient of two bags of words, 0 to 1; two empty bags are alike. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1
  const spare = new Map<string, number>()
  for (const word of one) spare.set(word, (spare.get(word) ?? 0) + 1)
  const common = other.filter((word) => {
    const left = spare.get(word) ?? 0
    spare.set(word, left - 1)
    return left > 0
  }).length
  return (2 * common) / (one.length + other.length)
}

/** {@link overlap} of two texts. */
export const alike = (one: string | null | undefined, other: string | null | undefined): number =>
  overlap(wordsOf(one), wordsOf(other))
