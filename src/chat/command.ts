import type { Role } from '../people/person.ts'
import type { MessageKey } from '../wording/say.ts'
import type { Visit } from './visit.ts'

/** A thing that can be asked for by a word, a slash command or a button. One file in commands/, one line in its index. */
export interface Command {
  /** Telegram's command, and the head of a button's value: "nhan" → "/nhan 512", value "nhan:512" */
  name: string
  /** a sentence for the menu and for "giúp"; null keeps it out of both */
  help: MessageKey | null
  /** who may; "stranger" = also somebody whom nobody knows yet */
  roles: readonly (Role | 'stranger')[]
  where: readonly ('private' | 'group')[]
  /** what a typed text must be for this command: `plain` is folded, letters and digits only, single blanks. Returns the rest as arguments, or null. */
  match(plain: string, text: string): string[] | null
  run(visit: Visit, args: readonly string[]): Promise<void>
}

/** A button's value: name and arguments. Telegram allows 64 bytes. */
export function choiceValue(name: string, ...args: string[]): string {
  const value = [name, ...args].join(':')
  if (Buffer.byteLength(value) > 64) throw new Error(`a button's value is over 64 bytes: ${value}`)
  return value
}

/** The name and arguments of a button's value. */
export function readChoice(value: string): { name: string; args: string[] } {
  const [name = '', ...args] = value.split(':')
  return { name, args }
}

/** A match for fixed words: the text is one of them, or begins with one and goes on with arguments. All given folded. */
export const words =
  (...phrases: string[]) =>
  (plain: string): string[] | null => {
    for (const phrase of phrases) {
      if (plain === phrase) return []
      if (plain.startsWith(`${phrase} `)) return plain.slice(phrase.length + 1).split(' ')
    }
    return null
  }

/** A match for words that take no arguments: "hạn" alone, but not "hạn báo cáo khi nào". */
export const exactly =
  (...phrases: string[]) =>
  (plain: string): string[] | null =>
    phrases.includes(plain) ? [] : null
