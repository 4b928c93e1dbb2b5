import type { Directive } from '../directives/directive.ts'
import { planReminders, reminderKey } from '../reminders/plan.ts'
import { reminderRules } from '../reminders/rules/index.ts'
import { targetsOf, type Target } from '../reminders/target.ts'
import { extendedTo } from '../tasks/standing/report-due.ts'
import { each } from './each.ts'
import type { Job, JobDeps } from './job.ts'

/**
 * Plans the reminders of every day that an open part names. A moved deadline is planned anew; the old ones are skipped when
 * they come due.
 */
export function planRemindersJob(deps: JobDeps): Job {
  const { officeNow, log, tools } = deps
  const { read, transact } = deps.store
  /** what this process has seen planned: most sweeps find nothing new */
  const known = new Set<string>()

  return {
    name: 'plan-reminders',
    everyMs: 20_000,
    async sweep() {
      const now = officeNow()
      const directives = new Map<string, Directive | null>()
      return each(await read.tasks.openDated(now), log, async (view) => {
        const { id, directiveId, createdAt } = view.assignment
        const targets = targetsOf(view, now, tools.officeTime)
        if (targets.length === 0) return 'undated'
        const markOf = ({ what, due }: Target): string => `${id}:${what}:${due.toISOString()}`
        const unseen = targets.filter((t) => !known.has(markOf(t)))
        if (unseen.length === 0) return 'known'
        const keys = new Set((await read.reminders.of(id)).map((r) => r.key))
        const isPlanned = ({ what, due }: Target): boolean =>
          reminderRules.every((r) => !r.kinds.includes(what) || keys.has(reminderKey(id, r.name, due)))
        const fresh = unseen.filter((t) => !isPlanned(t))
        if (fresh.length > 0) {
          if (!directives.has(directiveId)) directives.set(directiveId, await read.directives.byId(directiveId))
          const told = directives.get(directiveId)?.publishedAt ?? createdAt
          // An occasion of a granted end that lay before the decision was never one.
          const sinceOf = ({ due }: Target): Date => extendedTo(view.assignment, due)?.extension?.at ?? told
          await transact(async (stores) => {
            for (const target of fresh)
              for (const reminder of planReminders({ assignmentId: id, target, since: sinceOf(target), now }, tools))
                await stores.reminders.plan(reminder, now)
          })
        }
        for (const target of unseen) known.add(markOf(target))
        return fresh.length > 0 ? 'planned' : 'known'
      })
    },
  }
}
