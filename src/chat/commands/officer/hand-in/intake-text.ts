import { PlainError } from '../../../../base/errors.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import { classificationIn } from '../../../../directives/classified.ts'
import { readDirective } from '../../../../directives/read-directive.ts'
import { officeOf } from '../../../../people/register.ts'
import { intake } from '../../../../tasks/intake.ts'
import { choiceValue } from '../../../command.ts'
import { refuseClassified } from '../../../withheld/refuse.ts'
import type { Visit } from '../../../visit.ts'
import { askOpen } from '../relate/ask-open.ts'
import { cardMessage } from '../draft/card-message.ts'
import { setCurrentDraft } from '../draft/current-draft.ts'

/** A directive of more letters is no directive: the longest real ones have about 200,000. */
const MOST = 1_000_000

/** Reads the words of a directive, keeps them as a draft and answers with its card, whichever way they came. */
export async function intakeText(visit: Visit, text: string, fileHash: string | null): Promise<void> {
  const { say, stores, tools, now, who } = visit
  if (text.trim().length < 40) throw new PlainError('intake-empty')
  if (text.length > MOST) throw new PlainError('intake-too-long')
  const register = await stores.people.units()
  const office = officeOf(register)
  if (!office) throw new PlainError('intake-no-register')
  const classification = classificationIn(text)
  if (classification !== 'none') {
    const way = fileHash === null ? 'text' : 'file'
    const hashes = fileHash === null ? [] : [fileHash]
    return refuseClassified(visit, { classification, way, shape: { letters: text.length } }, { text, hashes })
  }
  const reading = readDirective(text)
  const isEmpty = reading.docType === 'other' && reading.tasks.length === 0 && reading.recipients.length === 0
  if (isEmpty) throw new PlainError('intake-no-directive')
  const { directive, isExisting } = await intake(stores, {
    reading,
    issuerCode: office.code,
    createdBy: who?.person.id ?? null,
    fileHash,
    now,
    newId: tools.newId,
    officeTime: tools.officeTime,
    register,
  })
  const subject = `directive:${directive.id}`
  if (!isExisting) {
    await visit.audit('directive.intake', subject, { ref: directive.ref, number: directive.number, fileHash })
  }
  if (directive.status !== 'draft') {
    await visit.reply({
      text: say('intake-published-before', { title: titleOf(directive, say), ref: directive.ref }),
      choices: [{ label: say('status-act-one', { ref: directive.ref }), value: choiceValue('tinhhinh', directive.id) }],
    })
    return
  }
  await setCurrentDraft(visit, directive.id)
  const card = await cardMessage(visit, directive)
  await visit.reply(isExisting ? { ...card, text: `${say('intake-same')}\n${card.text}` } : card)
  await askOpen(visit, directive)
}
