import type { ChatEntry } from '../channels/local/chat-log.ts'
import type { IncomingEvent } from '../messaging/incoming.ts'
import type { Office } from './office.ts'

const LOCAL = 'local'
const MOST = 200

/** What a local chat held before this process started, oldest first: both sides from the store, in office time. */
export const localHistory =
  ({ store, clock }: Office) =>
  async (chatId: string): Promise<ChatEntry[]> => {
    const [heard, said] = await Promise.all([
      store.read.inbox.recent(LOCAL, chatId, MOST),
      store.read.outbox.recent(LOCAL, chatId, MOST),
    ])
    // The same choice may be called differently in another message.
    const labels = new Map(
      said.flatMap(({ messageIds: [id = ''], message }) =>
        (message.choices ?? []).flatMap(({ value, label }) => [
          [value, label] as const,
          [`${id} ${value}`, label] as const,
        ]),
      ),
    )
    const entries = [
      ...said.map(({ messageIds, message, sentAt }) => ({
        real: sentAt,
        entry: {
          id: messageIds[0] ?? '',
          from: null,
          text: message.text,
          choices: message.choices ?? [],
          media: message.media ?? [],
        },
      })),
      ...heard.flatMap((event) => {
        const words = wordsOf(event, labels)
        return words
          ? [{ real: event.receivedAt, entry: { id: event.externalId, from: event.from, choices: [], ...words } }]
          : []
      }),
    ]
    return entries
      .sort((a, b) => a.real.getTime() - b.real.getTime())
      .slice(-MOST)
      .map(({ real, entry }) => ({ ...entry, chatId, at: clock.at(real).toISOString() }))
  }

/** What a person's event looked like in the chat; null for what is not seen there. */
function wordsOf(
  { content }: IncomingEvent,
  labels: ReadonlyMap<string, string>,
): Pick<ChatEntry, 'text' | 'media'> | null {
  if (content.kind === 'text') return { text: content.text, media: [] }
  if (content.kind === 'choice') {
    const label = labels.get(`${content.messageId ?? ''} ${content.value}`) ?? labels.get(content.value)
    return label === undefined ? null : { text: label, media: [] }
  }
  if (content.kind !== 'files') return null
  const media = content.files.flatMap(({ hash, kind, name, mime }) =>
    hash === undefined || kind === 'voice'
      ? []
      : [{ kind, hash, name: name ?? hash.slice(0, 8), mime: mime ?? 'application/octet-stream' }],
  )
  return { text: content.caption ?? '', media }
}
