import { ZaloValidationError } from './errors.ts'

export function nonEmpty(value: string, field: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new ZaloValidationError(`${field} must not be empty`, field)
  return value
}

/** `least` to `most` UTF-16 units. */
export function within(value: string, least: number, most: number, field: string): string {
  if (value.length < least || value.length > most)
    throw new ZaloValidationError(`${field} must have ${String(least)} to ${String(most)} characters`, field)
  return value
}

/** `ending`: how the path must end. */
export function httpUrl(value: string, field: string, ending = ''): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ZaloValidationError(`${field} must be an http(s) address`, field)
  if (!url.pathname.endsWith(ending)) throw new ZaloValidationError(`${field} must end in ${ending}`, field)
  return value
}

/** The addresses that the platform says it refuses. */
const INNER = /^(?:localhost|127\.|10\.|192\.168\.|\[::1\])/

export function publicHttps(value: string, field: string): string {
  httpUrl(value, field)
  const url = new URL(value)
  if (url.protocol !== 'https:') throw new ZaloValidationError(`${field} must begin with https://`, field)
  if (INNER.test(url.hostname)) throw new ZaloValidationError(`${field} must be reachable from the internet`, field)
  return value
}
