import { fold } from '../../../../base/vietnamese.ts'

/**
 * Matches a pattern of folded words against what somebody typed, with or without diacritics, and gives the groups as they
 * typed them. Null when it does not match.
 */
export function foldedMatch(pattern: RegExp, typed: string): string[] | null {
  const text = typed.normalize('NFC').trim()
  const found = new RegExp(pattern.source, `${pattern.flags.replace('d', '')}d`).exec(fold(text))
  if (!found) return null
  const groups = found.indices ?? []
  return Array.from({ length: found.length - 1 }, (_, i) => {
    const at = groups[i + 1]
    return at ? text.slice(...at).trim() : ''
  })
}
