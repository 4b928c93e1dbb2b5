// What delivery costs, as one JSON object on stdout; `npm run bench` runs it after the house was compiled.
import { startPostgres } from '../../support/postgres.ts'
import { houseBroadcast, plainBroadcast } from './broadcast.ts'
import { echoWebhooks, heldWebhooks, houseWebhooks } from './webhooks.ts'

const RECIPIENTS = 1_000
const UPDATES = 2_000
/** Of one processor to each process, several times: what else runs on the machine moves a single figure. */
const SHARE = 0.4
const UPDATES_HELD = 800
const PAIRS = 3
const only = process.argv[2]

const ratio = (a: number, b: number): number => Math.round((a / b) * 100) / 100

async function broadcasts() {
  const result = []
  for (const delayMs of [20, 60]) {
    const house = await houseBroadcast(RECIPIENTS, delayMs)
    const loop = await plainBroadcast(RECIPIENTS, delayMs)
    result.push({ delayMs, house, grammyWithAutoRetry: loop, ratio: ratio(loop.seconds, house.seconds) })
  }
  return { recipients: RECIPIENTS, floorSeconds: Math.round(RECIPIENTS / 30), runs: result }
}

async function fresh<T>(work: (url: string) => Promise<T>): Promise<T | null> {
  const server = await startPostgres()
  if (!server) return null
  try {
    return await work(server.url)
  } finally {
    await server.stop()
  }
}

/** One process and two, in turn, each held to its share of a processor. */
async function heldPairs() {
  const pairs = []
  for (let i = 0; i < PAIRS; i++) {
    const one = await fresh((url) => heldWebhooks(UPDATES_HELD, 1, SHARE, url))
    const two = await fresh((url) => heldWebhooks(UPDATES_HELD, 2, SHARE, url))
    if (one === null || two === null) return null
    pairs.push({ one, two, timesOne: ratio(two, one) })
  }
  return { share: SHARE, pairs, timesOne: pairs.map((p) => p.timesOne).sort((a, b) => a - b)[PAIRS >> 1] }
}

async function webhooks() {
  const echo = await echoWebhooks(UPDATES)
  const sqlite = await houseWebhooks(UPDATES, 1)
  const one = await fresh((url) => houseWebhooks(UPDATES, 1, url))
  const two = await fresh((url) => houseWebhooks(UPDATES, 2, url))
  return {
    echo,
    sqlite: { ...sqlite, ratio: ratio(sqlite.perSecond, echo.perSecond) },
    postgresql: one && { ...one, ratio: ratio(one.perSecond, echo.perSecond) },
    twoProcesses: two && one && { ...two, timesOne: ratio(two.perSecond, one.perSecond) },
    eachHeldToAShareOfAProcessor: await heldPairs(),
  }
}

const result = {
  ...(only === 'webhooks' ? {} : { broadcast: await broadcasts() }),
  ...(only === 'broadcast' ? {} : { webhooks: await webhooks() }),
}
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
