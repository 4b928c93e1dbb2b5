import type { SendFailure } from '../../../messaging/send-error.ts'

/** How the platform says no, and what that means to the house. */
export interface Refusal {
  /** `error_code` of the envelope; 'gateway' when none spoke (HTML, a broken connection, no answer in time) */
  code: number | 'gateway'
  /** what its description must hold; without it, every one of that code */
  says?: RegExp
  /** a description that was seen, or the documented meaning */
  sample: string
  failure: SendFailure
  /** what the address becomes: null = as it was, since the message is tried again or was at fault itself */
  reachability: 'blocked' | 'gone' | null
  /** milliseconds to wait where the platform names none */
  pauseMs?: number
}

/** A quota that is used up comes back with a new day or month; asking again within the hour is useless. */
const QUOTA_PAUSE_MS = 3_600_000

/** No event tells of a person who has left, and no text for it is documented: these are the words that such refusals use elsewhere. */
const LEFT = /block|kick|not a member|forbidden/i
const NOBODY = /\b(?:chat|user|group)\b.*(?:not found|not exist|deactivated)|invalid chat_id/i

/** Every known refusal; the first that fits counts. */
export const REFUSALS: readonly Refusal[] = [
  { code: 429, sample: 'Too many requests', failure: 'throttled', reachability: null },
  { code: 'gateway', sample: 'HTTP 502 without an envelope', failure: 'unreachable', reachability: null },
  { code: 401, sample: 'Unauthorized', failure: 'not-configured', reachability: null },
  { code: 426, sample: 'Quota exceeded', failure: 'throttled', reachability: null, pauseMs: QUOTA_PAUSE_MS },
  {
    code: 403,
    says: LEFT,
    sample: 'Forbidden: bot was blocked by the user',
    failure: 'blocked',
    reachability: 'blocked',
  },
  {
    code: 403,
    says: LEFT,
    sample: 'The bot is not a member of the group',
    failure: 'blocked',
    reachability: 'blocked',
  },
  // The documented meaning of 403.
  { code: 403, sample: 'Internal server error', failure: 'unreachable', reachability: null },
  { code: 400, says: NOBODY, sample: 'Bad request: chat not found', failure: 'gone', reachability: 'gone' },
  { code: 400, says: NOBODY, sample: 'Bad request: user is deactivated', failure: 'gone', reachability: 'gone' },
  { code: 404, says: NOBODY, sample: 'The group does not exist', failure: 'gone', reachability: 'gone' },
  { code: 400, sample: 'Bad request: The chat_id must not be empty', failure: 'rejected', reachability: null },
  { code: 400, sample: 'The photo must start with http:// or https://', failure: 'rejected', reachability: null },
  { code: 400, sample: 'The photo URL is invalid', failure: 'rejected', reachability: null },
  { code: 404, sample: 'Not Found', failure: 'rejected', reachability: null },
  { code: 408, sample: 'Request timeout', failure: 'unreachable', reachability: null },
  { code: 409, sample: 'Conflict: terminated by other getUpdates request', failure: 'unreachable', reachability: null },
  { code: 500, sample: 'Internal error', failure: 'unreachable', reachability: null },
  { code: 502, sample: 'Bad gateway', failure: 'unreachable', reachability: null },
  { code: 504, sample: 'Gateway timeout', failure: 'unreachable', reachability: null },
]

/** A code that nobody has seen: a fault of the server's is tried again, anything else will be refused for ever. */
export const refusalOf = (code: number | 'gateway', said: string): Pick<Refusal, 'failure' | 'pauseMs'> =>
  REFUSALS.find((r) => r.code === code && (r.says?.test(said) ?? true)) ?? {
    failure: code !== 'gateway' && code >= 500 ? 'unreachable' : 'rejected',
  }
