import type { DirectiveStore } from '../directives/store.ts'
import type { Unsettled } from '../tasks/succession.ts'
import type { CliDesk } from './desk.ts'

/** One line for each unit that has ended and whose open parts wait for somebody to say who has taken over. */
export async function unsettledLines(
  { wording, locale }: CliDesk,
  directives: Pick<DirectiveStore, 'byId'>,
  unsettled: readonly Unsettled[],
): Promise<string[]> {
  const lines: string[] = []
  for (const { from, heirs, directiveIds } of unsettled) {
    const refs: string[] = []
    for (const id of directiveIds) refs.push((await directives.byId(id))?.ref ?? id)
    lines.push(
      wording.say(locale, 'units-unsettled', {
        code: from.code,
        count: refs.length,
        refs: refs.join(', '),
        heirs: heirs.map((u) => u.code).join(', ') || '–',
      }),
    )
  }
  return lines
}
