import { resolve } from 'node:path'
import { z } from 'zod'
import type { Plan } from './messaging/channel.ts'
import type { MessageKey } from './wording/say.ts'

/** A platform with a token that is not turned off. */
export interface Platform {
  apiRoot: string
  /** asks for what came, or has it brought to `publicUrl` */
  mode: 'poll' | 'webhook'
  /** by which what is brought is known; null: the house makes one and keeps it */
  webhookSecret: string | null
}

/** How the house is set up; frozen once read. */
export interface Config {
  dataDir: string
  /** "file:/abs/nhacviec.db" or "postgresql://…" */
  databaseUrl: string
  /** `perSecond`: messages over all chats, where Telegram has granted another limit than its usual one */
  telegram: (Platform & { token: string; paidBroadcast: boolean; perSecond: number | null }) | null
  /** one bot for each token */
  zalo: (Platform & { tokens: readonly string[]; plan: Plan }) | null
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
const whole = (fallback: number) =>
  z.preprocess(blank, z.coerce.number('config-plan').int('config-plan').min(0, 'config-plan').default(fallback))
const oneOf = <const T extends readonly string[]>(values: T, key: MessageKey) => optional(z.enum(values, key))

/** What a variable must be; the message of a wrong one is the key of its sentence. */
const schema = z.object({
  DATABASE_URL: text(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'config-database-url'),
  DATA_DIR: optional(z.string()),
  TELEGRAM_BOT_TOKEN: text(/^\d+:[\w-]{5,}$/, 'config-telegram-bot-token'),
  TELEGRAM_API_ROOT: optional(url('config-telegram-api-root')),
  TELEGRAM_MODE: oneOf(['poll', 'webhook', 'off'], 'config-telegram-mode'),
  TELEGRAM_WEBHOOK_SECRET: text(/^[\w-]{16,256}$/, 'config-telegram-webhook-secret'),
  TELEGRAM_PER_SECOND: optional(
    z.coerce
      .number('config-telegram-per-second')
      .int('config-telegram-per-second')
      .min(1, 'config-telegram-per-second')
      .max(1_000, 'config-telegram-per-second'),
  ),
  TELEGRAM_PAID_BROADCAST: oneOf(['on', 'off'], 'config-telegram-paid-broadcast'),
  ZALO_BOT_TOKEN: optional(tokens(/^\d+:[\w-]{3,}$/, 'config-zalo-bot-token')),
  ZALO_API_ROOT: optional(url('config-zalo-api-root')),
  ZALO_PLAN_MESSAGES: whole(3_000),
  ZALO_PLAN_USERS: whole(50),
  ZALO_PLAN_GROUPS: whole(3),
  ZALO_MODE: oneOf(['poll', 'webhook', 'off'], 'config-zalo-mode'),
  ZALO_WEBHOOK_SECRET: text(/^[\w-]{16,256}$/, 'config-zalo-webhook-secret'),
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

type Env = z.infer<typeof schema>

/** Each bot has its own tariff, and they serve as one channel. */
function planOf(e: Env): Plan {
  const bots = e.ZALO_BOT_TOKEN?.length ?? 1
  return {
    bot: '',
    messages: e.ZALO_PLAN_MESSAGES * bots,
    people: e.ZALO_PLAN_USERS * bots,
    groups: e.ZALO_PLAN_GROUPS * bots,
  }
}

/** A platform as it is set up; null without a token, when it is off, and when something is wrong with it. */
function platformOf(name: 'TELEGRAM' | 'ZALO', root: string, e: Env, problems: ConfigProblem[]): Platform | null {
  const [token, mode, address] = [e[`${name}_BOT_TOKEN`], e[`${name}_MODE`], e.PUBLIC_URL]
  if (mode === 'off' || (!token && mode === undefined)) return null
  const apiRoot = e[`${name}_API_ROOT`] ?? root
  const wrong = (key: MessageKey, args: ConfigProblem['args']): null => {
    problems.push({ key, args: { name, ...args } })
    return null
  }
  if (!token) return wrong('config-mode-token', { mode: mode ?? '' })
  if (mode === 'webhook' && address === undefined) return wrong('config-webhook-public-url', {})
  // A server of one's own may stand on this machine, where no certificate is.
  if (mode === 'webhook' && address !== undefined && apiRoot === root && !takesWebhooks(name, address))
    return wrong('config-webhook-address', { url: address })
  return { apiRoot, mode: mode ?? 'poll', webhookSecret: e[`${name}_WEBHOOK_SECRET`] ?? null }
}

/** Both want https; Telegram knows four ports. */
function takesWebhooks(name: 'TELEGRAM' | 'ZALO', address: string): boolean {
  const { protocol, port } = new URL(address)
  return protocol === 'https:' && (name === 'ZALO' || ['', '443', '80', '88', '8443'].includes(port))
}

/** Reads the environment. Throws ConfigError with every wrong variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ message }) => ({ key: message as MessageKey, args: {} })))
  const e = parsed.data
  const dataDir = resolve(e.DATA_DIR ?? 'data')
  const problems: ConfigProblem[] = []
  const telegram = platformOf('TELEGRAM', TELEGRAM_ROOT, e, problems)
  const zalo = platformOf('ZALO', ZALO_ROOT, e, problems)
  if (problems.length > 0) throw new ConfigError(problems)
  const host = e.HOST ?? '127.0.0.1'
  const local = e.LOCAL_CHAT === undefined ? !e.TELEGRAM_BOT_TOKEN && !e.ZALO_BOT_TOKEN : e.LOCAL_CHAT === 'on'
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
    telegram: telegram && {
      ...telegram,
      token: e.TELEGRAM_BOT_TOKEN ?? '',
      paidBroadcast: e.TELEGRAM_PAID_BROADCAST === 'on',
      perSecond: e.TELEGRAM_PER_SECOND ?? null,
    },
    zalo: zalo && { ...zalo, tokens: e.ZALO_BOT_TOKEN ?? [], plan: planOf(e) },
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
