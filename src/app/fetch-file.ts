import { contentOf } from './file-content.ts'
import type { FileStore } from '../base/file-store.ts'
import { reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Channel } from '../messaging/channel.ts'
import type { IncomingFile } from '../messaging/incoming.ts'
import { SendError } from '../messaging/send-error.ts'

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
      const { hash, size } = await files.put(bytes)
      return { ...file, hash, size, ...contentOf(bytes) }
    } catch (thrown) {
      log.warn({ channel: channelName, reason: reasonOf(thrown) }, 'a file could not be fetched')
      const tooLarge = thrown instanceof SendError && thrown.failure === 'rejected'
      return { ...file, problem: tooLarge ? 'too_large' : 'unavailable' }
    }
  }
