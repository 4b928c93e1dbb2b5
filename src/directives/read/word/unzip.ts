import { unzipSync } from 'fflate'
import { ReadError } from '../read-error.ts'

/** bytes when inflated: a directive of hundreds of pages has some ten MB of XML */
const LARGEST = 100 * 1024 * 1024
const LARGEST_MEMBER = 60 * 1024 * 1024
/** XML shrinks to a twentieth; what shrinks more is made to do harm */
const RATIO = 150
const SMALL = 5 * 1024 * 1024
const MOST_MEMBERS = 4_000
/** general purpose bit 0 of a member's header */
const ENCRYPTED = 1

/** The wanted members of a zip file as text. Throws ReadError 'zip-bomb', 'password' or 'corrupt'. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let members = 0
  let total = 0
  if (((bytes[6] ?? 0) & ENCRYPTED) === 1) throw new ReadError('password', { kind: 'word' })
  try {
    const out = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        members++
        total += originalSize
        const steep = originalSize > SMALL && originalSize > size * RATIO
        if (members > MOST_MEMBERS || total > LARGEST || originalSize > LARGEST_MEMBER || steep)
          throw new ReadError('zip-bomb')
        return wanted(name)
      },
    })
    return new Map(Object.entries(out))
  } catch (thrown) {
    if (thrown instanceof ReadError) throw thrown
    throw new ReadError('corrupt', {}, thrown)
  }
}
