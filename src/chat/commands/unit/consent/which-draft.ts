import type { Draft } from '../../../../reports/draft.ts'
import { choiceValue } from '../../../command.ts'
import { whichLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf } from '../../../dialogs/report/subject.ts'
import type { Role } from '../../../../people/person.ts'
import type { Visit } from '../../../visit.ts'

/** The units for which the visitor has one of the posts. */
async function unitsOf({ stores, who, now }: Visit, roles: readonly Role[]): Promise<string[]> {
  const posts = who ? await stores.people.postsOf(who.person.id, now) : []
  return posts.filter((p) => roles.includes(p.role)).map((p) => p.unitId)
}

/** The draft that a button names, when it is of the visitor's own unit; else says so and gives null. */
export async function tappedDraft(visit: Visit, id: string, roles: readonly Role[]): Promise<Draft | null> {
  const draft = await visit.stores.reports.draft(id)
  const assignment = draft && (await visit.stores.tasks.assignmentById(draft.assignmentId))
  if (assignment && (await unitsOf(visit, roles)).includes(assignment.unitId)) return draft
  await visit.reply(visit.say('report-stale-button'))
  return null
}

/** The draft that a button names, or the only one that waits for this head; else says what is wrong, or asks, and gives null. */
export async function whichDraft(visit: Visit, id: string | undefined, command: string): Promise<Draft | null> {
  const { say, stores } = visit
  if (id !== undefined) return tappedDraft(visit, id, ['head'])
  const waiting: { draft: Draft; label: string }[] = []
  for (const unitId of await unitsOf(visit, ['head'])) {
    const views = await stores.tasks.viewsOf(unitId)
    for (const draft of await stores.reports.waitingDrafts(views.map((v) => v.assignment.id))) {
      const subject = await subjectOf(visit, draft.assignmentId)
      if (subject?.directive.status !== 'published') continue
      waiting.push({ draft, label: [nameOf(subject.directive, say), ...whichLines(visit, subject, draft)].join(', ') })
    }
  }
  const [only, ...more] = waiting
  if (!only) await visit.reply(say('report-draft-none'))
  else if (more.length === 0) return only.draft
  else {
    const choices = waiting.slice(0, 4).map(({ draft, label }) => ({ label, value: choiceValue(command, draft.id) }))
    await visit.reply({ text: say('report-draft-which'), choices })
  }
  return null
}
