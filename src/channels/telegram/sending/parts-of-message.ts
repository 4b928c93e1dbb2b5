import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Choice, OutgoingMedia, OutgoingMessage } from '../../../messaging/outgoing.ts'
import { splitText } from '../../../messaging/split-text.ts'

const LONGEST_TEXT = 4_096
const LONGEST_CAPTION = 1_024
/** Two buttons of this many letters stand side by side on a narrow phone without being cut. */
const SHORT_LABEL = 16

interface Extras {
  reply_markup?: InlineKeyboardMarkup
}

export type Part = ({ text: string } | { media: OutgoingMedia; caption?: string }) & { extras: Extras }

/**
 * The platform's messages that a message becomes, in order. One file carries its words under it; words that are too long
 * for that follow it. Several files come behind the words. The buttons stand under the last words.
 */
export function partsOfMessage({ text: said, media = [], choices = [] }: OutgoingMessage): Part[] {
  const words = said.trim()
  const extras: Extras = choices.length > 0 ? { reply_markup: { inline_keyboard: rowsOf(choices) } } : {}
  const [first, ...more] = media
  if (first && more.length === 0 && words.length <= LONGEST_CAPTION) {
    return [{ media: first, ...(words === '' ? {} : { caption: words }), extras }]
  }
  const texts = splitText(words, LONGEST_TEXT).map((text): Part => ({ text, extras: {} }))
  const files = media.map((one): Part => ({ media: one, extras: {} }))
  const parts = more.length === 0 ? [...files, ...texts] : [...texts, ...files]
  const bearer = texts.at(-1) ?? parts.at(-1)
  if (bearer) bearer.extras = extras
  return parts
}

function rowsOf(choices: readonly Choice[]): InlineKeyboardMarkup['inline_keyboard'] {
  const buttons = choices.map(({ label, value }) => ({ text: label, callback_data: value }))
  const width = choices.every(({ label }) => label.length <= SHORT_LABEL) ? 2 : 1
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, i) => buttons.slice(i * width, (i + 1) * width))
}
