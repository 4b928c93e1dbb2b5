/** Values of a size that are kept in memory: what was used last stays, as long as all of it together is not too large. */
export interface RecentlyUsed<T> {
  get(key: string): T | undefined
  set(key: string, value: T, size: number): void
  clear(): void
}

export function recentlyUsed<T>(most: number): RecentlyUsed<T> {
  const kept = new Map<string, { value: T; size: number }>()
  let all = 0
  function drop(key: string): { value: T; size: number } | undefined {
    const one = kept.get(key)
    if (one) all -= one.size
    kept.delete(key)
    return one
  }
  return {
    get(key) {
      const one = drop(key)
      if (!one) return undefined
      kept.set(key, one)
      all += one.size
      return one.value
    },
    set(key, value, size) {
      drop(key)
      kept.set(key, { value, size })
      all += size
      for (const oldest of kept.keys()) {
        if (all <= most || oldest === key) return
        drop(oldest)
      }
    },
    clear() {
      kept.clear()
      all = 0
    },
  }
}
