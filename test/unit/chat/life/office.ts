import { answerQuestion } from '../../../../src/chat/answering/answer-question.ts'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import { allDialogs } from '../../../../src/chat/dialogs/index.ts'
import { silentLog } from '../../../../src/base/log.ts'
import { fireRemindersJob } from '../../../../src/jobs/fire-reminders.ts'
import type { JobDeps } from '../../../../src/jobs/job.ts'
import { planRemindersJob } from '../../../../src/jobs/plan-reminders.ts'
import type { OutgoingMessage } from '../../../../src/messaging/outgoing.ts'
import type { Assignment, ReportDue } from '../../../../src/tasks/assignment.ts'
import { at } from '../../../support/nouns.ts'
import type { SentTo } from '../../../support/visit.ts'
import { anOffice, LETTER } from '../officer/sample.ts'

/** The small office with every command and conversation of the house, after 512 was published on 17 March 2025. */
export async function atWork() {
  const office = await anOffice({ commands: allCommands, dialogs: allDialogs, ask: answerQuestion })
  const { chat, store, units } = office
  await chat.types('telegram', 'officer', LETTER)
  const [draft] = await store.read.directives.list('draft')
  const id = draft?.id ?? ''
  await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  const channelOf = (chatId: string): string =>
    chatId.endsWith('-z') || chatId === office.contact.chatId ? 'zalo' : 'telegram'
  /** Types, and gives what is said back in that chat. */
  const says = async (chatId: string, text: string): Promise<string> =>
    shown(await chat.types(channelOf(chatId), chatId, text))
  /** Taps the newest button with that label. */
  const taps = async (chatId: string, label: string): Promise<string> =>
    shown(await chat.taps(channelOf(chatId), chatId, buttonIn(chat.sent, chatId, label)))
  const part = async (unit: keyof typeof units): Promise<Assignment> => {
    const found = await store.read.tasks.assignment(id, units[unit].id)
    if (!found) throw new Error(`${unit} has no part`)
    return found
  }
  return {
    ...office,
    id,
    says,
    taps,
    /** The messages to a chat whose business key begins so. */
    sentTo: (chatId: string, key: string): OutgoingMessage[] =>
      chat.sent.filter((m) => m.chatId === chatId && m.key.startsWith(key)).map((m) => m.message),
    part,
    /** The first report that a unit owes, or owed. */
    due: async (unit: keyof typeof units): Promise<ReportDue> => {
      const [due] = (await part(unit)).reports
      if (!due) throw new Error(`${unit} has no report`)
      return due
    },
    /** Plans and fires at that moment of the office, and gives what each chat was told. */
    remind: async (now: string): Promise<SentTo[]> => {
      chat.setNow(now)
      const deps: JobDeps = { store, tools: chat.tools, officeNow: () => at(now), log: silentLog }
      await planRemindersJob(deps).sweep()
      await fireRemindersJob(deps).sweep()
      return (await chat.deliver()).filter((m) => m.key.startsWith('reminder'))
    },
  }
}

/** A message as a phone shows it: the text, and under it the choices. */
export const shown = (messages: readonly OutgoingMessage[]): string =>
  messages.map((m) => [m.text, ...(m.choices ?? []).map((c) => `[${c.label}]`)].join('\n')).join('\n---\n')

function buttonIn(sent: readonly SentTo[], chatId: string, label: string): string {
  const mine = sent.filter((m) => m.chatId === chatId)
  const found = mine
    .toReversed()
    .flatMap((m) => m.message.choices ?? [])
    .find((c) => c.label === label)
  if (!found) throw new Error(`no button "${label}" for ${chatId}; the last was: ${JSON.stringify(mine.at(-1))}`)
  return found.value
}
