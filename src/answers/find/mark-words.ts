import type { WordsMeant } from './words-meant.ts'

const WORD = /[\p{L}\p{N}]+/gu
const BETWEEN = /^[\s\-–/.]*$/u

/** The text with the looked-for words between « and »: a chat shows no colours. Neighbours share their marks. */
export function markWords(text: string, meant: WordsMeant): string {
  const written = text.normalize('NFC')
  const hits: { from: number; to: number }[] = []
  for (const found of written.matchAll(WORD)) {
    if (!meant.isMeant(found[0])) continue
    const [from, to] = [found.index, found.index + found[0].length]
    const last = hits.at(-1)
    if (last && BETWEEN.test(written.slice(last.to, from))) last.to = to
    else hits.push({ from, to })
  }
  return hits.reduceRight((t, { from, to }) => `${t.slice(0, from)}«${t.slice(from, to)}»${t.slice(to)}`, written)
}
