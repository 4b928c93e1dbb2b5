/** `text` cut to about `limit` characters at the end of a clause or word, with "…" where something was left out. */
export function clipped(text: string, limit: number): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s*[;,.]?\s*(?:\.\/\.)?\s*$/u, '')
    .replace(/^[-–+•*]\s*/u, '')
    .trim()
  if (tidy.length <= limit) return tidy
  const head = tidy.slice(0, limit)
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf('. '), head.lastIndexOf(', '))
  const end = clause > limit * 0.6 ? clause : head.lastIndexOf(' ')
  return `${head.slice(0, end).replace(/[\s;,.:]+$/u, '')}…`
}

/** The beginning of every sentence, and of what a semicolon parts, within `limit` in all: a long duty at a glance. */
export function gist(text: string, limit: number): string {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy.length <= limit) return clipped(tidy, limit)
  const clauses = tidy.split(/(?<=[^\s.\p{Lu}][.!?])\s+(?=\p{Lu})|(?<=;)\s+/u)
  const shares = sharesOf(
    clauses.map((c) => c.length),
    limit,
  )
  return clauses
    .map((c, i) => `${clipped(c, Math.max(SHORTEST, shares[i] ?? 0))}${/[;.!?]$/u.exec(c)?.[0] ?? ''}`)
    .join(' ')
    .replace(/…[;.]/gu, '…')
    .replace(/[;.]$/u, '')
    .slice(0, limit + 60)
}

const SHORTEST = 60

/** How much of `room` each gets: what the shorter ones leave goes to the longer ones. */
export function sharesOf(lengths: readonly number[], room: number): number[] {
  const shares = lengths.map(() => 0)
  let left = room
  const order = lengths.map((length, i) => ({ length, i })).sort((a, b) => a.length - b.length)
  for (const [done, { length, i }] of order.entries()) {
    const share = Math.min(length, Math.floor(left / (order.length - done)))
    shares[i] = share
    left -= share
  }
  return shares
}

/** The commas' clauses of a passage around the words that were asked for, within `limit`. */
export function around(text: string, limit: number, weight: (clause: string) => number): string {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy.length <= limit) return clipped(tidy, limit)
  const clauses = tidy.split(/(?<=,)\s+/u)
  const weights = clauses.map(weight)
  let best = { from: 0, to: 1, sum: -1 }
  for (let from = 0; from < clauses.length; from++) {
    let length = 0
    let sum = 0
    for (let to = from; to < clauses.length; to++) {
      length += (clauses[to]?.length ?? 0) + 1
      if (length > limit && to > from) break
      sum += weights[to] ?? 0
      if (sum > best.sum + 1e-9) best = { from, to: to + 1, sum }
    }
  }
  let { from, to } = best
  const length = (): number => clauses.slice(from, to).join(' ').length
  while (from > 0 && length() + (clauses[from - 1]?.length ?? 0) < limit) from--
  while (to < clauses.length && length() + (clauses[to]?.length ?? 0) < limit) to++
  const body = clipped(clauses.slice(from, to).join(' '), limit + 80)
  return `${from > 0 ? '… ' : ''}${body}${to < clauses.length && !body.endsWith('…') ? '…' : ''}`
}

/** The sentences of a text in which some words stand; the whole text where they stand nowhere, or go over an end. */
export function sentencesWith(text: string, words: string): string {
  const wanted = words.replace(/\s+/g, ' ').trim().toLowerCase()
  const sentences = text.replace(/\s+/g, ' ').split(/(?<=[^\s.\p{Lu}][.!?;])\s+(?=\p{Lu})/u)
  const held = sentences.filter((s) => s.toLowerCase().includes(wanted))
  return wanted === '' || held.length === 0 ? text : held.join(' ')
}
