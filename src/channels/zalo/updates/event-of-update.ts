import type { IncomingContent, IncomingEvent, IncomingFile } from '../../../messaging/incoming.ts'
import { readUpdate, type ZaloMessage } from '../sdk/update.ts'
import { stripMention } from './strip-mention.ts'

export interface Hearing {
  /** how the bot may be called in a mention */
  botNames: readonly string[]
  /** the house's name for an id of the platform */
  inside: (id: string) => string
  receivedAt: Date
}

/** What an update says, or null when it says nothing to anybody (a probe, an unknown event, no chat). */
export function eventOfUpdate(raw: unknown, { botNames, inside, receivedAt }: Hearing): IncomingEvent | null {
  const update = readUpdate(raw)
  const message = update?.message
  if (!message || message.messageId === null || message.chat.id === null) return null
  const { chat, from } = message
  // In a private chat both are the same id; whoever says otherwise speaks for somebody else.
  if (!chat.group && from.id !== null && from.id !== chat.id) return null
  const content = contentOf(update.eventName, message, chat.group ? botNames : null)
  if (!content) return null
  const chatId = inside(message.chat.id)
  return {
    channel: 'zalo',
    externalId: inside(message.messageId),
    chatId,
    chatKind: chat.group ? 'group' : 'private',
    chatTitle: chat.title,
    from: { id: from.id === null ? chatId : inside(from.id), name: from.name },
    receivedAt,
    content,
  }
}

function contentOf(eventName: string, message: ZaloMessage, mention: readonly string[] | null): IncomingContent | null {
  const words = (text: string | null): string => (text !== null && mention ? stripMention(text, mention) : (text ?? ''))
  switch (eventName) {
    case 'message.text.received':
      return { kind: 'text', text: words(message.text) }
    case 'message.image.received':
      return message.photo === null
        ? { kind: 'unsupported', what: 'image' }
        : {
            kind: 'files',
            files: [file('photo', message.photo, null)],
            caption: words(message.caption) || null,
            // Zalo knows no albums: what follows shortly was chosen together.
            album: 'loose',
          }
    case 'message.voice.received':
      return message.voiceUrl === null
        ? { kind: 'unsupported', what: 'voice' }
        : { kind: 'files', files: [file('voice', message.voiceUrl, 'audio/aac')], caption: null }
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
