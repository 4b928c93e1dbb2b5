import { PlainError } from '../../../../base/errors.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import type { MessageKey } from '../../../../wording/say.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { directiveNamed } from '../draft/current-draft.ts'

/** What a platform shows of a choice is one line of a phone. */
const MOST = 8

/** The directive that words or a button name; throws PlainError('officer-unknown-ref'). */
export async function mustBeNamed(visit: Visit, named: string): Promise<Directive> {
  const directive = await directiveNamed(visit, named)
  if (!directive) throw new PlainError('officer-unknown-ref', { ref: named })
  return directive
}

/**
 * The published directive that a command is about: the named one, or the only one; else the officer is asked with buttons of
 * the command `name`, and the answer is null.
 */
export async function publishedFor(
  visit: Visit,
  named: string | undefined,
  name: string,
  which: MessageKey,
): Promise<Directive | null> {
  const { say, stores } = visit
  if (named !== undefined) {
    const directive = await mustBeNamed(visit, named)
    if (directive.status === 'published') return directive
    throw new PlainError('withdraw-not-published', { ref: directive.ref })
  }
  const all = await stores.directives.list('published')
  const [first] = all
  if (first && all.length === 1) return first
  const choices = all
    .slice(0, MOST)
    .map((d) => ({ label: `${d.ref}: ${titleOf(d, say)}`, value: choiceValue(name, d.id) }))
  await visit.reply(first ? { text: visit.tools.wording.sayKey(visit.locale, which), choices } : say('status-none'))
  return null
}

/** What follows a command's word, when it can name a directive: "512", "vb3"; longer words are a question. */
export const refIn =
  (...phrases: string[]) =>
  (plain: string): string[] | null => {
    for (const phrase of phrases) {
      if (plain === phrase) return []
      const rest = plain.startsWith(`${phrase} `) ? plain.slice(phrase.length + 1) : ''
      const ref = /^(?:(?:van ban|cong van|ke hoach|so) )*((?:vb ?)?\d{1,6})$/.exec(rest)?.[1]
      if (ref !== undefined) return [ref.replace(' ', '')]
    }
    return null
  }
