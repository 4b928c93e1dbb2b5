import type { SendFailure } from '../../../messaging/send-error.ts'

/** What a refusal says of the chat: it is closed to the bot, it is no more, or nothing. */
type ChatState = 'blocked' | 'gone' | null

export interface Refusal {
  code: number
  /** as Telegram writes it; a part that varies is left out of `text` */
  words: string
  text: RegExp
  failure: SendFailure
  chat: ChatState
}

const rows = (code: number, failure: SendFailure, chat: ChatState, entries: Record<string, RegExp>): Refusal[] =>
  Object.entries(entries).map(([words, text]) => ({ code, words, text, failure, chat }))

/**
 * The refusals that are known, each with what comes of it. Telegram tells its reasons by text alone; the texts are those
 * of its open Bot API server and of the errors that pass through it (in capitals). The first that fits counts.
 */
export const REFUSALS: readonly Refusal[] = [
  ...rows(403, 'gone', 'gone', {
    'Forbidden: user is deactivated': /user is deactivated/i,
    'Forbidden: the group chat was deleted': /chat was deleted/i,
    "Forbidden: bot can't send messages to bots": /send messages to bots/i,
  }),
  ...rows(403, 'blocked', 'blocked', {
    'Forbidden: bot was blocked by the user': /blocked by the user/i,
    'Forbidden: bot was kicked from the group chat': /kicked from the group/i,
    'Forbidden: bot was kicked from the supergroup chat': /kicked from the supergroup/i,
    'Forbidden: bot was kicked from the channel chat': /kicked from the channel/i,
    'Forbidden: bot is not a member of the group chat': /not a member of the group/i,
    'Forbidden: bot is not a member of the supergroup chat': /not a member of the supergroup/i,
    'Forbidden: bot is not a member of the channel chat': /not a member of the channel/i,
    "Forbidden: bot can't initiate conversation with a user": /initiate conversation/i,
    'Forbidden: USER_PRIVACY_RESTRICTED': /PRIVACY_/,
    'Forbidden: CHAT_WRITE_FORBIDDEN': /CHAT_WRITE_FORBIDDEN/,
  }),
  ...rows(400, 'migrated', null, {
    'Bad Request: group chat was upgraded to a supergroup chat': /upgraded to a supergroup/i,
  }),
  ...rows(400, 'gone', 'gone', {
    'Bad Request: chat not found': /chat not found/i,
    'Bad Request: user not found': /user not found/i,
    'Bad Request: invalid user_id specified': /invalid user_id/i,
    'Bad Request: PEER_ID_INVALID': /PEER_ID_INVALID/,
    'Bad Request: INPUT_USER_DEACTIVATED': /USER_DEACTIVATED/,
    'Bad Request: group chat was deactivated': /chat (?:was|is) deactivated/i,
    'Bad Request: chat was deleted': /chat was deleted/i,
  }),
  ...rows(400, 'blocked', 'blocked', {
    'Bad Request: have no rights to send a message': /have no rights/i,
    'Bad Request: not enough rights to send text messages to the chat': /not enough rights/i,
    'Bad Request: need administrator rights in the channel chat': /need administrator rights/i,
    'Bad Request: CHAT_WRITE_FORBIDDEN': /CHAT_WRITE_FORBIDDEN/,
    'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN': /CHAT_SEND_\w+_FORBIDDEN/,
    'Bad Request: CHAT_RESTRICTED': /CHAT_RESTRICTED/,
    'Bad Request: CHAT_ADMIN_REQUIRED': /CHAT_ADMIN_REQUIRED/,
    'Bad Request: CHANNEL_PRIVATE': /CHANNEL_PRIVATE/,
    'Bad Request: USER_IS_BLOCKED': /USER_IS_BLOCKED|YOU_BLOCKED_USER/,
    'Bad Request: TOPIC_CLOSED': /TOPIC_CLOSED|topic (?:is |was )?closed/i,
  }),
  ...rows(400, 'rejected', null, {
    'Bad Request: topic was deleted': /topic (?:was )?deleted|TOPIC_DELETED/i,
    'Bad Request: message thread not found': /message thread not found|TOPIC_ID_INVALID/i,
    'Bad Request: message is not modified': /message is not modified|MESSAGE_NOT_MODIFIED/i,
    'Bad Request: message to edit not found': /message to edit not found|MESSAGE_ID_INVALID/i,
    "Bad Request: message can't be edited": /can't be edited/i,
    'Bad Request: there is no text in the message to edit': /no text in the message to edit/i,
    'Bad Request: there is no caption in the message to edit': /no caption in the message to edit/i,
    "Bad Request: can't parse entities: unclosed start tag at byte offset 3": /can't parse entities/i,
    'Bad Request: message is too long': /message is too long|MESSAGE_TOO_LONG/i,
    'Bad Request: message caption is too long': /caption is too long|MEDIA_CAPTION_TOO_LONG/i,
    'Bad Request: message text is empty': /text is empty/i,
    'Bad Request: strings must be encoded in UTF-8': /encoded in UTF-8/i,
    'Bad Request: BUTTON_DATA_INVALID': /BUTTON_DATA_INVALID/,
    'Bad Request: reply markup is too long': /reply markup is too long|REPLY_MARKUP_TOO_LONG/i,
    'Bad Request: PHOTO_INVALID_DIMENSIONS': /PHOTO_INVALID_DIMENSIONS/,
    'Bad Request: IMAGE_PROCESS_FAILED': /IMAGE_PROCESS_FAILED/,
    'Bad Request: file must be non-empty': /file must be non-empty/i,
    'Bad Request: query is too old and response timeout expired or query ID is invalid':
      /query is too old|QUERY_ID_INVALID/i,
  }),
  ...rows(413, 'rejected', null, { 'Request Entity Too Large': /too large/i }),
  ...rows(401, 'not-configured', null, { Unauthorized: /unauthorized/i }),
  // A token of a wrong form is answered with a bare 404.
  ...rows(404, 'not-configured', null, { 'Not Found': /^not found$/i }),
  ...rows(409, 'unreachable', null, {
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running':
      /other getUpdates/i,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first":
      /webhook is active/i,
  }),
  ...rows(429, 'throttled', null, { 'Too Many Requests: retry after 7': /too many requests/i }),
  ...rows(500, 'unreachable', null, { 'Internal Server Error': /internal server error/i }),
  ...rows(502, 'unreachable', null, { 'Bad Gateway': /bad gateway/i }),
  ...rows(504, 'unreachable', null, { 'Gateway Timeout': /gateway timeout/i }),
]

/** What a refusal comes to; one that is not known, by its number. */
export function failureOf(code: number, words: string): SendFailure {
  const known = REFUSALS.find((r) => r.code === code && r.text.test(words))
  if (known) return known.failure
  if (code === 401) return 'not-configured'
  if (code === 429) return 'throttled'
  if (code >= 500 || code === 409) return 'unreachable'
  return code === 403 ? 'blocked' : 'rejected'
}
