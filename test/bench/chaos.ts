// npm run chaos: 1,000 people, 30 kills, SQLite and then three processes on PostgreSQL. One JSON object on stdout, how far
// it is on stderr; `-- --seed N` plays another storm, `-- --short` a short one.
import { parseArgs } from 'node:util'
import { runChaos } from '../support/chaos/run-chaos.ts'
import { SHORT_STORM, STORM } from '../support/chaos/storm.ts'
import { startPostgres } from '../support/postgres.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, short: { type: 'boolean', default: false } },
})
const size = values.short
  ? { recipients: 60, kills: 4, weather: SHORT_STORM }
  : { recipients: 1_000, kills: 30, weather: STORM }
const run = (name: string, more: { databaseUrl?: string; processes: number }) =>
  runChaos({
    ...size,
    seed: Number(values.seed),
    tell: (words) => process.stderr.write(`${name}: ${words}\n`),
    ...more,
  })

const sqlite = await run('sqlite', { processes: 1 })
const server = await startPostgres()
const postgresql = server && (await run('postgresql', { processes: 3, databaseUrl: server.url }))
await server?.stop()
process.stdout.write(`${JSON.stringify({ sqlite, postgresql }, null, 2)}\n`)
const isWhole = [sqlite, postgresql].every(
  (v) => v === null || v.lost + v.rowsWrong + v.unnamed.length + v.outOfOrder === 0,
)
if (!isWhole) process.exitCode = 1
