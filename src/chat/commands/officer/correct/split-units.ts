/**
 * Cuts a typed list of units into names: at semicolons where there are any, else at commas — but a unit's own name may hold a
 * comma, so the longest piece that `isKnown` wins.
 */
export function splitUnits(typed: string, isKnown: (words: string) => boolean): string[] {
  const parts = typed
    .split(/[;\n]/)
    .map((p) => p.trim())
    .filter(Boolean)
  return [...new Set(parts.flatMap((part) => splitAtCommas(part, isKnown)))]
}

function splitAtCommas(part: string, isKnown: (words: string) => boolean): string[] {
  const pieces = part.split(/\s*,\s*/).filter(Boolean)
  const names: string[] = []
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length
    while (end > at + 1 && !isKnown(pieces.slice(at, end).join(', '))) end -= 1
    names.push(pieces.slice(at, end).join(', '))
    at = end
  }
  return names
}
