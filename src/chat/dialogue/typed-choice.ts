import { plain } from '../../base/vietnamese.ts'
import type { Choice, OutgoingMessage } from '../../messaging/outgoing.ts'

/** What a typed text means among the choices of a message: its number, or its words with or without diacritics. */
export function typedChoice(text: string, message: OutgoingMessage | null | undefined): Choice | null {
  const choices = message?.choices ?? []
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1]
  if (number !== undefined) return choices[Number(number) - 1] ?? null
  const words = plain(text)
  return words === '' ? null : (choices.find((c) => plain(c.label) === words) ?? null)
}
