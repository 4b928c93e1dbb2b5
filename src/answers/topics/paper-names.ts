import { grouped } from '../../base/grouped.ts'
import type { Directive } from '../../directives/directive.ts'
import { ownTypeName } from '../../directives/lexicon/doc-types.ts'
import type { Task } from '../../tasks/task.ts'
import type { AnswerStores } from '../asking.ts'
import { clipped } from '../retrieve/text/excerpt.ts'
import type { Paper } from '../said-of-paper.ts'

const ABOUT_LENGTH = 90

type Named = Pick<Directive, 'id' | 'ref' | 'docType' | 'typeName' | 'number' | 'symbol' | 'issuer' | 'subject'>

/** How a directive is called; by the first of its tasks where it has no subject. */
export function paperOf(directive: Named, tasks: readonly Pick<Task, 'words'>[]): Paper {
  const { id, ref, docType, number, symbol, issuer, subject } = directive
  const about = subject ?? tasks[0]?.words ?? null
  const typeName = ownTypeName(docType, directive.typeName)
  return { id, ref, docType, typeName, number, symbol, issuer, about: about && clipped(about, ABOUT_LENGTH) }
}

/** The same for several directives, in one reading. */
export async function paperNames(directives: readonly Named[], { tasks }: AnswerStores): Promise<Map<string, Paper>> {
  const bare = directives.filter((d) => d.subject === null).map((d) => d.id)
  const found = grouped(bare.length > 0 ? await tasks.tasksOfAll(bare) : [], (t) => t.directiveId)
  return new Map(directives.map((d) => [d.id, paperOf(d, found.get(d.id) ?? [])]))
}
