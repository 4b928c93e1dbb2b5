import { z } from 'zod'
import type { IncomingContent, IncomingEvent } from '../../../messaging/incoming.ts'

/** An id that a page made: a uuid, or the name of a chat. */
const id = z.string().regex(/^[\w:.-]{1,80}$/)
const name = z.string().max(200).nullable()

const speaker = {
  /** the page's own uuid: sent again, it is the same event */
  id,
  chatId: id,
  chatKind: z.enum(['private', 'group']),
  chatTitle: name,
  fromId: id,
  fromName: name,
}

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(200_000), replyTo: id.optional() }),
  z.object({ kind: z.literal('choice'), value: z.string().min(1).max(200), messageId: id.optional() }),
  z.object({ kind: z.literal('start'), payload: z.string().max(200).nullable() }),
  z.object({ kind: z.literal('membership'), state: z.enum(['joined', 'left', 'blocked', 'unblocked']) }),
])

/** What the page posts when somebody says something. `label` is what their own bubble shows for a tap. */
export const Said = z.object({ ...speaker, label: z.string().max(500).default(''), content })
export type Said = z.infer<typeof Said>

/** The query of a file's upload; the bytes are the body. */
export const SaidFile = z.object({
  ...speaker,
  name: z.string().min(1).max(300),
  caption: z.string().max(4_000).nullable(),
})
export type SaidFile = z.infer<typeof SaidFile>

type Speaker = Pick<Said, 'id' | 'chatId' | 'chatKind' | 'chatTitle' | 'fromId' | 'fromName'>

/** The neutral event of what a page said. */
export const eventOf = (said: Speaker, content: IncomingContent, receivedAt: Date): IncomingEvent => ({
  channel: 'local',
  externalId: said.id,
  chatId: said.chatId,
  chatKind: said.chatKind,
  chatTitle: said.chatTitle,
  from: { id: said.fromId, name: said.fromName },
  receivedAt,
  content,
})

/** `replyTo` and `messageId` are absent rather than undefined in the contract. */
export function contentOf(said: Said['content']): IncomingContent {
  if (said.kind === 'text') {
    return said.replyTo === undefined ? { kind: 'text', text: said.text } : { ...said, replyTo: said.replyTo }
  }
  if (said.kind === 'choice') {
    return said.messageId === undefined ? { kind: 'choice', value: said.value } : { ...said, messageId: said.messageId }
  }
  return said
}
