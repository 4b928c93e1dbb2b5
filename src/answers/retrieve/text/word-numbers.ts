/** Texts are made of some thousand words: each is kept once, and stands as a number in every text. */
export interface WordNumbers {
  /** of a word, from 1; a new word gets a new one */
  of(word: string): number
  /** 0 for a word that stands nowhere */
  known(word: string): number
  word(number: number): string
  count(): number
}

export function wordNumbers(): WordNumbers {
  const numbers = new Map<string, number>()
  const words: string[] = ['']
  return {
    of(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
    known: (word) => numbers.get(word) ?? 0,
    word: (number) => words[number] ?? '',
    count: () => words.length,
  }
}
