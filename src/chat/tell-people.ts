import { bestAddress } from '../people/best-address.ts'
import type { OutgoingMessage } from '../messaging/outgoing.ts'
import type { Person } from '../people/person.ts'
import type { SayIn } from '../wording/say.ts'
import type { Visit } from './visit.ts'

/** Tells each of them at their best address and in their own language, once for ever for a `key`; who can't be reached is left out. Returns how many are told. */
export async function tellPeople(
  visit: Visit,
  people: readonly { person: Person }[],
  key: string,
  message: (say: SayIn, person: Person) => OutgoingMessage,
): Promise<number> {
  let told = 0
  for (const { person } of people) {
    const address = bestAddress(await visit.stores.people.addressesOf(person.id))
    if (!address) continue
    const say: SayIn = (k, ...rest) => visit.tools.wording.say(person.locale, k, ...rest)
    const { channel, chatId } = address
    await visit.tell(
      { channel, chatId, chatKind: 'private', personId: person.id },
      `${key}:${person.id}`,
      message(say, person),
    )
    told++
  }
  return told
}
