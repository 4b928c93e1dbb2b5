import { GrammyError, type Api } from 'grammy'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import { SendError } from '../../../messaging/send-error.ts'
import { partsOfMessage } from './parts-of-message.ts'
import { sendErrorOf } from './send-error-of.ts'

const LONGEST_CAPTION = 1_024

/** Puts new words and buttons into a message that was sent; a file above them stays. Throws SendError. */
export async function editMessage(
  api: Api,
  chatId: string,
  messageId: string,
  message: OutgoingMessage,
): Promise<void> {
  const id = Number(messageId)
  const [part, ...more] = partsOfMessage(message)
  if (!Number.isSafeInteger(id) || id <= 0) throw new SendError('rejected', 'no message of Telegram has that id')
  if (!part || more.length > 0) throw new SendError('rejected', 'the new words do not go into one message')
  const words = 'text' in part ? part.text : (part.caption ?? '')
  const text = (): Promise<unknown> =>
    api.editMessageText(chatId, id, words, { link_preview_options: { is_disabled: true }, ...part.extras })
  const caption = (): Promise<unknown> => api.editMessageCaption(chatId, id, { caption: words, ...part.extras })
  const [first, other] = 'text' in part ? [text, caption] : [caption, text]
  try {
    // What was sent with a file has its words under it, whatever is known of the file now.
    await first().catch((thrown: unknown) => {
      if (!refuses(thrown, /no (?:text|caption) in the message/i) || words.length > LONGEST_CAPTION) throw thrown
      return other()
    })
  } catch (thrown) {
    if (!refuses(thrown, /message is not modified|MESSAGE_NOT_MODIFIED/i)) throw sendErrorOf(thrown)
  }
}

const refuses = (thrown: unknown, words: RegExp): boolean =>
  thrown instanceof GrammyError && thrown.error_code === 400 && words.test(thrown.description)
