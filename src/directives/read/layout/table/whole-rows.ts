import type { PageLine } from '../page-lines.ts'

/** A row of a table, as `tableLines` writes it. */
const ROW = /^\| (.*) \|$/

/** A row that the end of a page cut goes on in the next page's first one, whose number is blank there: both are one. */
export function withWholeRows(pages: readonly PageLine[][]): PageLine[][] {
  const out = pages.map((lines) => [...lines])
  for (const [i, lines] of out.entries()) {
    const before = out[i - 1]
    const last = before?.at(-1)
    const [first] = lines
    if (before === undefined || last === undefined || first === undefined) continue
    const text = joined(last.text, first.text)
    if (text === null) continue
    before[before.length - 1] = { ...last, text, words: [...last.words, ...first.words] }
    lines.shift()
  }
  return out
}

function joined(above: string, below: string): string | null {
  const [a, b] = [cellsOf(above), cellsOf(below)]
  if (a === null || b === null || a.length !== b.length || a.length < 3) return null
  const goesOn = a[0] !== '' && b[0] === '' && b.every((cell, i) => cell === '' || a[i] !== '')
  return goesOn ? `| ${a.map((cell, i) => `${cell} ${b[i] ?? ''}`.trim()).join(' | ')} |` : null
}

const cellsOf = (text: string): string[] | null =>
  ROW.exec(text)?.[1]
    ?.split(' | ')
    .map((c) => c.trim()) ?? null
