import type { PageLine } from '../layout/page-lines.ts'

/** "2      Sở Giáo dục": the recogniser has lost the dot of a label; the wide gap after it is that of a list. */
const BARE = /^(\s*)(\d{1,2})( {4,})(?=\p{Lu})/u
const LABEL = /^\s*(\d{1,2})\.(?!\d)/u

/** Gives labels their dot back, only where the label before or after them stands on the same page. */
export function withLabels(lines: readonly PageLine[]): PageLine[] {
  const numberOf = ({ text }: PageLine): number => Number(LABEL.exec(text)?.[1] ?? BARE.exec(text)?.[2] ?? Number.NaN)
  const numbers = new Set(lines.map(numberOf))
  return lines.map((line) => {
    const bare = BARE.exec(line.text)
    const n = Number(bare?.[2])
    if (bare === null || !(numbers.has(n - 1) || numbers.has(n + 1))) return line
    return { ...line, text: line.text.replace(BARE, '$1$2.$3') }
  })
}
