/**
 * A group's text without the mention of the bot that may lead it. It is unknown whether Zalo leaves the mention in the
 * text, and getMe need not tell the name that people see. Every such name begins with "Bot", so where none is known
 * the capitalised words after "@Bot" are taken for it.
 */
export function stripMention(text: string, botNames: readonly string[]): string {
  const start = text.trimStart().normalize('NFC')
  if (!start.startsWith('@')) return text
  for (const name of botNames) {
    const mention = `@${name.normalize('NFC')}`
    const rest = start.slice(mention.length)
    if (start.slice(0, mention.length).toLowerCase() === mention.toLowerCase() && /^(?![\p{L}\p{N}])/u.test(rest)) {
      return rest.replace(/^[\s:,]+/, '')
    }
  }
  return start.replace(/^@[Bb][Oo][Tt]\S*(?:\s+\p{Lu}[\p{L}\p{M}]*(?=\s))*(?:[\s:,]+|$)/u, '')
}
