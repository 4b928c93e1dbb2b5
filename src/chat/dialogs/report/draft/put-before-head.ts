import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import type { Draft } from '../../../../reports/draft.ts'
import { putBefore } from '../../../../reports/waiting-drafts.ts'
import { dueAnswered } from '../../../../reports/hand-in/due-answered.ts'
import type { Form } from '../../../../reports/form.ts'
import { choiceValue } from '../../../command.ts'
import { wordAnswers } from '../../../form-dialog/word-form.ts'
import { tellPeople } from '../../../tell-people.ts'
import type { Visit } from '../../../visit.ts'
import { headsToAsk } from './heads.ts'
import { whichLines } from '../name-report.ts'
import { nameOf } from '../report-title.ts'
import type { ReportState, ReportSubject } from '../subject.ts'

/** "Trình thủ trưởng": the head is shown the report and asked for one tap. False when no head can be asked. */
export async function putBeforeHead(
  visit: Visit,
  form: Form,
  state: ReportState,
  subject: ReportSubject,
): Promise<boolean> {
  const { say, stores, event, who, now } = visit
  const heads = await headsToAsk(visit, subject.unit)
  if (heads.length === 0 || !who) {
    await visit.reply(say('report-consult-nobody', { unit: subject.unit.shortName }))
    return false
  }
  const { assignment } = subject.view
  const draft: Draft = {
    id: state.token,
    assignmentId: assignment.id,
    dueId: dueAnswered(assignment, await stores.reports.of(assignment.id), state.dueId ?? null).id,
    form: form.name,
    formVersion: form.version,
    answers: state.form.answers,
    state: 'waiting',
    note: null,
    byPerson: who.person.id,
    channel: event.channel,
    chatId: event.chatId,
    createdAt: now,
    decidedBy: null,
    decidedAt: null,
  }
  await putBefore(stores, draft)
  await visit.audit('report.draft', `assignment:${draft.assignmentId}`, { draft: draft.id })
  await tellPeople(visit, heads, `draft:${draft.id}`, (words, { locale }) =>
    draftMessage({ ...visit, say: words, locale }, form, draft, subject, who.person.name),
  )
  const names = heads.map((h) => h.person.name).join(', ')
  await visit.reply(say('report-consulted', { names, ref: subject.directive.ref }))
  return true
}

/** The draft as its head reads it, with its pictures, and what can be decided. */
export function draftMessage(
  visit: Visit,
  form: Form,
  draft: Draft,
  subject: ReportSubject,
  by: string,
): OutgoingMessage {
  const { say, locale } = visit
  const { directive, unit } = subject
  const title = say('report-title', { directive: nameOf(directive, say), unit: unit.shortName })
  const answers = wordAnswers(form, draft, { say, locale, title })
  const files = Object.values(draft.answers).flatMap((a) => (a.kind === 'photos' ? a.files : []))
  const media = files.map((f) => ({
    kind: f.mime.startsWith('image/') ? ('photo' as const) : ('document' as const),
    ...f,
    about: `assignment:${draft.assignmentId}`,
  }))
  return {
    text: [
      [say('report-consult-notice', { by }), ...whichLines(visit, subject, draft)].join('\n'),
      answers,
      say('report-consult-check'),
    ].join('\n\n'),
    choices: [
      { label: say('report-act-consent'), value: choiceValue('dongygui', draft.id) },
      { label: say('report-act-return-draft'), value: choiceValue('tralaisua', draft.id) },
    ],
    ...(media.length > 0 ? { media } : {}),
  }
}
