import type { Directive } from '../directives/directive.ts'
import { planReminders, reminderKey } from '../reminders/plan.ts'
import { reminderRules } from '../reminders/rules/index.ts'
import { reportTarget, targetOf, type Target } from '../reminders/target.ts'
import type { Assignment } from '../tasks/assignment.ts'
import { each } from './each.ts'
import type { Job, JobDeps } from './job.ts'

/** Plans the reminders of every open part with a date. A moved deadline is planned anew; the old ones are skipped when they come due. */
export function planRemindersJob(deps: JobDeps): Job {
  const { officeNow, log, tools } = deps
  const { read, transact } = deps.store
  /** what this process has seen planned: most sweeps find nothing new */
  const known = new Set<string>()

  async function target(assignment: Assignment, now: Date): Promise<Target | null> {
    const report = reportTarget(assignment)
    if (report) return report
    const view = await read.tasks.view(assignment.directiveId, assignment.unitId)
    return view && targetOf(view, now, tools.officeTime)
  }

  return {
    name: 'plan-reminders',
    everyMs: 20_000,
    async sweep() {
      const now = officeNow()
      const directives = new Map<string, Directive | null>()
      return each(await read.tasks.openDated(), log, async (assignment) => {
        const aim = await target(assignment, now)
        if (!aim) return 'undated'
        const mark = `${assignment.id}:${aim.what}:${aim.due.toISOString()}`
        if (known.has(mark)) return 'known'
        const first = reminderRules.find((r) => r.kinds.includes(aim.what))
        const planned = await read.reminders.of(assignment.id)
        if (!planned.some((r) => r.key === reminderKey(assignment.id, first?.name ?? '', aim.due))) {
          const { directiveId } = assignment
          if (!directives.has(directiveId)) directives.set(directiveId, await read.directives.byId(directiveId))
          const since = directives.get(directiveId)?.publishedAt ?? assignment.createdAt
          const reminders = planReminders({ assignmentId: assignment.id, target: aim, since, now }, tools)
          await transact(async (stores) => {
            for (const reminder of reminders) await stores.reminders.plan(reminder, now)
          })
          known.add(mark)
          return 'planned'
        }
        known.add(mark)
        return 'known'
      })
    },
  }
}
