import { GrammyError, HttpError } from 'grammy'
import { reasonOf } from '../../../base/errors.ts'
import { SendError, type SendFailure } from '../../../messaging/send-error.ts'

/** Any failure of a call as a SendError without a token in it. `parts`: ids of the earlier parts, which have arrived. */
export function sendErrorOf(thrown: unknown, parts: readonly string[] = []): SendError {
  if (thrown instanceof SendError) return thrown
  if (thrown instanceof GrammyError) {
    const { retry_after, migrate_to_chat_id } = thrown.parameters
    return new SendError(failureOf(thrown), `${thrown.method}: ${String(thrown.error_code)} ${thrown.description}`, {
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

/** Telegram tells its reasons by text alone. */
const TEXTS: readonly [RegExp, SendFailure][] = [
  [
    /user is deactivated|chat not found|user not found|PEER_ID_INVALID|group chat was deleted|chat was deleted/i,
    'gone',
  ],
  [/upgraded to a supergroup/i, 'migrated'],
  [/have no rights|not enough rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|topic (?:is )?closed/i, 'blocked'],
]

function failureOf({ error_code, description, parameters }: GrammyError): SendFailure {
  if (error_code === 429) return 'throttled'
  // A token of a wrong form is answered with a bare 404.
  if (error_code === 401 || (error_code === 404 && /^not found$/i.test(description))) return 'not-configured'
  if (error_code >= 500 || error_code === 409) return 'unreachable'
  if (parameters.migrate_to_chat_id !== undefined) return 'migrated'
  const known = TEXTS.find(([text]) => text.test(description))?.[1]
  // Without the new id the old chat is all that is known, and it is no more.
  if (known === 'migrated') return 'gone'
  return known ?? (error_code === 403 ? 'blocked' : 'rejected')
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
