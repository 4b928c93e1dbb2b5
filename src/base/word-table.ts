/** A table that is asked for words as people typed them: "constructor" and "toString" are in it only when it was given them. */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries)
