import type { Fact } from '../../fact.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { lineAt, sourceOf } from '../paper-file.ts'

const QUOTE_LENGTH = 260

/** "văn bản này thay thế văn bản nào": what it does to earlier papers, as it says itself. */
export const relations: Topic = async (_inquiry, paper) => {
  const found = await paper.relations()
  if (found.length === 0) return lacking(paper, 'relation')
  const items = found.map(({ how, number, issuedOn, span }) => ({
    how,
    number,
    issuedOn,
    words: clipped(lineAt(paper.directive.text, span.start), QUOTE_LENGTH),
  }))
  return {
    status: 'answered',
    facts: [{ kind: 'relations', paper: await paper.paper(), items }],
    sources: found.map((r) => sourceOf(paper.directive, null, lineAt(paper.directive.text, r.span.start))),
    sure: 1,
  }
}

/** "còn hiệu lực không, bị thay thế chưa": what published papers do to it, as far as an officer has linked them. */
export const validity: Topic = async (_inquiry, paper) => {
  const changes = await paper.changes()
  const withdrawn = paper.directive.status === 'withdrawn'
  const facts: Fact[] = withdrawn ? [{ kind: 'withdrawn', paper: await paper.paper() }] : []
  facts.push(...changes.map((c) => ({ ...c.fact, words: clipped(c.source.quote, QUOTE_LENGTH) })))
  if (facts.length === 0) return lacking(paper, 'validity')
  const own = withdrawn ? [sourceOf(paper.directive, null, paper.directive.subject ?? '')] : []
  return { status: 'answered', facts, sources: [...own, ...changes.map((c) => c.source)], sure: 1 }
}
