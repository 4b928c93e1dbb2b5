import { PlainError } from '../base/errors.ts'
import { plain } from '../base/vietnamese.ts'
import type { IncomingContent, IncomingEvent } from '../messaging/incoming.ts'
import type { Locale } from '../people/person.ts'
import { asksHow } from './answering/how-to/asks-how.ts'
import type { Command } from './command.ts'
import { steers } from './form-dialog/control-words.ts'
import { readChoice } from './command.ts'
import type { Dialog, DialogInput } from './dialogue/dialog.ts'
import { goOn, isWaitedFor, resume } from './dialogue/go-on.ts'
import { hearEdit } from './hear-edit.ts'
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

interface Asked {
  command: Command
  args: string[]
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
        return visit.event.chatKind === 'private'
          ? visit.reply(visit.say('corridor-unsupported', { what: content.what }))
          : undefined
      case 'start':
        return runByName(visit, 'start', content.payload === null ? [] : [content.payload])
      case 'edit':
        return hearEdit(visit, content, (said) => isQuestion(visit, said), deps.ask)
      default:
        // A group talks about many things: the bot answers only when it is spoken to.
        if (visit.event.chatKind === 'group' && content.kind === 'text' && content.addressed === false) return undefined
        if (visit.event.from.anonymous) return visit.reply(visit.say('corridor-anonymous'))
        return (await refusesFiles(visit, content)) ? undefined : counter(visit, content)
    }
  }

  async function counter(visit: Visit, content: DialogInput): Promise<void> {
    if (visit.event.chatKind === 'private' && (await goOn(visit, content, deps.dialogs, () => shown(visit, content))))
      return
    const input = await meant(visit, content)
    if (input.kind === 'choice') {
      const { name, args } = readChoice(input.value)
      return runByName(visit, name, args)
    }
    if (input.kind === 'text') {
      const words = plain(input.text)
      if (visit.event.chatKind === 'private' && (await resume(visit, words, deps.dialogs))) return
      if (await asksHow(visit, input.text)) return deps.ask(visit, input.text)
      const asked = commandIn(visit, input.text)
      if (asked) return run(visit, asked.command, asked.args)
      if (!visit.who) return runByName(visit, 'toila', [input.text])
      if (steers(input.text)) return visit.reply(visit.say('corridor-nothing-open'))
      const count = /^\s*\d{1,2}\s*[.)]?\s*$/.test(input.text) ? await choicesShown(visit) : 0
      if (count > 0) return visit.reply(visit.say('corridor-no-such-choice', { number: words, count }))
      return words === '' ? runByName(visit, 'giup', []) : deps.ask(visit, input.text)
    }
    const takesFiles = deps.commands.find((c) => c.name === 'vanbanmoi' && may(visit, c))
    return takesFiles ? takesFiles.run(visit, []) : visit.reply(visit.say('corridor-file-unexpected'))
  }

  /** Whether a text would only be asked and answered: no conversation waits for it, no command or choice is in it. */
  async function isQuestion(visit: Visit, text: string): Promise<boolean> {
    const words = plain(text)
    if (!visit.who || words === '' || /^\d{1,2}$/.test(words) || steers(text)) return false
    const input = { kind: 'text' as const, text }
    if (visit.event.chatKind === 'private' && (await isWaitedFor(visit, input, deps.dialogs))) return false
    if ((await meant(visit, input)).kind !== 'text') return false
    return commandIn(visit, text) === null || asksHow(visit, text)
  }

  /** The command that a text is: by its slash, by its words, or by one that belongs elsewhere. */
  function commandIn(visit: Visit, text: string): Asked | null {
    const slash = /^\/([\p{L}\p{N}_]+)\s*([\s\S]*)$/u.exec(text.trim())
    const named = called(slash?.[1])
    const here = named.find((c) => c.where.includes(visit.event.chatKind))
    if (here) return { command: here, args: (slash?.[2] ?? '').split(/\s+/).filter(Boolean) }
    const asked = matched(visit, plain(text), text) ?? matchedInShort(visit, plain(text), text)
    const [elsewhere] = named
    return asked ?? (elsewhere ? { command: elsewhere, args: [] } : null)
  }

  function matched(visit: Visit, words: string, text: string): Asked | null {
    for (const command of deps.commands) {
      const args = may(visit, command) ? command.match(words, text) : null
      if (args) return { command, args }
    }
    return null
  }

  /** "bc 512", "xem trc": the same words as hasty thumbs write them. */
  function matchedInShort(visit: Visit, words: string, text: string): Asked | null {
    if (text.length > LONGEST_COMMAND) return null
    const written = tools
      .hearing()
      .question(text)
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
    return (await stores.outbox.lastChoices(event.channel, event.chatId))?.choices?.length ?? 0
  }

  /** A number or a label typed back stands for a button of the last message that had any. */
  async function meant(visit: Visit, content: DialogInput): Promise<DialogInput> {
    if (content.kind !== 'text') return content
    const { channel, chatId } = visit.event
    const last = await visit.stores.outbox.lastChoices(channel, chatId)
    const choice = typedChoice(content.text, last)
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
