import { isJson, textAt } from './json.ts'
import { ZaloError } from './zalo-error.ts'

/** What came over HTTP. `retryAfter` is the header, in seconds. */
export interface RawAnswer {
  status: number
  body: string
  retryAfter?: string | undefined
}

/**
 * The `result` of an answer. Throws ZaloError when it is none.
 * The envelope counts, not the HTTP status: one host answers 200 to everything, the other mirrors `error_code`.
 */
export function resultOf(method: string, answer: RawAnswer): unknown {
  const body = parse(answer.body)
  if (!isJson(body) || typeof body['ok'] !== 'boolean') return withoutEnvelope(method, answer, body)
  // `error_code: 0` stands beside `ok: true`, so only `ok` tells success.
  if (body['ok']) return body['result']
  const code = Number(textAt(body, 'error_code', 'errorCode') ?? answer.status)
  const said = textAt(body, 'description') ?? 'no description'
  throw new ZaloError(`${method}: ${String(code)} ${said}`, {
    code: Number.isFinite(code) ? code : answer.status,
    envelope: true,
    mayHaveArrived: code === 408 || code === 504,
    retryAfterMs: waitOf(answer),
  })
}

/** A gateway answers in HTML; an update may come flat, without its envelope. */
function withoutEnvelope(method: string, answer: RawAnswer, body: unknown): unknown {
  const { status } = answer
  const good = status >= 200 && status < 300
  if (good && isJson(body)) return body
  throw new ZaloError(`${method}: HTTP ${String(status)} without an envelope`, {
    code: status,
    envelope: false,
    mayHaveArrived: good || status >= 500,
    retryAfterMs: waitOf(answer),
  })
}

function waitOf({ retryAfter }: RawAnswer): number | undefined {
  const seconds = Number(retryAfter)
  return retryAfter !== undefined && seconds > 0 ? seconds * 1_000 : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
