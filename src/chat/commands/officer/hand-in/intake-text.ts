import { PlainError } from '../../../../base/errors.ts'
import { titleOf } from '../../../../broadcasts/title.ts'
import { classificationIn } from '../../../../directives/classified.ts'
import { layOut } from '../../../../directives/pages/lay-out.ts'
import type { PageText } from '../../../../directives/read/file-text.ts'
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

/** The file that the words stand in. */
export interface Paper {
  fileHash: string
  /** its pages, with offsets into the words; none where it has no pages */
  pages?: readonly PageText[]
  /** the files of the pages, where each is a photo of its own */
  files?: string[]
}

/** Reads the words of a directive, keeps them as a draft and answers with its card, whichever way they came. */
export async function intakeText(visit: Visit, text: string, paper: Paper | null): Promise<void> {
  const { say, stores, tools, now, who } = visit
  if (text.trim().length < 40) throw new PlainError('intake-empty')
  if (text.length > MOST) throw new PlainError('intake-too-long')
  const register = await stores.people.units()
  const office = officeOf(register)
  if (!office) throw new PlainError('intake-no-register')
  const classification = classificationIn(text)
  if (classification !== 'none') {
    const way = paper === null ? 'text' : 'file'
    const hashes = paper === null ? [] : [...new Set([paper.fileHash, ...(paper.files ?? [])])]
    return refuseClassified(visit, { classification, way, shape: { letters: text.length } }, { text, hashes })
  }
  const reading = readDirective(text)
  const isEmpty = reading.docType === 'other' && reading.tasks.length === 0 && reading.recipients.length === 0
  if (isEmpty) throw new PlainError('intake-no-directive')
  const { directive, isExisting } = await intake(stores, {
    reading,
    issuerCode: office.code,
    createdBy: who?.person.id ?? null,
    fileHash: paper?.fileHash ?? null,
    now,
    newId: tools.newId,
    officeTime: tools.officeTime,
    register,
  })
  const subject = `directive:${directive.id}`
  if (!isExisting) {
    const { ref, number, fileHash } = directive
    await visit.audit('directive.intake', subject, { ref, number, fileHash })
    if (paper?.pages?.length) {
      const files = paper.files ?? [paper.fileHash]
      await stores.directives.savePages(directive.id, { files, pages: layOut(text, paper.pages, directive.text) })
    }
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
