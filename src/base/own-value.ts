/** What a table says of a word that somebody has typed: "constructor" is in every object and in no table. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
