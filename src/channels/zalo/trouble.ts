import { ZaloError } from './api/zalo-error.ts'

/** What the operator must do about an error that no waiting mends, else null. */
export const plainTrouble = (error: unknown): string | null =>
  error instanceof ZaloError && error.envelope && error.code === 401
    ? 'ZALO_BOT_TOKEN is not accepted by Zalo: copy the present token from the message of Zalo Bot Manager, set ZALO_BOT_TOKEN and start again'
    : null
