import { PlainError } from '../../../../base/errors.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Visit } from '../../../visit.ts'

const keyOf = ({ event }: Visit): string => `draft:${event.channel}:${event.chatId}`

/** What the officer types next is about this draft. */
export const setCurrentDraft = (visit: Visit, directiveId: string): Promise<void> =>
  visit.stores.chat.setSetting(keyOf(visit), directiveId)

/** The draft that this chat is about: the one touched last, else the officer's newest. */
async function currentDraft(visit: Visit): Promise<Directive | null> {
  const id = await visit.stores.chat.setting(keyOf(visit))
  const touched = typeof id === 'string' ? await visit.stores.directives.byId(id) : null
  if (touched?.status === 'draft') return touched
  const mine = visit.who ? await visit.stores.directives.drafts(visit.who.person.id) : []
  return mine[0] ?? null
}

/**
 * The draft that a button (its id) or typed words ("512") name, or else the current one, which it becomes.
 * Throws PlainError('officer-no-draft' | 'officer-gone' | 'officer-published').
 */
export async function draftFor(visit: Visit, named: string | undefined): Promise<Directive> {
  const directive = named === undefined || named === '' ? await currentDraft(visit) : await directiveNamed(visit, named)
  if (!directive) throw new PlainError(named ? 'officer-gone' : 'officer-no-draft')
  if (directive.status !== 'draft') throw new PlainError('officer-published', { ref: directive.ref })
  await setCurrentDraft(visit, directive.id)
  return directive
}

/** By id (a button's) or by what people type: "512", "vb3". */
export const directiveNamed = async ({ stores }: Visit, named: string): Promise<Directive | null> =>
  (await stores.directives.byId(named)) ?? (await stores.directives.byRef(named))
