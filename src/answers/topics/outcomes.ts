import type { Fact, Lack } from '../fact.ts'
import type { Outcome } from './inquiry.ts'
import type { PaperFile } from './paper-file.ts'
import { sourceOf } from './paper-file.ts'
import { clipped } from '../retrieve/text/excerpt.ts'

/** "Không đủ căn cứ": what the directive does not hold, and what it holds instead. */
export async function lacking(
  paper: PaperFile,
  lack: Lack,
  more: { what?: string | null; instead?: Fact | null; quote?: string } = {},
): Promise<Outcome> {
  const { what = null, instead = null, quote } = more
  return {
    status: 'not_found',
    facts: [{ kind: 'lack', paper: await paper.paper(), lack, what, instead }],
    sources: quote === undefined ? [] : [sourceOf(paper.directive, null, quote)],
    sure: 0,
  }
}

/** One fact with the words that it was read from. */
export const answered = (paper: PaperFile, fact: Fact, section: string | null, quote: string, sure = 1): Outcome => ({
  status: 'answered',
  facts: [fact],
  sources: [sourceOf(paper.directive, section, quote)],
  sure,
})

/** The document's own words, cut to `limit` characters. */
export async function quoted(
  paper: PaperFile,
  words: { text: string; section: string | null; title?: string | null; limit: number; sure?: number; shown?: string },
): Promise<Outcome> {
  const { text, section, title = null, limit, sure = 1, shown = clipped(text, limit) } = words
  const fact: Fact = {
    kind: 'quote',
    paper: await paper.paper(),
    section,
    title,
    text: shown,
    whole: text.length <= limit,
  }
  return answered(paper, fact, section, text, sure)
}
