import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { reasonOf } from '../../../../base/errors.ts'
import { scrub } from '../../../../base/log.ts'
import { readAnswer, type ApiResponse, type RawAnswer } from './envelope.ts'
import { ZaloBotError, ZaloNetworkError, ZaloRateLimitError, ZaloTimeoutError } from './errors.ts'

export const ZALO_BASE_URL = 'https://bot-api.zaloplatforms.com'

export interface ClientOptions {
  /** "12345689:abc-xyz" */
  botToken: string
  /** the platform's host, without `/bot<token>`; some bots only hear on https://bot-api.zapps.me */
  baseURL?: string
  /** milliseconds that an answer may take: 30 000 unless told */
  timeout?: number
  /** how often a call is repeated after a 429, or when nobody was reached: 3 unless told */
  maxRetries?: number
}

export interface CallOptions {
  /** milliseconds, instead of the client's own */
  timeout?: number
  /** ends the call */
  signal?: AbortSignal
}

const LONGEST_PAUSE_MS = 30_000

/** Milliseconds to wait after `failures` in a row (1 and more): twice as long each time, at random by half. */
export function pauseAfter(failures: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** Math.min(failures - 1, 20))
  return full / 2 + (Math.random() * full) / 2
}

/** Calls methods of the Zalo Bot API: always a POST of JSON, the only form that every host was seen to take. */
export class ZaloClient {
  readonly baseURL: string
  readonly timeout: number
  readonly maxRetries: number
  private token: string
  private readonly dispatcher = new Agent()

  constructor({ botToken, baseURL = ZALO_BASE_URL, timeout = 30_000, maxRetries = 3 }: ClientOptions) {
    this.token = botToken
    this.baseURL = baseURL.replace(/\/+$/, '')
    this.timeout = timeout
    this.maxRetries = maxRetries
  }

  updateBotToken(token: string): void {
    this.token = token
  }

  /**
   * The envelope of a success. Throws ZaloAuthError, ZaloRateLimitError, ZaloApiError, ZaloNetworkError or
   * ZaloTimeoutError. Only what has surely not been done is repeated.
   */
  async post(method: string, params: object = {}, options: CallOptions = {}): Promise<ApiResponse> {
    for (let attempt = 1; ; attempt++) {
      try {
        return readAnswer(method, await this.ask(method, params, options))
      } catch (thrown) {
        const wait = this.waitBeforeRepeat(thrown, attempt)
        if (wait === null) throw thrown
        await pause(wait, undefined, options.signal ? { signal: options.signal } : {}).catch(() => {
          throw thrown
        })
      }
    }
  }

  private waitBeforeRepeat(thrown: unknown, attempt: number): number | null {
    if (attempt > this.maxRetries || !(thrown instanceof ZaloBotError)) return null
    if (thrown instanceof ZaloRateLimitError)
      return Math.min((thrown.retryAfter ?? 0) * 1_000 || pauseAfter(attempt), LONGEST_PAUSE_MS)
    return thrown instanceof ZaloNetworkError && !thrown.mayHaveArrived ? pauseAfter(attempt) : null
  }

  private async ask(
    method: string,
    params: object,
    { timeout = this.timeout, signal }: CallOptions,
  ): Promise<RawAnswer> {
    const late = AbortSignal.timeout(timeout)
    const clean = (text: string): string => scrub(text.replaceAll(this.token, '[token]'))
    try {
      const { statusCode, headers, body } = await request(`${this.baseURL}/bot${this.token}/${method}`, {
        dispatcher: this.dispatcher,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(params),
        signal: signal ? AbortSignal.any([late, signal]) : late,
      })
      const retryAfter = headers['retry-after']
      return {
        status: statusCode,
        body: clean(await body.text()),
        retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
      }
    } catch (thrown) {
      if (late.aborted)
        throw new ZaloTimeoutError(`${method}: no answer within ${String(timeout)} ms`, { mayHaveArrived: true })
      if (signal?.aborted) throw new ZaloTimeoutError(`${method}: ended by the caller`, { mayHaveArrived: true })
      throw new ZaloNetworkError(`${method}: ${clean(reasonOf(thrown))}`, { mayHaveArrived: !neverWritten(thrown) })
    }
  }
}

/** No connection, so the platform has not seen the request. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|UNABLE_TO_.*|.*SELF_SIGNED_CERT.*)$/

function neverWritten(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = 'code' in thrown ? String(thrown.code) : ''
  return NO_CONNECTION.test(code) || ('syscall' in thrown && thrown.syscall === 'connect')
}
