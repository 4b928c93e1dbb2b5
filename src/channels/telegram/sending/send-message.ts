import { InputFile, type Api } from 'grammy'
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

/** Sends the parts of a message behind those whose ids are given; resolves with the ids of all. Throws SendError. */
export async function sendMessage(
  deps: SendDeps,
  chatId: string,
  message: OutgoingMessage,
  sent: readonly string[],
): Promise<string[]> {
  const whole = partsOfMessage(message)
  if (whole.length === 0) throw new SendError('rejected', 'nothing to say')
  const parts = whole.slice(sent.length)
  const ids = [...sent]
  try {
    // Before the first word, so that a missing file leaves no half of a message behind.
    const bytes = await Promise.all(
      parts.map(async (part) => ('media' in part ? await bytesOf(deps, part.media) : null)),
    )
    for (const [i, part] of parts.entries()) {
      const { message_id } = await sendPart(deps, chatId, part, bytes[i] ?? null)
      ids.push(String(message_id))
    }
    return ids
  } catch (thrown) {
    throw sendErrorOf(thrown, ids)
  }
}

function sendPart(
  { api, uploadApi }: SendDeps,
  chatId: string,
  part: Part,
  bytes: Uint8Array | null,
): Promise<{ message_id: number }> {
  if ('text' in part) {
    return api.sendMessage(chatId, part.text, { link_preview_options: { is_disabled: true }, ...part.extras })
  }
  const file = new InputFile(bytes ?? new Uint8Array(), fileName(part.media.name))
  return part.media.kind === 'photo' && (bytes?.length ?? 0) <= LARGEST_PHOTO
    ? uploadApi.sendPhoto(chatId, file, part.extras)
    : uploadApi.sendDocument(chatId, file, part.extras)
}

async function bytesOf({ files }: SendDeps, media: OutgoingMedia): Promise<Uint8Array> {
  const bytes = await files(media.hash)
  if (!bytes) throw new SendError('rejected', `the file ${media.name} is not in the store`)
  if (bytes.length > LARGEST_UPLOAD) throw new SendError('rejected', `the file ${media.name} is larger than 50 MB`)
  return bytes
}

/** grammY writes the name into a header without quotes. */
const fileName = (name: string): string => name.replace(/[\r\n";]+/g, '_').trim() || 'file'
