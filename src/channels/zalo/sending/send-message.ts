import type { OutgoingMedia, OutgoingMessage } from '../../../messaging/outgoing.ts'
import { SendError } from '../../../messaging/send-error.ts'
import type { Bot } from '../bots/bot.ts'
import { ZaloApiError, ZaloAuthError } from '../sdk/http/errors.ts'
import type { ApiResponse } from '../sdk/http/envelope.ts'
import { isJson, textAt } from '../sdk/http/json.ts'
import { partsOfMessage, type Part, type Shown } from './parts-of-message.ts'
import { sendErrorOf } from './send-error-of.ts'

/** Zalo fetches the picture before it answers. */
const PHOTO_FACTOR = 3

export interface Sending {
  bot: Bot
  /** other bots serve the channel too */
  several: boolean
  /** the chat's id on the platform */
  id: string
  chatKind: 'private' | 'group'
  show: (media: OutgoingMedia) => Promise<Shown>
}

/** Sends a message part by part; `sent`: ids of those that an earlier attempt has brought there. Throws SendError. */
export async function sendMessage(to: Sending, message: OutgoingMessage, sent: readonly string[]): Promise<string[]> {
  const { bot, several } = to
  const parts = [...sent]
  try {
    const all = await partsOfMessage(message, to.show)
    if (all.length === 0) throw new SendError('rejected', 'nothing of the message can be sent on Zalo')
    for (const part of all.slice(sent.length)) {
      await bot.turn(to.id, to.chatKind)
      parts.push(idIn(await sendPart(to, part)))
    }
    return parts
  } catch (thrown) {
    if (thrown instanceof SendError) throw thrown
    if (thrown instanceof ZaloAuthError) bot.trouble.heard(thrown)
    throw sendErrorOf(thrown, { parts, several })
  }
}

async function sendPart({ bot, id }: Sending, part: Part): Promise<ApiResponse> {
  const { client, message } = bot.api
  if ('text' in part) return message.sendText(id, part.text)
  try {
    return await message.sendPhoto(id, part.photo, { timeout: client.timeout * PHOTO_FACTOR })
  } catch (thrown) {
    // Some hosts of pictures are refused for no reason that is documented.
    if (thrown instanceof ZaloApiError && thrown.code === 400 && /photo/i.test(thrown.message))
      return message.sendText(id, part.instead)
    throw thrown
  }
}

const idIn = ({ result }: ApiResponse): string => (isJson(result) ? textAt(result, 'message_id') : null) ?? ''
