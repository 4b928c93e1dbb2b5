import type { Message } from 'grammy/types'
import type { IncomingContent, IncomingFile } from '../../../messaging/incoming.ts'

/** What people send and the house cannot read; everything else without text or file is a notice of the platform. */
const UNREADABLE = [
  'sticker',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'video_note',
  'game',
  'story',
  'checklist',
] as const

/** `username`: the bot's own, without "@". */
export function contentOfMessage(message: Message, username: string): IncomingContent | null {
  const inGroup = message.chat.type !== 'private'
  const mine = (text: string): string => (inGroup ? withoutMention(text, username) : text)
  if (message.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', newChatId: String(message.migrate_to_chat_id) }
  }
  if (message.text !== undefined) {
    const text = ownCommand(mine(message.text), username)
    if (text === null) return null
    const start = /^\/start(?:\s+(\S+))?\s*$/.exec(text)
    if (start) return { kind: 'start', payload: start[1] ?? null }
    const reply = message.reply_to_message
    const overheard = inGroup && !speaksToBot(message.text, reply?.from?.username, username)
    return {
      kind: 'text',
      text,
      ...(reply ? { replyTo: String(reply.message_id) } : {}),
      ...(overheard ? { addressed: false } : {}),
    }
  }
  const file = fileOf(message)
  if (file) {
    const { media_group_id: album } = message
    const caption = message.caption ? mine(message.caption) || null : null
    return { kind: 'files', files: [file], caption, ...(album === undefined ? {} : { album }) }
  }
  const what = UNREADABLE.find((kind) => message[kind] !== undefined)
  return what ? { kind: 'unsupported', what } : null
}

function fileOf(message: Message): IncomingFile | null {
  const { photo, voice } = message
  if (photo) {
    const largest = photo.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a))
    const size = largest.file_size ?? null
    return { kind: 'photo', ref: largest.file_id, name: null, mime: 'image/jpeg', size }
  }
  if (voice) {
    const mime = voice.mime_type ?? 'audio/ogg'
    return { kind: 'voice', ref: voice.file_id, name: null, mime, size: voice.file_size ?? null }
  }
  const file = message.document ?? message.video ?? message.audio
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
const speaksToBot = (text: string, repliedTo: string | undefined, username: string): boolean =>
  text.startsWith('/') ||
  new RegExp(`@${username}(?!\\w)`, 'i').test(text) ||
  repliedTo?.toLowerCase() === username.toLowerCase()

/** A group talks to the bot by its name, before or after what it wants. */
function withoutMention(text: string, username: string): string {
  return text
    .replace(new RegExp(`^\\s*@${username}(?!\\w)[\\s:,]*`, 'i'), '')
    .replace(new RegExp(`\\s+@${username}\\s*$`, 'i'), '')
}
