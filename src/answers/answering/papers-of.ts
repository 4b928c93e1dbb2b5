import type { Answer, Fact } from '../fact.ts'
import type { Inquiry } from '../topics/inquiry.ts'
import type { PaperFile } from '../topics/paper-file.ts'
import { sourceOf } from '../topics/paper-file.ts'

/** "có mấy công văn giao việc cho mình", "… về việc ấy": the directives that give the named unit, or the asker's, something to do, counted and named. */
export async function papersOf(
  { asker, target, understanding }: Inquiry,
  all: readonly PaperFile[],
): Promise<Answer | null> {
  const matter = [...new Set(understanding.content.filter((w) => w !== '' && !COUNTING.has(w)))]
  const kept = await Promise.all(all.map((paper) => isAbout(paper, matter)))
  const papers = all.filter((_, i) => kept[i])
  if (papers.length === 0) return null
  const named = target.who === 'units' && target.units.length === 1 ? target.units[0] : undefined
  const unit = named ?? asker.unit
  const views = await Promise.all(papers.map((paper) => paper.view(unit)))
  const mine = papers.filter((_, i) => views[i] !== null)
  const items = await Promise.all(mine.map((p) => p.paper()))
  const [first] = mine
  const fact: Fact = { kind: 'papers', unit: unit.shortName, items }
  return {
    status: 'answered',
    facts: [fact],
    sources: mine.map((p) => sourceOf(p.directive, null, p.directive.subject ?? '')),
    choices: [],
    subject: mine.length === 1 && first ? first.directive.id : null,
  }
}

/** Words around the number, and no matter. */
const COUNTING: ReadonlySet<string> = new Set(
  'tong cong so ca thay huyen tinh giup minh ra ban hanh ve dang'.split(' '),
)

async function isAbout(paper: PaperFile, matter: readonly string[]): Promise<boolean> {
  const index = await paper.index()
  return matter.every((w) => index.count(w) > 0)
}
