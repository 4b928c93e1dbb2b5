import { addDays } from '../../../../calendar/day.ts'
import { settleStanding } from '../../../../reports/hand-in/standing.ts'
import type { Extension, ExtensionDecision } from '../../../../tasks/standing/extension.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { SayIn } from '../../../../wording/say.ts'
import { whichLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf, type ReportSubject } from '../../../dialogs/report/subject.ts'
import { tellPeople } from '../../../tell-people.ts'
import type { Visit } from '../../../visit.ts'

/** A request that waits, with the part that it is about; else says why it cannot be decided, and gives null. */
export async function openRequest(
  visit: Visit,
  id: string,
): Promise<{ extension: Extension; subject: ReportSubject } | null> {
  const extension = await visit.stores.extensions.byId(id)
  const subject = extension && (await subjectOf(visit, extension.assignmentId))
  if (extension?.state === 'waiting' && subject?.directive.status === 'published') return { extension, subject }
  await visit.reply(
    visit.say(
      extension?.state === 'replaced' || !subject || subject.directive.status !== 'published'
        ? 'extension-gone'
        : 'extension-decided',
    ),
  )
  return null
}

/** Keeps the decision once, tells the officer and the unit. A granted day moves this unit's end alone. */
export async function decideExtension(
  visit: Visit,
  { extension, subject }: { extension: Extension; subject: ReportSubject },
  verdict: { granted: true } | { granted: false; note: string },
): Promise<void> {
  const { say, stores, now, who } = visit
  const { officeTime } = visit.tools
  const until = verdict.granted ? extension.askedUntil : null
  const decision: ExtensionDecision = {
    by: who ? `${who.person.name}, ${who.unit.shortName}` : '',
    deciderId: who?.person.id ?? '',
    on: officeTime.dayOf(now),
    at: now,
    until,
    due: until === null ? null : officeTime.startOf(addDays(until, 1)),
    note: verdict.granted ? null : verdict.note,
  }
  const state = verdict.granted ? 'granted' : 'refused'
  if (!(await stores.extensions.settle(extension.id, state, decision))) return visit.reply(say('extension-decided'))
  const assignment = await stores.tasks.assignmentById(extension.assignmentId)
  // What was handed in while the request waited is judged by the day that counts now.
  if (assignment) await settleStanding(stores, assignment, extension.dueId, officeTime)
  await visit.audit(verdict.granted ? 'extension.grant' : 'extension.refuse', `assignment:${extension.assignmentId}`, {
    extension: extension.id,
    unit: subject.unit.code,
    until: extension.askedUntil,
    note: decision.note,
  })
  const wordIn = (words: SayIn, key: 'reply' | 'told'): string => {
    const about = {
      unit: subject.unit.shortName,
      directive: nameOf(subject.directive, words),
      until: dateText(extension.askedUntil),
      by: decision.by,
      day: dateText(decision.on),
    }
    const line = verdict.granted
      ? words(`extension-granted-${key}`, about)
      : words(`extension-refused-${key}`, { ...about, note: verdict.note })
    return [line, ...whichLines({ ...visit, say: words }, subject, extension)].join('\n')
  }
  await visit.reply(wordIn(say, 'reply'))
  const people = await stores.people.peopleOf(subject.unit.id, ['head', 'contact'], now)
  await tellPeople(visit, people, `extension-decided:${extension.id}`, (words) => ({ text: wordIn(words, 'told') }))
}
