import type { Understanding } from '../understand.ts'

/**
 * What of a question shows its kind: the words that are no matter of its own, neighbours among all of them, and the
 * concepts heard in it, alone and two by two. Units, numbers and the matter are told apart from nothing but each other,
 * so that what one paper taught holds for any other.
 */
export function featuresOf(u: Understanding): string[] {
  const found = new Set<string>(['+'])
  const tokens = tokensOf(u)
  for (const token of tokens) if (token !== MATTER) found.add(token)
  const framed = ['^', ...tokens, '$']
  for (let i = 1; i < framed.length; i++) found.add(`${framed[i - 1] ?? ''}_${framed[i] ?? ''}`)
  const concepts = [...new Set(u.hits.map((h) => h.concept))].sort()
  for (const [i, concept] of concepts.entries()) {
    found.add(`#${concept}`)
    for (const other of concepts.slice(i + 1)) found.add(`#${concept}#${other}`)
  }
  if (u.papers.length > 0) found.add('+paper')
  if (u.saysOwn) found.add('+own')
  if (u.units.some((m) => !m.own)) found.add('+unit')
  found.add(`+${Math.min(4, new Set(u.content).size)}`)
  return [...found]
}

const MATTER = 'M'

/** Every run of words of the matter is one token, and every unit. */
function tokensOf({ words, content, units }: Understanding): string[] {
  const tokens: string[] = []
  for (const [i, { plain }] of words.entries()) {
    const unit = units.find((m) => m.from <= i && i < m.to)
    if (unit) {
      if (unit.from === i) tokens.push(unit.own ? 'OWN' : 'UNIT')
    } else if (/^\d/.test(plain)) tokens.push('N')
    else if (content[i] === '') tokens.push(plain)
    else if (tokens.at(-1) !== MATTER) tokens.push(MATTER)
  }
  return tokens
}
