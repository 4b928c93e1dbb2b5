/** Work that is done once for any number of kicks that come while it runs. */
export interface Rounds {
  start: () => void
  /** There may be work: runs it now, or once more when it runs already. Nothing before `start` and after `stop`. */
  kick: () => void
  /** Waits for the round that runs. */
  ended: () => Promise<void>
  stop: () => Promise<void>
}

/** `failed` hears what a round threw; the next kick begins another. */
export function createRounds(work: () => Promise<void>, failed: (thrown: unknown) => void): Rounds {
  let running = false
  let again = false
  let round: Promise<void> | undefined

  function kick(): void {
    if (!running) return
    if (round) {
      again = true
      return
    }
    again = false
    round = work()
      .catch(failed)
      .finally(() => {
        round = undefined
        if (again) kick()
      })
  }

  return {
    kick,
    start() {
      running = true
      kick()
    },
    ended: async () => round,
    async stop() {
      running = false
      await round
    },
  }
}
