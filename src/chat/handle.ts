import { questionWords } from '../answers/hear/words.ts'
import { PlainError } from '../base/errors.ts'
import { plain } from '../base/vietnamese.ts'
import type { IncomingContent, IncomingEvent } from '../messaging/incoming.ts'
import type { Locale } from '../people/person.ts'
import type { Command } from './command.ts'
import { steers } from './form-dialog/control-words.ts'
import { readChoice } from './command.ts'
import type { Dialog, DialogInput } from './dialogue/dialog.ts'
import { goOn, resume } from './dialogue/go-on.ts'
import { moveHouse, noteMembership } from './membership.ts'
import { receive } from './receive.ts'
import type { Stores } from './stores.ts'
import { refusesFiles } from './withheld/refuse.ts'
import { typedChoice } from './dialogue/typed-choice.ts'
import type { Tools, Visit } from './visit.ts'

/** characters */
const LONGEST_COMMAND = 60

export interface CorridorDeps {
  tools: Tools
  officeNow: () => Date
  officeLocale: Locale
  commands: readonly Command[]
  dialogs: readonly Dialog[]
  /** work of the house that ends in a chat: internal event's name → what is done */
  internals: Readonly<Record<string, (visit: Visit, data: Record<string, unknown>) => Promise<void>>>
  /** what is no command is a question */
  ask: (visit: Visit, question: string) => Promise<void>
}

export interface Corridor {
  handle(event: IncomingEvent, stores: Stores): Promise<void>
  apologise(event: IncomingEvent, stores: Stores): Promise<void>
}

/** The corridor: every event passes here, is recognised, and is led to one door. */
export function createCorridor(deps: CorridorDeps): Corridor {
  const { tools } = deps
  const enter = (event: IncomingEvent, stores: Stores): Promise<Visit> =>
    receive(event, stores, tools, deps.officeNow(), deps.officeLocale)

  async function handle(event: IncomingEvent, stores: Stores): Promise<void> {
    const { content } = event
    if (content.kind === 'migrated') return moveHouse(event, content.newChatId, stores)
    const visit = await enter(event, stores)
    try {
      await lead(visit, content)
    } catch (thrown) {
      if (!(thrown instanceof PlainError)) throw thrown
      await visit.reply(tools.wording.sayKey(visit.locale, thrown.key, thrown.args))
    }
  }

  async function lead(visit: Visit, content: Exclude<IncomingContent, { kind: 'migrated' }>): Promise<void> {
    switch (content.kind) {
      case 'membership':
        return noteMembership(visit, content.state)
      case 'internal':
        return deps.internals[content.name]?.(visit, content.data)
      case 'unsupported':
        return visit.event.chatKind === 'private' ? visit.reply(visit.say('corridor-unsupported')) : undefined
      case 'start':
        return runByName(visit, 'start', content.payload === null ? [] : [content.payload])
      default:
        // A group talks about many things: the bot answers only when it is spoken to.
        if (visit.event.chatKind === 'group' && content.kind === 'text' && content.addressed === false) return undefined
        return (await refusesFiles(visit, content)) ? undefined : counter(visit, content)
    }
  }

  async function counter(visit: Visit, content: DialogInput): Promise<void> {
    if (visit.event.chatKind === 'private' && (await goOn(visit, content, deps.dialogs, await shown(visit, content))))
      return
    const input = await meant(visit, content)
    if (input.kind === 'choice') {
      const { name, args } = readChoice(input.value)
      return runByName(visit, name, args)
    }
    if (input.kind === 'text') {
      const words = plain(input.text)
      if (visit.event.chatKind === 'private' && (await resume(visit, words, deps.dialogs))) return
      const slash = /^\/([\p{L}\p{N}_]+)\s*([\s\S]*)$/u.exec(input.text.trim())
      if (slash) {
        const named = called(slash[1]).find((c) => c.where.includes(visit.event.chatKind))
        if (named) return run(visit, named, (slash[2] ?? '').split(/\s+/).filter(Boolean))
      }
      const asked = matched(visit, words, input.text) ?? matchedInShort(visit, words, input.text)
      if (asked) return run(visit, asked.command, asked.args)
      const [elsewhere] = called(slash?.[1])
      if (elsewhere) return run(visit, elsewhere, [])
      if (!visit.who) return runByName(visit, 'toila', [input.text])
      if (steers(input.text)) return visit.reply(visit.say('corridor-nothing-open'))
      const count = /^\s*\d{1,2}\s*[.)]?\s*$/.test(input.text) ? await choicesShown(visit) : 0
      if (count > 0) return visit.reply(visit.say('corridor-no-such-choice', { number: words, count }))
      return words === '' ? runByName(visit, 'giup', []) : deps.ask(visit, input.text)
    }
    const takesFiles = deps.commands.find((c) => c.name === 'vanbanmoi' && may(visit, c))
    return takesFiles ? takesFiles.run(visit, []) : visit.reply(visit.say('corridor-file-unexpected'))
  }

  function matched(visit: Visit, words: string, text: string): { command: Command; args: string[] } | null {
    for (const command of deps.commands) {
      const args = may(visit, command) ? command.match(words, text) : null
      if (args) return { command, args }
    }
    return null
  }

  /** "bc 512", "xem trc": the same words as hasty thumbs write them. */
  function matchedInShort(visit: Visit, words: string, text: string): { command: Command; args: string[] } | null {
    if (text.length > LONGEST_COMMAND) return null
    const written = questionWords(text)
      .map((w) => w.plain)
      .join(' ')
    return written === words ? null : matched(visit, written, written)
  }

  const called = (name: string | undefined): Command[] => deps.commands.filter((c) => c.name === name?.toLowerCase())

  /** The choice of the newest message that a typed number or label names: what came in between is what people look at. */
  async function shown({ stores, event }: Visit, content: DialogInput): Promise<DialogInput | null> {
    if (content.kind !== 'text') return null
    const [newest] = await stores.outbox.recent(event.channel, event.chatId, 1)
    const choice = typedChoice(content.text, newest?.message)
    return choice && { kind: 'choice', value: choice.value }
  }

  /** How many choices the last message with any had. */
  async function choicesShown({ stores, event }: Visit): Promise<number> {
    return (await stores.outbox.lastChoices(event.channel, event.chatId))?.message.choices?.length ?? 0
  }

  /** A number or a label typed back stands for a button of the last message that had any. */
  async function meant(visit: Visit, content: DialogInput): Promise<DialogInput> {
    if (content.kind !== 'text') return content
    const { channel, chatId } = visit.event
    const last = await visit.stores.outbox.lastChoices(channel, chatId)
    const choice = typedChoice(content.text, last?.message)
    return choice ? { kind: 'choice', value: choice.value } : content
  }

  const may = (visit: Visit, command: Command): boolean =>
    command.where.includes(visit.event.chatKind) && command.roles.includes(visit.who?.role ?? 'stranger')

  async function run(visit: Visit, command: Command, args: readonly string[]): Promise<void> {
    if (may(visit, command)) return command.run(visit, args)
    if (visit.event.chatKind === 'group' && !command.where.includes('group'))
      return visit.reply(visit.say('corridor-private-only'))
    if (!command.roles.includes(visit.who?.role ?? 'stranger'))
      return visit.reply(visit.say(visit.who ? 'corridor-not-allowed' : 'corridor-stranger'))
    return visit.reply(visit.say('corridor-group-only'))
  }

  async function runByName(visit: Visit, name: string, args: readonly string[]): Promise<void> {
    const command = deps.commands.find((c) => c.name === name)
    if (command) return run(visit, command, args)
    return visit.reply(visit.say('corridor-stale-button'))
  }

  return {
    handle,
    async apologise(event, stores) {
      const visit = await enter(event, stores)
      if (event.chatKind === 'private') await visit.reply(visit.say('error-unexpected'))
    },
  }
}
