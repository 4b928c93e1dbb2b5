import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Choice, OutgoingMedia, OutgoingMessage } from '../../../messaging/outgoing.ts'
import { splitText } from '../../../messaging/split-text.ts'

const LONGEST_TEXT = 4_096
/** Two buttons of this many letters stand side by side on a narrow phone without being cut. */
const SHORT_LABEL = 16

interface Extras {
  reply_markup?: InlineKeyboardMarkup
}

export type Part = ({ text: string } | { media: OutgoingMedia }) & { extras: Extras }

/** The platform's messages that a message becomes, in order: texts, then media; the buttons under the last text. */
export function partsOfMessage(message: OutgoingMessage): Part[] {
  const texts = splitText(message.text, LONGEST_TEXT).map((text): Part => ({ text, extras: {} }))
  const media = (message.media ?? []).map((one): Part => ({ media: one, extras: {} }))
  const parts = [...texts, ...media]
  const bearer = texts.at(-1) ?? parts.at(-1)
  if (bearer && message.choices?.length) bearer.extras.reply_markup = { inline_keyboard: rowsOf(message.choices) }
  return parts
}

function rowsOf(choices: readonly Choice[]): InlineKeyboardMarkup['inline_keyboard'] {
  const buttons = choices.map(({ label, value }) => ({ text: label, callback_data: value }))
  const width = choices.every(({ label }) => label.length <= SHORT_LABEL) ? 2 : 1
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, i) => buttons.slice(i * width, (i + 1) * width))
}
