import { request } from 'undici'
import { reasonOf } from '../../../base/errors.ts'
import { SendError } from '../../../messaging/send-error.ts'

/** Where Zalo keeps what people send. Any other address in an update could be anybody's, even one inside the office. */
const HOSTS = ['zaloplatforms.com', 'zaloapp.com', 'zdn.vn', 'zadn.vn', 'zapps.me']
const LARGEST_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 20_000

/** The bytes behind an address of Zalo's, or of `apiRoot`'s own host. Redirects are not followed. Throws SendError. */
export async function fetchFile(ref: string, apiRoot: string): Promise<Uint8Array> {
  if (!isZalos(ref, apiRoot)) throw new SendError('rejected', 'the file is not on a host of Zalo')
  try {
    const { statusCode, body } = await request(ref, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (statusCode !== 200) {
      await body.dump()
      const gone = statusCode >= 300 && statusCode < 500 && statusCode !== 429 && statusCode !== 408
      throw new SendError(gone ? 'gone' : 'unreachable', `the file was answered with HTTP ${String(statusCode)}`)
    }
    const parts: Buffer[] = []
    let size = 0
    for await (const part of body) {
      const bytes = Buffer.from(part as Uint8Array)
      size += bytes.length
      if (size > LARGEST_BYTES) throw new SendError('rejected', 'the file is larger than 20 MB')
      parts.push(bytes)
    }
    return Buffer.concat(parts)
  } catch (thrown) {
    if (thrown instanceof SendError) throw thrown
    throw new SendError('unreachable', `the file could not be fetched: ${reasonOf(thrown)}`)
  }
}

function isZalos(ref: string, apiRoot: string): boolean {
  if (!URL.canParse(ref)) return false
  const url = new URL(ref)
  const root = new URL(apiRoot)
  const own = url.host === root.host && url.protocol === root.protocol
  if (url.username !== '' || url.password !== '') return false
  if (own && LOOPBACK.test(url.hostname)) return true
  return url.protocol === 'https:' && (own || (url.port === '' && HOSTS.some((h) => isBelow(url.hostname, h))))
}

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
/** The only place where a platform may speak without TLS. */
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])$/
