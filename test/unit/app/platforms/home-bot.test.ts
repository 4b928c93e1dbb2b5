import { expect, onTestFinished, test } from 'vitest'
import { homeBotOf } from '../../../../src/app/platforms/home-bot.ts'
import { silentLog } from '../../../../src/base/log.ts'
import { openStore } from '../../../../src/store/open-store.ts'
import { freshDatabase } from '../../../support/database.ts'

test('the bot that the house began with stays the one whose chats have plain ids', async () => {
  const { url, drop } = await freshDatabase('sqlite')
  onTestFinished(drop)
  for (const tokens of [['12345:abc'], ['678:defg', '12345:abc'], ['678:defg']]) {
    const store = await openStore(url, silentLog)
    expect(await homeBotOf(store, tokens)).toBe('12345')
    await store.close()
  }
})
