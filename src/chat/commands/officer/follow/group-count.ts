import { nameOf } from '../../../../broadcasts/title.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { progressOf } from '../../../../tasks/standing/progress.ts'
import type { Command } from '../../../command.ts'
import { directiveNamed } from '../draft/current-draft.ts'
import { refIn } from './published-named.ts'

const MOST = 5

/** "tình hình" in a group: how many of its units have acknowledged and reported. Names never: who is missing is private. */
export const groupCount: Command = {
  name: 'dem',
  help: 'help-group-count',
  roles: ['stranger', 'officer', 'head', 'contact', 'leader'],
  where: ['group'],
  match: refIn('tinh hinh', 'tinhhinh', 'tien do', 'status'),
  async run(visit, [named]) {
    const { say, stores, group, now } = visit
    const units = new Set(group?.linkedAt ? group.unitIds : [])
    const asked = named === undefined ? null : await directiveNamed(visit, named)
    const published = await stores.directives.list('published')
    const lines: string[] = []
    for (const directive of published.filter(
      (d) => d.handling === 'none' && (named === undefined || d.id === asked?.id),
    )) {
      const own = (await stores.tasks.assignmentsOf(directive.id)).filter((a: Assignment) => units.has(a.unitId))
      if (own.length === 0) continue
      const { all, acknowledged, wanted, reported } = progressOf(own, now)
      const title = nameOf(directive, say)
      lines.push(
        wanted > 0
          ? say('group-count', { title, all, acknowledged, wanted, reported })
          : say('group-count-unreported', { title, all, acknowledged }),
      )
      if (lines.length === MOST) break
    }
    await visit.reply(lines.length > 0 ? lines.join('\n') : say('group-count-none'))
  },
}
