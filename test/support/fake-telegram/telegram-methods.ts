import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { SentMessage, SentMessages } from '../fake-platform/sent-messages.ts'
import { Refusal } from './refusal.ts'
import type { TelegramParams } from './telegram-params.ts'
import type { TelegramQueue } from './telegram-queue.ts'
import type { TelegramWorld } from './telegram-world.ts'

export interface MethodState {
  /** what setMyCommands was told */
  menu: { command: string; description: string }[]
  /** taps that the bot has answered */
  answered: string[]
  webhookUrl: string
}

type Method = (params: TelegramParams, gone: AbortSignal) => unknown

/** The methods that the bot may call, by name; each returns its `result` or throws a Refusal. */
export function createTelegramMethods(
  world: TelegramWorld,
  queue: TelegramQueue,
  sent: SentMessages,
  state: MethodState,
): Record<string, Method> {
  const say = (method: string, values: Record<string, unknown>, text: string, file: SentMessage['file']): object => {
    const chat = world.writable(values['chat_id'])
    const buttons = keyboardOf(values['reply_markup'])
    const messageId = world.newMessageId()
    sent.add({ messageId: String(messageId), chatId: String(chat.id), text, buttons, file, method, replyTo: null })
    return { message_id: messageId, date: Math.floor(Date.now() / 1_000), chat, from: world.me, text }
  }

  const upload =
    (kind: 'photo' | 'document', method: string): Method =>
    ({ values, uploads }) => {
      const value = typeof values[kind] === 'string' ? values[kind] : ''
      const found = uploads.get(value.replace(/^attach:\/\//, ''))
      if (!found) throw new Refusal(400, `Bad Request: there is no ${kind} in the request`)
      const caption = typeof values['caption'] === 'string' ? values['caption'] : ''
      if (caption.length > 1_024) throw new Refusal(400, 'Bad Request: message caption is too long')
      return say(method, values, caption, { kind, name: found.name, bytes: found.bytes })
    }

  return {
    getMe: () => ({ ...world.me, can_join_groups: true, can_read_all_group_messages: false }),
    getUpdates({ values }, gone) {
      if (state.webhookUrl) {
        const words =
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        throw new Refusal(409, words)
      }
      const wanted = Array.isArray(values['allowed_updates']) ? values['allowed_updates'].map(String) : []
      const limit = Math.min(100, Number(values['limit'] ?? 100))
      return queue.take({
        offset: Number(values['offset'] ?? 0),
        limit,
        ms: Number(values['timeout'] ?? 0) * 1_000,
        wanted,
        gone,
      })
    },
    sendMessage({ values }) {
      const text = typeof values['text'] === 'string' ? values['text'] : ''
      if (text.trim() === '') throw new Refusal(400, 'Bad Request: message text is empty')
      if (text.length > 4_096) throw new Refusal(400, 'Bad Request: message is too long')
      return say('sendMessage', values, text, null)
    },
    sendPhoto: upload('photo', 'sendPhoto'),
    sendDocument: upload('document', 'sendDocument'),
    sendChatAction({ values }) {
      world.writable(values['chat_id'])
      return true
    },
    answerCallbackQuery({ values }) {
      state.answered.push(String(values['callback_query_id']))
      return true
    },
    setMyCommands({ values }) {
      const commands = values['commands'] as MethodState['menu']
      if (commands.some((c) => !/^[a-z0-9_]{1,32}$/.test(c.command))) {
        throw new Refusal(400, 'Bad Request: BOT_COMMAND_INVALID')
      }
      state.menu = commands
      return true
    },
    getFile({ values }) {
      const file = world.file(String(values['file_id']))
      if (!file) throw new Refusal(400, 'Bad Request: invalid file_id')
      if (file.bytes.length > 20 * 1024 * 1024) throw new Refusal(400, 'Bad Request: file is too big')
      return {
        file_id: values['file_id'],
        file_unique_id: file.path,
        file_size: file.bytes.length,
        file_path: file.path,
      }
    },
    deleteWebhook() {
      state.webhookUrl = ''
      return true
    },
    getWebhookInfo: () => ({
      url: state.webhookUrl,
      has_custom_certificate: false,
      pending_update_count: queue.unconfirmed(),
    }),
  }
}

function keyboardOf(markup: unknown): SentMessage['buttons'] {
  if (markup === undefined) return []
  const { inline_keyboard } = (typeof markup === 'string' ? JSON.parse(markup) : markup) as InlineKeyboardMarkup
  return inline_keyboard.flat().map((button) => {
    const value = 'callback_data' in button ? button.callback_data : ''
    const length = Buffer.byteLength(value)
    if (length < 1 || length > 64) throw new Refusal(400, 'Bad Request: BUTTON_DATA_INVALID')
    return { label: button.text, value }
  })
}
