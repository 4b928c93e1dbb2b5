import iconv from 'iconv-lite'
import { isSyllable, lettersOf } from './syllable.ts'
import { repairEncoding } from './repair-encoding.ts'

/** How the bytes of a text were understood. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3' | 'vni'

const BINARY = /[\u0000-\u0008\u000e-\u001a]/
const SURE = 0.9

/** The words of a text file. Null when the bytes are no text, or no encoding is certain. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  const wide = utf16(bytes)
  if (wide !== null) return BINARY.test(wide) ? null : { text: wide, encoding: 'utf-16' }
  if (bytes.includes(0)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const repaired = repairEncoding(text)
    return repaired ?? { text, encoding: 'utf-8' }
  } catch {
    return oneByteText(bytes)
  }
}

function oneByteText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  const western = iconv.decode(Buffer.from(bytes), 'windows-1252')
  if (BINARY.test(western)) return null
  const repaired = repairEncoding(western)
  if (repaired !== null) return repaired
  const text = iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC')
  const marked = lettersOf(text).filter((word) => /[^\u0000-\u007f]/.test(word))
  const good = marked.filter(isSyllable).length
  return marked.length > 0 && good / marked.length >= SURE ? { text, encoding: 'windows-1258' } : null
}

/** With its mark, or told by the zero bytes that every blank and every Latin letter has. */
function utf16(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  const little = a === 0xff && b === 0xfe
  const big = a === 0xfe && b === 0xff
  const kind = little ? 'utf-16le' : big ? 'utf-16be' : unmarked(bytes)
  if (kind === null) return null
  try {
    return new TextDecoder(kind, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_000)
  let even = 0
  let odd = 0
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (half < 8 || bytes.length % 2 === 1) return null
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.02 ? 'utf-16be' : null
}
