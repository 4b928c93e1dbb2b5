/**
 * Cuts a text into parts of at most `limit` UTF-16 units: between paragraphs, else between lines, else between words,
 * and only where there is no such border inside the word, yet never inside a letter. Blank space at a cut is dropped.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const end = cutAt(rest, limit)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).replace(/^\s*\n|^[ \t]+/, '')
  }
  if (rest) parts.push(rest)
  return parts
}

/** A border that stands too early would make a part of a few words, so it gives way to a lesser border. */
const EARLIEST = 1 / 4

function cutAt(text: string, limit: number): number {
  for (const border of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(border, limit)
    if (at >= limit * EARLIEST) return at
  }
  let end = limit
  while (end > 1 && /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(end, end + 2))) end--
  return end > 1 ? end : limit
}
