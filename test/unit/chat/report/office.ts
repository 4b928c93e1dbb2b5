import { more } from '../../../../src/chat/commands/more.ts'
import { myTasks } from '../../../../src/chat/answering/answer-question.ts'
import { reportDialogs } from '../../../../src/chat/dialogs/report/index.ts'
import { reviewCommands } from '../../../../src/chat/commands/review/index.ts'
import { unitCommands } from '../../../../src/chat/commands/unit/index.ts'
import type { OutgoingMessage } from '../../../../src/messaging/outgoing.ts'
import type { Assignment } from '../../../../src/tasks/assignment.ts'
import type { Store } from '../../../../src/store/open-store.ts'
import { freshStore } from '../../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../../support/nouns.ts'
import { aDeadline, aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../../support/task-nouns.ts'
import { createChat, linked } from '../../../support/visit.ts'

export const LONG = `Tổ chức hội nghị tuyên truyền. ${'Bảo đảm thiết thực, tiết kiệm, đúng đối tượng. '.repeat(120)}`

export interface Office {
  store: Store
  chat: ReturnType<typeof createChat>
  unit: { id: string; code: string }
  assignment: (ref: string) => Promise<Assignment>
  /** on Telegram: choices are buttons */
  head: (text: string) => Promise<OutgoingMessage[]>
  tap: (value: string) => Promise<OutgoingMessage[]>
  /** on Zalo: no buttons */
  contact: (text: string) => Promise<OutgoingMessage[]>
  officer: (text: string) => Promise<OutgoingMessage[]>
  officerTaps: (value: string) => Promise<OutgoingMessage[]>
  photo: (hash: string) => Promise<OutgoingMessage[]>
}

/** Trạm Y tế Bình Lâm with its head and contact, the Sở's officer, and the directives named by `refs`. */
export async function openOffice(...refs: string[]): Promise<Office> {
  const store = await freshStore('sqlite')
  const [unit, bureau] = [aUnit('TYT-BINHLAM'), aUnit('SYT', { relation: 'superior' })]
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.people.saveUnit(bureau)
    for (const [i, ref] of refs.entries()) {
      const number = /^\d+$/.test(ref) ? `${ref}/SYT-NVY` : null
      const directive = aDirective(ref, {
        number,
        docType: number ? 'cong_van' : 'ke_hoach',
        status: 'published',
        textHash: ref,
        publishedAt: at(`2025-03-1${String(i)}T09:00`),
      })
      const words = ref === '900' ? LONG : 'Tổ chức hội nghị tuyên truyền, hoàn thành trước ngày 07/4/2025'
      const task = aTask(directive.id, 1, { words, deadlines: [aDeadline('2025-04-07')], section: 'II.1' })
      const demand = aDemand(directive.id, 1, { end: '2025-04-07', due: at('2025-04-07T00:00') })
      const reports = [aReportDue(demand.id, demand.due)]
      const assignment = anAssignment(directive.id, unit.id, { reports })
      await s.directives.save(directive, aReading(directive.text))
      await s.tasks.saveTask(task)
      await s.tasks.saveDemand(demand)
      await s.tasks.saveAssignment(assignment, [anObligation(assignment.id, task.id)])
    }
  })
  const chat = createChat(store, {
    commands: [myTasks, ...unitCommands, ...reviewCommands, more],
    dialogs: reportDialogs,
    now: '2025-03-27T09:05',
  })
  const head = await linked(store, unit, 'head', { name: 'Lê Thị Hoa' })
  const contact = await linked(store, unit, 'contact', { channel: 'zalo', name: 'Trần Văn Bình' })
  const officer = await linked(store, bureau, 'officer', { name: 'Nguyễn Văn An' })
  return {
    store,
    chat,
    unit,
    assignment: async (ref) => {
      const directive = await store.read.directives.byRef(ref)
      const found = await store.read.tasks.assignment(directive?.id ?? '', unit.id)
      if (!found) throw new Error(`no assignment for ${ref}`)
      return found
    },
    head: (text) => chat.types('telegram', head.chatId, text),
    tap: (value) => chat.taps('telegram', head.chatId, value),
    contact: (text) => chat.types('zalo', contact.chatId, text),
    officer: (text) => chat.types('telegram', officer.chatId, text),
    officerTaps: (value) => chat.taps('telegram', officer.chatId, value),
    photo: (hash) =>
      chat.happen('telegram', head.chatId, {
        kind: 'files',
        caption: null,
        files: [{ kind: 'photo', ref: 'r', name: null, mime: 'image/jpeg', size: 1, hash }],
      }),
  }
}

export const textOf = (messages: readonly OutgoingMessage[]): string => messages.map((m) => m.text).join('\n---\n')

/** The value of the button with that label. */
export function button(messages: readonly OutgoingMessage[], label: string): string {
  const found = messages.flatMap((m) => m.choices ?? []).find((c) => c.label === label)
  if (!found) throw new Error(`no button "${label}" in: ${JSON.stringify(messages)}`)
  return found.value
}
