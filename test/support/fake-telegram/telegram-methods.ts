import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { SentMessage, SentMessages } from '../fake-platform/sent-messages.ts'
import { Refusal } from './refusal.ts'
import type { TelegramParams } from './telegram-params.ts'
import type { TelegramQueue } from './telegram-queue.ts'
import type { WebhookState } from './telegram-webhook.ts'
import type { TelegramWorld } from './telegram-world.ts'

export interface MethodState extends WebhookState {
  /** what setMyCommands was told */
  menu: { command: string; description: string }[]
  /** taps that the bot has answered */
  answered: string[]
}

type Method = (params: TelegramParams, gone: AbortSignal) => unknown

/** The methods that the bot may call, by name; each returns its `result` or throws a Refusal. */
export function createTelegramMethods(
  world: TelegramWorld,
  queue: TelegramQueue,
  sent: SentMessages,
  state: MethodState,
): Record<string, Method> {
  const edit =
    (what: 'text' | 'caption'): Method =>
    ({ values }) => {
      const chat = world.writable(values['chat_id'])
      const [chatId, messageId] = [String(chat.id), String(values['message_id'])]
      const there = sent.all.find((m) => m.chatId === chatId && m.messageId === messageId)
      if (!there) throw new Refusal(400, 'Bad Request: message to edit not found')
      if ((there.file === null) !== (what === 'text'))
        throw new Refusal(400, `Bad Request: there is no ${what} in the message to edit`)
      const words = typeof values[what] === 'string' ? values[what] : ''
      if (words.length > (what === 'text' ? 4_096 : 1_024)) throw new Refusal(400, 'Bad Request: message is too long')
      const buttons = keyboardOf(values['reply_markup'])
      if (words === there.text && JSON.stringify(buttons) === JSON.stringify(there.buttons)) {
        const same = 'specified new message content and reply markup are exactly the same as a current content'
        throw new Refusal(400, `Bad Request: message is not modified: ${same} and reply markup of the message`)
      }
      Object.assign(there, { text: words, buttons })
      return { message_id: Number(messageId), date: 1, edit_date: 2, chat, from: world.me, [what]: words }
    }

  const say = (method: string, values: Record<string, unknown>, text: string, file: SentMessage['file']): object => {
    const chat = world.writable(values['chat_id'])
    const topic = wordsIn(values['message_thread_id'])
    if (topic !== undefined && !world.hasTopic(chat.id, topic))
      throw new Refusal(400, 'Bad Request: message thread not found')
    const buttons = keyboardOf(values['reply_markup'])
    const messageId = world.newMessageId()
    sent.add({
      messageId: String(messageId),
      chatId: String(chat.id),
      text,
      buttons,
      file,
      method,
      replyTo: null,
      ...(topic === undefined ? {} : { topic }),
    })
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
    editMessageText: edit('text'),
    editMessageCaption: edit('caption'),
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
    setWebhook({ values }) {
      const url = wordsIn(values['url']) ?? ''
      const local = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)
      if (!local && !url.startsWith('https://'))
        throw new Refusal(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook')
      if (!local && !['', '443', '80', '88', '8443'].includes(new URL(url).port))
        throw new Refusal(400, 'Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
      const secret = wordsIn(values['secret_token']) ?? ''
      if (!/^[\w-]{0,256}$/.test(secret))
        throw new Refusal(400, 'Bad Request: secret token contains unallowed characters')
      state.webhookUrl = url
      state.webhookSecret = secret
      state.webhookWants = Array.isArray(values['allowed_updates']) ? values['allowed_updates'].map(String) : []
      queue.wake()
      return true
    },
    deleteWebhook() {
      state.webhookUrl = ''
      return true
    },
    getWebhookInfo: () => ({
      url: state.webhookUrl,
      has_custom_certificate: false,
      pending_update_count: queue.unconfirmed(),
      ...(state.lastError
        ? { last_error_date: state.lastError.date, last_error_message: state.lastError.message }
        : {}),
    }),
  }
}

const wordsIn = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

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
