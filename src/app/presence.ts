import { setTimeout as sleep } from 'node:timers/promises'
import { aborted } from '../base/aborted.ts'
import { reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Store } from '../store/open-store.ts'

const AGAIN_MS = 2_000

/**
 * Shows the other processes of the house that this one lives, also after its connection was lost: they take over at once
 * what a dead one had in hand. Resolves when it is shown, or has been tried.
 */
export async function keepPresence(store: Store, owner: string, log: Log): Promise<{ release(): Promise<void> }> {
  const closing = new AbortController()
  const take = (): ReturnType<Store['holdPresence']> =>
    store.holdPresence(owner).catch((thrown: unknown) => {
      log.warn({ reason: reasonOf(thrown) }, 'the database was not told that this process lives; it is tried again')
      return null
    })

  async function hold(first: Awaited<ReturnType<typeof take>>): Promise<void> {
    let lock = first
    for (;;) {
      if (lock) await aborted(AbortSignal.any([lock.lost, closing.signal]))
      else await sleep(AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined)
      if (lock && !lock.lost.aborted) await lock.release()
      if (closing.signal.aborted) return
      lock = await take()
    }
  }

  const held = hold(await take())
  return {
    async release() {
      closing.abort()
      await held
    },
  }
}
