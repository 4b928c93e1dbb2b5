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

/** The same for objects that never change, as long as they are there. */
export function rememberedOf<O extends object, T extends object>(of: (from: O) => T): (from: O) => T {
  const known = new WeakMap<O, T>()
  return (from) => {
    const ready = known.get(from)
    if (ready !== undefined) return ready
    const made = of(from)
    known.set(from, made)
    return made
  }
}
