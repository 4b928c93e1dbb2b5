import type { IncomingContent, IncomingFile } from '../../../messaging/incoming.ts'
import { UNREADABLE, type TelegramMessage } from './update-shape.ts'

/** The bot itself. */
export interface Me {
  id: number
  /** without "@" */
  username: string
}

/** What a message says to the house, or null when it is a notice, another bot's command, or a group's own business. */
export function contentOfMessage(message: TelegramMessage, me: Me): IncomingContent | null {
  const { text, media_group_id: album } = message
  const heard = whatIsSaid(message, me)
  if (heard === null) return null
  const { words, addressed } = heard
  if (text !== undefined) {
    const start = /^\/start(?:\s+(\S+))?\s*$/.exec(words)
    if (start) return { kind: 'start', payload: start[1] ?? null }
    const reply = message.reply_to_message
    return {
      kind: 'text',
      text: words,
      ...(reply ? { replyTo: String(reply.message_id) } : {}),
      ...(addressed ? {} : { addressed }),
    }
  }
  // What a group shows to itself is not fetched.
  if (!addressed) return null
  const file = fileOf(message)
  if (file) {
    return { kind: 'files', files: [file], caption: words || null, ...(album === undefined ? {} : { album }) }
  }
  const what = UNREADABLE.find((kind) => message[kind] !== undefined)
  return what ? { kind: 'unsupported', what } : null
}

/** What a message says since it was edited; null where its words are no matter (a live location that moves). */
export function contentOfEdit(message: TelegramMessage, me: Me): IncomingContent | null {
  const heard = whatIsSaid(message, me)
  if (!heard?.addressed) return null
  if (message.text !== undefined) return { kind: 'edit', text: heard.words, of: 'text' }
  return fileOf(message) ? { kind: 'edit', text: heard.words, of: 'file' } : null
}

/** Its words as the house hears them, and whether they are for the bot; null when they are for another bot. */
function whatIsSaid(message: TelegramMessage, me: Me): { words: string; addressed: boolean } | null {
  const said = message.text ?? message.caption ?? ''
  const inGroup = message.chat.type !== 'private'
  const words = ownCommand(inGroup ? withoutMention(said, me.username) : said, me.username)
  if (words === null) return null
  return { words, addressed: !inGroup || speaksToBot(said, message.reply_to_message?.from?.id, me) }
}

function fileOf({ photo, voice, document, video, audio }: TelegramMessage): IncomingFile | null {
  if (photo) {
    const largest = photo.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a))
    const size = largest.file_size ?? null
    return { kind: 'photo', ref: largest.file_id, name: null, mime: 'image/jpeg', size }
  }
  if (voice) {
    const mime = voice.mime_type ?? 'audio/ogg'
    return { kind: 'voice', ref: voice.file_id, name: null, mime, size: voice.file_size ?? null }
  }
  const file = document ?? video ?? audio
  if (!file) return null
  const { file_id, file_name = null, mime_type = null, file_size = null } = file
  return { kind: 'document', ref: file_id, name: file_name, mime: mime_type, size: file_size }
}

/** "/viec@nhacviec_bot" → "/viec"; null when the command is another bot's. */
function ownCommand(text: string, username: string): string | null {
  const [whole, command, name] = /^(\/\w+)@(\w+)/.exec(text) ?? []
  if (whole === undefined || command === undefined || name === undefined) return text
  return name.toLowerCase() === username.toLowerCase() ? command + text.slice(whole.length) : null
}

/** A bot that is a group's admin hears every word of it, not only those that are meant for it. */
const speaksToBot = (text: string, repliedTo: number | undefined, { id, username }: Me): boolean =>
  text.startsWith('/') || new RegExp(`@${username}(?!\\w)`, 'i').test(text) || repliedTo === id

/** A group talks to the bot by its name, before or after what it wants. */
function withoutMention(text: string, username: string): string {
  return text
    .replace(new RegExp(`^\\s*@${username}(?!\\w)[\\s:,]*`, 'i'), '')
    .replace(new RegExp(`\\s+@${username}\\s*$`, 'i'), '')
}
