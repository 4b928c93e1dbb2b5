import { newZaloId } from './zalo-methods.ts'
import type { ZaloUpdate } from './zalo-queue.ts'
import type { ZaloSettings } from './zalo-settings.ts'

interface ZaloSpeaker {
  /** chatId is a group; `from` says who speaks */
  group?: boolean
  /** the speaker's display name */
  name?: string
  /** the speaker's id, where it is not the chat's */
  from?: string
}

/** What people do on their phones; each returns the message's id. */
export interface ZaloPeople {
  userSays(chatId: string, text: string, who?: ZaloSpeaker): string
  userSends(chatId: string, what: { photo: Uint8Array; name?: string; caption?: string }, who?: ZaloSpeaker): string
  userSendsSticker(chatId: string, who?: ZaloSpeaker): string
  userSendsVoice(chatId: string, bytes: Uint8Array, who?: ZaloSpeaker): string
}

export interface ZaloPeopleDeps {
  settings: ZaloSettings
  /** puts bytes where the platform keeps what people send; returns their address */
  keep: (name: string, bytes: Uint8Array, type: string) => string
  push: (update: ZaloUpdate) => void
}

export function createZaloPeople({ settings, keep, push }: ZaloPeopleDeps): ZaloPeople {
  const happens = (kind: string, chatId: string, who: ZaloSpeaker, content: Record<string, unknown>): string => {
    const message_id = newZaloId()
    const from = { id: who.from ?? chatId, display_name: who.name ?? 'Người dùng', is_bot: false }
    const chat = { id: chatId, chat_type: who.group ? 'GROUP' : 'PRIVATE' }
    push({
      event_name: `message.${kind}.received`,
      message: { from, chat, ...content, message_id, date: Date.now() },
    })
    return message_id
  }
  return {
    userSays: (chatId, text, who = {}) => happens('text', chatId, who, { text }),
    userSends: (chatId, { photo, name = 'anh.jpg', caption = '' }, who = {}) =>
      happens('image', chatId, who, {
        [settings.photoField]: keep(name, photo, 'image/jpeg'),
        caption,
        message_type: 'CHAT_PHOTO',
      }),
    userSendsSticker: (chatId, who = {}) =>
      happens('sticker', chatId, who, {
        sticker: '0e078a2fb66a5f34067b',
        url: keep('s.png', new Uint8Array(), 'image/png'),
        message_type: 'CHAT_STICKER',
      }),
    userSendsVoice: (chatId, bytes, who = {}) =>
      happens('voice', chatId, who, { voice_url: keep('x.aac', bytes, 'audio/aac'), message_type: 'CHAT_VOICE' }),
  }
}
