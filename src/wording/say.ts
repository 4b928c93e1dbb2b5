import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Messages } from './generated/messages.ts'

export type Locale = 'vi' | 'en'
export type MessageKey = keyof Messages
/** A sentence without variables. */
export type PlainKey = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey]
type Args = Readonly<Record<string, string | number>>
type Rest<K extends MessageKey> = keyof Messages[K] extends never ? [] : [args: Messages[K]]

/** `say` with the language already chosen. */
export type SayIn = <K extends MessageKey>(key: K, ...rest: Rest<K>) => string

export interface Wording {
  /** The sentence in the person's language; a key without a sentence in it falls back to Vietnamese. */
  say<K extends MessageKey>(locale: Locale, key: K, ...rest: Rest<K>): string
  /** For keys that travel as data (PlainError): an unknown key gives the general apology. */
  sayKey(locale: Locale, key: string, args?: Args): string
}

function load(folder: string): FluentBundle {
  // Isolation marks (U+2068/2069) around every value show as boxes on old phones.
  const bundle = new FluentBundle(folder.endsWith('en') ? 'en' : 'vi', { useIsolating: false })
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.ftl'))
    .sort()) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')))
  }
  return bundle
}

/** Opens the sentences of `folder` (with vi/ and en/ in it). A missing variable throws: half a sentence must not leave the house. */
export function openWording(folder: string = join(import.meta.dirname, '../../locales')): Wording {
  const bundles: Record<Locale, FluentBundle> = { vi: load(join(folder, 'vi')), en: load(join(folder, 'en')) }
  const format = (locale: Locale, key: string, args: Args): string | null => {
    for (const bundle of [bundles[locale], bundles.vi]) {
      const pattern = bundle.getMessage(key)?.value
      if (!pattern) continue
      const errors: Error[] = []
      const text = bundle.formatPattern(pattern, args, errors)
      if (errors[0]) throw errors[0]
      // A person's or a document's text can be NFD: a phone draws its marks apart.
      return text.normalize('NFC')
    }
    return null
  }
  return {
    say: (locale, key, ...rest) => {
      const text = format(locale, key, rest[0] ?? {})
      if (text === null) throw new Error(`no sentence for ${key} in locales/`)
      return text
    },
    sayKey: (locale, key, args = {}) => format(locale, key, args) ?? format(locale, 'error-unexpected', {}) ?? key,
  }
}
