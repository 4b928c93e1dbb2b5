import { GrammyError, HttpError } from 'grammy'
import { reasonOf } from '../../../base/errors.ts'
import { SendError, type SendFailure } from '../../../messaging/send-error.ts'
import { failureOf } from './refusals.ts'

/** Any failure of a call as a SendError without a token in it. `parts`: ids of the earlier parts, which have arrived. */
export function sendErrorOf(thrown: unknown, parts: readonly string[] = []): SendError {
  if (thrown instanceof SendError) return thrown
  if (thrown instanceof GrammyError) {
    const { retry_after, migrate_to_chat_id } = thrown.parameters
    return new SendError(outcomeOf(thrown), `${thrown.method}: ${String(thrown.error_code)} ${thrown.description}`, {
      parts,
      ...(retry_after === undefined ? {} : { retryAfterMs: retry_after * 1_000 }),
      ...(migrate_to_chat_id === undefined ? {} : { newChatId: String(migrate_to_chat_id) }),
    })
  }
  if (thrown instanceof HttpError) {
    const { gist, written } = lossOf(thrown.error)
    return new SendError('unreachable', `${thrown.message} (${gist})`, { mayHaveArrived: written, parts })
  }
  return new SendError('rejected', reasonOf(thrown), { parts })
}

/** A group's new id alone says that it has moved; without one the old chat is all that is known, and it is no more. */
function outcomeOf({ error_code, description, parameters }: GrammyError): SendFailure {
  const failure = failureOf(error_code, description)
  if (failure !== 'migrated' && failure !== 'rejected') return failure
  if (parameters.migrate_to_chat_id !== undefined) return 'migrated'
  return failure === 'migrated' ? 'gone' : failure
}

/** No connection, so the platform has not seen the request. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|UNABLE_TO_.*|.*SELF_SIGNED_CERT.*)$/

/** The message of a broken request holds its URL, and the URL the token: only its code and kind are told. */
function lossOf(error: unknown): { gist: string; written: boolean } {
  if (!(error instanceof Error)) return { gist: 'unknown', written: true }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = 'type' in error && typeof error.type === 'string' ? error.type : ''
  const late = /timed out after \d+ seconds/.exec(error.message)?.[0] ?? ''
  const written = !NO_CONNECTION.test(code) && !/reason: connect /.test(error.message)
  return { gist: code || late || kind || error.name, written }
}
