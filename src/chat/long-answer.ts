import type { Choice, OutgoingMessage } from '../messaging/outgoing.ts'
import { splitText } from '../messaging/split-text.ts'

/** A message of the platform with the least room (2,000) holds it, with its choices written out; it is about one screen of a phone. */
const LONGEST = 1_800
/** Choices must leave room for words. */
const SHORTEST = 600

/** The head of a name of the choice that gives the rest. */
export const MORE = 'tiep'

/**
 * A long answer is said a message at a time: the first ends with the choice `more`, which gives `rest`. Choices stand under
 * every part: what can be done does not depend on how far somebody reads.
 */
export function shortAnswer(
  message: OutgoingMessage,
  more: Choice,
): { message: OutgoingMessage; rest: OutgoingMessage | null } {
  const choices = message.choices ?? []
  const written = choices.reduce((sum, { label }) => sum + label.length + 5, 0)
  if (message.text.length + written <= LONGEST) return { message, rest: null }
  const room = Math.max(SHORTEST, LONGEST - written - more.label.length - 5)
  const [first = '', ...others] = splitText(message.text, room)
  if (others.length === 0) return { message, rest: null }
  const text = message.text.slice(message.text.indexOf(first) + first.length).trimStart()
  const { media, ...words } = message
  return {
    message: { ...words, text: first, choices: [...choices, more] },
    rest: { ...words, text, ...(media ? { media } : {}) },
  }
}
