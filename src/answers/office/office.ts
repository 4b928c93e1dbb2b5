import type { DirectiveHead } from '../../directives/directive.ts'
import type { Unit } from '../../people/unit.ts'
import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'

/** What an officer's question is about. */
export interface Office {
  asker: Asker
  tools: AnswerTools
  stores: AnswerStores
  /** those that are named, else all that are published */
  directives: readonly DirectiveHead[]
  /** the question names the directives */
  named: boolean
  /** null = all units */
  units: readonly Unit[] | null
  /** as they were said */
  scope: string | null
  register: readonly Unit[]
}
