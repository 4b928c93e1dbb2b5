/** Things that come one by one and are written down together. */
export interface Gathering<T> {
  /** Resolves when it is written down; rejects with what forbade that. */
  add(item: T): Promise<void>
}

interface Waiting<T> {
  item: T
  resolve: () => void
  reject: (thrown: unknown) => void
}

/**
 * A transaction has its cost whatever it holds: all that comes while one runs shares the next, at most `most` of them. Where
 * one spoils it for its neighbours each is tried for itself.
 */
export function createGathering<T>(most: number, write: (items: readonly T[]) => Promise<void>): Gathering<T> {
  let waiting: Waiting<T>[] = []
  let running = false

  async function settle(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await write(batch.map(({ item }) => item))
      for (const { resolve } of batch) resolve()
    } catch (thrown) {
      const [only] = batch
      if (batch.length === 1) only?.reject(thrown)
      else for (const one of batch) await settle([one])
    }
  }

  async function run(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await settle(batch)
    }
    running = false
  }

  return {
    add: (item) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        if (!running) void run()
      }),
  }
}
