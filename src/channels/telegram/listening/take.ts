import type { Api } from 'grammy'
import type { Clock } from '../../../base/clock.ts'
import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import type { Inlet } from '../../../messaging/channel.ts'
import { sendErrorOf } from '../sending/send-error-of.ts'
import type { Me } from '../updates/content-of-message.ts'
import { eventOfUpdate } from '../updates/event-of-update.ts'
import { createStrangeUpdates } from '../updates/strange-updates.ts'
import { readUpdate, type TelegramUpdate } from '../updates/update-shape.ts'

/** The house's own fault, not the platform's: the update has to come again. */
export class NotStored extends Error {}

/** Takes one update, whatever it is: resolves when it is stored or is nothing to the house. Throws NotStored. */
export type Take = (raw: unknown, me: Me, inlet: Inlet) => Promise<void>

export function createTake({ api, clock, log }: { api: Api; clock: Clock; log: Log }): Take {
  const strange = createStrangeUpdates(log)

  /** For calls that the work does not depend on. */
  const kindly = (call: Promise<unknown>, what: string): void => {
    call.catch((thrown: unknown) => log.debug({ reason: sendErrorOf(thrown).message }, `${what} did not work`))
  }

  function courtesies({ callback_query, message }: TelegramUpdate): void {
    // Until it is answered, the button turns on the person's phone.
    if (callback_query) kindly(api.answerCallbackQuery(callback_query.id), 'the answer to a tap')
    if (message?.chat.type === 'private' && (message.document ?? message.photo)) {
      kindly(api.sendChatAction(message.chat.id, 'typing'), 'a chat action')
    }
  }

  return async (raw, me, inlet) => {
    const update = readUpdate(raw)
    if (typeof update === 'string') {
      strange(raw, update)
      return
    }
    const event = eventOfUpdate(update, me, clock.now())
    try {
      if (event) await inlet(event)
    } catch (thrown) {
      throw new NotStored(reasonOf(thrown))
    }
    courtesies(update)
  }
}
