import type { IncomingContent, IncomingEvent, IncomingFile } from '../../../messaging/incoming.ts'
import { at, isJson, textAt, type Json } from '../api/json.ts'
import { stripMention } from './strip-mention.ts'

/**
 * What an update says, or null when it says nothing to anybody (a probe, an unknown event, no chat).
 * Accepts it wrapped (`{ ok, result: { … } }`) and flat. `botNames`: how the bot may be called in a mention.
 */
export function eventOfUpdate(raw: unknown, botNames: readonly string[], receivedAt: Date): IncomingEvent | null {
  if (!isJson(raw)) return null
  const update = isJson(raw['result']) ? raw['result'] : raw
  const message = at(update, 'message')
  const externalId = textAt(message, 'message_id')
  const from = at(message, 'from')
  const chat = at(message, 'chat')
  const chatId = textAt(chat, 'id') ?? textAt(from, 'id')
  if (externalId === null || chatId === null) return null
  const group = textAt(chat, 'chat_type', 'type')?.toUpperCase() === 'GROUP'
  const content = contentOf(textAt(update, 'event_name') ?? '', message, group ? botNames : null)
  if (!content) return null
  return {
    channel: 'zalo',
    externalId,
    chatId,
    chatKind: group ? 'group' : 'private',
    chatTitle: group ? textAt(chat, 'title', 'name', 'display_name') : null,
    from: { id: textAt(from, 'id') ?? chatId, name: textAt(from, 'display_name', 'name') },
    receivedAt,
    content,
  }
}

function contentOf(eventName: string, message: Json, mention: readonly string[] | null): IncomingContent | null {
  const words = (key: string): string | null => {
    const text = textAt(message, key)
    return text !== null && mention ? stripMention(text, mention) : text
  }
  switch (eventName) {
    case 'message.text.received':
      return { kind: 'text', text: words('text') ?? '' }
    case 'message.image.received': {
      const url = textAt(message, 'photo_url', 'photo')
      if (url === null) return { kind: 'unsupported', what: 'image' }
      return { kind: 'files', files: [file('photo', url, null)], caption: words('caption') || null }
    }
    case 'message.voice.received': {
      const url = textAt(message, 'voice_url')
      return url === null
        ? { kind: 'unsupported', what: 'voice' }
        : { kind: 'files', files: [file('voice', url, 'audio/aac')], caption: null }
    }
    case 'message.sticker.received':
      return { kind: 'unsupported', what: 'sticker' }
    case 'message.unsupported.received':
      return { kind: 'unsupported', what: 'message' }
    default:
      return null
  }
}

const file = (kind: IncomingFile['kind'], url: string, mime: string | null): IncomingFile => ({
  kind,
  ref: url,
  name: nameOf(url),
  mime,
  size: null,
})

function nameOf(url: string): string | null {
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').at(-1) : undefined
  if (!last) return null
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
