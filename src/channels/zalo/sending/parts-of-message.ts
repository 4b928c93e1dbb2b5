import type { OutgoingMedia, OutgoingMessage } from '../../../messaging/outgoing.ts'
import { splitText } from '../../../messaging/split-text.ts'
import { LONGEST_TEXT } from '../sdk/message.ts'

/** What the house shows of a file on a platform that takes none: a public address of a photo, or a line of text in its place. */
export type Shown = { photo: string; line: string } | { line: string }

/** One request of a message. `instead` is said when the platform will not have the photo. */
export type Part = { text: string } | { photo: string; instead: string }

/**
 * The requests that a message becomes, in order. There are no buttons: choices are written out as a numbered list. There
 * are no files: a photo is a public address, everything else a line of the text.
 */
export async function partsOfMessage(
  message: OutgoingMessage,
  show: (media: OutgoingMedia) => Promise<Shown>,
): Promise<Part[]> {
  const shown = await Promise.all((message.media ?? []).map(show))
  const lines = shown.flatMap((s) => ('photo' in s ? [] : [`\n${s.line}`])).join('')
  const choices = (message.choices ?? []).map((choice, i) => `\n${String(i + 1)}. ${choice.label}`).join('')
  return [
    ...splitText(message.text + lines + choices, LONGEST_TEXT).map((text): Part => ({ text })),
    ...shown.flatMap((s): Part[] => ('photo' in s ? [{ photo: s.photo, instead: s.line }] : [])),
  ]
}
