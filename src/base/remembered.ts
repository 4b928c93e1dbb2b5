/** So many results are kept; then the memory begins anew. */
const MOST = 20_000

/** The same function, which works out each text once: for words, of which a language has some thousand that come again and again. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const ready = known.get(text)
    if (ready !== undefined) return ready
    const made = of(text)
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}
