import type { OutgoingMedia, OutgoingMessage } from '../../messaging/outgoing.ts'
import { splitText } from '../../messaging/split-text.ts'

export interface ZaloRequest {
  method: 'sendMessage' | 'sendPhoto'
  params: { chat_id: string; text?: string; photo?: string }
}

/** The unit of the documented 2000 is unknown; UTF-16 units are the strictest reading short of bytes. */
const LONGEST_TEXT = 2_000

/**
 * The requests that a message becomes, in order. There are no buttons: choices are written out as a numbered list.
 * A photo is a public address or nothing, and no other file can be sent: what has no address is left out.
 */
export function requestsOfMessage(
  chatId: string,
  message: OutgoingMessage,
  photoUrl: (photo: OutgoingMedia) => string | null,
): ZaloRequest[] {
  const choices = (message.choices ?? []).map((choice, i) => `\n${String(i + 1)}. ${choice.label}`).join('')
  const texts = splitText(message.text + choices, LONGEST_TEXT).map((text): ZaloRequest => ({
    method: 'sendMessage',
    params: { chat_id: chatId, text },
  }))
  const photos = (message.media ?? []).flatMap((media): ZaloRequest[] => {
    const photo = media.kind === 'photo' ? photoUrl(media) : null
    return photo === null ? [] : [{ method: 'sendPhoto', params: { chat_id: chatId, photo } }]
  })
  return [...texts, ...photos]
}
