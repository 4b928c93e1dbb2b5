import { resolve } from 'node:path'
import { z } from 'zod'

/** How the house is set up; frozen once read. */
export interface Config {
  dataDir: string
  /** "file:/abs/nhacviec.db" or "postgresql://…" */
  databaseUrl: string
  telegram: { token: string; apiRoot: string } | null
  zalo: { token: string; apiRoot: string } | null
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

/** A wrong value; `message` names the variable and the remedy, in English for the operator. */
export class ConfigError extends Error {}

const TELEGRAM_ROOT = 'https://api.telegram.org'
const ZALO_ROOT = 'https://bot-api.zaloplatforms.com'

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())
const url = (name: string, example: string) =>
  z
    .string()
    .trim()
    .refine(
      (v) => /^https?:\/\/[^\s]+$/.test(v) && URL.canParse(v),
      `${name} must be an http(s) address such as ${example}`,
    )
    .transform((v) => v.replace(/\/+$/, ''))

const schema = z.object({
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^(file:.+|postgres(ql)?:\/\/.+)$/,
        'DATABASE_URL must begin with file: or postgresql:// (leave it empty for a SQLite file in DATA_DIR)',
      ),
  ),
  DATA_DIR: optional(z.string()),
  TELEGRAM_BOT_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(/^\d+:[\w-]{5,}$/, 'TELEGRAM_BOT_TOKEN must look like 123456:ABC-def; copy it again from @BotFather'),
  ),
  TELEGRAM_API_ROOT: optional(url('TELEGRAM_API_ROOT', TELEGRAM_ROOT)),
  ZALO_BOT_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(
        /^\d+:[\w-]{3,}$/,
        'ZALO_BOT_TOKEN must look like 12345689:abc-xyz; copy it again from the message of Zalo Bot Manager',
      ),
  ),
  ZALO_API_ROOT: optional(url('ZALO_API_ROOT', ZALO_ROOT)),
  PUBLIC_URL: optional(url('PUBLIC_URL', 'https://nhacviec.example.gov.vn')),
  HOST: optional(z.string()),
  PORT: optional(
    z.coerce
      .number('PORT must be a number from 0 to 65535')
      .int('PORT must be a whole number')
      .min(0, 'PORT must be a number from 0 to 65535')
      .max(65535, 'PORT must be a number from 0 to 65535'),
  ),
  LOCAL_CHAT: optional(z.enum(['on', 'off'], 'LOCAL_CHAT must be on or off')),
  LOCAL_CHAT_PASSWORD: optional(z.string().min(8, 'LOCAL_CHAT_PASSWORD must have at least 8 characters')),
  OFFICE_TIME_ZONE: optional(
    z.string().refine(isZone, 'OFFICE_TIME_ZONE must be a time zone such as Asia/Ho_Chi_Minh'),
  ),
  OFFICE_LOCALE: optional(z.enum(['vi', 'en'], 'OFFICE_LOCALE must be vi or en')),
  LOG_LEVEL: optional(
    z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
    ),
  ),
  CLOCK: optional(
    z
      .string()
      .refine((v) => !Number.isNaN(Date.parse(v)), 'CLOCK must be an instant such as 2025-03-17T08:00:00+07:00'),
  ),
  CLOCK_SPEED: optional(
    z.coerce
      .number('CLOCK_SPEED must be a number of at least 1')
      .min(1, 'CLOCK_SPEED must be a number of at least 1')
      .max(100_000, 'CLOCK_SPEED must be at most 100000'),
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

/** Reads the environment. Throws ConfigError with every wrong variable, one a line. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((i) => i.message).join('\n'))
  const e = parsed.data
  const dataDir = resolve(e.DATA_DIR ?? 'data')
  const telegram = e.TELEGRAM_BOT_TOKEN
    ? { token: e.TELEGRAM_BOT_TOKEN, apiRoot: e.TELEGRAM_API_ROOT ?? TELEGRAM_ROOT }
    : null
  const zalo = e.ZALO_BOT_TOKEN ? { token: e.ZALO_BOT_TOKEN, apiRoot: e.ZALO_API_ROOT ?? ZALO_ROOT } : null
  const host = e.HOST ?? '127.0.0.1'
  const local = e.LOCAL_CHAT === undefined ? !telegram && !zalo : e.LOCAL_CHAT === 'on'
  if (local && !isLoopback(host) && !e.LOCAL_CHAT_PASSWORD) {
    throw new ConfigError(
      `HOST=${host} opens the local chat to the network: set LOCAL_CHAT_PASSWORD (8 characters or more), or LOCAL_CHAT=off`,
    )
  }
  const virtual = e.CLOCK !== undefined || (e.CLOCK_SPEED ?? 1) !== 1
  const real = telegram?.apiRoot === TELEGRAM_ROOT || zalo?.apiRoot === ZALO_ROOT
  if (virtual && real) {
    throw new ConfigError(
      'CLOCK and CLOCK_SPEED are for demonstrations: remove them, or set the API root of a test server',
    )
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
