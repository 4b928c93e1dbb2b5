import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import type { Form } from '../../../reports/form.ts'
import { nextReport } from '../../../tasks/standing/report-due.ts'
import { choiceValue, readChoice } from '../../command.ts'
import type { Dialog } from '../../dialogue/dialog.ts'
import { readEvent } from '../../form-dialog/read-event.ts'
import { standing } from '../../form-dialog/standing.ts'
import type { Act } from '../../form-dialog/state.ts'
import { step } from '../../form-dialog/step.ts'
import { wordForm, type FormVoice } from '../../form-dialog/word-form.ts'
import { pauseDialogue } from '../../dialogue/open-dialogue.ts'
import type { Visit } from '../../visit.ts'
import { isAside } from './asides.ts'
import { headsToAsk } from './draft/heads.ts'
import { putBeforeHead } from './draft/put-before-head.ts'
import { introduction } from './name-report.ts'
import { nameOf } from './report-title.ts'
import { sendReport } from './send-report.ts'
import { subjectOf, type ReportState, type ReportSubject } from './subject.ts'

export const dialogName = (form: Form): string => `report-${form.name}`

/** báo cáo: the guided conversation over one version of a form. */
export function createReportDialog(form: Form): Dialog<ReportState> {
  const voiceOf = async (visit: Visit, state: ReportState, { directive, unit }: ReportSubject): Promise<FormVoice> => ({
    consult: (await headsToAsk(visit, unit)).length > 0,
    say: visit.say,
    locale: visit.locale,
    buttons: visit.tools.buttons(visit.event.channel),
    title: visit.say('report-title', { directive: nameOf(directive, visit.say), unit: unit.shortName }),
    value: (act) => choiceValue('report', state.token, act),
  })

  return {
    name: dialogName(form),
    version: form.version,

    wants: ({ tools }, state, input) => {
      if (input.kind === 'files') return true
      if (input.kind === 'text') return !isAside(input.text, tools.hearing())
      const { name, args } = readChoice(input.value)
      return name === 'report' && args[0] === state.token
    },

    async prompt(visit, state): Promise<OutgoingMessage> {
      const subject = await subjectOf(visit, state.assignmentId)
      if (!subject) return { text: visit.say('report-stale-button') }
      const message = wordForm(form, state.form, [standing(form, state.form)], await voiceOf(visit, state, subject))
      const begun = Object.keys(state.form.answers).length > 0
      const { reports } = subject.view.assignment
      const due = reports.find((r) => r.id === state.dueId) ?? nextReport(subject.view.assignment) ?? reports[0]
      return begun || !due ? message : { ...message, text: `${introduction(visit, subject, due)}\n\n${message.text}` }
    },

    async take(visit, state, input) {
      const subject = await subjectOf(visit, state.assignmentId)
      if (!subject || subject.directive.status !== 'published') {
        await visit.reply(
          subject
            ? visit.say('unit-withdrawn', { directive: nameOf(subject.directive, visit.say) })
            : visit.say('report-stale-button'),
        )
        return 'end'
      }
      const voice = await voiceOf(visit, state, subject)
      const event = readEvent(
        form,
        state.form,
        input,
        voice,
        (value) => readChoice(value).args.slice(1).join(':') as Act,
      )
      if (!event) return state
      const labels = Object.fromEntries(form.fields.map((f) => [f.name, visit.say(f.labelKey)]))
      const next = step(form, state.form, event, { today: visit.tools.officeTime.dayOf(visit.now), labels })
      const after = { ...state, form: next.state }
      if (next.effect === 'submit') {
        const { token, assignmentId, dueId = null } = state
        await sendReport(visit, form, { id: token, assignmentId, dueId, answers: after.form.answers }, subject)
        return 'end'
      }
      if (next.effect === 'consult') return (await putBeforeHead(visit, form, after, subject)) ? 'end' : after
      const message = wordForm(form, next.state, next.say, voice, next.effect === undefined)
      if (next.effect === 'pause') {
        await pauseDialogue(visit)
        const resume = { label: visit.say('form-act-resume'), value: choiceValue('baocao', state.assignmentId) }
        await visit.reply({ ...message, choices: [resume] })
        return after
      }
      await visit.reply(message)
      return next.effect === 'cancel' ? 'end' : after
    },
  }
}
