import { Agent, request } from 'undici'
import { reasonOf } from '../../../base/errors.ts'
import { scrub } from '../../../base/log.ts'
import { resultOf } from './envelope.ts'
import { ZaloError } from './zalo-error.ts'

export interface ZaloClient {
  /** The `result` of a method. Throws ZaloError, also when `signal` ends the call. */
  call(method: string, params: Record<string, unknown>, timeoutMs: number, signal?: AbortSignal): Promise<unknown>
}

export function createZaloClient(token: string, apiRoot: string): ZaloClient {
  const dispatcher = new Agent()
  const clean = (text: string): string => scrub(text.replaceAll(token, '[token]'))

  return {
    async call(method, params, timeoutMs, signal) {
      const late = AbortSignal.timeout(timeoutMs)
      let answer
      try {
        const { statusCode, headers, body } = await request(`${apiRoot}/bot${token}/${method}`, {
          dispatcher,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(params),
          signal: signal ? AbortSignal.any([late, signal]) : late,
        })
        const retryAfter = headers['retry-after']
        answer = {
          status: statusCode,
          body: clean(await body.text()),
          retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
        }
      } catch (thrown) {
        const reason = late.aborted ? `no answer within ${String(timeoutMs)} ms` : clean(reasonOf(thrown))
        throw new ZaloError(`${method}: ${reason}`, {
          code: null,
          envelope: false,
          mayHaveArrived: !neverWritten(thrown),
        })
      }
      return resultOf(method, answer)
    },
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
