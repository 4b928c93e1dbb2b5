import type { Chat, Message, Update, User } from '@grammyjs/types'
import type { SentMessage } from '../fake-platform/sent-messages.ts'
import type { TelegramWorld } from './telegram-world.ts'

interface TelegramSpeaker {
  /** chatId is a group (a negative number); the value is its title */
  group?: string
  /** the speaker's id, where it is not the chat's */
  from?: string
  /** the speaker's name, remembered */
  name?: string
  /** the message that this one answers */
  replyTo?: string
  /** the topic of a forum in which it is said */
  topic?: string
  /** speaks in the name of the group, as its administrators may */
  anonymous?: boolean
}

/** What people do on the platform. Ids are digits; a group's begin with "-". Each act that is a message returns its id. */
export interface TelegramPeople {
  /** has spoken to the bot long ago, so that it may be written to */
  knows: (chatId: string, name?: string) => void
  userSays: (chatId: string, text: string, who?: TelegramSpeaker) => string
  /** Gives a message other words: its text, or those under its file. */
  userEdits: (chatId: string, messageId: string, content: Partial<Message>, who?: TelegramSpeaker) => void
  /** Taps a button, by value or label, under a message of the bot; throws when it is not there. Returns the tap's id. */
  userTaps: (chatId: string, messageId: string, valueOrLabel: string, who?: TelegramSpeaker) => string
  userSends: (
    chatId: string,
    what: {
      photo?: Uint8Array
      document?: Uint8Array
      voice?: Uint8Array
      name?: string
      mime?: string
      caption?: string
    },
    who?: TelegramSpeaker,
  ) => string
  /** a message of any content: sticker, location, … */
  userPosts: (chatId: string, content: Partial<Message>, who?: TelegramSpeaker) => string
  userBlocks: (chatId: string) => void
  userUnblocks: (chatId: string) => void
  opensTopic: (groupId: string, topic: string) => void
  closesTopic: (groupId: string, topic: string) => void
  addsBotTo: (groupId: string, title: string, by: string) => void
  removesBotFrom: (groupId: string, by: string) => void
  /** the group becomes a supergroup with a new id */
  migrates: (groupId: string, newId: string, by: string) => void
}

export function createTelegramPeople(
  world: TelegramWorld,
  sent: readonly SentMessage[],
  push: (update: Omit<Update, 'update_id'>) => void,
): TelegramPeople {
  let taps = 0
  const now = (): number => Math.floor(Date.now() / 1_000)

  const place = (chatId: string, who: TelegramSpeaker): { chat: Chat.PrivateChat | Chat.GroupChat; from: User } =>
    chatId.startsWith('-')
      ? { chat: world.group(chatId, who.group), from: world.person(who.from ?? '1', who.name) }
      : { chat: world.privateChat(chatId, who.name), from: world.person(who.from ?? chatId, who.name) }

  /** What the platform tells of a speaker, wherever a message stands. */
  const envelope = (chatId: string, who: TelegramSpeaker): Partial<Message> & { chat: Chat; from: User } => {
    const { chat, from } = place(chatId, who)
    return {
      chat,
      from: who.anonymous ? { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' } : from,
      ...(who.anonymous ? { sender_chat: chat } : {}),
      ...(who.topic === undefined ? {} : { is_topic_message: true, message_thread_id: Number(who.topic) }),
    }
  }

  const posts = (chatId: string, content: Partial<Message>, who: TelegramSpeaker = {}): string => {
    const message_id = world.newMessageId()
    const around = envelope(chatId, who)
    const { chat } = around
    const answered = sent.find((m) => m.messageId === who.replyTo && m.chatId === chatId)
    const reply = answered
      ? {
          reply_to_message: { message_id: Number(who.replyTo), date: now(), chat, from: world.me, text: answered.text },
        }
      : {}
    push({ message: { message_id, date: now(), ...around, ...content, ...reply } as Message & Update.NonChannel })
    return String(message_id)
  }

  const membership = (
    chatId: string,
    who: TelegramSpeaker,
    before: 'member' | 'left' | 'kicked',
    after: typeof before,
  ): void => {
    const { chat, from } = place(chatId, who)
    const member = (status: typeof before) =>
      status === 'kicked' ? { status, user: world.me, until_date: 0 } : { status, user: world.me }
    push({
      my_chat_member: { chat, from, date: now(), old_chat_member: member(before), new_chat_member: member(after) },
    })
  }

  return {
    knows: (chatId, name) => void place(chatId, name === undefined ? {} : { name }),
    userSays: (chatId, text, who) =>
      posts(chatId, { text, ...(text.startsWith('/') ? { entities: [commandIn(text)] } : {}) }, who),
    userPosts: posts,
    userEdits(chatId, messageId, content, who = {}) {
      const around = { ...envelope(chatId, who), date: now(), edit_date: now() }
      push({ edited_message: { message_id: Number(messageId), ...around, ...content } as never })
    },
    userTaps(chatId, messageId, wanted, who = {}) {
      const message = sent.find((m) => m.messageId === messageId && m.chatId === chatId)
      const button = message?.buttons.find((b) => b.value === wanted || b.label === wanted)
      if (!message || !button) {
        const there = message?.buttons.map((b) => `${b.label} (${b.value})`).join(', ') ?? 'no such message'
        throw new Error(`no button "${wanted}" under message ${messageId}: ${there}`)
      }
      const { chat, from } = place(chatId, who)
      const id = String(4_382_000_000 + ++taps)
      push({
        callback_query: {
          id,
          from,
          chat_instance: chatId,
          data: button.value,
          message: {
            message_id: Number(messageId),
            date: now(),
            chat,
            from: world.me,
            text: message.text,
            ...(message.topic === undefined
              ? {}
              : { is_topic_message: true, message_thread_id: Number(message.topic) }),
          },
        },
      })
      return id
    },
    userSends(chatId, { photo, document, voice, name, mime, caption }, who) {
      const words = caption === undefined ? {} : { caption }
      if (photo) {
        const small = world.keep('small.jpg', photo.subarray(0, 10), 'photos')
        const large = world.keep(name ?? 'anh.jpg', photo, 'photos')
        const size = (f: typeof small, width: number) => ({
          file_id: f.fileId,
          file_unique_id: f.fileId,
          width,
          height: width,
          file_size: f.size,
        })
        return posts(chatId, { photo: [size(small, 90), size(large, 1280)], ...words }, who)
      }
      const bytes = voice ?? document ?? new Uint8Array()
      const file_name = name ?? 'tep.txt'
      const { fileId, size } = world.keep(file_name, bytes, voice ? 'voice' : 'documents')
      const file = { file_id: fileId, file_unique_id: fileId, file_size: size, ...(mime ? { mime_type: mime } : {}) }
      return posts(
        chatId,
        { ...(voice ? { voice: { ...file, duration: 3 } } : { document: { ...file, file_name } }), ...words },
        who,
      )
    },
    userBlocks(chatId) {
      membership(chatId, {}, 'member', 'kicked')
      world.close(chatId, 'Forbidden: bot was blocked by the user')
    },
    userUnblocks(chatId) {
      world.close(chatId, null)
      membership(chatId, {}, 'kicked', 'member')
    },
    opensTopic: (groupId, topic) => world.topic(groupId, topic, true),
    closesTopic: (groupId, topic) => world.topic(groupId, topic, false),
    addsBotTo(groupId, title, by) {
      membership(groupId, { group: title, from: by }, 'left', 'member')
      world.close(groupId, null)
    },
    removesBotFrom(groupId, by) {
      membership(groupId, { from: by }, 'member', 'kicked')
      world.close(groupId, 'Forbidden: bot was kicked from the group chat')
    },
    migrates(groupId, newId, by) {
      const { chat, from } = place(groupId, { from: by })
      const service = { message_id: world.newMessageId(), date: now(), from }
      world.move(groupId, newId)
      push({ message: { ...service, chat, migrate_to_chat_id: Number(newId) } })
      const moved = world.group(newId, chat.type === 'group' ? chat.title : undefined)
      push({ message: { ...service, chat: moved, migrate_from_chat_id: Number(groupId) } })
    },
  }
}

function commandIn(text: string): { type: 'bot_command'; offset: number; length: number } {
  return { type: 'bot_command', offset: 0, length: /^\S+/.exec(text)?.[0].length ?? 0 }
}
