import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createRounds } from '../../../src/messaging/rounds.ts'

/** Rounds of ten milliseconds that count themselves and how many run at once. */
function counted(fails: (round: number) => boolean = () => false) {
  const seen = { rounds: 0, most: 0, failures: [] as unknown[] }
  let now = 0
  const rounds = createRounds(
    async () => {
      const round = ++seen.rounds
      seen.most = Math.max(seen.most, ++now)
      await pause(10)
      now--
      if (fails(round)) throw new Error(`round ${String(round)}`)
    },
    (thrown) => void seen.failures.push(thrown),
  )
  return { rounds, seen }
}

test('kicks that come while a round runs are one more round, never two at once', async () => {
  const { rounds, seen } = counted()
  rounds.kick()
  expect(seen.rounds).toBe(0)
  rounds.start()
  for (let i = 0; i < 5; i++) rounds.kick()
  await pause(60)
  expect(seen).toEqual({ rounds: 2, most: 1, failures: [] })
})

test('a round that throws is heard of, and the kick that came meanwhile is not lost', async () => {
  const { rounds, seen } = counted((round) => round === 1)
  rounds.start()
  rounds.kick()
  await pause(60)
  expect(seen.rounds).toBe(2)
  expect(seen.failures.map(String)).toEqual(['Error: round 1'])
})

test('stop waits for the round that runs, and no other begins', async () => {
  const { rounds, seen } = counted()
  rounds.start()
  rounds.kick()
  await rounds.stop()
  rounds.kick()
  await pause(30)
  expect(seen).toEqual({ rounds: 1, most: 1, failures: [] })
})
