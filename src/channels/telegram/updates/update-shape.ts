import { z } from 'zod'

/**
 * The part of an update that the house reads. Without what says where, who and which, an update can't be taken; what only
 * adds to it counts as absent when it has another shape than was published, so that no message is lost for it.
 */
const extra = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: extra(z.string()),
})
const user = z.object({
  id: z.int(),
  is_bot: extra(z.boolean()),
  first_name: extra(z.string()),
  last_name: extra(z.string()),
})
const topic = { message_thread_id: extra(z.int()), is_topic_message: extra(z.boolean()) }
const file = z.object({
  file_id: z.string().min(1),
  file_name: extra(z.string()),
  mime_type: extra(z.string()),
  file_size: extra(z.int()),
})
const photo = z.object({ file_id: z.string().min(1), width: z.number(), height: z.number(), file_size: extra(z.int()) })

/** What people send and the house cannot read; everything else without text or file is a notice of the platform. */
export const UNREADABLE = [
  'sticker',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'video_note',
  'game',
  'story',
  'checklist',
  'rich_message',
  'paid_media',
  'live_photo',
] as const
const unreadable = Object.fromEntries(UNREADABLE.map((kind) => [kind, z.unknown().optional()])) as Record<
  (typeof UNREADABLE)[number],
  z.ZodOptional<z.ZodUnknown>
>

const message = z.object({
  message_id: z.int(),
  chat,
  from: user.optional(),
  sender_chat: extra(z.object({ id: z.int() })),
  is_automatic_forward: extra(z.boolean()),
  ...topic,
  reply_to_message: extra(z.object({ message_id: z.int(), from: extra(z.object({ id: z.int() })) })),
  text: z.string().optional(),
  caption: extra(z.string()),
  media_group_id: extra(z.string()),
  photo: z.array(photo).min(1).optional(),
  document: file.optional(),
  video: file.optional(),
  audio: file.optional(),
  voice: file.optional(),
  migrate_to_chat_id: z.int().optional(),
  migrate_from_chat_id: z.int().optional(),
  ...unreadable,
})

const member = z.object({
  user: z.object({ id: z.int() }),
  status: z.enum(['creator', 'administrator', 'member', 'restricted', 'left', 'kicked']),
  is_member: extra(z.boolean()),
  can_send_messages: extra(z.boolean()),
})

const content = {
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      message: extra(z.object({ message_id: z.int(), chat, ...topic })),
      data: extra(z.string()),
    })
    .optional(),
  my_chat_member: z.object({ chat, from: user, old_chat_member: member, new_chat_member: member }).optional(),
}

/** What the platform is asked for. Channel posts, other members and reactions are not. */
export const WANTED = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const satisfies readonly (keyof typeof content)[]

const schema = z.object({ update_id: z.int(), ...content })

export type TelegramUpdate = z.infer<typeof schema>
export type TelegramMessage = z.infer<typeof message>
export type TelegramMember = z.infer<typeof member>

/** The update in what came, or in a word what is wrong with it. */
export function readUpdate(raw: unknown): TelegramUpdate | string {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return parsed.error.issues.map(({ path }) => path.join('.') || 'no object').join(', ')
  return WANTED.some((kind) => parsed.data[kind] !== undefined) ? parsed.data : 'of no known kind'
}
