import type { Store } from '../../store/open-store.ts'

const HOME_BOT = 'zalo-home-bot'

/**
 * The Zalo bot that this house began with, by the number before the colon of its token: its chats have plain ids, those of
 * every other bot are marked, and that stays so whatever tokens there are later.
 */
export async function homeBotOf(store: Store, tokens: readonly string[]): Promise<string> {
  const kept = await store.read.chat.setting(HOME_BOT)
  if (typeof kept === 'string') return kept
  const first = tokens[0]?.split(':', 1)[0] ?? ''
  await store.transact((s) => s.chat.setSetting(HOME_BOT, first))
  return first
}
