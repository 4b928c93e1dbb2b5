import { PlainError } from '../base/errors.ts'
import type { Directive } from '../directives/directive.ts'
import { reachOf } from './audience.ts'
import type { PublishStores } from './publish.ts'
import type { SendTools } from './sending/send-out.ts'
import { readersOf, sayIn } from './sending/send-out.ts'
import { nameOf } from './title.ts'

/** thu hồi: nobody owes anything on it any more, and whoever was given a part is told. Returns how many people. */
export async function withdraw(stores: PublishStores, directive: Directive, tools: SendTools): Promise<number> {
  if (directive.status !== 'published') throw new PlainError('withdraw-not-published', { ref: directive.ref })
  await stores.directives.update(directive.id, {
    status: 'withdrawn',
    ref: await pastRef(stores.directives, directive.ref),
  })
  const ids = new Set((await stores.tasks.assignmentsOf(directive.id)).map((a) => a.unitId))
  const units = (await stores.people.units()).filter((u) => ids.has(u.id))
  const readers = readersOf(await reachOf(stores.people, units, tools.now))
  for (const { person, address, units: own } of readers) {
    const say = sayIn(tools.wording, person.locale)
    const unit = own.map((u) => u.shortName).join(', ')
    const { channel, chatId } = address
    await stores.outbox.add(
      {
        key: `withdraw:${directive.id}:${person.id}`,
        personId: person.id,
        channel,
        chatId,
        chatKind: 'private',
        lane: 'bulk',
        message: { text: say('withdraw-notice', { directive: nameOf(directive, say), unit }) },
      },
      tools.realNow,
    )
  }
  return readers.length
}

/** "512-TH": the short name itself goes to the directive that is handed in anew. */
async function pastRef(directives: PublishStores['directives'], ref: string): Promise<string> {
  for (let n = 1; ; n++) {
    const past = `${ref}-TH${n === 1 ? '' : n}`
    if ((await directives.byRef(past)) === null) return past
  }
}
