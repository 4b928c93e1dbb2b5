// What delivery costs, as one JSON object on stdout; `npm run bench` runs it after the house was compiled.
import { startPostgres } from '../../support/postgres.ts'
import { houseBroadcast, plainBroadcast } from './broadcast.ts'
import { echoWebhooks, houseWebhooks, sharedOutWebhooks } from './webhooks.ts'

const RECIPIENTS = 1_000
const UPDATES = 2_000
/** Of each process, in a share of the time that leaves the database and the client enough of a small machine. */
const SLOTS = 4
const UPDATES_SHARED_OUT = 800
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

async function webhooks() {
  const echo = await echoWebhooks(UPDATES)
  const sqlite = await houseWebhooks(UPDATES, 1)
  const fresh = async <T>(work: (url: string) => Promise<T>): Promise<T | null> => {
    const server = await startPostgres()
    if (!server) return null
    try {
      return await work(server.url)
    } finally {
      await server.stop()
    }
  }
  const one = await fresh((url) => houseWebhooks(UPDATES, 1, url))
  const two = await fresh((url) => houseWebhooks(UPDATES, 2, url))
  const [oneShared, twoShared] = [
    await fresh((url) => sharedOutWebhooks(UPDATES_SHARED_OUT, 1, SLOTS, url)),
    await fresh((url) => sharedOutWebhooks(UPDATES_SHARED_OUT, 2, SLOTS, url)),
  ]
  return {
    echo,
    sqlite: { ...sqlite, ratio: ratio(sqlite.perSecond, echo.perSecond) },
    postgresql: one && { ...one, ratio: ratio(one.perSecond, echo.perSecond) },
    twoProcesses: two && one && { ...two, timesOne: ratio(two.perSecond, one.perSecond) },
    eachInAFourthOfTheTime: oneShared &&
      twoShared && { one: oneShared, two: twoShared, timesOne: ratio(twoShared, oneShared) },
  }
}

const result = {
  ...(only === 'webhooks' ? {} : { broadcast: await broadcasts() }),
  ...(only === 'broadcast' ? {} : { webhooks: await webhooks() }),
}
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
