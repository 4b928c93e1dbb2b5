import type { Draft } from '../../../../reports/draft.ts'
import { formOf } from '../../../../reports/forms/index.ts'
import { choiceValue } from '../../../command.ts'
import { tellWriter } from '../../../dialogs/report/draft/hand-in-draft.ts'
import { dialogName } from '../../../dialogs/report/report-dialog.ts'
import { whichLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf, type ReportState } from '../../../dialogs/report/subject.ts'
import { begin } from '../../../form-dialog/step.ts'
import type { Visit } from '../../../visit.ts'

/** trả lại sửa: the contact's conversation is open again where it was, with the answers and the head's words. */
export async function giveBackDraft(visit: Visit, draft: Draft, note: string): Promise<void> {
  const { say, stores, who, now } = visit
  const form = formOf(draft.form, draft.formVersion)
  const subject = await subjectOf(visit, draft.assignmentId)
  if (!form || !subject) return visit.reply(say('report-stale-button'))
  if (!(await stores.reports.settleDraft(draft.id, 'returned', { note, by: who?.person.id ?? null, at: now })))
    return visit.reply(say('report-draft-replaced'))
  await visit.audit('report.draft-return', `assignment:${draft.assignmentId}`, { draft: draft.id, note })
  const { channel, chatId, byPerson, assignmentId, dueId } = draft
  // Another conversation that is open there is not interrupted: this one waits beside it.
  const isBusy = (await stores.chat.openDialogue(channel, chatId)) !== null
  const state: ReportState = {
    token: visit.tools.newId(),
    assignmentId,
    dueId,
    form: begin(form, 'stepwise', draft.answers),
  }
  await stores.chat.saveDialogue({
    id: visit.tools.newId(),
    channel,
    chatId,
    personId: byPerson,
    name: dialogName(form),
    formVersion: form.version,
    state,
    status: isBusy ? 'paused' : 'open',
    updatedAt: now,
  })
  await tellWriter(visit, draft, `draft-returned:${draft.id}`, (words) => ({
    text: [
      words('report-draft-told-returned', {
        by: who?.person.name ?? '',
        directive: nameOf(subject.directive, words),
        note,
      }),
      ...whichLines({ ...visit, say: words }, subject, draft),
    ].join('\n'),
    choices: [{ label: words('unit-act-report'), value: choiceValue('baocao', assignmentId) }],
  }))
  const writer = await stores.people.person(byPerson)
  await visit.reply(say('report-draft-returned', { by: writer?.name ?? '' }))
}
