import { bestAddress } from '../../../../people/best-address.ts'
import type { Draft } from '../../../../reports/draft.ts'
import { formOf } from '../../../../reports/forms/index.ts'
import type { SayIn } from '../../../../wording/say.ts'
import type { Visit } from '../../../visit.ts'
import { whichLines } from '../name-report.ts'
import { nameOf } from '../report-title.ts'
import { sendReport } from '../send-report.ts'
import { subjectOf } from '../subject.ts'

/**
 * Hands a draft in, at the head's consent or at its writer's word: once, whoever taps however often. What was returned, taken
 * back or overtaken is not sent any more.
 */
export async function handInDraft(visit: Visit, draft: Draft): Promise<void> {
  const { say, who } = visit
  const subject = await subjectOf(visit, draft.assignmentId)
  const form = formOf(draft.form, draft.formVersion)
  if (!subject || !form) return visit.reply(say('report-stale-button'))
  const directive = nameOf(subject.directive, say)
  if (subject.directive.status !== 'published') return visit.reply(say('unit-withdrawn', { directive }))
  if (draft.state === 'returned') return visit.reply(say('report-draft-returned-before'))
  if (draft.state === 'replaced') return visit.reply(say('report-draft-replaced'))
  const { id, assignmentId, dueId, answers } = draft
  const outcome = await sendReport(visit, form, { id, assignmentId, dueId, answers }, subject)
  if (outcome !== 'submitted' || who?.person.id === draft.byPerson) return
  await visit.audit('report.consent', `assignment:${assignmentId}`, { draft: id, draftedBy: draft.byPerson })
  await tellWriter(visit, draft, `draft-sent:${id}`, (words) => ({
    text: [
      words('report-draft-told-sent', { by: who?.person.name ?? '', directive: nameOf(subject.directive, words) }),
      ...whichLines({ ...visit, say: words }, subject, draft),
    ].join('\n'),
  }))
}

/** Tells the contact who has written it. */
export async function tellWriter(
  visit: Visit,
  draft: Draft,
  key: string,
  message: (words: SayIn) => { text: string; choices?: { label: string; value: string }[] },
): Promise<void> {
  const { people } = visit.stores
  const person = await people.person(draft.byPerson)
  const to = bestAddress(await people.addressesOf(draft.byPerson))
  if (!person || !to) return
  const words: SayIn = (k, ...rest) => visit.tools.wording.say(person.locale, k, ...rest)
  const { channel, chatId } = to
  await visit.tell({ channel, chatId, chatKind: 'private', personId: person.id }, key, message(words))
}
