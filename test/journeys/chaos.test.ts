import { beforeAll, expect, test } from 'vitest'
import { runChaos } from '../support/chaos/run-chaos.ts'
import { SHORT_STORM } from '../support/chaos/storm.ts'
import type { Verdict } from '../support/chaos/verdict.ts'
import { freshDatabase, postgresUrl } from '../support/database.ts'
import { buildHouse } from '../support/journey/house-process.ts'

beforeAll(buildHouse, 60_000)

const short = { recipients: 60, kills: 4, weather: SHORT_STORM, seed: 20250317 }

function expectWhole(verdict: Verdict): void {
  expect(verdict.kills).toBe(short.kills)
  expect(verdict.questions).toBeGreaterThan(10)
  expect(verdict).toMatchObject({ lost: 0, rowsWrong: 0, unnamed: [], outOfOrder: 0 })
  expect(verdict.repeated).toBeLessThanOrEqual(verdict.named)
}

test('killed again and again while the platform fails, the house loses nothing and names what may come twice', async () => {
  expectWhole(await runChaos({ ...short, processes: 1 }))
})

test.skipIf(postgresUrl() === undefined)('so do three processes on PostgreSQL', async () => {
  const { url, drop } = await freshDatabase('postgresql')
  try {
    expectWhole(await runChaos({ ...short, databaseUrl: url, processes: 3 }))
  } finally {
    await drop()
  }
})
