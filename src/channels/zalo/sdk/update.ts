import { at, isJson, textAt, type Json } from './http/json.ts'

/** What an update says, whichever of the known forms it came in. Ids are opaque strings. */
export interface ZaloUpdate {
  /** "message.text.received" */
  eventName: string
  /** null for a probe and for events that carry none */
  message: ZaloMessage | null
  /** as it came, without the envelope */
  raw: Json
}

export interface ZaloMessage {
  messageId: string | null
  from: { id: string | null; name: string | null }
  /** a group, or the private chat, whose id is the person's own */
  chat: { id: string | null; group: boolean; title: string | null }
  /** epoch milliseconds; the probe of a webhook gives seconds */
  date: number | null
  text: string | null
  photo: string | null
  caption: string | null
  sticker: string | null
  voiceUrl: string | null
}

/** Null when `body` is no update at all. Takes it wrapped (`{ ok, result }`) and flat. */
export function readUpdate(body: unknown): ZaloUpdate | null {
  if (!isJson(body)) return null
  const raw = isJson(body['result']) ? body['result'] : body
  const eventName = textAt(raw, 'event_name')
  const message = raw['message']
  if (eventName === null && !isJson(message)) return null
  return { eventName: eventName ?? '', message: isJson(message) ? readMessage(message) : null, raw }
}

function readMessage(message: Json): ZaloMessage {
  const from = at(message, 'from')
  const chat = at(message, 'chat')
  const fromId = textAt(from, 'id')
  const group = textAt(chat, 'chat_type', 'type')?.toUpperCase() === 'GROUP'
  return {
    messageId: textAt(message, 'message_id'),
    from: { id: fromId, name: textAt(from, 'display_name', 'name') },
    chat: {
      id: textAt(chat, 'id') ?? fromId,
      group,
      title: group ? textAt(chat, 'title', 'name', 'display_name') : null,
    },
    date: numberAt(message, 'date'),
    text: textAt(message, 'text'),
    // The documents write "photo", live captures have "photo_url".
    photo: textAt(message, 'photo_url', 'photo'),
    caption: textAt(message, 'caption'),
    sticker: textAt(message, 'sticker') ?? textAt(at(message, 'sticker'), 'id'),
    voiceUrl: textAt(message, 'voice_url'),
  }
}

function numberAt(from: Json, key: string): number | null {
  const value = Number(textAt(from, key))
  return Number.isFinite(value) && value > 0 ? value : null
}

/** The updates of one answer to getUpdates: usually one object, and nothing in many ways. */
export function updatesIn(result: unknown): unknown[] {
  if (Array.isArray(result)) return result as unknown[]
  return isJson(result) && Object.keys(result).length > 0 ? [result] : []
}
