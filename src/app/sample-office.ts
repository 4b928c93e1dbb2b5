import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../base/ids.ts'
import type { Log } from '../base/log.ts'
import { createOfficeTime } from '../calendar/office-time.ts'
import type { LocalSample } from '../channels/local/local-desk.ts'
import type { Stores } from '../chat/stores.ts'
import type { Locale, Role } from '../people/person.ts'
import { parseRegister } from '../people/register.ts'
import type { Unit } from '../people/unit.ts'
import type { Office } from './office.ts'

const SEED = join(import.meta.dirname, '../../prisma/seed')
const CHANNEL = 'local'

interface Sample {
  /** wall clock of the office where its story begins */
  clock: string
  people: { id: string; name: string; unit: string; role: Role; title: string }[]
  groups: { id: string; title: string; units: string[] }[]
  directives: { file: string; title: string }[]
}

const readSample = async (): Promise<Sample> => JSON.parse(await readFile(join(SEED, 'people.json'), 'utf8')) as Sample

/** Where the sample office's clock begins. */
export async function sampleStart(zone: string): Promise<Date> {
  const [d = '', time = ''] = (await readSample()).clock.split('T')
  return createOfficeTime(zone).at(d, time)
}

/** The directives to try the product on. */
export async function sampleDirectives(): Promise<LocalSample[]> {
  const { directives } = await readSample()
  return Promise.all(
    directives.map(async ({ file, title }) => ({
      name: file,
      title,
      text: await readFile(join(SEED, 'directives', file), 'utf8'),
    })),
  )
}

/** Furnishes an empty database with the sample office; a database that holds a unit is left alone. */
export async function seedSample(office: Office, locale: Locale, log: Log): Promise<void> {
  const { store } = office
  if ((await store.read.people.units()).length > 0) return
  const { units, problems } = parseRegister(await readFile(join(SEED, 'units.csv'), 'utf8'))
  if (problems.length > 0) throw new Error(`the sample register has ${problems.length} wrong lines`)
  const sample = await readSample()
  const byCode = new Map(units.map((u) => [u.code, { ...u, id: newId() }]))
  const now = office.clock.now()
  await store.transact(async (stores) => {
    for (const unit of byCode.values()) await stores.people.saveUnit(unit)
    for (const one of sample.people) await settle(stores, one, byCode, { locale, now })
    for (const { id, title, units: codes } of sample.groups) {
      const unitIds = codes.map((code) => unitOf(byCode, code).id)
      const group = {
        id: newId(),
        channel: CHANNEL,
        chatId: id,
        title,
        linkedAt: now,
        unitIds,
        reachability: 'reachable' as const,
      }
      await stores.people.saveGroup(group, null)
    }
  })
  log.info({ units: units.length, people: sample.people.length }, 'the sample office has been furnished')
}

async function settle(
  stores: Stores,
  one: Sample['people'][number],
  byCode: ReadonlyMap<string, Unit>,
  { locale, now }: { locale: Locale; now: Date },
): Promise<void> {
  const person = { id: newId(), name: one.name, locale }
  const unit = unitOf(byCode, one.unit)
  const chatId = `p-${one.id}`
  await stores.people.savePerson(person, now)
  await stores.people.savePost({
    id: newId(),
    personId: person.id,
    unitId: unit.id,
    role: one.role,
    title: one.title,
    from: now,
    to: null,
  })
  await stores.people.saveAddress(
    {
      id: newId(),
      channel: CHANNEL,
      chatId,
      personId: person.id,
      name: one.name,
      reachability: 'reachable',
      reachabilityWhy: null,
      heardAt: null,
    },
    now,
  )
}

function unitOf(byCode: ReadonlyMap<string, Unit>, code: string): Unit {
  const unit = byCode.get(code)
  if (!unit) throw new Error(`the sample office names an unknown unit ${code}`)
  return unit
}
