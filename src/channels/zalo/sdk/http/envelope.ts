import { ZaloApiError, ZaloAuthError, ZaloRateLimitError } from './errors.ts'
import { isJson, textAt } from './json.ts'

/** What came over HTTP. `retryAfter` is the header, in seconds. */
export interface RawAnswer {
  status: number
  body: string
  retryAfter?: string | undefined
}

/** A success as the platform says it; sendChatAction brings no `result`. */
export interface ApiResponse<Result = unknown> {
  ok: true
  result: Result
}

/**
 * Reads an answer. Throws ZaloAuthError, ZaloRateLimitError or ZaloApiError when it is no success.
 * The envelope counts, not the HTTP status: one host answers 200 to everything, the other mirrors `error_code`.
 */
export function readAnswer(method: string, answer: RawAnswer): ApiResponse {
  const body = parse(answer.body)
  if (!isJson(body) || typeof body['ok'] !== 'boolean') return withoutEnvelope(method, answer, body)
  // `error_code: 0` stands beside `ok: true`, so only `ok` tells success.
  if (body['ok']) return { ok: true, result: body['result'] }
  const told = Number(textAt(body, 'error_code', 'errorCode') ?? answer.status)
  const code = Number.isFinite(told) ? told : answer.status
  const said = `${method}: ${String(code)} ${textAt(body, 'description') ?? 'no description'}`
  if (code === 401) throw new ZaloAuthError(said, answer.status)
  if (code === 429) throw new ZaloRateLimitError(said, answer.status, waitOf(answer))
  throw new ZaloApiError(said, code, answer.status, { mayHaveArrived: code === 408 || code === 504 })
}

/** A gateway answers in HTML; an update may come flat, without its envelope. */
function withoutEnvelope(method: string, answer: RawAnswer, body: unknown): ApiResponse {
  const { status } = answer
  const good = status >= 200 && status < 300
  if (good && (isJson(body) || Array.isArray(body))) return { ok: true, result: body }
  const said = `${method}: HTTP ${String(status)} without an envelope`
  if (status === 429) throw new ZaloRateLimitError(said, status, waitOf(answer))
  throw new ZaloApiError(said, undefined, status, { mayHaveArrived: good || status >= 500 })
}

function waitOf({ retryAfter }: RawAnswer): number | undefined {
  const seconds = Number(retryAfter)
  return retryAfter !== undefined && seconds > 0 ? seconds : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
