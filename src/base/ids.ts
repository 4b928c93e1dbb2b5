import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A new identifier: 48 bits of time, 80 of chance, in lower-case base 32; sorts by creation. */
export function newId(now: Date = new Date()): string {
  let time = now.getTime()
  let head = ''
  for (let i = 0; i < 10; i++) {
    head = ALPHABET.charAt(time % 32) + head
    time = Math.floor(time / 32)
  }
  return head + Array.from(randomBytes(16), (b) => ALPHABET.charAt(b % 32)).join('')
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** Without 0/o, 1/l/i: a code is read out over the telephone and typed on an old phone. */
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A one-time code such as "K7QM-2XPA" (about 39 bits). A digit tells it from a word, however it is typed. */
export function newCode(groups = 2, size = 4): string {
  const group = (): string =>
    Array.from({ length: size }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('')
  for (;;) {
    const code = Array.from({ length: groups }, group).join('-')
    if (/\d/.test(code)) return code
  }
}

/** A code of digits, for typing over from a chat into a page. */
export const newDigits = (length: number): string => Array.from({ length }, () => String(randomInt(10))).join('')

/** Codes are compared without blanks, dashes and case, and kept only as this hash. */
export const hashCode = (code: string): string => sha256(code.replace(/[\s-]/g, '').toUpperCase())

/** SHA-256 in hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Equality of secrets in constant time. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)))
}
