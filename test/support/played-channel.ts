import type { Channel } from '../../src/messaging/channel.ts'
import type { OutgoingMessage } from '../../src/messaging/outgoing.ts'
import type { SendError } from '../../src/messaging/send-error.ts'

/** One thing that a played channel was asked to do. */
interface Asked {
  what: 'send' | 'edit'
  chatId: string
  text: string
}

/** A channel in memory; `fails` says what becomes of a message before it arrives, null = it arrives. */
export function playChannel(
  name: string,
  fails: (asked: Asked) => SendError | null,
  more: Partial<Channel> = {},
): { channel: Channel; asked: Asked[]; arrived: Asked[] } {
  const asked: Asked[] = []
  const arrived: Asked[] = []
  let count = 0
  const take = (what: Asked['what'], chatId: string, { text }: OutgoingMessage): void => {
    const one = { what, chatId, text }
    asked.push(one)
    const error = fails(one)
    if (error) throw error
    arrived.push(one)
  }
  const channel: Channel = {
    name,
    buttons: true,
    photos: true,
    pace: { perSecond: 500, perChatMs: 0, perGroupMinute: 6_000 },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    async send(chatId, _kind, message) {
      await Promise.resolve()
      take('send', chatId, message)
      return { messageIds: [`${name}-${String((count += 1))}`] }
    },
    async edit(chatId, _messageId, message) {
      await Promise.resolve()
      take('edit', chatId, message)
    },
    fetchFile: () => Promise.resolve(new Uint8Array()),
    startLink: () => null,
    problem: () => null,
    ...more,
  }
  return { channel, asked, arrived }
}
