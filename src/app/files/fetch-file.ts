import { contentOf } from './file-content.ts'
import { classificationIn } from '../../directives/classified.ts'
import { sha256 } from '../../base/ids.ts'
import type { FileStore } from '../../base/file-store.ts'
import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'
import type { Channel } from '../../messaging/channel.ts'
import type { IncomingFile } from '../../messaging/incoming.ts'
import { SendError } from '../../messaging/send-error.ts'

const LARGEST = 20 * 1024 * 1024

/** Brings the bytes of an incoming file into the file store; what can't be had is told with the event. */
export const fetchInto =
  (channels: readonly Channel[], files: FileStore, log: Log) =>
  async (channelName: string, file: IncomingFile): Promise<IncomingFile> => {
    const channel = channels.find((c) => c.name === channelName)
    if (!channel) return { ...file, problem: 'unavailable' }
    if (file.size !== null && file.size > LARGEST) return { ...file, problem: 'too_large' }
    try {
      const bytes = await channel.fetchFile(file)
      if (bytes.length > LARGEST) return { ...file, problem: 'too_large' }
      const known = contentOf(bytes)
      const why = classificationIn(known.text ?? '')
      if (why !== 'none') {
        // A channel that keeps what it was given has it under the same hash.
        await files.remove(sha256(bytes))
        return { ...file, name: null, size: bytes.length, problem: 'withheld', why }
      }
      const { hash, size } = await files.put(bytes)
      return { ...file, hash, size, ...known }
    } catch (thrown) {
      log.warn({ channel: channelName, reason: reasonOf(thrown) }, 'a file could not be fetched')
      const tooLarge = thrown instanceof SendError && thrown.failure === 'rejected'
      return { ...file, problem: tooLarge ? 'too_large' : 'unavailable' }
    }
  }
