import type { SentMessage } from '../fake-platform/sent-messages.ts'
import type { House } from './house.ts'

/** Somebody (or a group) in front of the bot, on a phone. */
export interface Talk {
  readonly chatId: string
  /** Types, and returns what the bot then says in this chat; more than one message is joined by a blank line. */
  says(text: string): Promise<string>
  /** Taps the newest button with these words, and returns what the bot says. Telegram only. */
  taps(label: string): Promise<string>
  /** Taps the same button twice at once. */
  tapsTwice(label: string): Promise<string>
  sends(what: { photo?: Uint8Array; document?: Uint8Array; name?: string; caption?: string }): Promise<string>
  /** What has come since the last look. */
  hears(): Promise<string>
  /** all that the bot ever said here, oldest first */
  heard(): readonly SentMessage[]
}

/** Who speaks in a group. */
export interface Speaker {
  id: string
  name: string
}

export function createTalk(
  house: House,
  channel: 'telegram' | 'zalo',
  chat: { id: string; name: string; group?: Speaker },
): Talk {
  const { telegram, zalo } = house
  const { id, name, group } = chat
  const said = (): readonly SentMessage[] =>
    (channel === 'telegram' ? telegram : zalo).sent.filter((m) => m.chatId === id)
  let seen = said().length

  async function hears(): Promise<string> {
    await house.settle()
    const news = said().slice(seen)
    seen += news.length
    for (const m of news) house.note(name, `BOT\n${m.text}${m.buttons.length > 0 ? `\n${labels(m)}` : ''}`)
    return news.map((m) => [m.text, ...(m.buttons.length > 0 ? [labels(m)] : [])].join('\n')).join('\n\n')
  }

  const labels = (m: SentMessage): string => m.buttons.map((b) => `[${b.label}]`).join(' ')

  function tap(label: string): void {
    const message = said().findLast((m) => m.buttons.some((b) => b.label === label))
    if (!message)
      throw new Error(`${name} sees no button "${label}"; the last message was: ${said().at(-1)?.text ?? '–'}`)
    telegram.userTaps(id, message.messageId, label, group ? { from: group.id } : {})
    house.note(name, `> [${label}]`)
  }

  return {
    chatId: id,
    hears,
    heard: said,
    async says(text) {
      await hears()
      house.note(name, `> ${text}`)
      if (channel === 'telegram')
        telegram.userSays(id, text, group ? { group: name, from: group.id, name: group.name } : { name })
      else zalo.userSays(id, text, group ? { group: true, from: group.id, name: group.name } : { name })
      return hears()
    },
    async taps(label) {
      await hears()
      tap(label)
      return hears()
    },
    async tapsTwice(label) {
      await hears()
      tap(label)
      tap(label)
      return hears()
    },
    async sends({ photo, document, name: file, caption }) {
      await hears()
      house.note(name, `> (${photo ? 'ảnh' : (file ?? 'tệp')})${caption === undefined ? '' : ` ${caption}`}`)
      const more = { ...(file === undefined ? {} : { name: file }), ...(caption === undefined ? {} : { caption }) }
      if (channel === 'zalo') zalo.userSends(id, { photo: photo ?? new Uint8Array(), ...more }, { name })
      else telegram.userSends(id, { ...(photo ? { photo } : {}), ...(document ? { document } : {}), ...more }, { name })
      return hears()
    },
  }
}
