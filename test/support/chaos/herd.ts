import { setTimeout as pause } from 'node:timers/promises'
import { startHouseProcess, type HouseEnv, type HouseProcess } from '../journey/house-process.ts'

export interface Herd {
  /** Kills one of them with -9 and starts it again. */
  strike(): Promise<void>
  /** when a process was killed, and when there was one in its place */
  readonly outages: readonly { from: number; to: number }[]
  /** what all of them, dead ones included, have written to their logs */
  lines(): Record<string, unknown>[]
  /** exit codes */
  close(): Promise<(number | null)[]>
}

/** So many processes of one house. */
export async function startHerd(env: HouseEnv, count: number, chance: () => number): Promise<Herd> {
  const dead: HouseProcess[] = []
  const alive: HouseProcess[] = []
  const outages: { from: number; to: number }[] = []
  for (let i = 0; i < count; i++) alive.push(await startHouseProcess(env))
  return {
    outages,
    async strike() {
      const i = Math.floor(chance() * alive.length)
      const victim = alive[i]
      if (!victim) return
      const from = performance.now()
      await victim.kill()
      dead.push(victim)
      // A supervisor does not start it again at once either.
      await pause(chance() * 300)
      alive[i] = await startHouseProcess(env)
      outages.push({ from, to: performance.now() })
    },
    lines: () => [...dead, ...alive].flatMap((p) => p.lines()),
    close: () => Promise.all(alive.map((p) => p.close())),
  }
}
