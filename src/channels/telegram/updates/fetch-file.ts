import type { Api } from 'grammy'
import type { IncomingFile } from '../../../messaging/incoming.ts'
import { SendError } from '../../../messaging/send-error.ts'
import { sendErrorOf } from '../sending/send-error-of.ts'

const LARGEST_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 20_000

/** The bytes of a file by its `file_id`. Throws SendError. */
export async function fetchFile(api: Api, token: string, apiRoot: string, file: IncomingFile): Promise<Uint8Array> {
  if (file.size !== null && file.size > LARGEST_BYTES) throw tooLarge()
  const path = await pathOf(api, file.ref)
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const address = `${apiRoot}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`
    const response = await fetch(address, { signal, redirect: 'error' })
    if (!response.ok) {
      await response.body?.cancel()
      const gone = response.status === 404 || response.status === 410
      throw new SendError(gone ? 'gone' : 'unreachable', `the file was answered with HTTP ${String(response.status)}`)
    }
    return await bytesOf(response)
  } catch (thrown) {
    if (thrown instanceof SendError) throw thrown
    throw new SendError('unreachable', `the file could not be fetched${signal.aborted ? ' in time' : ''}`)
  }
}

async function pathOf(api: Api, fileId: string): Promise<string> {
  try {
    const { file_path, file_size } = await api.getFile(fileId)
    if (file_size !== undefined && file_size > LARGEST_BYTES) throw tooLarge()
    if (file_path === undefined) throw new SendError('gone', 'the file has no path any more')
    return file_path
  } catch (thrown) {
    const error = sendErrorOf(thrown)
    // "wrong file_id or the file is temporarily unavailable", "invalid file_id"
    if (/file_id|unavailable/i.test(error.message)) throw new SendError('gone', error.message)
    throw error
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  const body: ReadableStream<Uint8Array> | null = response.body
  const reader = body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) return Buffer.concat(parts)
    size += part.value.length
    if (size > LARGEST_BYTES) {
      await reader?.cancel()
      throw tooLarge()
    }
    parts.push(part.value)
  }
}

const tooLarge = (): SendError => new SendError('rejected', 'file is too big: Telegram lets bots download 20 MB')
