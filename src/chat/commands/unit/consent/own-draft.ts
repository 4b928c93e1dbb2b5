import type { Draft } from '../../../../reports/draft.ts'
import { formOf } from '../../../../reports/forms/index.ts'
import { numberOf } from '../../../../tasks/standing/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import { handInDraft } from '../../../dialogs/report/draft/hand-in-draft.ts'
import { headsToAsk } from '../../../dialogs/report/draft/heads.ts'
import { draftMessage } from '../../../dialogs/report/draft/put-before-head.ts'
import { whichLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { startDraftAgain } from '../../../dialogs/report/start-report.ts'
import type { ReportSubject } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'
import { tappedDraft } from './which-draft.ts'

const never = (): null => null

/** "Gửi luôn": the contact hands its own draft in without waiting; it may report for the unit. */
export const sendNow: Command = {
  name: 'guiluon',
  help: null,
  roles: ['head', 'contact'],
  where: ['private'],
  match: never,
  async run(visit, [id = '']) {
    const draft = await tappedDraft(visit, id, ['head', 'contact'])
    if (draft) await handInDraft(visit, draft)
  },
}

/** "Sửa lại": the draft is taken back from the head, and the conversation goes on with its answers. */
export const changeDraft: Command = {
  name: 'sualai',
  help: null,
  roles: ['head', 'contact'],
  where: ['private'],
  match: never,
  async run(visit, [id = '']) {
    const { stores, who, now, say } = visit
    const draft = await tappedDraft(visit, id, ['head', 'contact'])
    if (!draft) return
    const decision = { note: null, by: who?.person.id ?? null, at: now }
    if (!(await stores.reports.settleDraft(draft.id, 'replaced', decision)))
      return visit.reply(say(draft.state === 'sent' ? 'report-stale-button' : 'report-draft-replaced'))
    await visit.audit('report.draft-change', `assignment:${draft.assignmentId}`, { draft: draft.id })
    await startDraftAgain(visit, draft)
  },
}

/** "báo cáo" while a draft waits: the head reads and decides, the writer may send or change it. */
export async function showWaitingDraft(visit: Visit, subject: ReportSubject, draft: Draft): Promise<void> {
  const { say, stores, tools } = visit
  const form = formOf(draft.form, draft.formVersion)
  const by = (await stores.people.person(draft.byPerson))?.name ?? ''
  if (form && (await headsToAsk(visit, subject.unit)).length === 0) {
    const message = draftMessage(visit, form, draft, subject, by)
    const again = choiceValue('baocao', draft.assignmentId, numberOf(subject.view.assignment, draft.dueId), 'moi')
    const own = { label: say('report-act-own'), value: again }
    return visit.reply({ ...message, choices: [...(message.choices ?? []), own] })
  }
  const waiting = say('report-draft-waiting', {
    directive: nameOf(subject.directive, say),
    by,
    time: tools.officeTime.timeOf(draft.createdAt),
    day: dateText(tools.officeTime.dayOf(draft.createdAt)),
  })
  const choices = [
    { label: say('report-act-send-now'), value: choiceValue('guiluon', draft.id) },
    { label: say('report-act-change'), value: choiceValue('sualai', draft.id) },
  ]
  await visit.reply({ text: [waiting, ...whichLines(visit, subject, draft)].join('\n'), choices })
}
