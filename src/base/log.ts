import { pino, type Logger } from 'pino'

export type Log = Logger

/** Bot tokens stand in URLs, and URLs stand in error messages: no field list can find them there. */
const TOKENS = /(?:bot)?\d{5,}:[\w-]{10,}/g
export const scrub = (text: string): string => text.replace(TOKENS, '[token]')

/** JSON lines on stderr, so that a command's own output stays clean. Every string that leaves passes `scrub`. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, hooks: { streamWrite: scrub } }, pino.destination({ dest: 2, sync: true }))

/** For tests and for commands that speak for themselves. */
export const silentLog: Log = pino({ level: 'silent' })
