import { begin } from '../../form-dialog/step.ts'
import { currentForm, formOf } from '../../../reports/forms/index.ts'
import type { Draft } from '../../../reports/draft.ts'
import type { Answers } from '../../../reports/form.ts'
import type { Report } from '../../../reports/report.ts'
import { openDialogue, pauseDialogue } from '../../dialogue/open-dialogue.ts'
import type { DialogueRow } from '../../store.ts'
import type { Visit } from '../../visit.ts'
import { reportDialogs } from './index.ts'
import { createReportDialog } from './report-dialog.ts'
import type { ReportState } from './subject.ts'

/** The conversation about this part, open or paused, that this chat has not finished. */
export async function unfinished(visit: Visit, isIt: (state: ReportState) => boolean): Promise<DialogueRow | null> {
  const { channel, chatId } = visit.event
  const open = await visit.stores.chat.openDialogue(channel, chatId)
  const rows = [...(open ? [open] : []), ...(await visit.stores.chat.pausedDialogues(channel, chatId))]
  return rows.find((row) => row.name.startsWith('report-') && isIt(row.state as ReportState)) ?? null
}

/** Goes on where the conversation stood; false when its form's version is not known any more. */
export async function goOnWith(visit: Visit, row: DialogueRow): Promise<boolean> {
  const dialog = reportDialogs.find((d) => d.name === row.name && d.version === row.formVersion)
  if (!dialog) return false
  if (row.status === 'paused') {
    await pauseDialogue(visit)
    await visit.stores.chat.saveDialogue({ ...row, status: 'open', updatedAt: visit.now })
  }
  await visit.reply(await dialog.prompt(visit, row.state))
  return true
}

/** A draft that was taken back goes on at its summary; it will be another report than the one that was shown to the head. */
export async function startDraftAgain(
  visit: Visit,
  { assignmentId, dueId, form: name, formVersion, answers }: Draft,
): Promise<void> {
  const form = formOf(name, formVersion) ?? currentForm
  const state: ReportState = {
    token: visit.tools.newId(),
    assignmentId,
    dueId,
    form: begin(form, 'stepwise', answers),
  }
  await openDialogue(visit, createReportDialog(form), state)
}

/** Begins a report; a new version begins with what the last one of the same report due said, at its summary. */
export async function startReport(
  visit: Visit,
  assignmentId: string,
  dueId: string,
  last: Report | null,
): Promise<void> {
  const form = (last && formOf(last.form, last.formVersion)) ?? currentForm
  const answers = last?.source === 'chat' ? (last.answers as Answers) : {}
  const way = visit.tools.buttons(visit.event.channel) ? 'stepwise' : 'template'
  const fresh = Object.keys(answers).length === 0
  const state: ReportState = {
    token: visit.tools.newId(),
    assignmentId,
    dueId,
    form: begin(form, fresh ? way : 'stepwise', answers),
  }
  await openDialogue(visit, createReportDialog(form), state)
}
