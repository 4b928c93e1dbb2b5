import { documentWords } from '../../hear/words.ts'
import { unitNames } from '../../hear/spots/unit-names.ts'
import { around } from '../../retrieve/excerpt.ts'
import type { Passage } from '../../retrieve/passages.ts'
import type { Inquiry, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

const QUOTE_LENGTH = 380

/** "Báo … được nhắc đến ở nội dung nào": the sentence of the text in which a name, or the question's own words, stand side by side. */
export const mention: Topic = async (inquiry, paper) => {
  const { passages } = await paper.index()
  for (const name of namesIn(inquiry)) {
    const holds = (words: readonly string[]): boolean => ` ${bare(words)} `.includes(` ${name} `)
    const found = passages.filter((p: Passage & { words: readonly string[] }) => holds(p.words))
    const [first] = found.sort((a, b) => b.text.length - a.text.length)
    if (!first) continue
    const shown = around(first.text, QUOTE_LENGTH, (clause) => (holds(documentWords(clause)) ? 2 : 0))
    return quoted(paper, { ...first, limit: QUOTE_LENGTH, shown })
  }
  return lacking(paper, 'passage')
}

const bare = (words: readonly string[]): string => words.filter((w) => w !== '' && w !== 'va').join(' ')

/** Names as said and as registered, then the longest run of the question's own words. */
function namesIn({ understanding: { units, words, content } }: Inquiry): string[] {
  const spoken = units.map((m) => bare(words.slice(m.from, m.to).map((w) => w.plain)))
  const registered = units.flatMap((m) => (m.units.length === 1 ? m.units.flatMap((u) => unitNames(u)) : []))
  const runs = content
    .map((w) => (w === '' ? '|' : w))
    .join(' ')
    .split('|')
    .map((r) => r.trim())
    .sort((a, b) => b.length - a.length)
  return [...new Set([...spoken, ...registered, ...runs])].filter((n) => n.includes(' '))
}
