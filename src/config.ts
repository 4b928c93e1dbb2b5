import { resolve } from 'node:path'
import { z } from 'zod'
import type { MessageKey } from './wording/say.ts'

/** How the house is set up; frozen once read. */
export interface Config {
  dataDir: string
  /** "file:/abs/nhacviec.db" or "postgresql://…" */
  databaseUrl: string
  telegram: { token: string; apiRoot: string } | null
  /** one bot for each token */
  zalo: { tokens: readonly string[]; apiRoot: string } | null
  publicUrl: string | null
  host: string
  port: number
  localChat: { password: string | null } | null
  timeZone: string
  locale: 'vi' | 'en'
  logLevel: string
  /** office time only: where an empty store's clock begins, and how many office seconds pass in a real one */
  clock: { start: Date | null; speed: number }
}

/** What is wrong with a variable: a sentence that names it and the remedy. */
export interface ConfigProblem {
  key: MessageKey
  args: Readonly<Record<string, string>>
}

/** Wrong values, one problem each. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((p) => p.key).join(', '))
    this.problems = problems
  }
}

const TELEGRAM_ROOT = 'https://api.telegram.org'
const ZALO_ROOT = 'https://bot-api.zaloplatforms.com'

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())
const url = (key: MessageKey) =>
  z
    .string()
    .trim()
    .refine((v) => /^https?:\/\/[^\s]+$/.test(v) && URL.canParse(v), key)
    .transform((v) => v.replace(/\/+$/, ''))
/** One or more, by commas; two of one bot are a slip. */
const tokens = (pattern: RegExp, key: MessageKey) =>
  z
    .string()
    .transform((v) => v.split(',').map((token) => token.trim()))
    .refine((all) => all.every((token) => pattern.test(token)), key)
    .refine((all) => new Set(all.map((token) => token.split(':')[0])).size === all.length, key)
const text = (pattern: RegExp, key: MessageKey) => optional(z.string().trim().regex(pattern, key))
const oneOf = <const T extends readonly string[]>(values: T, key: MessageKey) => optional(z.enum(values, key))

/** What a variable must be; the message of a wrong one is the key of its sentence. */
const schema = z.object({
  DATABASE_URL: text(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'config-database-url'),
  DATA_DIR: optional(z.string()),
  TELEGRAM_BOT_TOKEN: text(/^\d+:[\w-]{5,}$/, 'config-telegram-bot-token'),
  TELEGRAM_API_ROOT: optional(url('config-telegram-api-root')),
  ZALO_BOT_TOKEN: optional(tokens(/^\d+:[\w-]{3,}$/, 'config-zalo-bot-token')),
  ZALO_API_ROOT: optional(url('config-zalo-api-root')),
  PUBLIC_URL: optional(url('config-public-url')),
  HOST: optional(z.string().trim()),
  PORT: optional(z.coerce.number('config-port').int('config-port').min(0, 'config-port').max(65535, 'config-port')),
  LOCAL_CHAT: oneOf(['on', 'off'], 'config-local-chat'),
  LOCAL_CHAT_PASSWORD: optional(z.string().min(8, 'config-local-chat-password')),
  OFFICE_TIME_ZONE: optional(z.string().refine(isZone, 'config-office-time-zone')),
  OFFICE_LOCALE: oneOf(['vi', 'en'], 'config-office-locale'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'config-log-level'),
  CLOCK: optional(z.string().refine((v) => !Number.isNaN(Date.parse(v)), 'config-clock')),
  CLOCK_SPEED: optional(
    z.coerce.number('config-clock-speed').min(1, 'config-clock-speed').max(100_000, 'config-clock-speed'),
  ),
})

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** Reads the environment. Throws ConfigError with every wrong variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ message }) => ({ key: message as MessageKey, args: {} })))
  const e = parsed.data
  const dataDir = resolve(e.DATA_DIR ?? 'data')
  const telegram = e.TELEGRAM_BOT_TOKEN
    ? { token: e.TELEGRAM_BOT_TOKEN, apiRoot: e.TELEGRAM_API_ROOT ?? TELEGRAM_ROOT }
    : null
  const zalo = e.ZALO_BOT_TOKEN ? { tokens: e.ZALO_BOT_TOKEN, apiRoot: e.ZALO_API_ROOT ?? ZALO_ROOT } : null
  const host = e.HOST ?? '127.0.0.1'
  const local = e.LOCAL_CHAT === undefined ? !telegram && !zalo : e.LOCAL_CHAT === 'on'
  if (local && !isLoopback(host) && !e.LOCAL_CHAT_PASSWORD) {
    throw new ConfigError([{ key: 'config-host', args: { host } }])
  }
  const virtual = e.CLOCK !== undefined || (e.CLOCK_SPEED ?? 1) !== 1
  const real = telegram?.apiRoot === TELEGRAM_ROOT || zalo?.apiRoot === ZALO_ROOT
  if (virtual && real) {
    throw new ConfigError([{ key: 'config-clock-real', args: {} }])
  }
  return Object.freeze({
    dataDir,
    databaseUrl: e.DATABASE_URL?.replace(/^postgres:/, 'postgresql:') ?? `file:${resolve(dataDir, 'nhacviec.db')}`,
    telegram,
    zalo,
    publicUrl: e.PUBLIC_URL ?? null,
    host,
    port: e.PORT ?? 8787,
    localChat: local ? { password: e.LOCAL_CHAT_PASSWORD ?? null } : null,
    timeZone: e.OFFICE_TIME_ZONE ?? 'Asia/Ho_Chi_Minh',
    locale: e.OFFICE_LOCALE ?? 'vi',
    // A newcomer's terminal shows one line; an operator's log tells what happens.
    logLevel: e.LOG_LEVEL ?? (telegram || zalo ? 'info' : 'warn'),
    clock: { start: e.CLOCK === undefined ? null : new Date(e.CLOCK), speed: e.CLOCK_SPEED ?? 1 },
  })
}
