import type { Answer, Fact } from '../fact.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { sourceOf } from '../topics/paper-file.ts'

/** "có mấy công văn giao việc cho mình": the directives that give the asker's unit something to do, counted and named. */
export async function papersOf({ asker }: Inquiry, papers: readonly PaperFile[]): Promise<Answer> {
  const views = await Promise.all(papers.map((paper) => paper.view(asker.unit)))
  const mine = papers.filter((_, i) => views[i] !== null)
  const items = await Promise.all(mine.map((p) => p.paper()))
  const [first] = mine
  const fact: Fact = { kind: 'papers', unit: asker.unit.shortName, items }
  return {
    status: 'answered',
    facts: [fact],
    sources: mine.map((p) => sourceOf(p.directive, null, p.directive.subject ?? '')),
    choices: [],
    subject: mine.length === 1 && first ? first.directive.id : null,
  }
}
