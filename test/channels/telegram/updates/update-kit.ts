import type { Message, Update } from '@grammyjs/types'
import type { IncomingContent, IncomingEvent, IncomingFile } from '../../../../src/messaging/incoming.ts'

export const at = new Date('2025-04-01T02:00:00Z')
export const from = { id: 5001, is_bot: false, first_name: 'Hà', last_name: 'Lê' }
/** the fake platform's own bot */
export const bot = { id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }
export const alone = { id: 5001, type: 'private' as const, first_name: 'Hà' }
export const group = { id: -77, type: 'supergroup' as const, title: 'Tổ tổng hợp' }

export const posted = (content: Partial<Message>, chat: object = alone): Update =>
  ({ update_id: 7, message: { message_id: 12, date: 1, chat, from, ...content } }) as Update
export const event = (content: IncomingContent, more: Partial<IncomingEvent> = {}): IncomingEvent => ({
  channel: 'telegram',
  externalId: '7',
  chatId: '5001',
  chatKind: 'private',
  chatTitle: null,
  from: { id: '5001', name: 'Hà Lê' },
  receivedAt: at,
  messageId: '12',
  content,
  ...more,
})
/** An event that is no message of a person. */
export const noMessage = (content: IncomingContent, more: Partial<IncomingEvent> = {}): IncomingEvent => {
  const said = event(content, more)
  delete said.messageId
  return said
}
export const inGroup = { chatId: '-77', chatKind: 'group' as const, chatTitle: 'Tổ tổng hợp' }
export const text = (words: string): IncomingContent => ({ kind: 'text', text: words })
export const files = (file: Partial<IncomingFile>, caption: string | null = null, album?: string): IncomingContent => ({
  kind: 'files',
  files: [{ kind: 'document', ref: 'F', name: null, mime: null, size: null, ...file }],
  caption,
  ...(album === undefined ? {} : { album }),
})
export const file = { file_id: 'F', file_unique_id: 'f' }
export const size = (file_id: string, width: number, file_size?: number) => ({
  file_id,
  file_unique_id: file_id,
  width,
  height: width,
  ...(file_size === undefined ? {} : { file_size }),
})
export const member = (chat: object, before: string | object, after: string, more: object = {}): Update =>
  ({
    update_id: 7,
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { user: bot, ...(typeof before === 'string' ? { status: before } : before) },
      new_chat_member: { user: bot, status: after, ...more },
    },
  }) as Update
export const edited = (content: Partial<Message>, chat: object = alone): Update =>
  ({ update_id: 7, edited_message: { ...posted(content, chat).message, edit_date: 2 } }) as Update
/** an administrator who hides behind the group, as the platform tells of it */
export const hidden = {
  from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
  sender_chat: group,
  author_signature: 'Trưởng phòng',
}
export const asGroup = { id: '-77', name: 'Tổ tổng hợp', anonymous: true as const }
export const forum = { ...group, is_forum: true as const }
export const inTopic = { is_topic_message: true as const, message_thread_id: 31 }
export const tap = (more: object): Update => ({
  update_id: 7,
  callback_query: { id: 'q', from, chat_instance: '1', ...more },
})

/** What the platform sends, and the event that it is. */
export type Case = [what: string, update: Update, event: IncomingEvent | null]
