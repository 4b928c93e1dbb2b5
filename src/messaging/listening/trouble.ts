import type { Clock } from '../../base/clock.ts'

/** One lost poll is weather; this many in a row are the operator's business. */
const MANY = 3

/** What keeps a channel from hearing, for the operator. */
export interface Trouble {
  /** what a call came to: an error, or null for a success */
  heard: (error: unknown) => void
  problem: () => string | null
}

export interface TroubleDeps {
  /** "Telegram": also the head of the variable that names its root */
  platform: string
  apiRoot: string
  clock: Clock
  /** the sentence for an error that says by itself what must be done, else null */
  plainly: (error: unknown) => string | null
  /** what happened, without a token */
  gist: (error: unknown) => string
}

/** Remembers failed calls of a platform until one succeeds. */
export function createTrouble({ platform, apiRoot, clock, plainly, gist }: TroubleDeps): Trouble {
  let failures = 0
  let since: Date | null = null
  let sentence: string | null = null

  return {
    heard(error) {
      if (error === null) {
        failures = 0
        since = sentence = null
        return
      }
      failures++
      since ??= clock.now()
      const plain = plainly(error)
      if (plain !== null) sentence = plain
      else if (failures >= MANY) {
        const from = since.toISOString()
        sentence = `${platform} at ${apiRoot} has not answered since ${from} (${gist(error)}): check the network of this machine and ${platform.toUpperCase()}_API_ROOT`
      }
    },
    problem: () => sentence,
  }
}
