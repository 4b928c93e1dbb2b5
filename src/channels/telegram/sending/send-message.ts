import { GrammyError, InputFile, type Api } from 'grammy'
import type { OutgoingMedia, OutgoingMessage } from '../../../messaging/outgoing.ts'
import { SendError } from '../../../messaging/send-error.ts'
import { partsOfMessage, type Part } from './parts-of-message.ts'
import { sendErrorOf } from './send-error-of.ts'

const MB = 1024 * 1024
const LARGEST_PHOTO = 10 * MB
const LARGEST_UPLOAD = 50 * MB

export interface SendDeps {
  api: Api
  /** with patience for uploads */
  uploadApi: Api
  /** the bytes behind a content hash */
  files: (hash: string) => Promise<Uint8Array | null>
}

/** What a message goes out with besides itself. */
interface Way {
  message_thread_id?: number
  allow_paid_broadcast?: true
}

/**
 * Sends the parts of a message behind those whose ids are given; resolves with the ids of all. Throws SendError.
 * `paid`: beyond the free pace, for Stars.
 */
export async function sendMessage(
  deps: SendDeps,
  chatId: string,
  message: OutgoingMessage,
  { sent, paid }: { sent: readonly string[]; paid: boolean },
): Promise<string[]> {
  const whole = partsOfMessage(message)
  if (whole.length === 0) throw new SendError('rejected', 'nothing to say')
  const parts = whole.slice(sent.length)
  const ids = [...sent]
  const way: Way = {
    ...(message.topic === undefined ? {} : { message_thread_id: Number(message.topic) }),
    ...(paid ? { allow_paid_broadcast: true } : {}),
  }
  try {
    // Before the first word, so that a missing file leaves no half of a message behind.
    const bytes = await Promise.all(
      parts.map(async (part) => ('media' in part ? await bytesOf(deps, part.media) : null)),
    )
    for (const [i, part] of parts.entries()) {
      const { message_id } = await sendSomehow(deps, chatId, part, bytes[i] ?? null, way)
      ids.push(String(message_id))
    }
    return ids
  } catch (thrown) {
    throw sendErrorOf(thrown, ids)
  }
}

/** What a refusal takes away from the way, and the part goes out all the same. */
const DETOURS: readonly { text: RegExp; without: keyof Way }[] = [
  // The topic is closed or no more: the group still is.
  { text: /thread not found|topic/i, without: 'message_thread_id' },
  // The bot has no Stars left, or may not pay with them.
  { text: /stars|paid|balance/i, without: 'allow_paid_broadcast' },
]

const omit = (way: Way, step: keyof Way): Way =>
  Object.fromEntries(Object.entries(way).filter(([name]) => name !== step))

async function sendSomehow(
  deps: SendDeps,
  chatId: string,
  part: Part,
  bytes: Uint8Array | null,
  way: Way,
): Promise<{ message_id: number }> {
  try {
    return await sendPart(deps, chatId, part, bytes, way)
  } catch (thrown) {
    if (!(thrown instanceof GrammyError) || thrown.error_code !== 400) throw thrown
    const detour = DETOURS.find(({ text, without }) => way[without] !== undefined && text.test(thrown.description))
    if (detour) return sendSomehow(deps, chatId, part, bytes, omit(way, detour.without))
    // A page that is too long or too narrow for a photo is still a file.
    if (!('media' in part) || part.media.kind !== 'photo' || !/PHOTO_|IMAGE_/.test(thrown.description)) throw thrown
    return sendPart(deps, chatId, { ...part, media: { ...part.media, kind: 'document' } }, bytes, way)
  }
}

function sendPart(
  { api, uploadApi }: SendDeps,
  chatId: string,
  part: Part,
  bytes: Uint8Array | null,
  way: Way,
): Promise<{ message_id: number }> {
  const more = { ...way, ...part.extras }
  if ('text' in part) {
    return api.sendMessage(chatId, part.text, { link_preview_options: { is_disabled: true }, ...more })
  }
  const file = new InputFile(bytes ?? new Uint8Array(), fileName(part.media.name))
  const captioned = { ...more, ...(part.caption === undefined ? {} : { caption: part.caption }) }
  return part.media.kind === 'photo' && (bytes?.length ?? 0) <= LARGEST_PHOTO
    ? uploadApi.sendPhoto(chatId, file, captioned)
    : uploadApi.sendDocument(chatId, file, captioned)
}

async function bytesOf({ files }: SendDeps, media: OutgoingMedia): Promise<Uint8Array> {
  const bytes = await files(media.hash)
  if (!bytes) throw new SendError('rejected', `the file ${media.name} is not in the store`)
  if (bytes.length > LARGEST_UPLOAD) throw new SendError('rejected', `the file ${media.name} is larger than 50 MB`)
  return bytes
}

/** grammY writes the name into a header without quotes. */
const fileName = (name: string): string => name.replace(/[\r\n";]+/g, '_').trim() || 'file'
